import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { indicatorConclusion } from '../../conclusions/indicator-conclusion.ts';
import { formatDate } from '../../format/date.ts';

type Told = Pick<ProjectDetail, 'code' | 'name' | 'asOf' | 'indicators' | 'milestones' | 'progress'>;

/**
 * A text for a newsletter or the notes of a meeting: what each indicator of a project comes to, milestones reached, and
 * what the lead wrote of the state and the outlook. Plain lines, without figures of persons.
 */
export function shareText({ code, name, asOf, indicators, milestones, progress }: Told): string {
  const figures = indicators.map((each) => `- ${each.name}: ${indicatorConclusion(each).join(' ')}`);
  const reached = milestones
    .filter(({ done }) => done !== null && done <= asOf)
    .map((milestone) => `- Mijlpaal gehaald: ${milestone.name} (${formatDate(milestone.done ?? '')}).`);
  const said =
    progress === null
      ? []
      : [
          ...(progress.stand === '' ? [] : [`Stand (${periodLabel(progress.period)}): ${progress.stand}`]),
          ...(progress.vooruitblik === '' ? [] : [`Vooruitblik: ${progress.vooruitblik}`]),
        ];
  return [`${code} ${name}, stand op ${formatDate(asOf)}`, ...figures, ...reached, ...said].join('\n');
}
