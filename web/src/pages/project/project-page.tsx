import { useRoute } from 'preact-iso';
import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { overviewAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { useMe } from '../../session/me.tsx';
import { apiQuery } from '../overview/overview-query.ts';
import { ProjectContent } from './project-content.tsx';

/** One project at a date: its indicators with their course, milestones, budget, deliveries. */
export function ProjectPage() {
  const { params, query } = useRoute();
  const me = useMe();
  const programme = params['programme'] ?? '';
  const code = query['code'] ?? '';
  const asOf = query['stand'] ?? '';
  const known = query['bekend'] ?? '';
  const project = useResource<ProjectDetail>(
    apiPath('programmes', programme, 'projects', code) + apiQuery({ stand: asOf, bekend: known }),
  );
  const name = me.programmes.find(({ id }) => id === programme)?.name ?? 'Overzicht';

  return (
    <div class="stack">
      <Breadcrumb trail={[{ href: overviewAddress(programme, asOf, known), label: name }]} here={code} />
      {project.error !== null && <PageFailure error={project.error} retry={project.reload} />}
      {project.error === null && project.data === null && <PageLoading what="het project" />}
      {project.error === null && project.data !== null && (
        <ProjectContent project={project.data} known={known} />
      )}
    </div>
  );
}
