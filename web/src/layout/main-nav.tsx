import { currentProgramme } from '../session/current-programme.ts';
import { leadProgrammes } from '../session/lead-programmes.ts';
import { hasRole, useMe } from '../session/me.tsx';
import type { Role } from '../api/answers.ts';

const PAGES: readonly { readonly page: string; readonly label: string; readonly roles: readonly Role[] }[] = [
  { page: '', label: 'Overzicht', roles: ['kartrekker', 'management', 'beheerder'] },
  { page: '/aanleveren', label: 'Aanleveren', roles: ['kartrekker', 'beheerder'] },
  { page: '/aanleveringen', label: 'Aanleveringen', roles: ['management', 'beheerder'] },
  { page: '/uitsplitsing', label: 'Uitsplitsing', roles: ['kartrekker', 'management', 'beheerder'] },
  { page: '/geld', label: 'Geld', roles: ['management', 'beheerder'] },
  { page: '/overleg', label: 'Overleg', roles: ['management', 'beheerder'] },
  { page: '/peilmomenten', label: 'Peilmomenten', roles: ['esf', 'beheerder', 'beoordelaar'] },
  { page: '/bewaren', label: 'Bewaren', roles: ['esf', 'beheerder'] },
  { page: '/beheer', label: 'Beheer', roles: ['beheerder'] },
  { page: '/logboek', label: 'Logboek', roles: ['beheerder'] },
];

/** The pages of the programme in the address that this person may open. */
export function MainNav({ path }: { readonly path: string }) {
  const me = useMe();
  const id = /^\/programma\/([^/]+)/.exec(path)?.[1] ?? currentProgramme(me)?.id;
  const items = id === undefined ? [] : pagesFor(id);
  if (leadProgrammes(me).length > 0) items.unshift({ href: '/', label: 'Te doen' });
  const practice = me.practice.find((each) => each.id !== id);
  if (practice !== undefined) items.push({ href: `/programma/${practice.id}/aanleveren`, label: 'Oefenen' });
  if (me.platform) items.push({ href: '/beheer', label: 'Nieuw programma' });
  if (items.length === 0) return null;

  function pagesFor(programme: string): { href: string; label: string }[] {
    return PAGES.filter(({ roles }) => hasRole(me, programme, roles)).map(({ page, label }) => ({
      href: `/programma/${programme}${page}`,
      label,
    }));
  }

  return (
    <nav class="nav" aria-label="Hoofdmenu">
      <ul class="nav__list">
        {items.map(({ href, label }) => (
          <li key={href}>
            <a class="nav__link" href={href} aria-current={path === href ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
