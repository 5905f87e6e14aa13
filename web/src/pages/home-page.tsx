import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { Empty } from '../components/states.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { hasRole, useMe } from '../session/me.tsx';

/** Goes on to the first programme that still runs; who may not see figures goes to its reference dates. */
export function HomePage() {
  const me = useMe();
  const { route } = useLocation();
  const programmes = me.programmes.toSorted((a, b) => b.start.localeCompare(a.start));
  const first = programmes.find(({ start, end }) => start <= me.today && me.today <= end) ?? programmes[0];
  const onlyDates = first !== undefined && !hasRole(me, first.id, ['kartrekker', 'management', 'beheerder']);
  const target =
    first === undefined
      ? me.platform
        ? '/beheer'
        : null
      : `/programma/${first.id}${onlyDates ? '/peilmomenten' : ''}`;

  useEffect(() => {
    if (target !== null) route(target, true);
  }, [target]);

  if (target !== null) return null;
  return (
    <div class="stack">
      <PageTitle documentTitle="Begin">Er is nog geen programma</PageTitle>
      <Empty>Zodra de beheerder van uw regio een programma heeft geladen, ziet u hier het overzicht.</Empty>
    </div>
  );
}
