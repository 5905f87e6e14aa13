import { createHash } from 'node:crypto';
import * as z from 'zod';
import { programmeSchema } from '../../shared/programme/programme.schema.ts';
import type { Programme, ProgrammeFile, Project } from '../../shared/programme/programme.schema.ts';
import { submissionCreatedSchema, submissionSchema } from '../../shared/api/submissions.schema.ts';
import type { SubmissionAnswer } from '../../shared/api/submissions.schema.ts';
import type { Harness } from '../api/support/harness.ts';
import { createComparison } from './compare.ts';
import type { Asked } from './compare.ts';
import { compareEditor, compareHandIn } from './compare-previews.ts';
import { changedProgramme } from './changed-programme.ts';
import { between, endOf, plus, shift, startOf } from './days.ts';
import type { Day } from './days.ts';
import { endOfDay } from './deliveries.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import { randomProgramme } from './random-programme.ts';
import { csvOf, randomRow } from './random-rows.ts';
import type { Register } from './random-rows.ts';
import type { Tally } from './tally.ts';
import { activeIn, inForce, KEYS, sourcesOf } from './world.ts';
import type { Happening, Row, Slot, World } from './world.ts';

export const PERSON = 'beheerder@x.nl';

/** One random programme, brought in and handed in to over several days, and held against the second calculation. */
export interface Simulation {
  /** Hands in, replaces, withdraws and restores on a day, then compares dashboards of many dates. */
  day(today: Day): Promise<void>;
}

export function createSimulation(harness: Harness, seed: number, tally: Tally, most: number): Simulation {
  const random = randomFrom(seed);
  let file = randomProgramme(random, `p-${seed}`);
  const versions: { at: string; programme: Programme }[] = [];
  const programme = programmeSchema.parse(file);
  const world = {
    programme,
    versions,
    happenings: [] as Happening[],
    submissions: new Map(),
  } satisfies World;
  const answers = createComparison(harness, world, PERSON, tally);
  const registers = new Map<string, Row[]>();
  const moments: string[] = [];
  let keys = 0;

  return {
    async day(today) {
      if (versions.length === 0) await put(file);
      else await changeProgramme(today);
      for (const slot of slotsOn(today)) {
        await handIn(slot, today);
        if (random.chance(0.15)) await moveSomething();
      }
      for (let count = 0; count < 3; count++) await moveSomething();
      await compare(today);
    },
  };

  async function put(next: ProgrammeFile): Promise<void> {
    await expectStatus(await harness.ask(PERSON, 'PUT', `/api/programmes/${next.id}`, next), 202);
    await harness.work();
    const version = await harness.deps.programmes.current(next.id);
    if (version === null) throw new Error('the programme is not there');
    file = next;
    world.programme = programmeSchema.parse(next);
    versions.push({ at: version.at, programme: world.programme });
    moments.push(version.at);
    tally.operations += 1;
  }

  /** Tries some changes of the programme in the editor, and puts one that may be put. */
  async function changeProgramme(today: Day): Promise<void> {
    for (let count = 0; count < 4; count++) {
      const next = changedProgramme(random, file);
      const isSound = await compareEditor(harness, world, PERSON, next, today, tally);
      if (isSound && count === 0 && random.chance(0.5)) await put(next);
    }
  }

  /** Slots that are over and empty, some left out, projects in any order. */
  function slotsOn(today: Day): Slot[] {
    const all = world.programme.projects.flatMap((project) => {
      const periods = activeIn(world, project).filter((period) => endOf(period) < today);
      const [first] = periods;
      if (first !== undefined && random.chance(0.15)) periods.unshift(shift(first, -1));
      const skipped = random.pick([0, 0, 0.05, 0.2]);
      const open = periods.flatMap((period) =>
        project.datasets.flatMap((dataset) =>
          sourcesOf(world, project).map((municipality) => ({
            project: project.code,
            dataset,
            municipality,
            period,
          })),
        ),
      );
      return open
        .filter((slot) => inForce(world, slot, null) === null && !random.chance(skipped))
        .slice(0, most);
    });
    return random.chance(0.3) ? random.sample(all, all.length) : all;
  }

  async function handIn(slot: Slot, today: Day): Promise<void> {
    const project = world.programme.projects.find(({ code }) => code === slot.project);
    if (project === undefined) return;
    const rows = random.chance(0.07) ? [] : rowsFor(slot, project);
    const nothing = rows.length === 0;
    const bytes = new Uint8Array(Buffer.from(csvOf(rows)));
    const isLocked = today > plus(endOf(slot.period), world.programme.lockDays);
    const history = isLocked || random.chance(0.08);
    const answer = await harness.ask(PERSON, 'POST', '/api/submissions', {
      ...{
        programme: file.id,
        project: slot.project,
        dataset: slot.dataset,
        period: slot.period,
        fileName: 'x.csv',
      },
      ...(slot.municipality !== null && { municipality: slot.municipality }),
      ...(nothing
        ? { nothingToReport: true, size: 0 }
        : { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }),
      ...(history && { history: true, reason: 'Inhalen' }),
    });
    await expectStatus(answer, 201);
    const { id, upload } = submissionCreatedSchema.parse(await answer.json());
    if (upload !== undefined) {
      await fetch(upload.url, { method: upload.method, headers: upload.headers, body: bytes });
      harness.queued.push({ kind: 'arrived', submission: id });
    }
    await harness.work();
    const done = await confirmed(id, slot);
    const before = { ...world, happenings: [...world.happenings] };
    world.submissions.set(id, { rows, nothing, history });
    await happened(slot, 'commit', id);
    compareHandIn(done, slot, project, before, world, tally);
  }

  async function confirmed(id: string, slot: Slot): Promise<SubmissionAnswer> {
    for (let round = 0; round < 3; round++) {
      const answer = submissionSchema.parse(
        await (await harness.ask(PERSON, 'GET', `/api/submissions/${id}`)).json(),
      );
      const { status, groups } = answer;
      if (status === 'verwerkt') return answer;
      if (status !== 'te_bevestigen')
        throw new Error(`${status}: ${JSON.stringify(slot)} ${JSON.stringify(groups)}`);
      const reasons = Object.fromEntries(groups.map(({ code }) => [code, 'Klopt zo']));
      await harness.ask(PERSON, 'POST', `/api/submissions/${id}/confirm`, { reasons });
      await harness.work();
    }
    throw new Error(`not confirmed: ${JSON.stringify(slot)}`);
  }

  /** Withdraws what is in force for some slot, or puts an earlier file of it in force again. */
  async function moveSomething(): Promise<void> {
    const slots = [...new Map(world.happenings.map(({ slot }) => [JSON.stringify(slot), slot])).values()];
    const [slot] = random.sample(slots, 1);
    if (slot === undefined) return;
    const current = inForce(world, slot, null);
    const ids = world.happenings
      .filter((each) => JSON.stringify(each.slot) === JSON.stringify(slot))
      .map((each) => each.submission);
    const [old] = random.sample(
      [...new Set(ids)].filter((each) => each !== current),
      1,
    );
    const kind = old !== undefined && (current === null || random.chance(0.5)) ? 'restore' : 'withdraw';
    const id = kind === 'restore' ? old : current;
    if (id === undefined || id === null) return;
    await expectStatus(
      await harness.ask(PERSON, 'POST', `/api/submissions/${id}/${kind}`, { reason: 'Proef' }),
      202,
    );
    await harness.work();
    await happened(slot, kind, id);
  }

  async function happened(
    slot: Slot,
    kind: 'commit' | 'withdraw' | 'restore',
    submission: string,
  ): Promise<void> {
    const at = (
      await harness.deps.heads.get({ ...slot, programme: file.id, dataset: dataset(slot) })
    )?.events.at(-1)?.at;
    if (at === undefined) throw new Error('nothing happened to the head');
    world.happenings.push({ slot, kind, at, submission });
    moments.push(at);
    tally.operations += 1;
  }

  function rowsFor(slot: Slot, project: Project): Row[] {
    if (slot.dataset === 'meetwaarden') return measuredRows(random, project);
    const register = slot.dataset as Register;
    const key = KEYS[register] ?? '';
    const home = JSON.stringify([slot.project, slot.dataset, slot.municipality]);
    const known = registers.get(home) ?? [];
    const days = between(startOf(slot.period), endOf(slot.period)) + 1;
    const make = (from: Day, span: number): Row =>
      randomRow(random, register, `${register}-${++keys}`, slot.municipality, from, span);
    const fresh = Array.from({ length: random.pick([0, 1, 2, 4, 6]) }, () =>
      make(startOf(slot.period), days),
    );
    if (known.length === 0 && project.delivery === 'register')
      fresh.push(make(plus(startOf(slot.period), -200), 200));
    if (project.delivery === 'period') {
      // A row of an earlier file may come again, changed; its first date then lies in this period.
      const again = random.sample(known, random.pick([0, 0, 1])).map((row) => ({
        ...randomRow(random, register, '', slot.municipality, startOf(slot.period), days),
        [key]: row[key] ?? '',
      }));
      registers.set(home, [...known, ...fresh]);
      return [...again, ...fresh];
    }
    const kept = known.filter(() => !random.chance(0.05));
    const changed = kept.map((row) =>
      random.chance(0.1) ? { ...make(startOf(slot.period), days), [key]: row[key] ?? '' } : row,
    );
    registers.set(home, [...changed, ...fresh]);
    return random.sample([...changed, ...fresh], changed.length + fresh.length);
  }

  async function compare(today: Day): Promise<void> {
    const someDay = (): Day => plus(today, random.below(1_000) - 800);
    const now = (asOf: Day): Asked => ({ asOf, known: null, said: null });
    const asKnown = (known: string, asOf: Day): Asked =>
      random.chance(0.3)
        ? { asOf, known: endOfDay(known.slice(0, 10)), said: known.slice(0, 10) }
        : { asOf, known, said: known };
    const asked = [
      now(today),
      ...Array.from({ length: 8 }, () => now(someDay())),
      ...random.sample(moments, 6).map((known) => asKnown(known, someDay())),
      // Replayed: what was known at a moment, of the day itself.
      ...random.sample(moments, 4).map((known) => asKnown(known, known.slice(0, 10))),
    ];
    for (const each of asked) await answers.dashboard(each);
    for (const { code } of world.programme.projects)
      for (const each of [now(today), ...random.sample(asked, 4)]) await answers.project(code, each);
    for (const asOf of [today, someDay(), someDay()]) await answers.deliveries(asOf);
  }
}

function measuredRows(random: Random, { indicators }: Project): Row[] {
  return indicators.flatMap(({ id, kind, measure }): Row[] => {
    if (!('as' in measure) || random.chance(0.1)) return [];
    const indicator = random.chance(0.1) ? id.toUpperCase() : id;
    const base = { indicator, waarde: null, teller: null, noemer: null, aantal: null };
    if (kind === 'ratio') {
      const noemer = random.below(60);
      return [{ ...base, noemer, teller: random.below(noemer + 1) }];
    }
    if (kind === 'mean') return [{ ...base, aantal: random.below(30), waarde: random.below(1_000) / 10 }];
    const waarde = kind === 'count' || kind === 'unique' ? random.below(12) : random.below(1_000) / 10;
    return [{ ...base, waarde }];
  });
}

const datasetSchema = z.enum(['vouchers', 'matches', 'deelnemers', 'activiteiten', 'meetwaarden']);
const dataset = (slot: Slot): z.output<typeof datasetSchema> => datasetSchema.parse(slot.dataset);

async function expectStatus(answer: Response, status: number): Promise<void> {
  if (answer.status !== status) throw new Error(`${answer.status}: ${await answer.clone().text()}`);
}
