import { useRoute } from 'preact-iso';
import type { SlotHistory } from '../../../../shared/api/slot-history.schema.ts';
import { DATASET_IDS } from '../../../../shared/datasets/dataset.ts';
import { isPeriod, periodLabel } from '../../../../shared/programme/period.ts';
import { handInAddress, projectAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Empty, Failure, NotFoundPage, PageFailure, PageLoading } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { hasRole, useMe } from '../../session/me.tsx';
import { VersionPanel } from './version-panel.tsx';

/** Everything that was ever handed in for a dataset and period of a project; each can be fetched and put back. */
export function SlotHistoryPage() {
  const { params, query } = useRoute();
  const me = useMe();
  const programme = params['programme'] ?? '';
  const { project = '', periode: period = '', gemeente: municipality } = query;
  const dataset = DATASET_IDS.find((id) => id === query['gegevens']);
  const wanted = new URLSearchParams({
    dataset: dataset ?? '',
    period,
    ...(municipality !== undefined && { municipality }),
  });
  const history = useResource<SlotHistory>(
    isPeriod(period) && dataset !== undefined
      ? `${apiPath('programmes', programme, 'projects', project, 'history')}?${wanted}`
      : null,
  );
  if (!isPeriod(period) || dataset === undefined) return <NotFoundPage />;
  if (history.data === null) {
    if (history.error !== null) return <PageFailure error={history.error} retry={history.reload} />;
    return <PageLoading what="de geschiedenis" />;
  }
  const { versions, events, open, lock } = history.data;
  const isBeheerder = hasRole(me, programme, ['beheerder']);
  const title = `${DATASET_WORDS[dataset]}, ${periodLabel(period)}`;
  return (
    <div class="stack">
      <Breadcrumb
        trail={[
          { href: handInAddress(programme, { project }), label: 'Aanleveren' },
          { href: projectAddress(programme, project), label: `Project ${project}` },
        ]}
        here={`Geschiedenis van ${title}`}
      />
      <header class="lead">
        <PageTitle documentTitle={`Geschiedenis van ${title}`}>
          Geschiedenis van {project}, {title}
        </PageTitle>
        <p>
          Alles wat over deze periode is ingezonden, het nieuwste eerst.
          {municipality !== undefined && ` Gemeente ${municipality}.`}
          {!open &&
            ` De periode is gesloten sinds ${formatDate(lock)}: alleen een beheerder kan nog intrekken en terugzetten.`}
        </p>
      </header>
      {history.error !== null && <Failure error={history.error} retry={history.reload} />}
      {versions.length === 0 && <Empty>Over deze periode is nog niets ingezonden.</Empty>}
      {versions.map((version) => (
        <VersionPanel
          key={version.id}
          version={version}
          events={events.filter(({ submission }) => submission === version.id)}
          mayMove={open || isBeheerder}
          moved={history.reload}
        />
      ))}
    </div>
  );
}
