import type { Breakdown } from '../../shared/api/breakdown.schema.ts';
import { REGISTER_DATASETS } from '../../shared/datasets/dataset.ts';
import type { DatasetId } from '../../shared/datasets/dataset.ts';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import { breakdownColumns } from '../../shared/figures/breakdown-columns.ts';
import type { BreakdownDataset } from '../../shared/figures/breakdown-columns.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { Problem } from './problem.ts';

/** The dataset asked for; a Problem 400 for one without rows that can be counted. */
export function datasetAsked(dataset: DatasetId): BreakdownDataset {
  const found = REGISTER_DATASETS.find((each) => each === dataset);
  if (found !== undefined) return found;
  throw new Problem(
    400,
    `‘${dataset}’ kan niet worden uitgesplitst: er staan geen personen, vouchers of plaatsingen in. Kies uit ${listed(REGISTER_DATASETS)}.`,
  );
}

/** The columns asked for; a Problem 400 that names those that can be asked for. */
export function columnsAsked(dataset: BreakdownDataset, by: readonly string[]): readonly string[] {
  const allowed = breakdownColumns(dataset).map(({ name }) => name);
  for (const column of by) {
    if (allowed.includes(column)) continue;
    const isThere = DATASETS[dataset].columns.some(({ name }) => name === column);
    const why = isThere
      ? `Op ‘${column}’ kan niet worden uitgesplitst: alleen op kolommen met vaste codes en op gemeente, zodat niemand te herkennen is.`
      : `Deze kolom bestaat niet in ‘${dataset}’.`;
    throw new Problem(400, `${why} Kies uit ${listed(allowed)}.`);
  }
  if (new Set(by).size === by.length) return by;
  throw new Problem(400, 'Kies twee verschillende kolommen, of één kolom.');
}

/** Why a project has no numbers in a breakdown, as a sentence. */
export const REASONS = {
  no_data:
    'Er is geen uitsplitsing: over deze periode zijn nog geen (volledige) gegevens aangeleverd. Kies een eerdere periode.',
  hidden:
    'Deze uitsplitsing wordt niet getoond, omdat de afgeronde aantallen samen met de exacte totalen elders een klein aantal zouden verraden. Kies één kolom, een andere kolom of een latere periode.',
  purged: 'Deze uitsplitsing is er niet meer: de gegevens van personen zijn na de bewaartermijn verwijderd.',
  busy: 'De uitsplitsing wordt nog berekend. Probeer het over een minuut opnieuw.',
} as const;

/** Adds up what projects show, which are rounded cells, and fills in the zeros of all values there can be. */
export function addedUp(
  programme: Programme,
  dataset: BreakdownDataset,
  by: readonly string[],
  cells: readonly { readonly values: readonly (string | null)[]; readonly value: number }[],
): Pick<Breakdown, 'cells' | 'total'> {
  const known = by.map((column, place) =>
    valuesOf(programme, dataset, column, new Set(cells.map(({ values }) => values[place] ?? null))),
  );
  const sums = new Map<string, number>();
  for (const { values, value } of cells) {
    const key = JSON.stringify(values);
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  const [first = [], second] = known;
  const all = first.flatMap((a) => {
    if (second === undefined) return [{ a, value: sums.get(JSON.stringify([a])) ?? 0 }];
    return second.map((b) => ({ a, b, value: sums.get(JSON.stringify([a, b])) ?? 0 }));
  });
  return { cells: all, total: all.reduce((sum, { value }) => sum + value, 0) };
}

/** Every value a column can have here: its codes or the region's municipalities, then what else occurs. */
function valuesOf(
  programme: Programme,
  dataset: BreakdownDataset,
  name: string,
  present: ReadonlySet<string | null>,
): readonly (string | null)[] {
  const column = breakdownColumns(dataset).find((each) => each.name === name);
  const own = column?.list?.codes ?? [
    ...programme.region.municipalities.map(({ code }) => code),
    'buiten_regio',
  ];
  const others = [...present]
    .flatMap((value) => (value === null || own.includes(value) ? [] : [value]))
    .toSorted();
  return [...own, ...others, ...(present.has(null) ? [null] : [])];
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}
