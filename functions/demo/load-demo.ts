import { deliveriesSchema } from '../../shared/api/deliveries.schema.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import {
  DEMO_PROGRAMMES,
  demoProgramme,
  demoProgrammeFile,
  demoProgrammeId,
  PRACTICE_PROGRAMME,
} from './demo-programmes.ts';
import type { DemoProgrammeId } from './demo-programmes.ts';
import { demoMembers, demoUser } from './demo-users.ts';
import type { DemoDelivery, DemoProgress } from './generate/demo-delivery.ts';
import { DEMO_TODAY } from './generate/timing.ts';
import { ApiError, createApiClient } from './load/api-client.ts';
import type { ApiClient } from './load/api-client.ts';
import { awaitPublished } from './load/await-published.ts';
import { demoDays } from './load/demo-days.ts';
import type { DemoDay } from './load/demo-days.ts';
import { handIn } from './load/hand-in.ts';
import { holdMeeting } from './load/hold-meeting.ts';
import { inParallel } from './load/in-parallel.ts';
import { settleReferenceDate } from './load/settle-reference-date.ts';

/** What the loader needs of the stack it loads into. */
export interface LoadDemoOptions {
  /** Where the API is, `http://localhost:8080/api`. */
  readonly apiUrl: string;
  /** A bearer token of a demo user, by name (`kartrekker.achterhoek`). */
  tokenFor(user: string): Promise<string>;
  /** Moves the domain clock. */
  setToday(date: IsoDate): void;
  onProgress(done: number, total: number, what: string): void;
}

/** How many projects hand in at the same time. */
const AT_ONCE = 6;

/**
 * Loads the five programmes through the HTTP API alone, day by day on the domain clock, so that deliveries are on time,
 * late and missing; the clock ends on the day of the demo. What is there already is skipped, so that a broken run can be done again. Throws an Error that
 * names the file and its faults when one is refused.
 */
export async function loadDemo(options: LoadDemoOptions): Promise<void> {
  const { setToday, onProgress } = options;
  const api = createApiClient(options.apiUrl, (user) => options.tokenFor(user));
  setToday(DEMO_TODAY);
  await addPractice(api);
  const present = await whatIsThere(api);
  const days = demoDays();
  const total = days.reduce((sum, day) => sum + size(day), 0);
  let done = 0;
  const finished = (what: string): void => onProgress(++done, total, what);
  try {
    for (const day of days) {
      setToday(day.on);
      await loadDay(api, day, present, finished);
    }
  } finally {
    setToday(DEMO_TODAY);
  }
  for (const id of DEMO_PROGRAMMES) await awaitPublished(api, userOf('management', id), id);
}

async function loadDay(
  api: ApiClient,
  day: DemoDay,
  present: ReadonlySet<string>,
  finished: (what: string) => void,
): Promise<void> {
  for (const id of day.programmes) {
    if (!present.has(id)) await addProgramme(api, id);
    finished(id);
  }
  await inParallel(AT_ONCE, chains(day.deliveries), async (delivery) => {
    const region = demoProgramme(demoProgrammeId(delivery.programme)).region.code;
    if (!present.has(slotOf(delivery))) await handIn(api, region, delivery);
    finished(delivery.fileName);
  });
  await inParallel(
    AT_ONCE,
    day.progress.map((form) => [form]),
    async ({ programme, project, period, form }) => {
      const user = userOf('kartrekker', programme);
      const slot = slotOf({ programme, project, dataset: 'voortgang', municipality: null, period });
      if (!present.has(slot))
        await api.put(user, `/programmes/${programme}/projects/${project}/progress/${period}`, form);
      finished(`${project} voortgang ${period}`);
    },
  );
  await inParallel(
    AT_ONCE,
    day.referenceDates.map((one) => [one]),
    async (one) => {
      await settleReferenceDate(api, userOf('esf', one.programme), one);
      finished(`peilmoment ${one.date} ${one.municipality}`);
    },
  );
  for (const meeting of day.meetings) {
    await holdMeeting(api, userOf('management', meeting.programme), meeting);
    finished(`overleg ${meeting.date}`);
  }
}

/** The platform brings a region's first programme and its members, the region's own beheerder the next ones. */
async function addProgramme(api: ApiClient, id: DemoProgrammeId): Promise<void> {
  const region = demoProgramme(id).region.code;
  const beheerder = demoUser('beheerder', region).name;
  const first = DEMO_PROGRAMMES.find((one) => demoProgramme(one).region.code === region) === id;
  await api.put(first ? 'platform' : beheerder, `/programmes/${id}`, demoProgrammeFile(id));
  if (first) await api.put('platform', `/regions/${region}/members`, demoMembers(region));
}

/** Where everyone can practise; empty, and left as it is when it is there. */
async function addPractice(api: ApiClient): Promise<void> {
  const path = `/programmes/${PRACTICE_PROGRAMME}`;
  const there = await orNothing(() => api.get('platform', path));
  if (there === null) await api.put('platform', path, demoProgrammeFile(PRACTICE_PROGRAMME));
}

/** Programmes and accepted slots that an earlier run left. */
async function whatIsThere(api: ApiClient): Promise<Set<string>> {
  const present = new Set<string>();
  for (const id of DEMO_PROGRAMMES) {
    const deliveries = await deliveriesOf(api, id);
    if (deliveries === null) continue;
    present.add(id);
    for (const { project, dataset, period, municipality = null, acceptedAt } of deliveries)
      if (acceptedAt !== undefined)
        present.add(slotOf({ programme: id, project, dataset, municipality, period }));
  }
  return present;
}

async function deliveriesOf(api: ApiClient, id: DemoProgrammeId) {
  const found = await orNothing(() => api.get(userOf('beheerder', id), `/programmes/${id}/deliveries`));
  return found === null ? null : deliveriesSchema.parse(found);
}

/** null where there is nothing, or nobody has rights yet. */
async function orNothing(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 403)) return null;
    throw error;
  }
}

/** Deliveries of one project and municipality go one after another, in their order. */
function chains(deliveries: readonly DemoDelivery[]): DemoDelivery[][] {
  const chains = Map.groupBy(
    deliveries,
    ({ programme, project, municipality }) => `${programme} ${project} ${municipality}`,
  );
  return [...chains.values()];
}

type SlotOf = Pick<DemoProgress, 'programme' | 'project' | 'period'> & {
  readonly dataset: string;
  readonly municipality: string | null;
};

function slotOf({ programme, project, dataset, municipality, period }: SlotOf): string {
  return [programme, project, dataset, municipality, period].join('/');
}

function userOf(role: 'kartrekker' | 'management' | 'esf' | 'beheerder', programme: string): string {
  return demoUser(role, demoProgramme(demoProgrammeId(programme)).region.code).name;
}

function size({ programmes, deliveries, progress, referenceDates, meetings }: DemoDay): number {
  return programmes.length + deliveries.length + progress.length + referenceDates.length + meetings.length;
}
