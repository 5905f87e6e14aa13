import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../../functions/api/route-table.ts';
import { isBelow, PROGRAMME_PAGES, programmeAddress } from '../../../web/src/layout/programme-pages.ts';
import { routesOfSite } from '../../e2e/support/routes-of-site.ts';

/** What each page cannot do without, by its part of the address. */
const NEEDS: Readonly<Record<string, readonly (keyof typeof ROUTES)[]>> = {
  '': ['getProgramme', 'dashboard', 'deliveries'],
  project: ['getProject'],
  cijfer: ['getFigure'],
  aanleveren: ['getProgramme', 'deliveries', 'projectTemplate'],
  voortgang: ['getProgress'],
  geschiedenis: ['slotHistory'],
  opmerkingen: ['remarked', 'referenceRemarks'],
  aanleveringen: ['getProgramme', 'deliveries', 'missing', 'getExceptions'],
  uitsplitsing: ['getProgramme', 'breakdown'],
  geld: ['getProgramme', 'budget', 'realised'],
  overleg: ['listMeetings', 'meetingPack'],
  factsheet: ['getProgramme', 'getProject', 'dashboard', 'deliveries'],
  jaarverslag: ['yearlyReport', 'budget'],
  peilmomenten: ['referenceDates'],
  bewaren: ['retention', 'verification'],
  beheer: ['getMembers'],
  inrichting: ['getProgramme', 'programmeVersions'],
  logboek: ['audit'],
};

const rolesFor = (names: readonly (keyof typeof ROUTES)[]): string[] => {
  const allowed = names.map((name) => Object.keys(ROUTES[name].allow).filter((role) => role !== 'platform'));
  return (allowed[0] ?? []).filter((role) => allowed.every((roles) => roles.includes(role))).toSorted();
};

describe('the pages of a programme', () => {
  test.each(PROGRAMME_PAGES)('$part is for whom the API answers', ({ part, roles }) => {
    expect(roles.toSorted()).toEqual(rolesFor(NEEDS[part] ?? []));
  });

  test('are those of the routes', () => {
    const parts = routesOfSite().flatMap((route) => programmeAddress(route)?.part ?? []);
    expect([...new Set(parts)].toSorted()).toEqual(PROGRAMME_PAGES.map(({ part }) => part).toSorted());
  });

  test('stand under an item of the menu, or are one', () => {
    const items = PROGRAMME_PAGES.filter(({ label }) => label !== undefined).map(({ part }) => part);
    for (const { part, under } of PROGRAMME_PAGES) expect(items).toContain(under ?? part);
  });
});

test.each([
  ['/programma/a', { id: 'a', part: '' }],
  ['/programma/a/peilmomenten/2025-07-01/GM0222', { id: 'a', part: 'peilmomenten' }],
  ['/programma', null],
  ['/beheer', null],
])('%s is of programme and page %o', (path, expected) => {
  expect(programmeAddress(path)).toEqual(expected);
});

test.each([
  ['project', '/programma/a', true],
  ['project', '/programma/b', false],
  ['project', '/programma/a/geld', false],
  ['peilmomenten', '/programma/a/peilmomenten', true],
  ['inrichting', '/programma/a/beheer', true],
  ['inrichting', '/beheer', false],
  ['voortgang', '/programma/a/aanleveren', true],
  ['bestaat-niet', '/programma/a', false],
])('a page %s of programme a, below %s: %s', (part, href, expected) => {
  expect(isBelow({ id: 'a', part }, href)).toBe(expected);
});
