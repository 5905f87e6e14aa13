import { DEMO_REGIONS, DEMO_USERS } from '../../functions/demo/demo-users.ts';
import type { DemoUser } from '../../functions/demo/demo-users.ts';

/** What each role does, in Dutch, for the login page and the terminal. */
export const DOES: Readonly<Record<DemoUser['role'], string>> = {
  platform: 'voegt regio’s toe',
  kartrekker: 'levert bestanden aan',
  management: 'ziet de cijfers van de regio',
  esf: 'haalt het uittreksel per gemeente op',
  beoordelaar: 'beoordeelt ingediende uittreksels',
  beheerder: 'stelt programma’s, doelen en mensen in',
};

/** The regions of the demo with their users: `{ slug: 'achterhoek', name: 'Achterhoek', code, users }`. */
export const DEMO_GROUPS = Object.entries(DEMO_REGIONS).map(([slug, code]) => ({
  slug,
  code,
  name: slug.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  users: DEMO_USERS.filter(({ region }) => region === code),
}));

/** The e-mail address of a demo user's name, or an address as it is, in lower case; null for anything else. */
export function addressOf(user: string): string | null {
  const name = user.trim().toLowerCase();
  const known = DEMO_USERS.find((each) => each.name === name);
  if (known) return known.email;
  return /^[^\s@]+@[^\s@]+$/.test(name) ? name : null;
}

/** The code of a region, given as code or as the name in its demo users' names; null for anything else. */
export function regionCode(region: string): string | null {
  const given = region.trim();
  const known = DEMO_GROUPS.find(({ slug }) => slug === given.toLowerCase());
  return known?.code ?? (/^AM\d{2}$/i.test(given) ? given.toUpperCase() : null);
}
