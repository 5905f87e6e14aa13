import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoProgrammeFile, PRACTICE_PROGRAMME } from '../../functions/demo/demo-programmes.ts';
import { logIn, openPage, startBrowser } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { startLocalStack } from './support/local-stack.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, showAll, WIDTHS } from './support/page-faults.ts';
import { awaitActual, freeze, PROGRAMME, seedDeliveries, seedProgramme, send } from './support/seed.ts';
import { faultyVouchers, grantedIn, mendedVouchers, OPEN } from './support/voucher-files.ts';

interface PageCase {
  readonly page: string;
  /** Its address; a word in capitals stands for a submission made beforehand. */
  readonly path: string;
  /** A text that is there when the page is complete. */
  readonly shows: string | RegExp;
  /** The API refuses something, which browsers report in their console. */
  readonly refused?: boolean;
}

const AT = `/programma/${PROGRAMME}`;
const PAGES: Readonly<Record<string, readonly PageCase[]>> = {
  'kartrekker.achterhoek': [
    { page: 'handing in', path: `${AT}/aanleveren?project=3.7`, shows: 'Nog aan te leveren' },
    { page: 'a refused submission', path: '/aanleveren/REFUSED', shows: /Zo lost u het op/ },
    { page: 'a submission to confirm', path: '/aanleveren/DOUBTFUL', shows: 'Bevestigen en verwerken' },
    { page: 'a receipt', path: '/aanleveren/ACCEPTED', shows: 'Ontvangstbewijs' },
    { page: 'what is to do', path: '/', shows: 'Wat u nog moet doen' },
    {
      page: 'remarks at reference dates',
      path: `${AT}/opmerkingen`,
      shows: 'Er staan geen opmerkingen open.',
    },
    {
      page: 'the progress form',
      path: `${AT}/voortgang?project=3.7&periode=2025-B5`,
      shows: 'Stand van zaken',
    },
    {
      page: 'the history of a period',
      path: `${AT}/geschiedenis?project=3.7&gegevens=vouchers&periode=2025-B5`,
      shows: 'Ingezonden op',
    },
    { page: 'practising', path: `/programma/${PRACTICE_PROGRAMME}/aanleveren`, shows: 'Nog aan te leveren' },
    {
      page: 'a project with what was handed in',
      path: `${AT}/project?code=3.7`,
      shows: 'Ingezonden bestanden',
    },
    { page: 'an address that does not exist', path: '/nergens', shows: 'Deze pagina is er niet' },
  ],
  'management.achterhoek': [
    { page: 'the overview', path: AT, shows: 'Wie heeft aangeleverd' },
    { page: 'who must be chased', path: `${AT}/aanleveringen`, shows: 'Lijst downloaden (CSV)' },
    { page: 'a project', path: `${AT}/project?code=3.7`, shows: 'Aanleveringen' },
    { page: 'a submission of others', path: '/aanleveren/ACCEPTED', shows: /geen rechten/, refused: true },
    {
      page: 'a project that is not there',
      path: `${AT}/project?code=9.99`,
      shows: 'Niet gevonden',
      refused: true,
    },
    { page: 'a project without indicators', path: `${AT}/project?code=3.16`, shows: 'Aanleveringen' },
  ],
  'esf.achterhoek': [
    { page: 'the reference dates', path: `${AT}/peilmomenten`, shows: 'Peilmoment 1 juli 2025' },
    {
      page: 'a reference date',
      path: `${AT}/peilmomenten/2025-07-01`,
      shows: 'Deelnemers, caseload en activiteiten naast elkaar',
    },
    { page: 'a reference date to come', path: `${AT}/peilmomenten/2026-01-01`, shows: /Vanaf die dag/ },
    {
      page: 'a municipality at a reference date',
      path: `${AT}/peilmomenten/2025-07-01/GM0222`,
      shows: 'Steekproef voor controle',
    },
    {
      page: 'a printed report',
      path: `${AT}/peilmomenten/2025-07-01/GM0222/rapport`,
      shows: 'Controlegetallen (SHA-256)',
    },
    { page: 'retention and requests', path: `${AT}/bewaren`, shows: /^Het logboek klopt/ },
    {
      page: 'a reference date that is not',
      path: `${AT}/peilmomenten/2025-07-02`,
      shows: 'Deze pagina is er niet',
    },
  ],
  'beheerder.achterhoek': [
    { page: 'who gets more time', path: `${AT}/aanleveringen`, shows: 'Uitstel geven' },
    { page: 'the programme editor', path: `${AT}/inrichting`, shows: 'U hebt nog niets gewijzigd.' },
    { page: 'members and programme', path: `${AT}/beheer`, shows: 'Lid toevoegen' },
    { page: 'the audit trail', path: `${AT}/logboek`, shows: 'platform@peilstok.example' },
  ],
  platform: [{ page: 'a new programme', path: '/beheer', shows: 'Programma laden' }],
  'niemand@elders.example': [{ page: 'no rights yet', path: '/', shows: 'U hebt nog geen rechten' }],
};

describe('every page, wide and narrow', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let browser: Browser;
  const made = new Map<string, string>();

  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await startBrowser();
    const { api } = stack;
    await seedProgramme(api);
    await api.put('platform', `/programmes/${PRACTICE_PROGRAMME}`, demoProgrammeFile(PRACTICE_PROGRAMME));
    await seedDeliveries(
      api,
      ({ project, dataset, period }) =>
        (project === '3.7' && dataset === 'vouchers' && ['2025-B3', '2025-B4'].includes(period)) ||
        (project === '3.12' && dataset !== 'meetwaarden' && period === '2025-B3'),
    );
    made.set('REFUSED', await send(api, OPEN, faultyVouchers()));
    made.set('DOUBTFUL', await send(api, OPEN, mendedVouchers()));
    made.set('ACCEPTED', await send(api, { ...OPEN, dataset: 'meetwaarden' }, null));
    await freeze(api, '2025-07-01', 'GM0222');
    await awaitActual(api, OPEN.project, 'vouchers-toegekend', grantedIn('2025-B4'));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await stack?.remove();
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

  describe.each(Object.entries(PAGES))('%s', (user, pages) => {
    let watched: WatchedPage;

    beforeAll(async () => {
      watched = await open();
      await logIn(watched.page, stack.origin, user);
    });

    afterAll(() => watched?.page.context().close());

    test.each(pages)('$page', async ({ path, shows, refused = false }) => {
      const id = /[A-Z]{4,}$/.exec(path)?.[0] ?? '';
      await watched.page.goto(stack.origin + path.replace(id, made.get(id) ?? ''));
      await watched.page.getByText(shows).first().waitFor();
      await showAll(watched.page);
      if (refused) expect(watched.takeErrors()).toEqual([expect.stringContaining('status of 40')]);
      await expectNoFaults(watched);
    });
  });

  async function open(): Promise<WatchedPage> {
    // axe is put into the page, which the content security policy forbids to all others.
    return openPage(await browser.newContext({ locale: 'nl-NL', bypassCSP: true }));
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
