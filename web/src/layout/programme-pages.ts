import type { Role } from '../api/answers.ts';

/** A page of a programme, or all of them below one part of the address. */
export interface ProgrammePage {
  /** What follows the programme in the address; empty for its overview. */
  readonly part: string;
  /** Whose role opens it (contract §5), as the API's table of rights has it for what the page asks. */
  readonly roles: readonly Role[];
  /** Its name in the menu; without one it is no item of the menu. */
  readonly label?: string;
  /** The item of the menu that it stands under. */
  readonly under?: string;
}

const FIGURES = ['kartrekker', 'management', 'beheerder'] as const;
const STEERING = ['management', 'beheerder'] as const;
const HANDING_IN = ['kartrekker', 'beheerder'] as const;

/** Every page of a programme with who may open it, in the order of the menu. */
export const PROGRAMME_PAGES: readonly ProgrammePage[] = [
  { part: '', label: 'Overzicht', roles: FIGURES },
  { part: 'project', roles: FIGURES, under: '' },
  { part: 'cijfer', roles: FIGURES, under: '' },
  { part: 'aanleveren', label: 'Aanleveren', roles: HANDING_IN },
  { part: 'voortgang', roles: HANDING_IN, under: 'aanleveren' },
  { part: 'geschiedenis', roles: HANDING_IN, under: 'aanleveren' },
  { part: 'opmerkingen', roles: ['kartrekker', 'esf', 'beheerder'], under: 'aanleveren' },
  { part: 'aanleveringen', label: 'Aanleveringen', roles: STEERING },
  { part: 'uitsplitsing', label: 'Uitsplitsing', roles: FIGURES },
  { part: 'geld', label: 'Geld', roles: STEERING },
  { part: 'overleg', label: 'Overleg', roles: STEERING },
  { part: 'factsheet', roles: FIGURES, under: '' },
  { part: 'jaarverslag', roles: STEERING, under: 'overleg' },
  { part: 'peilmomenten', label: 'Peilmomenten', roles: ['esf', 'beheerder', 'beoordelaar'] },
  { part: 'bewaren', label: 'Bewaren', roles: ['esf', 'beheerder'] },
  { part: 'beheer', label: 'Beheer', roles: ['beheerder'] },
  { part: 'inrichting', roles: ['beheerder'], under: 'beheer' },
  { part: 'logboek', label: 'Logboek', roles: ['beheerder'] },
];

/** The programme in an address and what follows it; null at an address that is of no programme. */
export function programmeAddress(path: string): { readonly id: string; readonly part: string } | null {
  const found = /^\/programma\/([^/]+)(?:\/([^/]+))?/.exec(path);
  return found === null ? null : { id: found[1] ?? '', part: found[2] ?? '' };
}

/** How a page of a programme stands to an item of the menu: below it, or not; the page itself is told by its address. */
export function isBelow(here: { readonly id: string; readonly part: string }, href: string): boolean {
  const item = programmeAddress(href);
  const above = PROGRAMME_PAGES.find(({ part }) => part === here.part)?.under ?? here.part;
  return item !== null && item.id === here.id && item.part === above;
}
