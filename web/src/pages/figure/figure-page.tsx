import { useLocation, useRoute } from 'preact-iso';
import type { OpenedFigure } from '../../../../shared/api/figure.schema.ts';
import { figureAddress, overviewAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { KnownNotice } from '../../components/known-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { useMe } from '../../session/me.tsx';
import { IndicatorPanel } from '../project/indicator-panel.tsx';
import { FigureSources } from './figure-sources.tsx';

/** An indicator of the programme as a whole: its course, and the projects and submissions that it rests on. */
export function FigurePage() {
  const { params, query } = useRoute();
  const { route } = useLocation();
  const me = useMe();
  const programme = params['programme'] ?? '';
  const asOf = query['stand'] ?? '';
  const known = query['bekend'] ?? '';
  const id = query['id'] ?? '';
  const asked = new URLSearchParams({ id, ...(asOf !== '' && { asOf }), ...(known !== '' && { known }) });
  const figure = useResource<OpenedFigure>(`${apiPath('programmes', programme, 'figure')}?${asked}`);
  const name = me.programmes.find(({ id }) => id === programme)?.name ?? 'Overzicht';
  const { data, error } = figure;

  return (
    <div class="stack">
      <Breadcrumb
        trail={[{ href: overviewAddress(programme, asOf, known), label: name }]}
        here={data?.indicator.name ?? 'Indicator'}
      />
      {error !== null && <PageFailure error={error} retry={figure.reload} />}
      {error === null && data === null && <PageLoading what="de indicator" />}
      {error === null && data !== null && (
        <>
          <header class="lead">
            <PageTitle documentTitle={data.indicator.name}>{data.indicator.name}</PageTitle>
            <p class="muted">Het programma als geheel. Stand op {formatDate(data.asOf)}.</p>
            {known !== '' && (
              <KnownNotice known={known} leave={() => route(figureAddress(programme, id, ''))} />
            )}
          </header>
          <IndicatorPanel indicator={data.indicator} asOf={data.asOf} opener={null} />
          <section class="panel stack" aria-labelledby="herkomst">
            <h2 class="utrecht-heading-2" id="herkomst">
              Waar dit cijfer vandaan komt
            </h2>
            <FigureSources figure={data} known={known} />
          </section>
        </>
      )}
    </div>
  );
}
