import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { demoDeliveries } from '../../functions/demo/generate/deliveries.ts';
import { programmeAnswerSchema } from '../../shared/api/programmes.schema.ts';
import { withFrame } from './support/frame.ts';
import type { Frame } from './support/frame.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, WIDTHS } from './support/page-faults.ts';
import { freeze, PROGRAMME } from './support/seed.ts';

const ADDRESS = `/programma/${PROGRAMME}/bewaren`;

/** Keeping as long as the law asks and no longer, and what one participant may ask. */
describe('retention, a request of a participant, and the trail', { timeout: 60_000 }, () => {
  let stack: LocalStack;
  let openWindow: Frame['open'];
  let esf: Page;
  let beheerder: Page;
  const number = someoneOf('GM0222');

  withFrame('participants', async (frame) => {
    ({ stack, open: openWindow } = frame);
    // Over already, with the programme, so that what is frozen is not locked and a purge can be seen to its end.
    await setRetention({ until: '2025-11-01', hold: { reason: 'Controle', since: '2025-10-01' } });
    await freeze(stack.api, '2025-07-01', 'GM0222');
    [esf, beheerder] = await Promise.all([openAs('esf.achterhoek'), openAs('beheerder.achterhoek')]);
  });

  test('a hold is told with its reason, and nothing can be purged', async () => {
    await open(esf);
    await esf.getByText('Alles wordt vastgehouden: er mag niets worden verwijderd.').waitFor();
    await expect(esf.getByText('Sinds 1 oktober 2025').innerText()).resolves.toContain('Controle');
    await esf.getByText('Zolang de gegevens worden vastgehouden').waitFor();
    expect(await esf.getByRole('button', { name: 'Verwijdering voorbereiden' }).count()).toBe(0);
    await esf.getByText(/^Het logboek klopt: \d+ regels/).waitFor();
    await expectNoFaults(esf);
  });

  test('a request is answered per place with what must stay, by keyboard, and names nobody', async () => {
    await open(esf);
    const field = esf.getByLabel('Deelnemernummer');
    await field.focus();
    await esf.keyboard.type(number);
    await esf.keyboard.press('Enter');
    await esf.getByText('Geef in een paar woorden de reden.').waitFor();
    await esf.getByLabel('Reden').fill(`Verzoek van ${number}`);
    await esf.keyboard.press('Enter');
    await esf.getByText(/haal dat weg en verwijs naar uw eigen dossier/).waitFor();
    await esf.getByLabel('Reden').fill('Dossier 2025-31');
    const [answer] = await Promise.all([
      esf.waitForResponse((response) => response.url().endsWith('/participants/inquiry')),
      esf.keyboard.press('Enter'),
    ]);
    expect(answer.headers()['cache-control']).toBe('no-store');
    await esf.getByText('Er mag nog niets worden gewist').waitFor();
    expect(await esf.evaluate(() => document.activeElement?.textContent)).toBe(
      'Antwoord op een verzoek om inzage',
    );
    await esf.getByRole('heading', { name: '3.12 · deelnemers' }).waitFor();
    await esf.getByRole('heading', { name: 'Extract van Doetinchem, peilmoment 1 juli 2025' }).waitFor();
    expect(await esf.getByText('Moet blijven').count()).toBeGreaterThan(1);
    await esf.getByText(/onder kenmerk [\w-]+, zonder het nummer/).waitFor();
    const kept = await esf.evaluate(() => JSON.stringify([location.href, sessionStorage, localStorage]));
    expect(kept).not.toContain(number);
    await expectNoFaults(esf);
  });

  test('leaves nothing of a person behind when the page is left, or when asked', async () => {
    await inquire(esf);
    await esf.getByRole('link', { name: 'Peilmomenten', exact: true }).click();
    await esf.getByRole('heading', { level: 1, name: /^Peilmomenten/ }).waitFor();
    expect(await esf.content()).not.toContain(number);
    await esf.goBack();
    await esf.getByLabel('Deelnemernummer').waitFor();
    await expect(esf.getByLabel('Deelnemernummer').inputValue()).resolves.toBe('');
    expect(await esf.content()).not.toContain(number);
    await inquire(esf);
    await esf.getByRole('button', { name: 'Van het scherm halen' }).click();
    await esf.getByLabel('Deelnemernummer').waitFor();
    expect(await esf.content()).not.toContain(number);
    await inquire(esf);
    await esf.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await esf.getByLabel('Deelnemernummer').waitFor();
    expect(await esf.content()).not.toContain(number);
  });

  test('of a number that is not there says that nothing was found', async () => {
    await open(esf);
    await esf.getByLabel('Deelnemernummer').fill('DN-bestaat-niet');
    await esf.getByLabel('Reden').fill('Dossier 2025-32');
    await esf.getByRole('button', { name: 'Zoeken wat er is bewaard' }).click();
    await esf.getByText('Onder dit nummer is niets gevonden.').waitFor();
    await esf.getByText('Klopt het nummer?').waitFor();
  });

  test('a purge takes two steps of a beheerder, after its time, and leaves a report', async () => {
    await setRetention({ until: '2025-11-01' });
    await open(esf);
    await esf.getByText(/^De bewaartermijn is op 1 november 2025 verlopen/).waitFor();
    await esf.getByText('Verwijderen kan alleen de beheerder').waitFor();

    await open(beheerder);
    await beheerder.getByText(/^Een verwijdering haalt nu weg: [\d.]+ rijen van deelnemers/).waitFor();
    await beheerder.getByRole('button', { name: 'Verwijdering voorbereiden' }).click();
    await expectNoFaults(beheerder);
    await beheerder.getByRole('button', { name: 'Ja, definitief verwijderen' }).click();
    await beheerder.getByText('Geef in een paar woorden de reden.').waitFor();
    await beheerder.locator('#verwijderen-reden').fill('Bewaartermijn voorbij');
    await beheerder.getByRole('button', { name: 'Ja, definitief verwijderen' }).click();
    await beheerder.getByText('De verwijdering is bevestigd').waitFor();
    const row = beheerder.getByRole('row', { name: /Nummer 1,/ });
    await row.getByText('Bevestigd').waitFor();
    const [download] = await Promise.all([
      beheerder.waitForEvent('download'),
      row.getByRole('button', { name: 'Verslag 1 (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`verwijdering-${PROGRAMME}-1.json`);
    await expectNoFaults(beheerder);
  });

  test('says so to who has no rights, and where a trail is broken what to do', async () => {
    const management = await openAs('management.achterhoek');
    await management.goto(stack.origin + ADDRESS);
    await management.getByText('U heeft hiervoor geen rechten').first().waitFor();
    expect(await management.getByLabel('Deelnemernummer').count()).toBe(0);

    await esf.route('**/audit/verification', (route) => route.fulfill({ json: BROKEN }));
    await open(esf);
    await esf.getByText('Het logboek klopt niet: er is 1 afwijking gevonden.').waitFor();
    await esf.getByRole('heading', { name: 'Wat u nu doet' }).waitFor();
    await expectNoFaults(esf);
  });

  async function open(page: Page): Promise<void> {
    await page.goto(stack.origin + ADDRESS);
    await page.getByRole('heading', { name: 'Bewaartermijn' }).waitFor();
  }

  async function inquire(page: Page): Promise<void> {
    await open(page);
    await page.getByLabel('Deelnemernummer').fill(number);
    await page.getByLabel('Reden').fill('Dossier 2025-33');
    await page.getByRole('button', { name: 'Zoeken wat er is bewaard' }).click();
    await page.getByText('Moet blijven').first().waitFor();
    expect(await page.content()).toContain(number);
  }

  async function setRetention(retention: object): Promise<void> {
    const path = `/programmes/${PROGRAMME}`;
    const file = programmeAnswerSchema.parse(await stack.api.get('beheerder.achterhoek', path));
    await stack.api.put('beheerder.achterhoek', path, {
      ...file,
      end: '2025-10-31',
      esf: { ...file.esf, retention },
    });
  }

  async function openAs(user: string): Promise<Page> {
    // axe is put into the page, which the content security policy forbids to all others.
    const { page } = await openWindow(user, { bypassCSP: true, acceptDownloads: true });
    return page;
  }
});

const BROKEN = {
  ...{ sound: false, entries: 41, lastHash: 'f'.repeat(64), anchors: 1 },
  lastAnchor: { date: '2025-11-13', count: 40, hash: 'e'.repeat(64) },
  faults: [
    { kind: 'gewijzigd', sequence: 7, anchor: null, text: 'Regel 7 is niet zoals zij werd geschreven.' },
  ],
};

/** The number of someone in the caseload of a municipality, from the demo's file. */
function someoneOf(municipality: string): string {
  const file = demoDeliveries().find(
    ({ programme, project, dataset, period }) =>
      programme === PROGRAMME && project === '3.12' && dataset === 'deelnemers' && period === '2025-B3',
  );
  const [header = [], ...rows] = (file?.content ?? '').split('\r\n').map((line) => line.split(';'));
  const found = rows.find(
    (row) => row.includes(municipality) && row[header.indexOf('einddatum')] === '',
  )?.[0];
  if (found === undefined) throw new Error(`The demo has no participant of ${municipality}.`);
  return found;
}

async function expectNoFaults(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await pageFaults(page), `${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
