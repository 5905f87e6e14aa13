import { readFileSync } from 'node:fs';
import type { Ports } from '../../../functions/ports/ports.ts';
import type { ExtractInput } from '../../../functions/ports/reference-date.port.ts';
import { frozenFiles, type FileContent } from '../../../functions/reference-date/frozen-files.ts';
import { lateCorrections } from '../../../functions/reference-date/late-corrections.ts';
import { makeExtract } from '../../../functions/reference-date/make-extract.ts';
import { stepsIn, type DefinitiveExtract } from '../../../functions/reference-date/previous-extract.ts';
import { checkFile } from '../../../shared/checking/check-file.ts';
import type { KeyedRow } from '../../../shared/datasets/dataset.ts';
import { programmeSchema } from '../../../shared/programme/programme.schema.ts';
import { esfIndicators } from '../../../shared/reference-date/esf-indicators.ts';
import type { Head } from '../../../shared/submission/submission.ts';

const GM = 'GM0222';
const [FIRST, SECOND] = ['2024-01-01', '2024-07-01'];
const programme = programmeSchema.parse(JSON.parse(readFileSync(place('inputs/programme.json'), 'utf8')));

/** A file of the example and when it was accepted; its name is its submission. */
interface Delivery {
  readonly name: string;
  readonly dataset: ExtractInput['dataset'];
  readonly period: string;
  readonly at: string;
}

const DELIVERIES: readonly Delivery[] = [
  { name: 'deelnemers-2023-B6', dataset: 'deelnemers', period: '2023-B6', at: '2024-01-10T09:00:00.000Z' },
  {
    name: 'activiteiten-2023-B6',
    dataset: 'activiteiten',
    period: '2023-B6',
    at: '2024-01-10T10:00:00.000Z',
  },
  {
    name: 'deelnemers-2023-B6-verbeterd',
    dataset: 'deelnemers',
    period: '2023-B6',
    at: '2024-03-01T09:00:00.000Z',
  },
  { name: 'deelnemers-2024-B3', dataset: 'deelnemers', period: '2024-B3', at: '2024-07-10T09:00:00.000Z' },
  {
    name: 'activiteiten-2024-B3',
    dataset: 'activiteiten',
    period: '2024-B3',
    at: '2024-07-10T10:00:00.000Z',
  },
];

/** How the same data may come out of storage: rows and packs in any order, frozen at any time. */
interface Storage {
  readonly packs: (rows: readonly KeyedRow[]) => readonly (readonly KeyedRow[])[];
  readonly heads: (heads: readonly Head[]) => readonly Head[];
  /** Between the first deliveries and the correction. */
  readonly frozenAt: string;
}

const PLAIN: Storage = {
  packs: (rows) => [rows],
  heads: (heads) => heads,
  frozenAt: '2024-02-01T12:00:00.000Z',
};

/** The files of the second definitive extract of the example, made as the function of reference dates makes them. */
export async function makeExample(storage: Storage = PLAIN): Promise<FileContent[]> {
  const stored = new Map<string, readonly KeyedRow[]>();
  for (const delivery of DELIVERIES) stored.set(delivery.name, await readDelivery(delivery));
  const rows: Ports['rows'] = {
    write: () => Promise.reject(new Error('Nothing is written here.')),
    read: async function* (submission) {
      yield* storage.packs(stored.get(submission) ?? []);
    },
  };
  const heads = storage.heads(headsOf(DELIVERIES));
  const known = headsOf(DELIVERIES.filter(({ at }) => at < storage.frozenAt));
  const first = await makeExtract({ rows }, programme, known, FIRST, GM, new Map());
  const definitive: DefinitiveExtract = {
    date: FIRST,
    rows: first.rows,
    extract: {
      ...{ state: 'definitief', frozenAt: storage.frozenAt, by: 'esf@x.nl', programmeVersion: 1 },
      ...{ prefix: '', files: [], retainUntil: null, inputs: first.inputs },
      counts: { caseload: 0, left: 0, proven: 0 },
    },
  };
  const made = await makeExtract({ rows }, programme, heads, SECOND, GM, stepsIn(definitive));
  const participants = made.sources.flatMap(({ project, participants: of }) =>
    of.map(({ values }) => ({ project, values })),
  );
  return frozenFiles({
    rows: made.rows,
    indicators: esfIndicators(participants, SECOND),
    corrections: await lateCorrections({ rows }, programme, heads, GM, [definitive]),
  });
}

async function readDelivery({ name, dataset, period }: Delivery): Promise<KeyedRow[]> {
  const rows: KeyedRow[] = [];
  const bytes = readFileSync(place(`inputs/${name}.csv`));
  const source = {
    open: async function* () {
      yield bytes;
    },
  };
  const context = { dataset, programme, project: 'ESF', period, municipality: GM, elevenProof: false };
  const result = await checkFile(
    source,
    { ...context, knownParticipants: null },
    { onRow: (row) => void rows.push(row) },
  );
  if (!result.ok)
    throw new Error(`${name} is refused: ${result.issues.map(({ message }) => message).join(' ')}`);
  return rows;
}

/** Heads as commits leave them: one a slot, an event for each file accepted. */
function headsOf(deliveries: readonly Delivery[]): Head[] {
  const slots = Map.groupBy(deliveries, ({ dataset, period }) => `${dataset} ${period}`);
  return [...slots.values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const { dataset, period } = first;
    const events = of.map(({ name, at }, index) => ({
      ...{
        version: index + 1,
        kind: 'commit' as const,
        at,
        by: 'lead@x.nl',
        inForce: name,
        submission: name,
      },
      ...{ history: false, nothingToReport: false },
    }));
    const slot = { programme: programme.id, project: 'ESF', dataset, municipality: GM, period };
    return [{ ...slot, version: events.length, events, pendingAudit: [] }];
  });
}

function place(path: string): URL {
  return new URL(path, import.meta.url);
}
