import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { CourseChart, CourseLegend } from '../../charts/course-chart.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { indicatorConclusion } from '../../conclusions/indicator-conclusion.ts';
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
        <strong>{figure.name}</strong> <StatusBadge status={figure.status} />
      </p>
      <p>{indicatorConclusion(figure).join(' ')}</p>
      <CourseChart figure={figure} />
      <CourseLegend />
      <p class="agenda__about">{projectName(pack, figure.project)}</p>
    </div>
  );
}

/** An indicator that is central, in words alone. */
export function FigureItem({ figure, pack }: CentralItemProps) {
  return (
    <div class="agenda__item">
      <p>
        <strong>{figure.name}</strong> <StatusBadge status={figure.status} />
      </p>
      <p>{indicatorConclusion(figure).join(' ')}</p>
      <p class="agenda__about">{projectName(pack, figure.project)}</p>
    </div>
  );
}
