import { byCodePoints } from './code-points.ts';
import { judgedActivities } from './judged-activity.ts';
import { activityFindings } from './reconcile-activities.ts';
import { claimFindings } from './reconcile-claims.ts';
import type { FindingPlace, ReconcileFinding, ReconcileInput } from './reconcile-finding.ts';
import { hoursFindings } from './reconcile-hours.ts';
import { participantFindings } from './reconcile-participants.ts';
import { FINDING_CODES } from './reconcile-words.ts';

/**
 * Whether participants, caseload and activities of a reference date agree over all ESF projects and municipalities;
 * if not, where (docs/decisions/reference-date.md, reconciling). The order of rows and sources does not matter.
 * @returns findings by project, kind, municipality and numbers; empty when all agree.
 */
export function reconcile(input: ReconcileInput): ReconcileFinding[] {
  const activities = judgedActivities(input);
  return [
    ...activityFindings(input, activities),
    ...participantFindings(input, activities),
    ...claimFindings(activities),
    ...hoursFindings(activities, input.window),
  ].sort(inOrder);
}

function inOrder(a: ReconcileFinding, b: ReconcileFinding): number {
  return (
    byCodePoints(a.project, b.project) ||
    FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
    byPlace(a, b) ||
    (a.other === null || b.other === null ? 0 : byPlace(a.other, b.other))
  );
}

function byPlace(a: FindingPlace, b: FindingPlace): number {
  return (
    byCodePoints(a.project, b.project) ||
    byCodePoints(a.municipality ?? '', b.municipality ?? '') ||
    byCodePoints(a.deelnemernummer ?? '', b.deelnemernummer ?? '') ||
    byCodePoints(a.activiteitnummer ?? '', b.activiteitnummer ?? '')
  );
}
