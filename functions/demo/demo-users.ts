import type { Member, Role } from '../ports/stores.port.ts';

/** A person of the demo (contract §5), known to the local login by name and to the store by e-mail address. */
export interface DemoUser {
  readonly name: string;
  readonly email: string;
  readonly role: Role | 'platform';
  /** Null for the platform. */
  readonly region: string | null;
}

/** The regions of the demo, by the name that stands in their users' names. */
export const DEMO_REGIONS = {
  achterhoek: 'AM09',
  'midden-limburg': 'AM33',
  gorinchem: 'AM35',
  amersfoort: 'AM14',
} as const;

const ROLES = ['kartrekker', 'management', 'esf', 'beheerder'] as const;

/** Every demo user: `platform` and four roles in each region. */
export const DEMO_USERS: readonly DemoUser[] = [
  { name: 'platform', email: emailOf('platform'), role: 'platform', region: null },
  ...Object.entries(DEMO_REGIONS).flatMap(([name, region]) =>
    ROLES.map((role) => ({ name: `${role}.${name}`, email: emailOf(`${role}.${name}`), role, region })),
  ),
];

/** The demo user with this role in a region. Throws a RangeError for a region that is not of the demo. */
export function demoUser(role: Role, region: string): DemoUser {
  const user = DEMO_USERS.find((one) => one.role === role && one.region === region);
  if (user === undefined) throw new RangeError(`no demo user ${role} in ${region}`);
  return user;
}

/** The members of a region of the demo: each role in all of its projects. */
export function demoMembers(region: string): Member[] {
  return DEMO_USERS.flatMap(({ email, role, region: of }) =>
    of === region && role !== 'platform' ? [{ user: email, role }] : [],
  );
}

function emailOf(name: string): string {
  return `${name}@peilstok.example`;
}
