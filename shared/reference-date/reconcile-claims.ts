import { normaliseKey } from '../datasets/cells/normalise-key.ts';
import type { JudgedActivity } from './judged-activity.ts';
import { findingAt } from './reconcile-finding.ts';
import type { ReconcileFinding } from './reconcile-finding.ts';
import { textOf } from './row-cells.ts';
import type { FindingCode } from './reconcile-words.ts';

/**
 * Activities claimed twice: equal in participant, kind, dates and proof under two numbers; or one proof for activities
 * of other participants or projects. A claim of W is compared with everything before it, so each finding names the
 * first claim as the other; a proof is not named again where the whole activity is double.
 */
export function claimFindings(activities: readonly JudgedActivity[]): ReconcileFinding[] {
  const doubles = repeats('activiteit_dubbel', activities, sameActivity, () => true);
  const named = new Set(doubles.map(({ activity }) => activity));
  const proofs = repeats(
    'bewijsstuk_dubbel',
    activities.filter((activity) => !named.has(activity)),
    proofOf,
    (a, b) => a.person !== b.person || a.source.project !== b.source.project,
  );
  return [...doubles, ...proofs].map(({ finding }) => finding);
}

interface Repeat {
  readonly activity: JudgedActivity;
  readonly finding: ReconcileFinding;
}

/** Of each group the activities that clash with its first one, when either counts at this date. */
function repeats(
  code: FindingCode,
  activities: readonly JudgedActivity[],
  groupOf: (activity: JudgedActivity) => string | null,
  clashes: (a: JudgedActivity, first: JudgedActivity) => boolean,
): Repeat[] {
  const firsts = new Map<string, JudgedActivity>();
  return activities.flatMap((activity) => {
    const group = groupOf(activity);
    if (group === null) return [];
    const first = firsts.get(group);
    if (first === undefined) {
      firsts.set(group, activity);
      return [];
    }
    const counts = activity.inWindow || first.inWindow;
    if (!counts || !clashes(activity, first)) return [];
    return [{ activity, finding: findingAt(code, activity.place, first.place) }];
  });
}

function sameActivity({ person, row }: JudgedActivity): string {
  const proof = textOf(row, 'bewijsstuk');
  return [
    person,
    textOf(row, 'soort') ?? '',
    textOf(row, 'startdatum') ?? '',
    textOf(row, 'einddatum') ?? '',
    proof === null ? '' : normaliseKey(proof),
  ].join('\n');
}

function proofOf({ row }: JudgedActivity): string | null {
  const proof = textOf(row, 'bewijsstuk');
  return proof === null ? null : normaliseKey(proof);
}
