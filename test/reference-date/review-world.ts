import { expect } from 'vitest';
import type { output } from 'zod';
import { referenceDatesSchema } from '../../shared/api/reference-dates.schema.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { programmeFile } from '../api/support/programmes.ts';
import { startHarness, type Harness } from '../api/support/harness.ts';
import { addProgramme, deliver } from './freeze-register.ts';
import { activity, participant } from './make-rows.ts';

export const DATE = '2025-07-01';
export const GM = 'GM0222';

type Esf = NonNullable<ProgrammeFile['esf']>;

/** A region with everyone who takes part in a review, and questions about one municipality at one date. */
export interface ReviewWorld extends Harness {
  /** Adds a programme in which two participants, one with proof, were delivered. */
  fresh(id: string, esf?: Partial<Esf>): Promise<void>;
  /** Posts to an address below the municipality and date; the status. */
  post(as: string, programme: string, what: string, body?: unknown): Promise<number>;
  /** The JSON below the municipality and date. */
  read(as: string, programme: string, what: string): Promise<unknown>;
  seen(
    as: string,
    programme: string,
  ): Promise<output<typeof referenceDatesSchema>[number]['municipalities'][number]>;
  trail(
    programme: string,
  ): Promise<{ action: string; by: string; reason: string | null; to: string | null }[]>;
}

export const someone = (number: string, values = {}) =>
  participant(number, { gemeente: GM, startdatum: '2025-02-01', ...values });

export const addressOf = (programme: string, what = '', gm = GM): string =>
  `/api/programmes/${programme}/reference-dates/${DATE}/${gm}${what === '' ? '' : `/${what}`}`;

export async function startReviewWorld(): Promise<ReviewWorld> {
  const harness = await startHarness();
  await harness.setMembers('AM09', [
    { user: 'esf@x.nl', role: 'esf' },
    { user: 'colleague@x.nl', role: 'esf' },
    { user: 'beheerder@x.nl', role: 'beheerder' },
    { user: 'reviewer@x.nl', role: 'beoordelaar', municipalities: [GM], until: '2025-12-31' },
    { user: 'lead@x.nl', role: 'kartrekker', projects: ['ESF'] },
    { user: 'other-lead@x.nl', role: 'kartrekker', projects: ['3.7'] },
    { user: 'aalten-lead@x.nl', role: 'kartrekker', projects: ['ESF'], municipalities: ['GM0197'] },
    // Reviews Aalten and leads a project: the one right must not widen the other.
    { user: 'both@x.nl', role: 'beoordelaar', municipalities: ['GM0197'] },
    { user: 'both@x.nl', role: 'kartrekker', projects: ['3.7'] },
  ]);
  await harness.setMembers('AM20', [{ user: 'stranger@x.nl', role: 'esf' }]);

  async function fresh(id: string, esf: Partial<Esf> = {}): Promise<void> {
    const file = programmeFile(id, 'AM09');
    if (file.esf === undefined) throw new Error('The programme has ESF.');
    await addProgramme(harness.deps, id, { esf: { ...file.esf, ...esf } });
    await deliver(harness.deps, id, 'deelnemers', GM, '2025-B3', [someone('DN-1'), someone('DN-2')]);
    await deliver(harness.deps, id, 'activiteiten', GM, '2025-B3', [
      activity('A-1', 'DN-1', { startdatum: '2025-03-01' }),
    ]);
  }
  const post = async (as: string, programme: string, what: string, body?: unknown) =>
    (await harness.ask(as, 'POST', addressOf(programme, what), body)).status;
  const read = async (as: string, programme: string, what: string): Promise<unknown> => {
    const answer = await harness.ask(as, 'GET', addressOf(programme, what));
    expect(answer.status).toBe(200);
    return answer.json();
  };
  async function seen(as: string, programme: string) {
    const answer = await harness.ask(as, 'GET', `/api/programmes/${programme}/reference-dates`);
    const date = referenceDatesSchema.parse(await answer.json()).find((each) => each.date === DATE);
    const found = date?.municipalities.find(({ code }) => code === GM);
    if (found === undefined) throw new Error('The municipality is not listed.');
    return found;
  }
  const trail = (programme: string) => harness.deps.audit.list(programme, 0, 1_000).then((all) => [...all]);
  return { ...harness, fresh, post, read, seen, trail };
}

export const remarkOn = (deelnemernummer: string, text: string, project = 'ESF') => ({
  ...{ project, deelnemernummer, text },
});
