import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';
import { addDays } from '../../../../shared/dates/iso-date.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { reportConclusion } from '../../conclusions/report-conclusion.ts';
import { formatDate, formatMoment } from '../../format/date.ts';
import { ReferenceBadge } from '../reference-dates/reference-badge.tsx';
import { CountsTable } from './counts-table.tsx';
import { EsfIndicators } from './esf-indicators.tsx';
import { FactorsTable } from './factors-table.tsx';
import { ReportOrigin } from './report-origin.tsx';
import { SubmissionsTable } from './submissions-table.tsx';
import { TargetsTable } from './targets-table.tsx';

/** The sheet itself: at most two pages of A4, whatever the municipality handed in. */
export function ReportSheet({ report }: { readonly report: ReferenceReport }) {
  const { programme, region, municipality, date, window, state, frozenAt, by, version } = report;
  const mark = [...(report.trial ? ['PROEF'] : []), ...(report.example ? ['VOORBEELD'] : [])].join(' · ');
  const day = formatDate(date);
  return (
    <article class="panel report" data-mark={mark === '' ? undefined : mark}>
      <header class="report__head">
        <p class="small muted report__clamp">
          {region} · {programme.name}
        </p>
        <PageTitle documentTitle={`Peilmomentrapport ${municipality.name} ${day}`}>
          Peilmomentrapport {municipality.name}, {day}
        </PageTitle>
        <p class="report__state">
          <ReferenceBadge state={state} />{' '}
          <span>
            Versie {version}, vastgelegd op {formatMoment(frozenAt)} door{' '}
            {by === 'planning' ? 'de planning' : by}. Periode: {formatDate(window.from)} tot en met{' '}
            {formatDate(addDays(window.to, -1))}.
          </span>
        </p>
        {mark !== '' && (
          <p class="report__mark">
            <strong>{mark}</strong> {MARK_TEXT[`${report.trial}-${report.example}`]}
          </p>
        )}
      </header>
      <section aria-label="Conclusie" class="report__lead">
        {reportConclusion(report).map((sentence) => (
          <p key={sentence}>{sentence} </p>
        ))}
      </section>
      <CountsTable report={report} />
      <div class="report__pair">
        <div class="report__column">
          <FactorsTable factors={report.factors} />
          {report.esfIndicators !== null && <SubmissionsTable submissions={report.submissions} />}
        </div>
        {report.esfIndicators === null ? (
          <SubmissionsTable submissions={report.submissions} />
        ) : (
          <EsfIndicators indicators={report.esfIndicators} />
        )}
      </div>
      <TargetsTable targets={report.targets} until={addDays(date, -1)} />
      <ReportOrigin report={report} />
    </article>
  );
}

const TRIAL = 'Dit is een proef: er kunnen geen rechten aan worden ontleend.';
const EXAMPLE = 'Gewicht en factor van deze gemeente in de verdeling zijn een voorbeeld.';
const MARK_TEXT: Readonly<Record<string, string>> = {
  'true-false': TRIAL,
  'false-true': EXAMPLE,
  'true-true': `${TRIAL} ${EXAMPLE}`,
};
