import type { Column } from '../datasets/column.ts';
import { DATASETS } from '../datasets/datasets.ts';
import type { REGISTER_DATASETS } from '../datasets/dataset.ts';
import type { Indicator } from '../programme/programme.schema.ts';

/** A dataset whose rows can be broken down: each row is one voucher, match, participant or activity. */
export type BreakdownDataset = (typeof REGISTER_DATASETS)[number];

/** The columns by which a dataset can be broken down: codes and municipalities, in the dataset's order. */
export function breakdownColumns(dataset: BreakdownDataset): readonly Column[] {
  return DATASETS[dataset].columns.filter(({ type }) => type === 'code' || type === 'municipality');
}

/** Every table of a dataset: by one column, then by two, in the dataset's order. */
export function breakdownTables(dataset: BreakdownDataset): readonly (readonly string[])[] {
  const names = breakdownColumns(dataset).map(({ name }) => name);
  const pairs = names.flatMap((first, index) => names.slice(index + 1).map((second) => [first, second]));
  return [...names.map((name) => [name]), ...pairs];
}

/**
 * Which rows a breakdown counts, told as an indicator: all that the register in force (or the period files together)
 * hold and that began by t, as an indicator's actual does (contract §3).
 */
export function breakdownIndicator(dataset: BreakdownDataset): Indicator {
  const [date = ''] = DATASETS[dataset].happens;
  return {
    id: '',
    name: '',
    unit: '',
    kind: 'count',
    direction: 'up',
    targets: [],
    measure: { dataset, date },
  };
}
