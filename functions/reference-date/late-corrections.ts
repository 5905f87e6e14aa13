import type { Instant } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { differences, type Difference } from '../../shared/reference-date/differences.ts';
import type { ExtractRow } from '../../shared/reference-date/extract-row.ts';
import type { Head } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import type { ExtractInput } from '../ports/reference-date.port.ts';
import { extractInputs } from './extract-inputs.ts';
import { makeExtract } from './make-extract.ts';
import { stepsIn, type DefinitiveExtract } from './previous-extract.ts';

/** What an extract rests on from a moment on, where that is not what it rested on just before. */
interface Stage {
  readonly heads: readonly Head[];
  readonly inputs: readonly ExtractInput[];
  readonly before: readonly ExtractInput[];
}

/**
 * What corrections changed in the definitive extracts of a municipality since the last of them was frozen, which told
 * of those before (contract §4, `verschillen.csv`). Each value names the submission since which it is what it is now.
 * @param definitive by date, as `definitiveExtracts` gives them.
 */
export async function lateCorrections(
  ports: Pick<Ports, 'rows'>,
  programme: Programme,
  heads: readonly Head[],
  municipality: string,
  definitive: readonly DefinitiveExtract[],
): Promise<Difference[]> {
  const last = definitive.at(-1);
  if (last === undefined) return [];
  const since = last.extract.frozenAt;
  const found: Difference[] = [];
  for (const [at, { date, rows }] of definitive.entries()) {
    const steps = stepsIn(definitive[at - 1]);
    const rowsFrom = async (from: readonly Head[]): Promise<readonly ExtractRow[]> =>
      (await makeExtract(ports, programme, from, date, municipality, steps)).rows;
    const inputsAt = (from: readonly Head[]) => extractInputs(programme, from, date, municipality);
    const asFrozen = headsAt(heads, since);
    const isLast = date === last.date;
    const base = isLast ? last.extract.inputs : inputsAt(asFrozen);
    const stages = stagesOf(heads, since, base, inputsAt);
    if (stages.length === 0) continue;
    const frozen = isLast ? rows : await rowsFrom(asFrozen);
    let differing: Difference[] = [];
    for (const stage of stages) {
      const now = await rowsFrom(stage.heads);
      const sinceOf = (project: string, dataset: ExtractInput['dataset']) => movedIn(stage, project, dataset);
      const next = differences([{ date, municipality, frozen, now, sinceOf }]);
      differing = keepingSince(differing, next);
    }
    found.push(...differing);
  }
  return found;
}

/** Heads as they were at a moment. */
function headsAt(heads: readonly Head[], moment: Instant): Head[] {
  return heads.map((head) => ({ ...head, events: head.events.filter(({ at }) => at <= moment) }));
}

/** From the moment of freezing to now, each time at which other submissions came in force for the extract. */
function stagesOf(
  heads: readonly Head[],
  since: Instant,
  base: readonly ExtractInput[],
  inputsAt: (heads: readonly Head[]) => ExtractInput[],
): Stage[] {
  const later = heads.flatMap(({ events }) => events.map(({ at }) => at).filter((at) => at > since));
  const stages: Stage[] = [];
  let before = base;
  for (const moment of [since, ...new Set(later.sort())]) {
    const then = headsAt(heads, moment);
    const inputs = inputsAt(then);
    if (submissions(inputs) === submissions(before)) continue;
    stages.push({ heads: then, inputs, before });
    before = inputs;
  }
  return stages;
}

const submissions = (inputs: readonly ExtractInput[]): string =>
  inputs.map(({ submission }) => submission).join(' ');

/** The submission of a project and dataset that came in force with a stage, or the one that was taken out. */
function movedIn({ inputs, before }: Stage, project: string, dataset: string): string | null {
  const moved = (from: readonly ExtractInput[], absentIn: readonly ExtractInput[]) =>
    from.find(
      (input) =>
        input.project === project &&
        input.dataset === dataset &&
        !absentIn.some(({ submission }) => submission === input.submission),
    );
  return (moved(inputs, before) ?? moved(before, inputs))?.submission ?? null;
}

/** A value that a stage left as the stage before had made it is so since then. */
function keepingSince(before: readonly Difference[], next: readonly Difference[]): Difference[] {
  const known = new Map(before.map((difference) => [valueKey(difference), difference.since]));
  return next.map((difference) => ({
    ...difference,
    since: known.get(valueKey(difference)) ?? difference.since,
  }));
}

const valueKey = ({ project, deelnemernummer, column, is }: Difference): string =>
  JSON.stringify([project, deelnemernummer, column, is]);
