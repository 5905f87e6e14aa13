import { expect, test } from 'vitest';
import { DEMO_PROGRAMMES, demoProgramme } from '../../functions/demo/demo-programmes.ts';
import { demoDeliveries } from '../../functions/demo/generate/deliveries.ts';
import type { DemoDelivery } from '../../functions/demo/generate/demo-delivery.ts';
import { completePartials } from '../../functions/figures/complete-partials.ts';
import type { RowsOf } from '../../functions/figures/complete-partials.ts';
import { countedEnds } from '../../functions/figures/compute-breakdowns.ts';
import { checkFile } from '../../shared/checking/check-file.ts';
import { REGISTER_DATASETS } from '../../shared/datasets/dataset.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import { exactFacts } from '../../shared/figures/breakdown-facts.ts';
import { roundBreakdowns } from '../../shared/figures/breakdown-set.ts';
import type { CountedEnd } from '../../shared/figures/breakdown-set.ts';
import { neededPartials } from '../../shared/figures/plan.ts';
import type { Accepted, IndicatorPoints } from '../../shared/figures/points.ts';
import { computeProjectPoints } from '../../shared/figures/project-points.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { recovered } from './breakdown-solver.ts';
import type { ShownTable, Told } from './breakdown-solver.ts';

const deliveries = demoDeliveries();

/** The rows of a file of the demo as they are stored. */
async function rowsOfFile(programme: Programme, file: DemoDelivery): Promise<readonly KeyedRow[]> {
  const { dataset, project, period, municipality, content } = file;
  const rows: KeyedRow[] = [];
  await checkFile(
    { open: () => bytesOf(content ?? '') },
    { dataset, project, period, municipality, programme, elevenProof: false, knownParticipants: null },
    { onRow: (row) => void rows.push(row) },
  );
  return rows;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

interface Loaded {
  readonly accepted: readonly Accepted[];
  readonly rowsOf: RowsOf;
  readonly points: readonly IndicatorPoints[];
}

async function load(programme: Programme, project: Project): Promise<Loaded> {
  const files = deliveries.filter((each) => each.programme === programme.id && each.project === project.code);
  const rows = new Map<string, readonly KeyedRow[]>();
  const accepted: Accepted[] = [];
  for (const [index, file] of files.entries()) {
    const submission = `s-${index}`;
    rows.set(submission, await rowsOfFile(programme, file));
    const { dataset, municipality, period, on } = file;
    accepted.push({
      ...{ dataset, municipality, period, submission, history: false },
      ...{ firstAcceptedAt: on, acceptedAt: on, nothingToReport: file.content === null },
    });
  }
  const rowsOf: RowsOf = (submission) => async (take) => rows.get(submission)?.forEach((row) => take(row));
  const groups = neededPartials(programme, project, accepted);
  const { partials } = await completePartials(groups, new Map(), rowsOf);
  const origin = { at: '', sequence: 0, programmeVersion: 1, headVersions: 1 };
  const { indicators } = computeProjectPoints({ ...origin, programme, project, accepted, partials });
  return { accepted, rowsOf, points: indicators };
}

/** What the API shows of a dataset, beside the truth. */
function seen(
  programme: Programme,
  project: Project,
  dataset: (typeof REGISTER_DATASETS)[number],
  ends: readonly CountedEnd[],
  points: readonly IndicatorPoints[],
): { tables: ShownTable[]; told: Told[]; all: number } {
  const rounded = roundBreakdowns(dataset, ends, project.indicators, points, programme.smallCell);
  const tables = rounded.flatMap((end, index) =>
    end.tables.flatMap(({ columns, cells }, place) => {
      const truths = ends[index]?.tables[place]?.cells ?? [];
      if (cells === null) return [];
      const entries = cells.map(
        ({ values, value }, cell) =>
          [JSON.stringify(values), { values, shown: value, truth: truths[cell]?.count ?? 0 }] as const,
      );
      return [{ end: index, columns, cells: new Map(entries) }];
    }),
  );
  const told = ends.flatMap(({ end, delivered }, index) => [
    ...exactFacts(dataset, project.indicators, points, end).map((fact) => ({
      ...fact,
      end: index,
      conditions: fact.conditions ?? {},
    })),
    ...[...delivered].map(([code, rows]) => ({
      end: index,
      id: code,
      conditions: { gemeente: [code] },
      rows,
    })),
  ]);
  return { tables, told, all: rounded.reduce((sum, end) => sum + end.tables.length, 0) };
}

const CASES = DEMO_PROGRAMMES.flatMap((id) => {
  const programme = demoProgramme(id);
  return programme.projects.flatMap((project) =>
    REGISTER_DATASETS.filter((each) => project.datasets.includes(each)).map(
      (dataset) => [`${id} ${project.code} ${dataset}`, programme, project, dataset] as const,
    ),
  );
});

test('the five programmes have ten datasets of rows', () => expect(CASES).toHaveLength(10));

test.each(CASES)(
  '%s: no cell of 1 to 4 is found from all that is shown',
  async (_name, programme, project, dataset) => {
    const { accepted, rowsOf, points } = await load(programme, project);
    const ends = await countedEnds(programme, project, dataset, accepted, rowsOf);
    const { tables, told, all } = seen(programme, project, dataset, ends, points);
    const totals = ends.map(({ total }) => total);
    expect(recovered(tables, totals, told, programme.smallCell)).toEqual([]);
    const single = tables.filter(({ columns }) => columns.length === 1);
    expect(single.length).toBeGreaterThan(3);
    expect(all).toBe(ends.length * (ends[0]?.tables.length ?? 0));
  },
);
