import type { Member } from '../../../functions/ports/stores.port.ts';

/** Members of AM09: one of each role, a lead of another project, and rights that no longer hold. */
export const achterhoekMembers: readonly Member[] = [
  { user: 'lead@x.nl', role: 'kartrekker', projects: ['3.7'] },
  { user: 'other-lead@x.nl', role: 'kartrekker', projects: ['ESF'] },
  { user: 'management@x.nl', role: 'management' },
  { user: 'esf@x.nl', role: 'esf' },
  { user: 'reviewer@x.nl', role: 'beoordelaar', municipalities: ['GM0222'], until: '2026-01-31' },
  { user: 'beheerder@x.nl', role: 'beheerder' },
  { user: 'former@x.nl', role: 'beheerder', until: '2025-11-13' },
  { user: 'elsewhere@x.nl', role: 'beheerder', programme: 'another-programme' },
];

export const PEOPLE = [
  'lead',
  'other-lead',
  'management',
  'esf',
  'reviewer',
  'beheerder',
  'former',
  'elsewhere',
  'nobody',
  'stranger',
  'platform',
] as const;
export type Person = (typeof PEOPLE)[number];
export const address = (person: Person): string => `${person}@x.nl`;
