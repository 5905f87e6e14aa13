import { useRoute } from 'preact-iso';
import type { Breakdown, BreakdownPeriods } from '../../../../shared/api/breakdown.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { Empty, Failure, Loading, PageFailure, PageLoading } from '../../components/states.tsx';
import { formatCount } from '../../format/number.ts';
import { hasRole, ownProjects, useMe } from '../../session/me.tsx';
import { BreakdownForm } from './breakdown-form.tsx';
import { BreakdownTable } from './breakdown-table.tsx';
import { breakdownConclusion, whatIsCounted } from './breakdown-words.ts';
import { breakdownQuery, choiceOf } from './choice.ts';
import { OverPeriods } from './over-periods.tsx';

/** Why a figure is what it is: rows of a project by one or two columns at a period's end, rounded. */
export function BreakdownPage() {
  const { params, query } = useRoute();
  const me = useMe();
  const id = params['programme'] ?? '';
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const mayAll = hasRole(me, id, ['management', 'beheerder']) || ownProjects(me, id) === null;
  const choice = programme.data === null ? null : choiceOf(programme.data, query, mayAll);
  const path = choice === null ? null : `${apiPath('programmes', id, 'breakdown')}?${breakdownQuery(choice)}`;
  const breakdown = useResource<Breakdown>(path);
  const overPath =
    choice === null
      ? null
      : `${apiPath('programmes', id, 'breakdown', 'periods')}?${breakdownQuery({ ...choice, period: '' })}`;
  const over = useResource<BreakdownPeriods>(overPath);
  if (programme.error !== null) return <PageFailure error={programme.error} retry={programme.reload} />;
  if (programme.data === null) return <PageLoading what="de uitsplitsing" />;
  const found = breakdown.loading ? null : breakdown.data;
  return (
    <div class="stack">
      <ProgrammeChoice programme={id} page="uitsplitsing" />
      <header class="lead">
        <PageTitle documentTitle="Uitsplitsing">Uitsplitsing</PageTitle>
        <p class="muted">{programme.data.name}. Aantallen aan het eind van elke periode, afgerond.</p>
        {found !== null && breakdown.error === null && (
          <p class="lead__verdict">{breakdownConclusion(programme.data, found)}</p>
        )}
      </header>
      {choice === null ? (
        <Empty>
          Geen project levert hier vouchers, matches, deelnemers of activiteiten aan, dus er is niets uit te
          splitsen.
        </Empty>
      ) : (
        <BreakdownForm programme={programme.data} choice={choice} mayAll={mayAll} />
      )}
      {breakdown.loading && <Loading what="de aantallen" />}
      {!breakdown.loading && breakdown.error !== null && <Refused resource={breakdown} />}
      {path !== null && found !== null && breakdown.error === null && (
        <Shown programme={programme.data} breakdown={found} csv={`${path}&format=csv`} />
      )}
      {overPath !== null && !breakdown.loading && (
        <OverPeriods programme={programme.data} resource={over} csv={`${overPath}&format=csv`} />
      )}
    </div>
  );
}

/** What is not shown for a reason is no fault. */
function Refused({ resource: { error, reload } }: { readonly resource: ReturnType<typeof useResource> }) {
  if (error === null) return null;
  if (error.status !== 409) return <Failure error={error} retry={reload} />;
  return (
    <Notice kind="info" title="Hier is geen uitsplitsing">
      <p>{error.message}</p>
    </Notice>
  );
}

interface ShownProps {
  readonly programme: ProgrammeAnswer;
  readonly breakdown: Breakdown;
  /** The address of the CSV. */
  readonly csv: string;
}

function Shown({ programme, breakdown, csv }: ShownProps) {
  const { smallCell, by, dataset, period, without } = breakdown;
  const half = Math.ceil(smallCell * 1.5) - 1;
  return (
    <section class="panel stack" aria-labelledby="aantallen">
      <h2 class="utrecht-heading-2" id="aantallen">
        Aantallen
      </h2>
      <p>
        Elk aantal is afgerond op een veelvoud van {formatCount(smallCell)}, zodat niemand te herkennen is: 1
        tot en met {formatCount(half)} staat er als {formatCount(smallCell)}, en 0 staat er alleen als er
        niemand is. Sommen en aandelen zijn gemaakt van de afgeronde aantallen en wijken dus iets af van de
        exacte aantallen.
        {by.length > 1 && ' Combinaties die niet voorkomen, staan er niet bij.'}
      </p>
      <p>{whatIsCounted(dataset)}</p>
      {without.length > 0 && (
        <Notice kind="warning" title="Niet alle projecten tellen mee">
          <ul class="list">
            {without.map(({ project, reason }) => (
              <li key={project}>
                {project}: {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <BreakdownTable programme={programme} breakdown={breakdown} />
      <p class="no-print">
        <DownloadButton path={csv} fileName={`uitsplitsing-${dataset}-${by.join('-')}-${period}.csv`}>
          Afgeronde aantallen downloaden (CSV)
        </DownloadButton>
      </p>
    </section>
  );
}
