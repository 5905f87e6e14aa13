import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NotFoundPage, OtherRolePage, PageLoading } from '../components/states.tsx';
import { ROLE_WORDS } from '../format/words.ts';
import { hasRole, knowsProgramme, useMe, useRefreshMe } from '../session/me.tsx';
import { PROGRAMME_PAGES, programmeAddress } from './programme-pages.ts';

interface ProgrammeGateProps {
  readonly path: string;
  readonly children: ComponentChildren;
}

/** Shows a page of a programme to who may open it, and all others one page that says why not. The API judges again. */
export function ProgrammeGate({ path, children }: ProgrammeGateProps) {
  const me = useMe();
  const asked = programmeAddress(path);
  if (asked === null) return <>{children}</>;
  if (!knowsProgramme(me, asked.id)) return <UnknownProgramme key={asked.id} />;
  const roles = PROGRAMME_PAGES.find(({ part }) => part === asked.part)?.roles;
  if (roles === undefined || hasRole(me, asked.id, roles)) return <>{children}</>;
  const names = roles.map((role) => (role === 'esf' ? ROLE_WORDS.esf : ROLE_WORDS[role].toLowerCase()));
  return <OtherRolePage key={path} roles={names.join(', ')} />;
}

/** A programme may have been made since this person's rights were asked: they are asked once more. */
function UnknownProgramme() {
  const { refresh, refreshing } = useRefreshMe();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    refresh();
    setAsked(true);
  }, []);
  return asked && !refreshing ? <NotFoundPage /> : <PageLoading what="het programma" />;
}
