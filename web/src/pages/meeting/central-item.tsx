import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { CourseLegend, IndicatorCourse } from '../../charts/indicator-course.tsx';
import { ForecastMark } from '../../components/forecast-mark.tsx';
import { OriginTag } from '../../components/origin-tag.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { indicatorConclusion } from '../../conclusions/indicator-conclusion.ts';
import { indicatorHeadline } from '../../conclusions/indicator-headline.ts';
import { targetChangesOf, targetChangeText } from '../../conclusions/target-change.ts';
import { projectName } from './names.ts';

interface CentralItemProps {
  readonly figure: MeetingPack['central'][number];
  readonly pack: MeetingPack;
}

/** An indicator that is central, with its course and its conclusion. */
export function CentralItem({ figure, pack }: CentralItemProps) {
  return (
    <div class="agenda__item">
      <p>
        <strong>{figure.name}</strong> <StatusBadge status={figure.status} />{' '}
        <OriginTag published={figure.published} target={figure.target} /> <ForecastMark figure={figure} />
      </p>
      <p>{conclusionOf(figure)}</p>
      <IndicatorCourse indicator={figure} />
      <CourseLegend indicators={[figure]} />
      <p class="agenda__about">{projectName(pack, figure.project)}</p>
    </div>
  );
}

/** An indicator that is central, in words alone. */
export function FigureItem({ figure, pack }: CentralItemProps) {
  return (
    <div class="agenda__item">
      <p>
        <strong>{figure.name}</strong> <StatusBadge status={figure.status} />{' '}
        <OriginTag published={figure.published} target={figure.target} /> <ForecastMark figure={figure} />
      </p>
      <p>{conclusionOf(figure)}</p>
      <p class="agenda__about">{projectName(pack, figure.project)}</p>
    </div>
  );
}

/** What the chart comes down to; without an actual why there is none. */
function conclusionOf(figure: CentralItemProps['figure']): string {
  const told = indicatorHeadline(figure) ?? indicatorConclusion(figure).join(' ');
  const changed = targetChangesOf(figure).at(-1);
  return changed === undefined ? told : `${told} ${targetChangeText(changed, figure.unit)}`;
}
