import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import axe from 'axe-core/package.json' with { type: 'json' };
import { demoProgrammeFile, PRACTICE_PROGRAMME } from '../../functions/demo/demo-programmes.ts';
import { demoMembers } from '../../functions/demo/demo-users.ts';
import { logIn } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import type { LocalStack } from './support/local-stack.ts';
import { arrowTo, expectFocus, hasFocus, pressOn, tabTo } from './support/by-keyboard.ts';
import { arriveSlowly, shiftOf } from './support/layout-shift.ts';
import { pageFaults, showAll, WIDTHS } from './support/page-faults.ts';
import { paperFaults } from './support/paper-faults.ts';
import { preferenceFaults } from './support/preference-faults.ts';
import { freeze, PROGRAMME, seedDeliveries, send } from './support/seed.ts';
import { SWEPT_PAGES, WITH_INDICATORS } from './support/swept-pages.ts';
import { faultyVouchers, mendedVouchers, OPEN } from './support/voucher-files.ts';

const AT = `/programma/${PROGRAMME}`;
/** Pages that must stand still while they come up, by who opens them, with the last text to come. */
const STEADY: Readonly<Record<string, readonly (readonly [path: string, shows: string | RegExp])[]>> = {
  'kartrekker.achterhoek': [['/', 'Wat u nog moet doen']],
  'management.achterhoek': [
    [AT, /Wat er is veranderd sinds/],
    [`${AT}/project?code=3.7`, 'Aanleveringen'],
  ],
  'esf.achterhoek': [
    [`${AT}/peilmomenten`, 'Peilmoment 1 juli 2025'],
    [`${AT}/peilmomenten/2025-07-01`, 'Deelnemers, caseload en activiteiten naast elkaar'],
  ],
};

describe('every page, wide and narrow', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let open: () => Promise<WatchedPage>;
  const made = new Map<string, string>();

  withFrame('vouchers', async (frame) => {
    ({ stack } = frame);
    open = () => frame.open(null, { bypassCSP: true });
    const { api } = stack;
    for (const id of [PRACTICE_PROGRAMME, WITH_INDICATORS] as const)
      await api.put('platform', `/programmes/${id}`, demoProgrammeFile(id));
    await api.put('platform', '/regions/AM35/members', demoMembers('AM35'));
    await seedDeliveries(
      api,
      ({ project, dataset, period }) =>
        project === '3.12' && dataset !== 'meetwaarden' && period === '2025-B3',
    );
    made.set('REFUSED', await send(api, OPEN, faultyVouchers()));
    made.set('DOUBTFUL', await send(api, OPEN, mendedVouchers()));
    made.set('ACCEPTED', await send(api, { ...OPEN, dataset: 'meetwaarden' }, null));
    await freeze(api, '2025-07-01', 'GM0222');
  });

  test('the welcome and the login page', async () => {
    const watched = await open();
    await watched.page.goto(stack.origin);
    await watched.page.getByRole('button', { name: 'Inloggen' }).waitFor();
    await expectNoFaults(watched);
    await watched.page.getByRole('button', { name: 'Inloggen' }).click();
    await watched.page.getByLabel('Iemand anders: e-mailadres').waitFor();
    await expectNoFaults(watched);
    await watched.page.context().close();
  });

  test('the folder of mail that the local product sends', async () => {
    const watched = await open();
    await watched.page.goto(`${stack.origin}/postvak-uit`);
    await watched.page.getByRole('heading', { level: 1 }).waitFor();
    await showAll(watched.page);
    await expectNoFaults(watched);
    await watched.page.context().close();
  });

  describe.each(Object.entries(SWEPT_PAGES))('%s', (user, pages) => {
    let watched: WatchedPage;

    beforeAll(async () => {
      watched = await open();
      await logIn(watched.page, stack.origin, user);
    });

    afterAll(() => watched?.page.context().close());

    test.each(pages)('$page', async ({ path, shows, refused = false, preferences = false }) => {
      const id = /[A-Z]{4,}$/.exec(path)?.[0] ?? '';
      await watched.page.goto(stack.origin + path.replace(id, made.get(id) ?? ''));
      await watched.page.getByText(shows).first().waitFor();
      await showAll(watched.page);
      if (refused) expect(watched.takeErrors()).toEqual([expect.stringContaining('status of 40')]);
      await expectNoFaults(watched);
      expect(await paperFaults(watched.page)).toEqual([]);
      if (preferences) expect(await preferenceFaults(watched.page)).toEqual([]);
    });
  });

  test('little moves while a page comes up', async () => {
    for (const [user, paths] of Object.entries(STEADY)) {
      const { page } = await open();
      await logIn(page, stack.origin, user);
      await arriveSlowly(page);
      for (const [path, shows] of paths) {
        await page.goto(stack.origin + path);
        await page.getByText(shows).first().waitFor();
        await page.waitForFunction(() => document.querySelector('.loading') === null);
        const { sum, moved } = await shiftOf(page);
        expect(sum, `${path}: ${moved.join(', ')}`).toBeLessThanOrEqual(0.02);
      }
      await page.context().close();
    }
  });

  test('the open pages lead to the accessibility statement, which holds', async () => {
    const watched = await open();
    for (const path of ['/', '/standaard/']) {
      await watched.page.goto(stack.origin + path);
      await watched.page.getByRole('link', { name: 'Toegankelijkheid' }).click();
      await watched.page.getByRole('heading', { name: 'Toegankelijkheidsverklaring' }).waitFor();
    }
    await watched.page.getByText(`axe-core ${axe.version}`).waitFor();
    await expectNoFaults(watched);
    await watched.page.context().close();
  });

  describe('by keyboard alone', () => {
    test('a file is handed in and confirmed', async () => {
      const page = await visit('kartrekker.achterhoek', `${AT}/aanleveren?project=3.7`, 'Nog aan te leveren');
      // Listened for well before the key: the browser must know of it by then.
      const chooser = page.waitForEvent('filechooser');
      await arrowTo(page.getByLabel('Gegevens', { exact: true }), OPEN.dataset);
      await arrowTo(page.getByLabel('Periode', { exact: true }), OPEN.period);
      await tabTo(page.getByLabel('CSV-bestand'));
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(mendedVouchers());
      await pressOn(page.getByRole('button', { name: 'Bestand controleren' }));
      await page.getByText('Uw bevestiging is nodig', { exact: true }).waitFor();
      await expectFocus(page);
      for (const field of await page.getByLabel('Waarom klopt dit toch?').all()) {
        await tabTo(field);
        await page.keyboard.type('Nagekeken in de beschikking.');
      }
      await pressOn(page.getByRole('button', { name: 'Bevestigen en verwerken' }));
      await page.getByText('De aanlevering is verwerkt', { exact: true }).waitFor();
      await expectFocus(page);
      await page.context().close();
    });

    test('the overview is filtered, and leads to a project', async () => {
      const page = await visit('management.achterhoek', AT, 'Wie heeft aangeleverd');
      const project = page.getByLabel('Project', { exact: true });
      await arrowTo(project, '3.7');
      await expect.poll(() => new URL(page.url()).searchParams.get('project')).toBe('3.7');
      expect(await hasFocus(project)).toBe(true);
      await pressOn(page.locator('.table--indicators').getByRole('link', { name: /^3\.7 / }));
      const heading = page.getByRole('heading', { level: 1, name: /Opijver/ });
      await heading.waitFor();
      await expect.poll(() => hasFocus(heading)).toBe(true);
      await page.context().close();
    });

    test('a reference date is submitted and frozen', async () => {
      const page = await visit('esf.achterhoek', `${AT}/peilmomenten`, 'Peilmoment 1 juli 2025');
      await pressOn(page.getByRole('link', { name: 'Peilmoment 1 juli 2025' }));
      await page.getByText(/^Verwerkersovereenkomst: /).waitFor();
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('button', { name: /^Indienen/ }) })
        .first();
      const name = await row.getByRole('link').first().innerText();
      await pressOn(row.getByRole('button', { name: /^Indienen/ }));
      const same = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
      for (const [done, next] of [
        ['ingediend', /^Definitief maken/],
        [null, /^Ja, definitief maken/],
        ['definitief', null],
      ] as const) {
        if (done !== null) await same.getByText(`De stand is nu: ${done}.`).waitFor();
        await expectFocus(page);
        if (next !== null) await pressOn(same.getByRole('button', { name: next }));
      }
      await page.context().close();
    });
  });

  async function visit(user: string, path: string, shows: string): Promise<Page> {
    const { page } = await open();
    await logIn(page, stack.origin, user);
    await page.goto(stack.origin + path);
    await page.getByText(shows).first().waitFor();
    return page;
  }
});

async function expectNoFaults({ page, takeErrors }: WatchedPage): Promise<void> {
  const faults: Record<string, string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const found = await pageFaults(page);
    if (found.length > 0) faults[`${width} px`] = found;
  }
  expect({ ...faults, console: takeErrors() }).toEqual({ console: [] });
}
