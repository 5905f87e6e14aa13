import type { Row } from '../datasets/dataset.ts';
import { dateOf } from './row-cells.ts';
import type { JudgedActivity } from './judged-activity.ts';
import { participantPlace, personKey, findingAt } from './reconcile-finding.ts';
import type { FindingPlace, ReconcileFinding, ReconcileInput, ReconcileSource } from './reconcile-finding.ts';

/** Activities of W that no participant of their own hand-in claims, that begin after their participant left, or that lie outside their project. */
export function activityFindings(
  { sources }: ReconcileInput,
  activities: readonly JudgedActivity[],
): ReconcileFinding[] {
  const elsewhere = participantsByProject(sources);
  return activities
    .filter(({ inWindow }) => inWindow)
    .flatMap(({ source, row, participant, place }) => {
      const findings: ReconcileFinding[] = [];
      if (participant === undefined) {
        const known = elsewhere.get(personKey(false, source.project, place.deelnemernummer)) ?? null;
        findings.push(findingAt('activiteit_zonder_deelnemer', place, known));
      } else if (beginsAfterLeaving(row, participant)) {
        findings.push(findingAt('activiteit_na_uitstroom', place, participantPlace(source, participant)));
      }
      if (outsideProject(row, source)) findings.push(findingAt('activiteit_buiten_project', place));
      return findings;
    });
}

/** The same project may know a number in another municipality's file: that is where the activity belongs. */
function participantsByProject(sources: readonly ReconcileSource[]): ReadonlyMap<string, FindingPlace> {
  return new Map(
    sources.flatMap((source) =>
      source.participants.map(({ values }) => {
        const place = participantPlace(source, values);
        return [personKey(false, source.project, place.deelnemernummer), place] as const;
      }),
    ),
  );
}

function beginsAfterLeaving(activity: Row, participant: Row): boolean {
  const left = dateOf(participant, 'einddatum');
  return left !== null && (dateOf(activity, 'startdatum') ?? left) > left;
}

function outsideProject(activity: Row, { start, end }: ReconcileSource): boolean {
  const from = dateOf(activity, 'startdatum') ?? start;
  return from < start || (dateOf(activity, 'einddatum') ?? from) > end;
}
