import { programmePreviewSchema } from '../../shared/api/programmes.schema.ts';
import type { ProgrammePreview } from '../../shared/api/programmes.schema.ts';
import type { SubmissionAnswer } from '../../shared/api/submissions.schema.ts';
import { programmeSchema } from '../../shared/programme/programme.schema.ts';
import type { ProgrammeFile, Project } from '../../shared/programme/programme.schema.ts';
import type { Harness } from '../api/support/harness.ts';
import { actualAt } from './actual.ts';
import { wantedFigures } from './compare.ts';
import { endOf } from './days.ts';
import type { Day } from './days.ts';
import { programmeFigure, projectFigure } from './figures.ts';
import type { Figure } from './figures.ts';
import { comparing, isSame } from './tally.ts';
import type { Tally } from './tally.ts';
import { filesBy, KEYS } from './world.ts';
import type { HandedIn, Row, Slot, World } from './world.ts';

const SIDE = ['actual', 'target', 'expected', 'attainment', 'status'] as const;
type Side = NonNullable<NonNullable<ProgrammePreview['figures']>['other'][number]['before']>;

/**
 * What the editor says that a changed programme file would do to the figures of today, held against the second
 * calculation with either file; whether the file could be put.
 */
export async function compareEditor(
  harness: Harness,
  world: World,
  person: string,
  changed: ProgrammeFile,
  today: Day,
  tally: Tally,
): Promise<boolean> {
  const path = `/api/programmes/${world.programme.id}/preview?figures=ja`;
  const answer = await harness.ask(person, 'POST', path, changed);
  const { faults, figures } = programmePreviewSchema.parse(await answer.json());
  if (faults.length > 0 || figures === null) return false;
  const expect = comparing(tally, `${path} ${today}`);
  const before = sidesOf(world, today);
  const after = sidesOf({ ...world, programme: programmeSchema.parse(changed) }, today);
  const keys = new Set([...before.keys(), ...after.keys()]);
  expect('number of figures', figures.same + figures.other.length, keys.size);
  for (const key of keys) {
    const other = figures.other.find(({ project, id }) => JSON.stringify([project, id]) === key);
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    if (other === undefined)
      for (const field of SIDE)
        expect(`${key} ${field} stays`, true, isSame(was?.[field] ?? null, is?.[field] ?? null));
    else {
      compareSide(`${key} before`, other.before, was);
      if (!other.later) compareSide(`${key} after`, other.after, is);
    }
  }
  return true;

  function compareSide(name: string, shown: Side | null, figure: Figure | null): void {
    for (const field of SIDE) expect(`${name} ${field}`, shown?.[field] ?? null, figure?.[field] ?? null);
  }
}

function sidesOf(world: World, today: Day): Map<string, Figure> {
  const figures = wantedFigures(world.programme, {
    own: (indicator) => programmeFigure(world, indicator, today, null),
    of: (project, indicator) => projectFigure(world, project, indicator, today, null),
  });
  return new Map(figures.map(([project, { id }, figure]) => [JSON.stringify([project, id]), figure]));
}

/** What handing in said it would do to rows and figures at its period's end, with the world before and after it. */
export function compareHandIn(
  { id, preview }: SubmissionAnswer,
  slot: Slot,
  project: Project,
  before: World,
  after: World,
  tally: Tally,
): void {
  const expect = comparing(tally, `preview of ${id} ${JSON.stringify(slot)}`);
  const end = endOf(slot.period);
  const [old, renewed] = [before, after].map((world) => rowsInForce(world, slot, project));
  let [added, changed] = [0, 0];
  for (const [key, row] of renewed ?? []) {
    const was = old?.get(key);
    if (was === undefined) added += 1;
    else if (was !== row) changed += 1;
  }
  const removed = [...(old?.keys() ?? [])].filter((key) => renewed?.has(key) !== true).length;
  expect('added', preview?.added, added);
  expect('changed', preview?.changed, changed);
  expect('removed', preview?.removed, removed);
  const fed = project.indicators.filter(
    ({ measure }) => 'dataset' in measure && measure.dataset === slot.dataset,
  );
  expect('number of figures', preview?.figures.length, fed.length);
  for (const indicator of fed) {
    const found = preview?.figures.find((each) => each.id === indicator.id);
    expect(`${indicator.id} before`, found?.before, actualAt(before, project, indicator, end, null));
    expect(`${indicator.id} after`, found?.after, actualAt(after, project, indicator, end, null));
  }
}

/** The rows in force of a slot's source at its period's end, by key, in one text each (contract §1). */
function rowsInForce(world: World, slot: Slot, project: Project): Map<string, string> {
  const files = filesBy(world, slot, endOf(slot.period), null) ?? [];
  const withRows = files.filter(({ nothing }) => !nothing);
  const isMeasured = slot.dataset === 'meetwaarden';
  const isRegister = !isMeasured && project.delivery === 'register';
  const used: readonly HandedIn[] = isMeasured
    ? withRows.filter(({ end }) => end === endOf(slot.period))
    : isRegister
      ? withRows.slice(-1)
      : withRows;
  const key = isMeasured ? 'indicator' : (KEYS[slot.dataset] ?? '');
  return new Map(
    used.flatMap(({ rows }) => rows.map((row) => [String(row[key]).toLowerCase(), textOf(row)] as const)),
  );
}

const textOf = (row: Row): string =>
  JSON.stringify(
    Object.keys(row)
      .toSorted()
      .map((name) => [name, row[name] ?? '']),
  );
