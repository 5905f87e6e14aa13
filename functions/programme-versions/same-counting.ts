import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';

/** Whether a project's points are the same under another programme file: targets and names do not count rows. */
export function sameCounting(before: Programme, after: Programme, project: Project): boolean {
  const then = before.projects.find(({ code }) => code === project.code);
  return then !== undefined && countingOf(before, then) === countingOf(after, project);
}

function countingOf(programme: Programme, project: Project): string {
  return JSON.stringify([
    scopeOf(programme, project),
    [project.datasets, project.delivery, project.deliveredPer, project.municipalities, project.countedUnder],
    project.indicators.map(({ id, kind, window, measure }) => [id, kind, window, measure]),
    [programme.start, programme.end, programme.rhythm, programme.sharedParticipantNumbers],
    // Participants are counted once over projects where an indicator of the programme does so.
    programme.sharedParticipantNumbers && programme.indicators.map(({ kind, measure }) => [kind, measure]),
  ]);
}
