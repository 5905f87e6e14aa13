import type { ProjectDetail } from '../../../shared/api/project.schema.ts';
import { formatDate } from '../format/date.ts';
import { counted } from '../format/words.ts';
import type { Missing } from './missing-conclusion.ts';
import { programmeConclusion } from './programme-conclusion.ts';

/** What a project comes down to: its indicators, what is missing, and its milestones. */
export function projectConclusion(
  project: Pick<ProjectDetail, 'indicators' | 'milestones' | 'asOf'>,
  missing: Missing,
): string[] {
  const { indicators, milestones, asOf } = project;
  const figures =
    indicators.length === 0
      ? [
          'Dit project heeft geen indicatoren.',
          ...(missing.late + missing.never > 0 ? programmeConclusion([], missing).slice(-1) : []),
        ]
      : programmeConclusion(indicators, missing);
  return [...figures, ...reached(milestones, asOf)];
}

function reached(milestones: ProjectDetail['milestones'], asOf: string): string[] {
  if (milestones.length === 0) return [];
  const done = milestones.filter((milestone) => milestone.done !== null && milestone.done <= asOf).length;
  const open = milestones.filter((milestone) => milestone.done === null || milestone.done > asOf);
  const next = open.filter(({ due }) => due >= asOf).toSorted((a, b) => a.due.localeCompare(b.due))[0];
  const sentence = `Van ${counted(milestones.length, 'mijlpaal', 'mijlpalen')} ${done === 0 ? 'is er nog geen' : done === 1 ? 'is er 1' : `zijn er ${done}`} afgerond`;
  return [
    next === undefined
      ? `${sentence}.`
      : `${sentence}; de volgende is ${next.name}, ${formatDate(next.due)}.`,
  ];
}
