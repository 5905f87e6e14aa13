import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { Budget, RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import type { YearlyReport } from '../../../../shared/api/meetings.schema.ts';
import { meetingsAddress, yearlyReportAddress } from '../../addresses.ts';
import { asApiError } from '../../api/api-error.ts';
import { apiPath } from '../../api/client.ts';
import { saveBlob } from '../../api/download.ts';
import { together, useResource } from '../../api/use-resource.ts';
import { Field } from '../../components/field.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { isProvisional } from '../../conclusions/year-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { useMe } from '../../session/me.tsx';
import { ReportBlocks } from './report-blocks.tsx';
import { reportDocument } from './report-document.ts';

/** The yearly report of a programme: to read, to print, and to take away as a Word file. */
export function YearlyReportPage() {
  const { params, query } = useRoute();
  const me = useMe();
  const id = params['programme'] ?? '';
  const run = me.programmes.find((programme) => programme.id === id);
  const latest = run !== undefined && run.end < me.today ? run.end : me.today;
  const year = Number(query['jaar'] ?? latest.slice(0, 4));
  const report = useResource<YearlyReport>(apiPath('programmes', id, 'yearly-report', String(year)));
  const budget = useResource<Budget>(`${apiPath('programmes', id, 'budget')}?year=${year}`);
  const realised = useResource<RealisedMoney>(
    `${apiPath('programmes', id, 'budget', 'realised')}?year=${year}`,
  );
  const { error, reload } = together([report, budget, realised]);
  if (error !== null) return <PageFailure error={error} retry={reload} />;
  const isLoading = report.loading || budget.loading || realised.loading;
  if (isLoading || report.data === null || budget.data === null || realised.data === null)
    return <PageLoading what="het jaarverslag" />;
  const years = run === undefined ? [year] : yearsOf(run.start, latest);
  return <Content report={report.data} budget={budget.data} realised={realised.data} years={years} />;
}

interface ContentProps {
  readonly report: YearlyReport;
  readonly budget: Budget;
  readonly realised: RealisedMoney;
  readonly years: readonly number[];
}

function Content({ report, budget, realised, years }: ContentProps) {
  const { programme, year, asOf } = report;
  const isDraft = isProvisional(report);
  const short = `${isDraft ? 'Voorlopig jaarverslag' : 'Jaarverslag'} ${year}`;
  const title = `${short} ${programme.name}`;
  const about = `Arbeidsmarktregio ${programme.region}. Stand op ${formatDate(asOf)}${isDraft ? ', voorlopig' : ''}.`;
  const blocks = reportDocument(report, budget, realised);
  return (
    <div class="stack">
      <Breadcrumb
        trail={[{ href: meetingsAddress(programme.id), label: 'Overleg' }]}
        here={`Jaarverslag ${year}`}
      />
      <YearChoice programme={programme.id} year={year} years={years} />
      <div class="buttons no-print">
        <DocxButton
          name={`jaarverslag ${programme.id} ${year}${isDraft ? ' voorlopig' : ''}.docx`}
          write={async () => {
            const { writeDocx } = await import('./write-docx.ts');
            return writeDocx({ title, short, about }, blocks);
          }}
        />
        <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => print()}>
          Afdrukken of bewaren als PDF
        </button>
      </div>
      <article class="sheet">
        <header class="sheet__head">
          <PageTitle documentTitle={title}>{title}</PageTitle>
          <p class="muted">{about}</p>
        </header>
        <ReportBlocks blocks={blocks} />
      </article>
    </div>
  );
}

interface DocxButtonProps {
  readonly name: string;
  readonly write: () => Promise<Blob>;
}

/** Makes the Word file when asked, in this browser; what writes it is fetched only then. */
function DocxButton({ name, write }: DocxButtonProps) {
  const [state, setState] = useState<'ready' | 'busy' | 'made'>('ready');
  const [fault, setFault] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    setState('busy');
    setFault(null);
    try {
      saveBlob(await write(), name);
      setState('made');
    } catch (error) {
      setFault(asApiError(error).message);
      setState('ready');
    }
  };
  return (
    <span class="download">
      <button
        type="button"
        class="utrecht-button utrecht-button--primary-action"
        aria-disabled={state === 'busy'}
        onClick={state === 'busy' ? undefined : make}
      >
        Word-bestand om te bewerken (DOCX)
      </button>
      <span class="small" role="status">
        {state === 'busy' && 'Bezig met maken…'}
        {state === 'made' && 'Het bestand is gemaakt.'}
      </span>
      {fault !== null && (
        <span class="field__fault" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}

function YearChoice({
  programme,
  year,
  years,
}: {
  readonly programme: string;
  readonly year: number;
  readonly years: readonly number[];
}) {
  const { route } = useLocation();
  const [chosen, setChosen] = useState(year);
  useEffect(() => setChosen(year), [year]);
  if (years.length < 2) return null;
  const show = (event: Event): void => {
    event.preventDefault();
    route(yearlyReportAddress(programme, chosen));
  };
  return (
    <form class="toolbar no-print" onSubmit={show}>
      <Field id="jaar" label="Jaar" class="toolbar__date">
        <select
          id="jaar"
          class="utrecht-select utrecht-select--html-select"
          value={chosen}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" class="utrecht-button utrecht-button--secondary-action">
        Toon
      </button>
    </form>
  );
}

function yearsOf(start: string, end: string): number[] {
  const first = Number(start.slice(0, 4));
  return Array.from(
    { length: Math.max(1, Number(end.slice(0, 4)) - first + 1) },
    (_, index) => first + index,
  );
}
