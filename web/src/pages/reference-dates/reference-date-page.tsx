import { useRoute } from 'preact-iso';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { ReferenceDate } from '../../api/answers.ts';
import { referenceAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { NotFoundPage, PageFailure, PageLoading } from '../../components/states.tsx';
import { referenceDateConclusion } from '../../conclusions/reference-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { hasRole, useMe } from '../../session/me.tsx';
import { AllocationSection } from './allocation-section.tsx';
import { scheduleText } from './calendar-date.tsx';
import { ChecksSection } from './checks-section.tsx';
import { ComparisonSection } from './comparison-section.tsx';
import { EsfIndicators, Factors } from './derived-figures.tsx';
import { DownloadsSection } from './downloads-section.tsx';
import { MunicipalityTable } from './municipality-table.tsx';
import { AgreementNotice, ReviewerNotice } from './reviewer-notice.tsx';
import { PurgedNotice } from './purged-notice.tsx';
import { StepList } from './step-list.tsx';
import { useReferenceDates } from './use-reference-dates.ts';
import { VoucherSection } from './voucher-section.tsx';

/** One reference date: what is so, what to do now, and everything that belongs to it. */
export function ReferenceDatePage() {
  const { params } = useRoute();
  const me = useMe();
  const id = params['programme'] ?? '';
  const dates = useReferenceDates(id);
  const administers = hasRole(me, id, ['esf', 'beheerder']);
  const programme = useResource<ProgrammeAnswer>(administers ? apiPath('programmes', id) : null);
  const date = dates.data?.find((each) => each.date === params['date']);
  if (dates.error !== null && dates.data === null)
    return <PageFailure error={dates.error} retry={dates.reload} />;
  if (dates.data === null) return <PageLoading what="het peilmoment" />;
  if (date === undefined) return <NotFoundPage />;
  const name = `Peilmoment ${formatDate(date.date)}`;
  const isPast = date.date <= me.today;
  const previous = dates.data.find((each) => each.date < date.date);
  return (
    <div class="stack">
      <Breadcrumb trail={[{ href: referenceAddress(id), label: 'Peilmomenten' }]} here={name} />
      <header class="lead">
        <PageTitle documentTitle={name}>{name}</PageTitle>
        <p class="lead__verdict">{referenceDateConclusion(date, me.today)}</p>
        <Settings date={date} today={me.today} />
      </header>
      {administers ? (
        <AgreementNotice agreement={date.processingAgreement} />
      ) : (
        <ReviewerNotice agreement={date.processingAgreement} />
      )}
      {date.purged && <PurgedNotice programme={id} />}
      {administers && isPast && !date.purged && <StepList date={date} today={me.today} />}
      <MunicipalityTable
        programme={id}
        date={date}
        today={me.today}
        administers={administers}
        reload={dates.reload}
      />
      {administers && isPast && (
        <>
          {!date.purged && <ChecksSection programme={id} date={date} />}
          <DownloadsSection programme={id} date={date} />
          {!date.purged && <Computed {...{ programme: programme.data, id, date, previous }} />}
          {programme.data?.esf !== undefined && (
            <AllocationSection date={date} programme={programme.data} esf={programme.data.esf} />
          )}
          {programme.data !== null && <Notes of={programme.data} />}
        </>
      )}
    </div>
  );
}

interface ComputedProps {
  readonly id: string;
  readonly programme: ProgrammeAnswer | null;
  readonly date: ReferenceDate;
  readonly previous: ReferenceDate | undefined;
}

/** What is computed from rows, so nothing once these are purged. */
function Computed({ id, programme, date, previous }: ComputedProps) {
  const hasIndicators = programme?.fund === 'esf_plus';
  return (
    <>
      {previous !== undefined && (
        <ComparisonSection programme={id} date={date} previous={previous} hasIndicators={hasIndicators} />
      )}
      <Factors programme={id} date={date.date} />
      {hasIndicators && <EsfIndicators programme={id} date={date.date} />}
      <VoucherSection programme={id} date={date.date} />
    </>
  );
}

function Settings({ date, today }: { readonly date: ReferenceDate; readonly today: string }) {
  const { window, retention } = date;
  return (
    <p class="small muted">
      De periode loopt van {formatDate(window.from)} tot {formatDate(window.to)}.{' '}
      {!date.purged && `${scheduleText(date, today)} `}
      Definitieve extracten blijven bewaard t/m {formatDate(retention.until)}
      {retention.hold !== null && `, en langer zolang het wissen is stilgelegd: ${retention.hold.reason}`}.
    </p>
  );
}

/** What the programme says of its ESF projects: also which of it is an example. */
function Notes({ of: { esf, notes } }: { readonly of: ProgrammeAnswer }) {
  const about = notes?.filter((note) => esf?.projects.some((code) => isAbout(note, code))) ?? [];
  if (about.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="toelichting">
      <h2 class="utrecht-heading-2 panel__title" id="toelichting">
        Toelichting bij deze cijfers
      </h2>
      <ul class="list small">
        {about.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function isAbout(note: string, code: string): boolean {
  return note.startsWith(`${code} `) || note.startsWith(`${code}:`);
}
