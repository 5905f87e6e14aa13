import { useRoute } from 'preact-iso';
import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';
import { referenceAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { ReportSheet } from './report-sheet.tsx';

/** The peilmomentrapport of one municipality: what is printed, and how to print it. */
export function ReferenceReportPage() {
  const { params, query } = useRoute();
  const { programme = '', date = '', gm = '' } = params;
  const version = query['versie'] ?? '';
  const path = apiPath('programmes', programme, 'reference-dates', date, gm, 'report');
  const asked = version === '' ? '' : `?${new URLSearchParams({ version }).toString()}`;
  const report = useResource<ReferenceReport>(path + asked);
  if (report.error !== null) return <PageFailure error={report.error} retry={report.reload} />;
  if (report.data === null) return <PageLoading what="het rapport" />;
  const { municipality, version: shown, latest } = report.data;
  return (
    <div class="stack">
      <Breadcrumb
        trail={[
          { href: referenceAddress(programme), label: 'Peilmomenten' },
          { href: referenceAddress(programme, date), label: formatDate(date) },
          { href: referenceAddress(programme, date, gm), label: municipality.name },
        ]}
        here="Rapport"
      />
      <div class="no-print stack stack--tight">
        <p>
          <button
            type="button"
            class="utrecht-button utrecht-button--primary-action"
            onClick={() => globalThis.print()}
          >
            Afdrukken of als PDF bewaren
          </button>
        </p>
        <p class="small muted">
          Het rapport past op hoogstens twee bladzijden A4. Kies in het afdrukvenster ‘Opslaan als PDF’ om het
          te bewaren.
        </p>
        {shown < latest && (
          <p>
            U ziet versie {shown}.{' '}
            <a href={`${referenceAddress(programme, date, gm)}/rapport`}>Naar de nieuwste, versie {latest}</a>
          </p>
        )}
      </div>
      <ReportSheet report={report.data} />
    </div>
  );
}
