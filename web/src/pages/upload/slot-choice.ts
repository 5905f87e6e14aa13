import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { periodEnd, periodLabel, periodsBetween } from '../../../../shared/programme/period.ts';
import { DELIVERY_WORDS } from '../../format/words.ts';

type Project = ProgrammeAnswer['projects'][number];

/** What the form is about so far. */
export interface Slot {
  readonly project: string;
  readonly dataset: string;
  readonly period: string;
  readonly municipality: string;
}

/**
 * The municipalities that each hand in their own file of a dataset for a project; empty where the project hands in one,
 * as with the progress form.
 */
export function deliveringMunicipalities(
  programme: Pick<ProgrammeAnswer, 'esf' | 'region'>,
  project: Pick<Project, 'code' | 'deliveredPer' | 'municipalities'>,
  dataset: string,
): { code: string; name: string }[] {
  if (project.deliveredPer !== 'municipality' || dataset === 'voortgang') return [];
  const esf = programme.esf?.projects.includes(project.code)
    ? programme.esf.municipalities.map(({ code }) => code)
    : null;
  const codes = project.municipalities ?? esf;
  return programme.region.municipalities.filter(({ code }) => codes === null || codes.includes(code));
}

/** The periods that can be chosen, newest first: from the project's start to the one of today. */
export function choosablePeriods(
  programme: Pick<ProgrammeAnswer, 'rhythm' | 'start'>,
  project: Pick<Project, 'rhythm' | 'start'>,
  today: string,
): string[] {
  return periodsBetween(
    project.start ?? programme.start,
    today,
    project.rhythm ?? programme.rhythm,
  ).toReversed();
}

/** The project whose overdue or open delivery is due first; none when all is in. */
export function mostUrgent(
  deliveries: readonly Delivery[],
  projects: readonly Pick<Project, 'code'>[],
): string | undefined {
  const own = new Set(projects.map(({ code }) => code));
  return deliveries
    .filter(({ project, state }) => own.has(project) && isWaited(state))
    .toSorted((a, b) => a.due.localeCompare(b.due))[0]?.project;
}

/** The period to begin with: the longest overdue, else the one now open, else the newest that has ended. */
export function suggestedPeriod(
  deliveries: readonly Delivery[],
  slot: Pick<Slot, 'project' | 'dataset' | 'municipality'>,
  periods: readonly string[],
): string {
  const waiting = deliveries
    .filter((delivery) => isOf(delivery, slot) && isWaited(delivery.state))
    .toSorted((a, b) => a.due.localeCompare(b.due));
  const found = waiting.find(({ period }) => periods.includes(period));
  return found?.period ?? periods[1] ?? periods[0] ?? '';
}

/** A period as it stands among the choices, with how its delivery stands: `januari 2025 (te laat)`. */
export function periodOption(id: string, state: Delivery['state'] | undefined, today: string): string {
  if (state === undefined) return periodLabel(id);
  const running = state === 'niet_verwacht' && periodEnd(id) >= today;
  return `${periodLabel(id)} (${running ? 'nog niet afgelopen' : DELIVERY_WORDS[state].toLowerCase()})`;
}

/** The delivery a slot is about, when one is expected. */
export function deliveryOf(deliveries: readonly Delivery[], slot: Slot): Delivery | undefined {
  return deliveries.find((delivery) => isOf(delivery, slot) && delivery.period === slot.period);
}

function isWaited(state: Delivery['state']): boolean {
  return state === 'te_laat' || state === 'open';
}

function isOf(delivery: Delivery, { project, dataset, municipality }: Omit<Slot, 'period'>): boolean {
  return (
    delivery.project === project &&
    delivery.dataset === dataset &&
    (delivery.municipality ?? '') === municipality
  );
}
