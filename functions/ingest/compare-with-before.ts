import { compareDeliveries, type ComparisonWarnings } from '../../shared/checking/compare-deliveries.ts';
import type { ComparedValue, DeliveryComparison } from '../../shared/checking/delivery-comparison.ts';
import type { FileDatasetId, KeyedRow } from '../../shared/datasets/dataset.ts';
import { registerAt, withFile, type Delivered } from '../../shared/figures/in-force.ts';
import type { Delivery } from '../../shared/figures/points.ts';
import type { PartialsByHome } from '../../shared/figures/partial-task.ts';
import { periodEnd, previousPeriod } from '../../shared/programme/period.ts';
import { storedRows } from '../figures/complete-partials.ts';
import type { RowFeed } from '../ports/stores.port.ts';
import type { Around } from './around.ts';
import { asDelivery, rowsWith, type Candidate } from './candidate.ts';
import type { CompareFiles } from './compare-files.ts';
import type { JudgePorts } from './judge-ports.ts';
import { fedBy, valuesAt } from './values-at.ts';

/** Warnings, and how many rows a register added (null for other files), to be kept for later comparisons. */
export interface Compared extends ComparisonWarnings {
  readonly addedRows: number | null;
}

type Used = Pick<JudgePorts, 'rows' | 'submissions'>;

/** Compares a file with those of earlier periods (contract §1, 'Compared with the previous period's'). */
export async function compareWithBefore(
  ports: Used,
  candidate: Candidate,
  around: Around,
  dataset: FileDatasetId,
  kept: PartialsByHome,
  compareFiles: CompareFiles,
): Promise<Compared> {
  if (dataset === 'financien' || candidate.submission.nothingToReport) {
    return { issues: [], groups: [], addedRows: null };
  }
  const { project } = around;
  const { period } = candidate.submission;
  const isRegister = dataset !== 'meetwaarden' && project.delivery === 'register';
  const previous = previousOf(around, isRegister, period);
  const earlier = withFile(around.delivered.filter(({ end }) => end < around.end));
  const common = {
    dataset,
    delivery: project.delivery,
    period,
    previousPeriod: previous?.period ?? null,
    letters: candidate.letters,
  };
  const none = { count: 0, sample: [] };
  if (!isRegister) {
    const values =
      dataset === 'meetwaarden' ? await measuredValues(ports, candidate, around, previous, earlier) : [];
    const rowsBefore = await rowsOfEach(ports, earlier, ({ accepted }) => accepted);
    const comparison = { ...common, vanished: none, rows: candidate.count, rowsBefore, values };
    return { ...compareDeliveries(comparison), addedRows: null };
  }
  const before = previous === null ? [] : [previous.submission];
  const differing = await compareFiles(before, [candidate.submission.id]);
  const comparison: DeliveryComparison = {
    ...common,
    vanished: { count: differing.removed, sample: differing.sample },
    rows: differing.added,
    rowsBefore: await rowsOfEach(ports, earlier, ({ addedRows, accepted }) => addedRows ?? accepted),
    values: await registerValues(ports, candidate, around, previous, kept),
  };
  return { ...compareDeliveries(comparison), addedRows: differing.added };
}

/** In force for the period right before; of nothing-to-report the register it points at. */
function previousOf(around: Around, isRegister: boolean, period: string): Delivered | null {
  const before = previousPeriod(period);
  const delivery = around.delivered.find((candidate) => candidate.period === before);
  if (delivery === undefined) return null;
  if (!delivery.nothingToReport) return delivery;
  const pointed = isRegister ? registerAt(around.delivered, periodEnd(before)) : null;
  return pointed === null ? null : { ...pointed, period: before };
}

async function rowsOfEach(
  ports: Used,
  earlier: readonly Delivered[],
  rows: (submission: { accepted: number; addedRows: number | null }) => number,
): Promise<number[]> {
  const submissions = await Promise.all(earlier.map(({ submission }) => ports.submissions.get(submission)));
  return submissions.flatMap((submission) => (submission === null ? [] : [rows(submission)]));
}

/** Counts and sums of this register alone and of the one before alone: as handed in, by this source. */
async function registerValues(
  ports: Used,
  candidate: Candidate,
  around: Around,
  previous: Delivered | null,
  kept: PartialsByHome,
): Promise<ComparedValue[]> {
  const { programme, project, end } = around;
  const indicators = fedBy(project, candidate.submission.dataset).filter(
    ({ kind }) => kind === 'count' || kind === 'sum',
  );
  const own: readonly Delivery[] = [asDelivery(candidate)];
  const old: readonly Delivery[] = previous === null ? [] : [previous];
  const oldEnd = previous === null ? end : periodEnd(previous.period);
  const [now, before] = await valuesAt(
    programme,
    project,
    [
      { accepted: own, indicators, at: end },
      { accepted: old, indicators, at: oldEnd },
    ],
    kept,
    rowsWith(candidate, ports.rows),
  );
  return indicators.map((indicator) => ({
    indicator,
    row: null,
    column: null,
    now: now?.get(indicator.id) ?? null,
    previous: before?.get(indicator.id) ?? null,
    before: [],
  }));
}

async function measuredValues(
  ports: Used,
  candidate: Candidate,
  around: Around,
  previous: Delivered | null,
  earlier: readonly Delivered[],
): Promise<ComparedValue[]> {
  const stored = storedRows(ports.rows);
  const histories = await Promise.all(earlier.map(({ submission }) => handedIn(stored(submission))));
  const last = previous === null ? null : await handedIn(stored(previous.submission));
  const values: ComparedValue[] = [];
  await candidate.rows(({ key, row, values: cells }) => {
    const indicator = around.project.indicators.find(({ id }) => sameId(id, cells['indicator']));
    if (indicator === undefined) return;
    const before = histories.flatMap((history) => history.get(key) ?? []);
    const column = typeof cells['waarde'] === 'number' ? 'waarde' : 'teller';
    values.push({ indicator, row, column, now: valueOf(cells), previous: last?.get(key) ?? null, before });
  });
  return values;
}

async function handedIn(rows: RowFeed): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  await rows(({ key, values }) => {
    const value = valueOf(values);
    if (value !== null) found.set(key, value);
  });
  return found;
}

function valueOf(cells: KeyedRow['values']): number | null {
  const { waarde, teller, noemer } = cells;
  if (typeof waarde === 'number') return waarde;
  if (typeof teller !== 'number' || typeof noemer !== 'number' || noemer === 0) return null;
  return (100 * teller) / noemer;
}

const sameId = (id: string, cell: unknown): boolean =>
  typeof cell === 'string' && cell.toLowerCase() === id.toLowerCase();
