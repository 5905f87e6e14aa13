import { useState } from 'preact/hooks';
import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { IndicatorStatus } from '../../api/answers.ts';
import type { ApiError } from '../../api/api-error.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { programmeConclusion } from '../../conclusions/programme-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { AttentionCards } from './attention-cards.tsx';
import { DeliveriesSection } from './deliveries-section.tsx';
import { groupByLine, hasIndicators } from './group-by-line.ts';
import { LineSection } from './line-section.tsx';
import { OtherLines } from './other-lines.tsx';
import { isMissing } from '../../components/missing.ts';
import { StatusFilter } from './status-filter.tsx';

interface OverviewContentProps {
  readonly programme: ProgrammeAnswer;
  readonly dashboard: Dashboard;
  readonly deliveries: readonly Delivery[] | null;
  readonly deliveriesError: ApiError | null;
  /** The date in the address, empty for today. */
  readonly stand: string;
}

/** The overview itself, once its figures are there. */
export function OverviewContent({
  programme,
  dashboard,
  deliveries,
  deliveriesError,
  stand,
}: OverviewContentProps) {
  const [shown, setShown] = useState<IndicatorStatus | null>(null);
  const missing = deliveries?.filter(isMissing) ?? [];
  const [verdict, ...rest] = programmeConclusion(
    dashboard.indicators,
    deliveries === null ? null : missing.length,
  );
  const visible = dashboard.indicators.filter(({ status }) => shown === null || status === shown);
  const lines = groupByLine(programme, visible, shown === null);

  return (
    <>
      <header class="lead">
        <PageTitle documentTitle={programme.name}>{programme.name}</PageTitle>
        <p class="muted">
          Arbeidsmarktregio {programme.region.name}, {formatDate(programme.start)} tot en met{' '}
          {formatDate(programme.end)}. Stand op {formatDate(dashboard.asOf)}.
        </p>
        <p class="lead__verdict">{verdict}</p>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
      </header>
      <StatusFilter indicators={dashboard.indicators} shown={shown} show={setShown} />
      {shown === null && (
        <AttentionCards programme={programme} indicators={dashboard.indicators} stand={stand} />
      )}
      <div class="stack stack--wide" id="indicatoren">
        <Legend />
        {lines.filter(hasIndicators).map((line) => (
          <LineSection key={line.code} line={line} programme={programme} missing={missing} stand={stand} />
        ))}
        <OtherLines
          lines={lines.filter((line) => !hasIndicators(line))}
          programme={programme.id}
          stand={stand}
        />
      </div>
      {deliveriesError !== null && <Failure error={deliveriesError} />}
      {deliveriesError === null && deliveries === null && <Loading what="de aanleveringen" />}
      {deliveries !== null && (
        <DeliveriesSection
          programme={programme}
          deliveries={deliveries}
          shares={dashboard.deliveries}
          asOf={dashboard.asOf}
          stand={stand}
        />
      )}
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
    </>
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
      <span>Tempo: de stand als deel van wat er nu volgens plan had moeten zijn.</span>
    </p>
  );
}
