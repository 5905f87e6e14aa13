import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { ReferenceDate } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { referenceConclusion } from '../../conclusions/reference-conclusion.ts';
import { hasRole, useMe } from '../../session/me.tsx';
import { ReferenceDatePanel } from './reference-date-panel.tsx';

const LOOK_AGAIN = 1500;

/** The reference dates of a programme: freeze per municipality, download what was frozen. */
export function ReferenceDatesPage() {
  const { params } = useRoute();
  const me = useMe();
  const id = params['programme'] ?? '';
  const dates = useResource<readonly ReferenceDate[]>(apiPath('programmes', id, 'reference-dates'));
  const busy =
    dates.data?.some(({ municipalities }) => municipalities.some(({ pending }) => pending !== null)) ?? false;
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setInterval(dates.reload, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [busy, dates.reload]);

  const past = dates.data?.filter(({ date }) => date <= me.today) ?? [];
  const coming = dates.data?.filter(({ date }) => date > me.today) ?? [];
  const panel = (date: ReferenceDate, open: boolean) => (
    <ReferenceDatePanel
      key={date.date}
      programme={id}
      date={date}
      open={open}
      administers={hasRole(me, id, ['esf', 'beheerder'])}
      reload={dates.reload}
    />
  );
  return (
    <div class="stack">
      <header class="lead">
        <PageTitle documentTitle="Peilmomenten">Peilmomenten</PageTitle>
        <p>
          Op een peilmoment wordt per gemeente de caseload vastgelegd, met bewijs en voortgang. Een definitief
          extract verandert nooit meer.
        </p>
        {dates.data !== null && <p class="lead__verdict">{referenceConclusion(dates.data, me.today)}</p>}
      </header>
      <ProgrammeChoice programme={id} page="peilmomenten" />
      {dates.error !== null && <Failure error={dates.error} retry={dates.reload} />}
      {dates.error === null && dates.data === null && <Loading what="de peilmomenten" />}
      {dates.data?.length === 0 && <Empty>Dit programma heeft geen peilmomenten voor ESF.</Empty>}
      {past.map((date, index) => panel(date, index === 0))}
      {coming.length > 0 && (
        <details>
          <summary>Komende peilmomenten ({coming.length})</summary>
          <div class="stack">{coming.toReversed().map((date) => panel(date, false))}</div>
        </details>
      )}
    </div>
  );
}
