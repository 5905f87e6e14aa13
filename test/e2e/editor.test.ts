import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { logIn, openPage } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { withFrame } from './support/frame.ts';
import { csvFile, downloaded } from './support/handing-in.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, WIDTHS } from './support/page-faults.ts';
import { PROGRAMME } from './support/seed.ts';

const BOSS = 'beheerder.achterhoek';

/** What a beheerder does with a programme. */
describe('the programme editor', { timeout: 90_000 }, () => {
  let stack: LocalStack;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  const at = (path: string): Promise<unknown> => page.goto(`${stack.origin}${path}`);
  const fold = (name: string) =>
    page
      .locator('summary')
      .filter({ hasText: new RegExp(`^${name}`) })
      .first();
  const region = (name: string) => page.getByRole('region', { name, exact: true });

  withFrame('vouchers', async (frame) => {
    ({ stack, browser } = frame);
    watched = await frame.open(BOSS, { bypassCSP: true });
    ({ page } = watched);
  });

  async function openEditor(): Promise<void> {
    await at(`/programma/${PROGRAMME}/beheer`);
    await page.getByRole('link', { name: /inrichten$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Programma inrichten' }).waitFor();
  }

  /** Unfolds to the last target of the vouchers granted, and gives its field. */
  async function openTarget() {
    await fold('Projecten').click();
    await page
      .locator('details[data-path^="projects["] > summary')
      .filter({ hasText: /^3\.7 / })
      .click();
    await page.locator('details[data-path$=".indicators"] > summary').first().click();
    await page.locator('details[data-path$=".indicators[0]"] > summary').first().click();
    await page.locator('details[data-path$=".targets"] > summary').first().click();
    return page.locator('input[id*=".targets["][id$=".value"]').last();
  }

  test('a target is found by the name of its indicator, and the focus comes straight to it', async () => {
    await openEditor();
    await page.getByLabel('Zoek een indicator').fill('3.7 vouchers');
    await page.getByText(/indicatoren gevonden\.$/).waitFor();
    await page.getByLabel('Zoek een indicator').fill('toegekende VOUCHERS 3.7');
    await page.getByText('1 indicator gevonden. Kies hem, of druk op Enter.').waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await pageFaults(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByLabel('Zoek een indicator').press('Enter');
    await page.waitForFunction(() =>
      /indicators\[\d+\]\.targets\[\d+\]\.value$/.test(document.activeElement?.id ?? ''),
    );
    await page.reload();
  });

  test('a fault stands beside its field, survives a reload, and saving waits for it', async () => {
    await openEditor();
    const field = await openTarget();
    await field.fill('veel');
    await page.getByText('Er is 1 fout; opslaan kan als die weg is').waitFor();
    await expect(field.getAttribute('aria-invalid')).resolves.toBe('true');
    await page.getByText('Waarde moet een getal zijn', { exact: true }).waitFor();
    await expect(page.getByRole('button', { name: /^Opslaan als versie/ }).count()).resolves.toBe(0);

    await page.reload();
    await page.getByText('Er is 1 fout; opslaan kan als die weg is').waitFor();
    await page.getByRole('button', { name: /Projecten › 3\.7.*Waarde/ }).click();
    await page.waitForFunction(() => document.activeElement?.id.endsWith('.value'));
    await expect(page.evaluate(() => (document.activeElement as HTMLInputElement).value)).resolves.toBe(
      'veel',
    );
  });

  test('a changed target shows what it does to figures, is saved with a reason and stands in the list of versions', async () => {
    await page.locator('input[id*=".targets["][id$=".value"]').last().fill('9.000');
    const save = region('Wat u wijzigt');
    await save.getByText(/Project 3\.7, indicator .* wordt 9\.000\./).waitFor();
    await save.getByRole('button', { name: 'Gevolgen voor de cijfers bekijken' }).click();
    await save.getByText(/^Stand 14 nov 2025: 1 cijfer verandert\./).waitFor();
    await expect(save.getByRole('row').filter({ hasText: '9.000' }).innerText()).resolves.toContain('Achter');

    await save.getByRole('button', { name: 'Opslaan als versie 2' }).click();
    await save.getByText('Geef in een paar woorden de reden.').waitFor();
    await save.getByLabel('Waarom deze wijziging?').fill('Besluit stuurgroep');
    await save.getByRole('button', { name: 'Opslaan als versie 2' }).click();
    await page.getByText('Versie 2 is opgeslagen', { exact: true }).waitFor();
    const versions = region('Versies');
    await versions.getByText('Besluit stuurgroep', { exact: true }).waitFor();
    await expect(versions.innerText()).resolves.toMatch(/beheerder\.achterhoek@[\s\S]*wordt 9\.000/);
    const first = JSON.parse(await downloaded(page, 'Bestand van versie 1')) as { id: string };
    expect(first.id).toBe(PROGRAMME);
    await page.reload();
    await page.getByText('U hebt nog niets gewijzigd.').waitFor();
  });

  test('of two who save, the second loses nothing and takes the change of the first over', async () => {
    await openEditor();
    await fold('Programma').click();
    const file = (await stack.api.get(BOSS, `/programmes/${PROGRAMME}`)) as { version: number };
    await page.getByLabel('Naam van het programma').fill('Mijn nieuwe naam');
    const save = region('Wat u wijzigt');
    await save.getByText(/wordt ‘Mijn nieuwe naam’/).waitFor();
    await stack.api.put(BOSS, `/programmes/${PROGRAMME}`, { ...file, dueDays: 21, reason: 'Meer tijd' });
    await save.getByLabel('Waarom deze wijziging?').fill('Andere naam');
    await save.getByRole('button', { name: 'Opslaan als versie 3' }).click();
    await page.getByText('Er is intussen een versie 3 opgeslagen', { exact: true }).waitFor();
    await page.getByText('Dagen om aan te leveren was 14 en wordt 21.').first().waitFor();
    expect(watched.takeErrors()).toEqual([expect.stringContaining('409')]);
    await page.getByRole('button', { name: 'Mijn wijzigingen overnemen in versie 3' }).click();
    await save.getByText(/wordt ‘Mijn nieuwe naam’/).waitFor();
    await save.getByLabel('Waarom deze wijziging?').fill('Andere naam');
    await save.getByRole('button', { name: 'Opslaan als versie 4' }).click();
    await page.getByText('Versie 4 is opgeslagen', { exact: true }).waitFor();
    const now = await stack.api.get(BOSS, `/programmes/${PROGRAMME}`);
    expect(now).toMatchObject({ name: 'Mijn nieuwe naam', dueDays: 21, version: 4 });
  });

  test('a file is read in, shown before it counts, and given out', async () => {
    const text = await downloaded(page, 'Programmabestand downloaden');
    const changed = { ...(JSON.parse(text) as object), lockDays: 60 };
    await page.getByLabel('Programmabestand inlezen').setInputFiles({
      name: 'programma.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(changed)),
    });
    await page.getByText(/^Dagen tot een periode sluit was 45 en wordt 60/).waitFor();
    await page.getByLabel('Programmabestand inlezen').setInputFiles(csvFile('geen.json', 'a;b'));
    await page.getByText(/Dit is geen programmabestand/).waitFor();
    await page.getByRole('button', { name: 'Concept weggooien' }).click();
    await page.getByText('U hebt nog niets gewijzigd.').waitFor();
  });

  test('by keyboard alone something is added and taken out, and the focus is never lost', async () => {
    await openEditor();
    const active = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator('details[data-path="indicators"] > summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('[id="indicators"]').waitFor();
    await page.keyboard.press('Tab');
    await expect(active()).resolves.toBe('indicators');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'indicators[0].id');
    await page.keyboard.type('bereik');
    await expect(active()).resolves.toBe('indicators[0].id');
    await page.getByRole('button', { name: /^Indicator verwijderen/ }).focus();
    await page.keyboard.press('Enter');
    await expect(active()).resolves.toBe('indicators');
    await page.getByText('U hebt nog niets gewijzigd.').waitFor();

    await page.locator('details[data-path="esf"] > summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Weglaten: Verwerkersovereenkomst' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.textContent === 'Toevoegen: Verwerkersovereenkomst',
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'esf.processingAgreement.reference');
    await page.getByRole('button', { name: 'Concept weggooien' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'opslaan');
  });

  test('without a connection what was typed stays, and is checked when it is back', async () => {
    await openEditor();
    await fold('Programma').click();
    await page.context().setOffline(true);
    await page.getByLabel('Naam van het programma').fill('Zonder verbinding');
    await page.getByText('Geen verbinding', { exact: true }).waitFor();
    await page.context().setOffline(false);
    // It is tried again by itself.
    await region('Wat u wijzigt')
      .getByText(/wordt ‘Zonder verbinding’/)
      .waitFor();
    expect(watched.takeErrors()).toEqual([expect.stringContaining('ERR_INTERNET_DISCONNECTED')]);
    await page.getByRole('button', { name: 'Concept weggooien' }).click();
    await page.getByText('U hebt nog niets gewijzigd.').waitFor();
  });

  test('is closed to who is no beheerder', async () => {
    const other = await openPage(await browser.newContext({ locale: 'nl-NL', bypassCSP: true }));
    await logIn(other.page, stack.origin, 'kartrekker.achterhoek');
    await other.page.goto(`${stack.origin}/programma/${PROGRAMME}/inrichting`);
    await other.page.getByRole('heading', { name: 'U heeft hiervoor geen rechten' }).waitFor();
    expect(await pageFaults(other.page)).toEqual([]);
    expect(other.takeErrors()).toEqual([]);
    await other.page.context().close();
  });

  test('every part of the form, unfolded, is accessible on a desk and on a telephone', async () => {
    await openEditor();
    await (await openTarget()).waitFor();
    for (const part of [
      'Overdrachten',
      'ESF',
      'Programma',
      'Regio',
      'Programmalijnen',
      'Mijlpalen',
      'Begroting',
    ])
      await fold(part).click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await pageFaults(page), `${width} px`).toEqual([]);
    }
    expect(watched.takeErrors()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
