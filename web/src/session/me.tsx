import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Me } from '../../../shared/api/me.schema.ts';
import type { Role } from '../api/answers.ts';
import { useResource } from '../api/use-resource.ts';
import { PageFailure } from '../components/states.tsx';

interface KnownMe {
  readonly me: Me;
  /** Asks again; what is known stays until the answer. */
  readonly refresh: () => void;
  readonly refreshing: boolean;
}

const MeContext = createContext<KnownMe | null>(null);

/** Asks once who is signed in and gives it to all pages. */
export function MeProvider(props: {
  readonly children: ComponentChildren;
  readonly loading: ComponentChildren;
}) {
  const me = useResource<Me>('/api/me');
  if (me.data !== null) {
    const known = { me: me.data, refresh: me.reload, refreshing: me.loading };
    return <MeContext.Provider value={known}>{props.children}</MeContext.Provider>;
  }
  if (me.error === null) return <>{props.loading}</>;
  return (
    <main class="page">
      <PageFailure error={me.error} retry={me.reload} />
    </main>
  );
}

/** Who is signed in. Only below {@link MeProvider}. */
export function useMe(): Me {
  return useKnown().me;
}

/** Asks anew who is signed in, for what may have changed since. Only below {@link MeProvider}. */
export function useRefreshMe(): Pick<KnownMe, 'refresh' | 'refreshing'> {
  return useKnown();
}

function useKnown(): KnownMe {
  const known = useContext(MeContext);
  if (known === null) throw new TypeError('no person outside the pages of a signed-in person');
  return known;
}

/** Whether a programme is one that this person has a role in, or one to practise with. */
export function knowsProgramme(me: Me, programme: string): boolean {
  return isPractice(me, programme) || me.programmes.some(({ id }) => id === programme);
}

/** Whether a programme is one to practise with, in which everyone is a lead of all projects. */
export function isPractice(me: Me, programme: string): boolean {
  return me.practice.some(({ id }) => id === programme);
}

/** Whether someone has one of these roles for a programme; what may be done is judged by the API. */
export function hasRole(me: Me, programme: string, roles: readonly Role[]): boolean {
  if (isPractice(me, programme)) return roles.includes('kartrekker');
  const region = me.programmes.find(({ id }) => id === programme)?.region;
  return me.roles.some(
    (right) =>
      roles.includes(right.role) &&
      right.region === region &&
      (right.programme === undefined || right.programme === programme),
  );
}

/** The codes of the projects someone may hand in for; null means all of the programme. */
export function ownProjects(me: Me, programme: string): readonly string[] | null {
  if (isPractice(me, programme)) return null;
  const codes: string[] = [];
  for (const right of me.roles) {
    if (right.role !== 'kartrekker' && right.role !== 'beheerder') continue;
    if (right.programme !== undefined && right.programme !== programme) continue;
    if (right.projects === undefined) return null;
    codes.push(...right.projects);
  }
  return codes;
}
