import type { ComponentChildren } from 'preact';
import { useRoute } from 'preact-iso';
import type { ReferenceDate } from '../../api/answers.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { Empty, PageFailure, PageLoading } from '../../components/states.tsx';
import { referenceConclusion, unfinishedDates } from '../../conclusions/reference-conclusion.ts';
import { hasRole, useMe } from '../../session/me.tsx';
import { CalendarDate } from './calendar-date.tsx';
import { ReviewerNotice } from './reviewer-notice.tsx';
import { useReferenceDates } from './use-reference-dates.ts';

/** So many dates that have passed stand open; earlier ones are folded. */
const RECENT = 2;

/** The calendar of reference dates: per date and municipality how far it is and what is missing. */
export function ReferenceDatesPage() {
  const { params } = useRoute();
  const me = useMe();
  const id = params['programme'] ?? '';
  const dates = useReferenceDates(id);
  const administers = hasRole(me, id, ['esf', 'beheerder']);
  const reviews = !administers && hasRole(me, id, ['beoordelaar']);
  if (dates.data === null) {
    if (dates.error !== null) return <PageFailure error={dates.error} retry={dates.reload} />;
    return <PageLoading what="de peilmomenten" />;
  }
  const all = dates.data;
  const past = all.filter(({ date }) => date <= me.today);
  const earlier = past.slice(RECENT);
  const unfinished = unfinishedDates(earlier, me.today).length;
  const coming = all.filter(({ date }) => date > me.today).toReversed();
  const list = (of: readonly ReferenceDate[]) =>
    of.map((date) => (
      <CalendarDate key={date.date} programme={id} {...{ date, administers, today: me.today }} />
    ));
  return (
    <div class="stack">
      <header class="lead">
        <PageTitle documentTitle="Peilmomenten">Peilmomenten</PageTitle>
        {dates.data !== null && <p class="lead__verdict">{referenceConclusion(all, me.today)}</p>}
        <p>
          Op een peilmoment legt u per gemeente vast wie in de caseload zat, met welk bewijs en welke
          voortgang. Een definitief extract verandert nooit meer.
        </p>
        {administers && (
          <p>
            <a href={`/programma/${id}/bewaren`}>Bewaren, wissen en inzage</a>
          </p>
        )}
      </header>
      <ProgrammeChoice programme={id} page="peilmomenten" />
      {reviews && <ReviewerNotice agreement={all[0]?.processingAgreement ?? null} />}
      {all.length === 0 && <Empty>Dit programma heeft geen peilmomenten voor ESF.</Empty>}
      {list(past.slice(0, RECENT))}
      <More
        label="Eerdere peilmomenten"
        count={earlier.length}
        note={noteOf(unfinished, earlier[0]?.purged ?? false)}
      >
        {list(earlier)}
      </More>
      {past.length === 0 && list(coming.slice(0, 1))}
      <More label="Komende peilmomenten" note={null} count={coming.length - (past.length === 0 ? 1 : 0)}>
        {list(past.length === 0 ? coming.slice(1) : coming)}
      </More>
    </div>
  );
}

/** How many earlier dates are not done yet; nothing is to be done once the participants are purged. */
function noteOf(unfinished: number, purged: boolean): string | null {
  if (purged) return null;
  return unfinished === 0 ? 'allemaal klaar' : `${unfinished} nog niet klaar`;
}

interface MoreProps {
  readonly label: string;
  readonly count: number;
  readonly note: string | null;
  readonly children: ComponentChildren;
}

function More({ label, count, note, children }: MoreProps) {
  if (count <= 0) return null;
  return (
    <details>
      <summary>
        {label} ({count}){note !== null && <span class="summary-note">{note}</span>}
      </summary>
      <div class="stack panel__body">{children}</div>
    </details>
  );
}
