import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoProgrammeFile } from '../../functions/demo/demo-programmes.ts';
import { demoMembers } from '../../functions/demo/demo-users.ts';
import { programmeSchema } from '../../shared/programme/programme.schema.ts';
import { meetingSchema } from '../../shared/api/meetings.schema.ts';
import { submissionCreatedSchema } from '../../shared/api/submissions.schema.ts';
import { logIn, openPage, startBrowser } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { startLocalStack } from './support/local-stack.ts';
import type { LocalStack } from './support/local-stack.ts';
import { preferenceFaults } from './support/preference-faults.ts';
import { ALL_ROLES, FRESH, NEWCOMER, ROUTE_STATES } from './support/route-states.ts';
import { routesOfSite } from './support/routes-of-site.ts';
import { freeze, PROGRAMME, seedDeliveries, seedProgramme, send } from './support/seed.ts';
import { focused, stateFaults } from './support/state-faults.ts';
import { WITH_INDICATORS } from './support/swept-pages.ts';
import { mendedVouchers, OPEN } from './support/voucher-files.ts';

const API = '**/api/**';
/** What the API says when it fails (functions/api/as-problem.ts). */
const FAULT = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    ...{ type: 'urn:peilstok:probleem:storing', title: 'Er ging iets mis', status: 500 },
    detail: 'Er ging iets mis aan onze kant. Er is niets gewijzigd. Probeer het over enkele minuten opnieuw.',
  }),
};
/** What stands before the API says when it cannot reach it. */
const GATEWAY = { status: 502, contentType: 'text/html', body: '<html><h1>502 Bad Gateway</h1></html>' };
const AGAIN = 'Opnieuw proberen';
const ROLES = ['kartrekker', 'management', 'esf', 'beheerder'] as const;
/** Has every role, until they are taken away. */
const LEAVER = 'weg@peilstok.example';

let stack: LocalStack;
let browser: Browser;
const made = new Map<string, string>();
const pages = new Map<string, WatchedPage>();

beforeAll(async () => {
  stack = await startLocalStack();
  browser = await startBrowser();
  const { api } = stack;
  await seedProgramme(api);
  await api.put('platform', `/programmes/${WITH_INDICATORS}`, demoProgrammeFile(WITH_INDICATORS));
  await api.put('platform', '/regions/AM35/members', [
    ...demoMembers('AM35'),
    { user: ALL_ROLES, role: 'beheerder' },
  ]);
  await api.put('platform', '/regions/AM01/members', [{ user: NEWCOMER, role: 'management' }]);
  await api.put('beheerder.achterhoek', '/regions/AM09/members', [
    ...demoMembers('AM09'),
    ...[ALL_ROLES, LEAVER].flatMap((user) => ROLES.map((role) => ({ user, role }))),
  ]);
  const { region } = programmeSchema.parse(demoProgrammeFile(PROGRAMME));
  await api.put('beheerder.achterhoek', `/programmes/${FRESH}`, {
    ...{ id: FRESH, name: 'Vers programma', region, start: '2024-01-01', end: '2026-12-31' },
    ...{ rhythm: 'tweemaandelijks', lines: [{ code: 'A', name: 'Eerste lijn' }], projects: [] },
  });
  await seedDeliveries(
    api,
    ({ project, dataset, period }) => project === '3.12' && dataset !== 'meetwaarden' && period === '2025-B3',
  );
  made.set('RECEIVED', await send(api, { ...OPEN, dataset: 'meetwaarden' }, null));
  const file = mendedVouchers();
  const waiting = await api.post('kartrekker.achterhoek', '/submissions', {
    ...{ programme: PROGRAMME, ...OPEN, fileName: file.name, size: file.buffer.length },
    sha256: '0'.repeat(64),
  });
  made.set('WAITING', submissionCreatedSchema.parse(waiting).id);
  for (const [name, programme] of [
    ['FRESHMEETING', FRESH],
    ['MEETING', PROGRAMME],
  ] as const) {
    const plan = { name: 'Managementoverleg', date: '2025-11-14' };
    const held = await api.post('beheerder.achterhoek', `/programmes/${programme}/meetings`, plan);
    made.set(name, meetingSchema.parse(held).id);
  }
  await freeze(api, '2025-07-01', 'GM0222');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.remove();
});

test('every route of the site is here', () => {
  expect(ROUTE_STATES.map(({ route }) => route).toSorted()).toEqual(routesOfSite().toSorted());
});

describe.each(ROUTE_STATES)(
  '$route',
  { timeout: 60_000 },
  ({ user = ALL_ROLES, path, shows, empty, refused }) => {
    test('while it loads, and for who reads large, has own colours or wants no motion', async () => {
      const { page, takeErrors } = await as(user);
      const { promise: answered, resolve: answer } = Promise.withResolvers<undefined>();
      await page.route(API, async (route) => {
        await answered;
        await route.continue();
      });
      await go(page, path);
      await page.locator('.loading').first().waitFor();
      const faults = await stateFaults(page, { says: 'Bezig met laden van' });
      const focus = await page.evaluate(focused);
      answer(undefined);
      await page.getByText(shows).first().waitFor();
      await page.unrouteAll({ behavior: 'wait' });
      expect({ faults, focus, errors: takeErrors() }).toEqual({
        ...{ faults: [], errors: [] },
        focus: expect.stringMatching(/^H1 ./),
      });
      expect(await page.evaluate(focused)).toMatch(/^H1 ./);
      await page.waitForFunction(() => document.querySelector('.loading') === null);
      expect(await preferenceFaults(page)).toEqual([]);
    });

    test('when the API fails, until another try', async () => {
      const watched = await as(user);
      const { page } = watched;
      await page.route(API, (route) => route.fulfill(FAULT));
      await go(page, path);
      await page.getByRole('button', { name: AGAIN }).first().waitFor();
      const faults = await stateFaults(page, { says: /Er ging iets mis aan onze kant/ });
      await page.unroute(API);
      await page.getByRole('button', { name: AGAIN }).first().press('Enter');
      await page.getByText(shows).first().waitFor();
      expect({ faults, errors: ownErrors(watched) }).toEqual({ faults: [], errors: [] });
      expect(await page.evaluate(focused)).not.toBe('BODY');
    });

    test('when the answer is not of the API', async () => {
      const watched = await as(user);
      const { page } = watched;
      await page.route(API, (route) => route.fulfill(GATEWAY));
      await go(page, path);
      await page.getByRole('button', { name: AGAIN }).first().waitFor();
      const faults = await stateFaults(page, { says: /Peilstok kon uw vraag nu niet beantwoorden/ });
      await page.unroute(API);
      expect({ faults, errors: ownErrors(watched) }).toEqual({ faults: [], errors: [] });
    });

    test('without a network, until it is back', async () => {
      const watched = await as(user);
      const { page } = watched;
      await page.context().setOffline(true);
      await go(page, path);
      await page.getByText('Geen verbinding').first().waitFor();
      const faults = await stateFaults(page, { says: /Controleer uw internetverbinding/ });
      await page.context().setOffline(false);
      await page.getByText(shows).first().waitFor();
      expect({ faults, errors: ownErrors(watched) }).toEqual({ faults: [], errors: [] });
    });

    test('for a role that it is not for', async () => {
      const watched = await as(refused);
      await go(watched.page, path);
      const says = /geen (rechten|programma)|kunt geen/;
      await watched.page.locator('main').getByText(says).first().waitFor();
      const faults = await stateFaults(watched.page, { says });
      expect({ faults, errors: ownErrors(watched) }).toEqual({ faults: [], errors: [] });
    });

    test('with nothing in it', async () => {
      const watched = await as(empty.user ?? user);
      await go(watched.page, empty.path);
      await watched.page.getByText(empty.says).first().waitFor();
      await watched.page.waitForFunction(() => document.querySelector('.loading') === null);
      const faults = await stateFaults(watched.page, { says: empty.says });
      expect({ faults, errors: ownErrors(watched) }).toEqual({ faults: [], errors: [] });
    });
  },
);

const OF_A_PROGRAMME = ROUTE_STATES.filter(({ route }) => route.startsWith('/programma/'));

test.each(OF_A_PROGRAMME)('$route of a programme that is not there', async ({ path }) => {
  const watched = await as(ALL_ROLES);
  await go(watched.page, path.replace(/^\/programma\/[^/?]+/, '/programma/bestaat-niet'));
  await watched.page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
  const faults = await stateFaults(watched.page, { says: 'Het adres klopt niet' });
  expect({ faults, errors: ownErrors(watched) }).toEqual({ faults: [], errors: [] });
  expect(await watched.page.locator('main').getByRole('button').count()).toBe(0);
});

test('every page of a programme, after someone’s rights were taken away', { timeout: 120_000 }, async () => {
  const watched = await as(LEAVER);
  await stack.api.put('beheerder.achterhoek', '/regions/AM09/members', [
    ...demoMembers('AM09'),
    ...ROLES.map((role) => ({ user: ALL_ROLES, role })),
  ]);
  const faults: Record<string, string[]> = {};
  for (const { route, path } of OF_A_PROGRAMME.filter((each) => !each.path.includes(WITH_INDICATORS))) {
    await go(watched.page, path);
    const says = /Niet gevonden|geen rechten/;
    await watched.page.locator('main').getByText(says).first().waitFor();
    const found = await stateFaults(watched.page, { says });
    if (found.length > 0) faults[route] = found;
  }
  expect({ faults, errors: ownErrors(watched) }).toEqual({ faults: {}, errors: [] });
});

describe('a page whose', { timeout: 60_000 }, () => {
  const path = `/programma/${PROGRAMME}/geld`;

  test('script does not come says so, and comes at another try', async () => {
    const watched = await as('management.achterhoek');
    const { page } = watched;
    await go(page, '/');
    await page.route('**/assets/**', (route) => route.abort());
    await go(page, path);
    await page.getByRole('button', { name: AGAIN }).waitFor();
    const faults = await stateFaults(page, { says: /laad dan de site opnieuw in uw browser/ });
    await page.unroute('**/assets/**');
    await page.getByRole('button', { name: AGAIN }).press('Enter');
    await page.getByText('Gerealiseerd tegenover begroot').first().waitFor();
    expect({ faults, errors: ownErrors(watched) }).toEqual({ faults: [], errors: [] });
  });

  test('answer has another shape says that it went wrong, until another address', async () => {
    const watched = await as('management.achterhoek');
    const { page } = watched;
    await page.route('**/api/programmes/**', (route) => route.fulfill({ json: {} }));
    await go(page, path);
    await page.getByRole('heading', { level: 1, name: 'Er ging iets mis' }).waitFor();
    const faults = await stateFaults(page, { says: /Peilstok kon uw vraag nu niet beantwoorden/ });
    await page.unroute('**/api/programmes/**');
    expect({ faults, errors: ownErrors(watched) }).toEqual({
      faults: [],
      errors: [expect.stringMatching(/undefined/)],
    });
    await go(page, path);
    await page.getByText('Gerealiseerd tegenover begroot').first().waitFor();
  });
});

/** The page of someone who logged in, kept for all that this person does here. */
async function as(user: string): Promise<WatchedPage> {
  const known = pages.get(user);
  if (known !== undefined) return known;
  // axe is put into the page, which the content security policy forbids to all others.
  const watched = await openPage(await browser.newContext({ locale: 'nl-NL', bypassCSP: true }));
  await logIn(watched.page, stack.origin, user);
  pages.set(user, watched);
  return watched;
}

/** Goes to an address within the site, by way of one that is not there, so that the page begins anew. */
async function go(page: Page, path: string): Promise<void> {
  await move(page, '/nergens');
  await page.getByRole('heading', { name: /Deze pagina is er niet|geen rechten/ }).waitFor();
  const id = /[A-Z]{6,}$/.exec(path)?.[0] ?? '';
  await move(page, path.replace(id, made.get(id) ?? ''));
}

const move = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** What the console complained of, but for the browser's own word on an answer that was refused or did not come. */
const ownErrors = ({ takeErrors }: WatchedPage): string[] =>
  takeErrors().filter((error) => !error.startsWith('Failed to load resource'));
