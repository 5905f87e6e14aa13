import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { dateIn } from '../../../../shared/dates/amsterdam.ts';
import { factsheetAddress } from '../../addresses.ts';
import type { ApiError } from '../../api/api-error.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { countMissing } from '../../conclusions/missing-conclusion.ts';
import { notBegun, programmeConclusion } from '../../conclusions/programme-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { isUnfurnished } from './is-unfurnished.ts';
import { groupByLine } from './group-by-line.ts';
import { IndicatorFilter } from './indicator-filter.tsx';
import { IndicatorLines } from './indicator-lines.tsx';
import { KnownNotice } from '../../components/known-notice.tsx';
import { meetingsBefore } from './last-meeting.ts';
import type { OverviewQuery } from './overview-query.ts';
import { AttentionCards, ChangesSection, DeliveriesSection, FirstSteps } from './overview-parts.ts';
import { PeriodSlider } from './period-slider.tsx';
import { usualSince } from './replay-moments.ts';
import { orderedGroup, selectIndicators } from './select-indicators.ts';
import { isMissing } from '../../components/missing.ts';
import { useMe } from '../../session/me.tsx';
import { shownColumns } from './indicator-columns.ts';
import { StatusFilter } from './status-filter.tsx';

interface OverviewContentProps {
  readonly programme: ProgrammeAnswer;
  readonly dashboard: Dashboard;
  readonly deliveries: readonly Delivery[] | null;
  readonly deliveriesError: ApiError | null;
  /** Asks the deliveries again. */
  readonly retryDeliveries: () => void;
  readonly meetings: readonly MeetingAnswer[];
  readonly query: OverviewQuery;
  /** What is shown is of another moment than was asked, which is on its way. */
  readonly busy: boolean;
  readonly change: (changes: Partial<OverviewQuery>) => void;
}

/** The overview itself, once its figures are there. */
export function OverviewContent(props: OverviewContentProps) {
  const { programme, dashboard, deliveries, deliveriesError, retryDeliveries, query, busy, change } = props;
  const me = useMe();
  const missing = deliveries?.filter(isMissing) ?? [];
  const hasBegun = programme.start <= dashboard.asOf;
  const [verdict, ...rest] = hasBegun
    ? programmeConclusion(dashboard.indicators, deliveries === null ? null : countMissing(missing))
    : [notBegun(programme.start)];
  const visible = selectIndicators(programme, dashboard.indicators, query);
  const all = query.status === null && query.lijn === '' && query.project === '';
  const lines =
    query.volgorde === 'programma'
      ? groupByLine(programme, visible, all).filter(({ code }) => query.lijn === '' || code === query.lijn)
      : [orderedGroup(programme, visible, query.volgorde)];
  const columns = shownColumns(dashboard.indicators);
  const meetings = meetingsBefore(props.meetings, dashboard.asOf);
  const usual = meetings[0]?.date ?? usualSince(programme, dashboard.asOf);
  const since = query.sinds === '' ? usual : query.sinds;
  const delivered = deliveries !== null && (
    <DeliveriesSection
      {...{ programme, deliveries, shares: dashboard.deliveries, asOf: dashboard.asOf, seen: query }}
    />
  );
  if (dashboard.indicators.length === 0 && isUnfurnished(programme))
    return (
      <>
        <FirstSteps programme={programme} />
        {programme.projects.length > 0 && delivered}
      </>
    );

  return (
    <>
      <header class="lead" aria-busy={busy}>
        <PageTitle documentTitle={programme.name}>{programme.name}</PageTitle>
        <p class="muted">
          Arbeidsmarktregio {programme.region.name}, {formatDate(programme.start)} tot en met{' '}
          {formatDate(programme.end)}.{' '}
          {programme.end < dashboard.asOf
            ? `Afgesloten op ${formatDate(programme.end)}.`
            : `Stand op ${formatDate(dashboard.asOf)}.`}
        </p>
        {dashboard.known !== null && (
          <KnownNotice known={dateIn(dashboard.known)} leave={() => change({ stand: '', bekend: '' })} />
        )}
        <p class="lead__verdict">{verdict}</p>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
        <p class="no-print">
          {hasBegun && <a href="#veranderd">Wat er is veranderd sinds {formatDate(since)}</a>}
          {hasBegun && ' · '}
          <a href={factsheetAddress(programme.id)}>Factsheet om af te drukken</a>
        </p>
      </header>
      <PeriodSlider {...{ programme, today: me.today, query, busy, change }} />
      <div class="stack" aria-busy={busy}>
        <StatusFilter
          indicators={dashboard.indicators}
          shown={query.status}
          show={(status) => change({ status })}
        />
        {all && (
          <AttentionCards
            {...{ programme, indicators: dashboard.indicators, seen: query }}
            meeting={props.meetings.find(({ date }) => date <= dashboard.asOf)?.id ?? null}
            showAll={() => change({ volgorde: 'status' })}
          />
        )}
        <div class="stack stack--wide" id="indicatoren">
          <IndicatorFilter programme={programme} query={query} change={change} />
          {visible.length === 0 && <NoIndicators all={all} change={change} />}
          <Legend />
          <IndicatorLines {...{ lines, programme, missing, columns, seen: query }} />
        </div>
        {hasBegun && (
          <div id="veranderd">
            <ChangesSection
              {...{ programme, dashboard, deliveries, since, meetings, seen: query }}
              choose={(sinds: string) => change({ sinds })}
            />
          </div>
        )}
        {deliveriesError !== null && <Failure error={deliveriesError} retry={retryDeliveries} />}
        {deliveriesError === null && deliveries === null && <Loading what="de aanleveringen" />}
        {delivered}
        {(programme.notes ?? []).length > 0 && (
          <details class="panel">
            <summary>Opmerkingen bij de bron van dit programma ({programme.notes?.length})</summary>
            <ul class="list">
              {programme.notes?.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

interface NoIndicatorsProps {
  readonly all: boolean;
  readonly change: OverviewContentProps['change'];
}

function NoIndicators({ all, change }: NoIndicatorsProps) {
  if (all) return <Empty>Voor dit programma zijn nog geen indicatoren afgesproken.</Empty>;
  return (
    <Empty>
      Geen indicator voldoet aan deze keuze.{' '}
      <button
        type="button"
        class="utrecht-button utrecht-button--subtle"
        onClick={() => change({ status: null, lijn: '', project: '' })}
      >
        Alles tonen
      </button>
    </Empty>
  );
}

function Legend() {
  return (
    <p class="legend small muted">
      <span>
        <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true" focusable="false">
          <rect class="bullet__actual" x="0" y="3" width="24" height="8" rx="2" />
        </svg>
        stand
      </span>
      <span>
        <svg viewBox="0 0 10 18" width="10" height="18" aria-hidden="true" focusable="false">
          <rect class="bullet__target" x="3.5" y="0" width="3" height="18" />
        </svg>
        doel
      </span>
      <span>
        <svg viewBox="0 0 10 8" width="10" height="8" aria-hidden="true" focusable="false">
          <path class="bullet__expected" d="M.5 0h9L5 7z" />
        </svg>
        waar het nu volgens plan had moeten zijn
      </span>
      <span>Tempo: hoeveel er is bereikt van wat er nu volgens plan bereikt moest zijn.</span>
    </p>
  );
}
