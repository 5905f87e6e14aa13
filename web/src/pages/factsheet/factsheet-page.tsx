import { useRoute } from 'preact-iso';
import type { ComponentChildren } from 'preact';
import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { OpenedFigure } from '../../../../shared/api/figure.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { ProjectDetail, ProjectIndicator } from '../../../../shared/api/project.schema.ts';
import { overviewAddress, projectAddress } from '../../addresses.ts';
import { apiPath, getJson } from '../../api/client.ts';
import { together, useList, useLoaded, useResource } from '../../api/use-resource.ts';
import { PrintButton } from '../../components/print-button.tsx';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { chooseCharts } from './cut.tsx';
import { ProgrammeSheet } from './programme-sheet.tsx';
import { ProjectSheet } from './project-sheet.tsx';

/** The factsheet of the project in the address, or of its programme: two sides of A4 at most. */
export function FactsheetPage() {
  const { params, query } = useRoute();
  const id = params['programme'] ?? '';
  const code = query['code'];
  const stand = query['stand'] ?? '';
  const asOf = stand === '' ? '' : `?asOf=${encodeURIComponent(stand)}`;
  return code === undefined ? (
    <OfProgramme key={id} id={id} asOf={asOf} stand={stand} />
  ) : (
    <OfProject key={code} id={id} code={code} asOf={asOf} stand={stand} />
  );
}

interface OfProps {
  readonly id: string;
  readonly asOf: string;
  readonly stand: string;
}

function OfProject({ id, code, asOf, stand }: OfProps & { readonly code: string }) {
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const project = useResource<ProjectDetail>(apiPath('programmes', id, 'projects', code) + asOf);
  const { error, reload } = together([programme, project]);
  if (error !== null) return <PageFailure error={error} retry={reload} />;
  if (programme.data === null || project.data === null) return <PageLoading what="de factsheet" />;
  return (
    <Around back={{ href: projectAddress(id, code, stand), label: `Project ${code}` }}>
      <ProjectSheet project={project.data} programme={programme.data} />
    </Around>
  );
}

function OfProgramme({ id, asOf, stand }: OfProps) {
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const dashboard = useResource<Dashboard>(apiPath('programmes', id, 'dashboard') + asOf);
  const deliveries = useList<Delivery>(apiPath('programmes', id, 'deliveries') + asOf);
  const shown = dashboard.data;
  const courses = useLoaded(shown === null ? null : `${id} ${shown.asOf}`, (_, signal) =>
    loadCourses(shown, signal),
  );
  const { error, reload } = together([programme, dashboard, deliveries, courses]);
  if (error !== null) return <PageFailure error={error} retry={reload} />;
  if (!programme.data || !dashboard.data || !deliveries.data || !courses.data)
    return <PageLoading what="de factsheet" />;
  return (
    <Around back={{ href: overviewAddress(id, stand), label: programme.data.name }}>
      <ProgrammeSheet
        {...{ programme: programme.data, dashboard: dashboard.data }}
        {...{ deliveries: deliveries.data, courses: courses.data }}
      />
    </Around>
  );
}

/** All that the charts of a programme draw: the dashboard has no plan, range or comparators. */
function loadCourses(dashboard: Dashboard | null, signal: AbortSignal): Promise<ProjectIndicator[]> {
  const { programme = '', asOf = '', indicators = [] } = dashboard ?? {};
  return Promise.all(
    chooseCharts(indicators).map(async ({ project, id }) => {
      const query = new URLSearchParams({ id, asOf, ...(project !== null && { project }) });
      const opened = await getJson<OpenedFigure>(
        `${apiPath('programmes', programme, 'figure')}?${query}`,
        signal,
      );
      return opened.indicator;
    }),
  );
}

interface AroundProps {
  readonly back: { readonly href: string; readonly label: string };
  readonly children: ComponentChildren;
}

function Around({ back, children }: AroundProps) {
  return (
    <div class="stack">
      <Breadcrumb trail={[back]} here="Factsheet" />
      <div class="buttons no-print">
        <PrintButton kind="primary-action">Afdrukken of bewaren als PDF</PrintButton>
      </div>
      {children}
    </div>
  );
}
