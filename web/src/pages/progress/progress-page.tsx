import { useRoute } from 'preact-iso';
import type { ProgressForm } from '../../../../shared/api/progress.schema.ts';
import { isPeriod, periodLabel } from '../../../../shared/programme/period.ts';
import { handInAddress, projectAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { NotFoundPage, PageFailure, PageLoading } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { ProgressFields } from './progress-fields.tsx';

/** The progress form of a project and period: what most projects hand in besides, or instead of, files. */
export function ProgressPage() {
  const { params, query } = useRoute();
  const programme = params['programme'] ?? '';
  const { project = '', periode: period = '' } = query;
  const path = apiPath('programmes', programme, 'projects', project, 'progress', period);
  const form = useResource<ProgressForm>(isPeriod(period) ? path : null);
  if (!isPeriod(period)) return <NotFoundPage />;
  if (form.error !== null) return <PageFailure error={form.error} retry={form.reload} />;
  if (form.data === null || form.loading) return <PageLoading what="het formulier" />;
  const { name, form: own, earlier, open, lock } = form.data;
  return (
    <div class="stack">
      <Breadcrumb
        trail={[
          { href: handInAddress(programme, { project }), label: 'Aanleveren' },
          { href: projectAddress(programme, project), label: `Project ${project}` },
        ]}
        here={`Voortgang, ${periodLabel(period)}`}
      />
      <header class="lead">
        <PageTitle documentTitle={`Voortgang ${project}, ${periodLabel(period)}`}>
          Voortgang van {project} {name}, {periodLabel(period)}
        </PageTitle>
        <p>
          {own !== null &&
            'Dit formulier is al verstuurd. Verstuurt u het opnieuw, dan vervangt het het vorige.'}
          {own === null &&
            earlier !== null &&
            `Ingevuld zoals u het over ${periodLabel(earlier.period)} schreef. Pas aan wat is veranderd.`}
          {own === null &&
            earlier === null &&
            'Een paar zinnen zijn genoeg. Het telt meteen als aangeleverd.'}
        </p>
      </header>
      {open ? (
        <ProgressFields key={path} path={path} form={form.data} />
      ) : (
        <Notice kind="warning" title="Deze periode is gesloten">
          <p>
            Na {formatDate(lock)} kan het formulier niet meer worden verstuurd. Vraag de beheerder van uw
            regio om uitstel.
          </p>
        </Notice>
      )}
    </div>
  );
}
