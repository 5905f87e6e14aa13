import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { Empty } from '../components/states.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { lazyPage } from '../layout/lazy-page.tsx';
import { currentProgramme } from '../session/current-programme.ts';
import { hasRole, useMe } from '../session/me.tsx';
import { leadProgrammes } from '../session/lead-programmes.ts';

const LeadHome = lazyPage('Wat u nog moet doen', () =>
  import('./home/lead-home.tsx').then((page) => page.LeadHome),
);

/**
 * A lead begins with what there is to hand in; others go on to the first programme that still runs, and who may not see
 * figures to its reference dates.
 */
export function HomePage() {
  const me = useMe();
  const { route } = useLocation();
  const leads = leadProgrammes(me).length > 0;
  const first = currentProgramme(me);
  const onlyDates = first !== undefined && !hasRole(me, first.id, ['kartrekker', 'management', 'beheerder']);
  const target =
    first === undefined
      ? me.platform
        ? '/beheer'
        : null
      : `/programma/${first.id}${onlyDates ? '/peilmomenten' : ''}`;

  useEffect(() => {
    if (!leads && target !== null) route(target, true);
  }, [leads, target]);

  if (leads) return <LeadHome />;
  if (target !== null) return null;
  return (
    <div class="stack">
      <PageTitle documentTitle="Begin">Er is nog geen programma</PageTitle>
      <Empty>Zodra de beheerder van uw regio een programma heeft geladen, ziet u hier het overzicht.</Empty>
    </div>
  );
}
