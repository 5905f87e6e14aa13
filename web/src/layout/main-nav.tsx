import { currentProgramme } from '../session/current-programme.ts';
import { leadProgrammes } from '../session/lead-programmes.ts';
import { hasRole, knowsProgramme, useMe } from '../session/me.tsx';
import { isBelow, PROGRAMME_PAGES, programmeAddress } from './programme-pages.ts';

/** The pages of the programme in the address that this person may open. */
export function MainNav({ path }: { readonly path: string }) {
  const me = useMe();
  const asked = programmeAddress(path);
  const id = asked !== null && knowsProgramme(me, asked.id) ? asked.id : currentProgramme(me)?.id;
  const items = id === undefined ? [] : pagesFor(id);
  if (leadProgrammes(me).length > 0) items.unshift({ href: '/', label: 'Te doen' });
  const practice = me.practice.find((each) => each.id !== id);
  if (practice !== undefined) items.push({ href: `/programma/${practice.id}/aanleveren`, label: 'Oefenen' });
  if (me.platform) items.push({ href: '/beheer', label: 'Nieuw programma' });
  if (items.length === 0) return null;
  // The address of a submission names no programme.
  const here = asked ?? (path.startsWith('/aanleveren/') ? { id: id ?? '', part: 'aanleveren' } : null);

  function pagesFor(programme: string): { href: string; label: string }[] {
    return PROGRAMME_PAGES.flatMap(({ part, label, roles }) =>
      label !== undefined && hasRole(me, programme, roles)
        ? [{ href: `/programma/${programme}${part === '' ? '' : `/${part}`}`, label }]
        : [],
    );
  }
  function standing(href: string): 'page' | 'true' | undefined {
    if (path === href) return 'page';
    return here !== null && isBelow(here, href) ? 'true' : undefined;
  }

  return (
    <nav class="nav" aria-label="Hoofdmenu">
      <ul class="nav__list">
        {items.map(({ href, label }) => (
          <li key={href}>
            <a class="nav__link" href={href} aria-current={standing(href)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
