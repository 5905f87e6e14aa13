import type { Instant } from '../dates/iso-date.ts';
import type { Indicator, Programme, Project } from '../programme/programme.schema.ts';
import { actualAt } from './actual.ts';
import { deliveriesOf } from './contributions.ts';
import { dataThrough } from './data-through.ts';
import type { PartialsByHome } from './partial-task.ts';
import { pointEnds } from './point-ends.ts';
import type { Accepted, IndicatorPoints, ProjectPoints } from './points.ts';

/** Which state of the store a set of points rests on; copied into it. */
export interface PointsOrigin {
  readonly at: Instant;
  readonly sequence: number;
  readonly programmeVersion: number;
  readonly headVersions: number;
}

/** What a project's points are computed from. */
export interface ProjectPointsInput extends PointsOrigin {
  readonly programme: Programme;
  readonly project: Project;
  readonly accepted: readonly Accepted[];
  /** The answers to all tasks of `neededPartials`; else a MissingPartialError is thrown. */
  readonly partials: PartialsByHome;
}

/**
 * The figures of one project at all its period ends (contract §3). Where data through does not exist every value is
 * null. Which of the points is shown at a date is decided by `figuresAt`.
 */
export function computeProjectPoints(input: ProjectPointsInput): ProjectPoints {
  const { programme, project, accepted } = input;
  const ends = pointEnds(programme, project, accepted);
  const deliveries = deliveriesOf(programme, project, accepted);
  const pointsOf = (indicator: Indicator): IndicatorPoints => {
    const complete = dataThrough(programme, project, indicator, accepted) !== null;
    return {
      id: indicator.id,
      points: ends.map((end) =>
        complete ? { end, ...actualAt(deliveries, indicator, end, input.partials) } : { end, value: null },
      ),
    };
  };
  return {
    project: project.code,
    at: input.at,
    sequence: input.sequence,
    programmeVersion: input.programmeVersion,
    headVersions: input.headVersions,
    accepted,
    indicators: project.indicators.map(pointsOf),
  };
}
