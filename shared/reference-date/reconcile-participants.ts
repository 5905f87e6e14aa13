import type { Row } from '../datasets/dataset.ts';
import { inCaseload, leftInWindow } from './caseload.ts';
import { dateOf, textOf } from './row-cells.ts';
import { byCodePoints } from './code-points.ts';
import type { JudgedActivity } from './judged-activity.ts';
import { findingAt, participantPlace, personKey } from './reconcile-finding.ts';
import type { FindingPlace, ReconcileFinding, ReconcileInput } from './reconcile-finding.ts';

interface Stay {
  readonly row: Row;
  readonly place: FindingPlace;
  readonly person: string;
  /** The number in its own municipality: who moves has left the one and is in the caseload of the other. */
  readonly own: string;
  readonly esf: boolean;
  readonly active: boolean;
}

/**
 * Participants of the extracts that disagree with the rest: in the caseload without an activity in W (dormant ones
 * need none), with a reason for leaving but no end date, or gone in an earlier definitive extract; and one number in
 * two municipalities or projects at the same time.
 */
export function participantFindings(
  input: ReconcileInput,
  activities: readonly JudgedActivity[],
): ReconcileFinding[] {
  const stays = staysOf(input);
  const guided = new Set(
    activities.flatMap(({ inWindow, participant }) =>
      inWindow && participant !== undefined ? [participant] : [],
    ),
  );
  const left = new Set(input.leftBefore.map(ownKey));
  const alone = stays
    .filter(({ esf, active }) => esf && active)
    .flatMap(({ row, place, own }) => {
      const findings: ReconcileFinding[] = [];
      if (row['slapend'] !== 'ja' && !guided.has(row))
        findings.push(findingAt('deelnemer_zonder_activiteit', place));
      if (dateOf(row, 'einddatum') === null && textOf(row, 'uitstroom') !== null)
        findings.push(findingAt('caseload_met_uitstroom', place));
      if (left.has(own)) findings.push(findingAt('uitgestroomd_maar_in_caseload', place));
      return findings;
    });
  return [...alone, ...doubleStays(stays)];
}

function ownKey(place: Pick<FindingPlace, 'project' | 'municipality' | 'deelnemernummer'>): string {
  return `${place.municipality ?? ''}\n${personKey(false, place.project, place.deelnemernummer)}`;
}

/** The rows that are in an extract, or would be had they lived in a municipality of ESF, in an order of their own. */
function staysOf({ window, sources, sharedNumbers, municipalities }: ReconcileInput): Stay[] {
  return sources
    .flatMap((source) =>
      source.participants
        .map(({ values }) => ({ row: values, place: participantPlace(source, values) }))
        .map(({ row, place }): Stay => ({
          row,
          place,
          person: personKey(sharedNumbers, source.project, place.deelnemernummer),
          own: ownKey(place),
          esf: municipalities.includes(place.municipality ?? ''),
          active: inCaseload(row, window.to),
        }))
        .filter(({ row, active }) => active || leftInWindow(row, window)),
    )
    .sort(
      (a, b) =>
        byCodePoints(a.place.project, b.place.project) ||
        byCodePoints(a.place.municipality ?? '', b.place.municipality ?? ''),
    );
}

/** Each pair of one person's stays that overlap, the later place naming the earlier. */
function doubleStays(stays: readonly Stay[]): ReconcileFinding[] {
  const byPerson = new Map<string, Stay[]>();
  return stays.flatMap((stay) => {
    const earlier = byPerson.get(stay.person) ?? [];
    byPerson.set(stay.person, [...earlier, stay]);
    return earlier
      .filter((other) => (stay.esf || other.esf) && atTheSameTime(stay.row, other.row))
      .map((other) =>
        findingAt(
          stay.place.project === other.place.project ? 'dubbel_in_gemeenten' : 'dubbel_in_projecten',
          stay.place,
          other.place,
        ),
      );
  });
}

/** Whether two stays share more than the day on which one passes into the other. */
function atTheSameTime(a: Row, b: Row): boolean {
  const starts = (row: Row): string => dateOf(row, 'startdatum') ?? '';
  const ends = (row: Row): string => dateOf(row, 'einddatum') ?? '9999-12-31';
  return starts(a) < ends(b) && starts(b) < ends(a);
}
