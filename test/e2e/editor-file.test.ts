import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProgrammeAnswer } from '../../shared/api/programmes.schema.ts';
import { programmeForm } from '../../shared/programme/form/programme-form.ts';
import { fileWithEveryField } from '../programme/every-field.ts';
import type { PlacedField } from '../programme/every-field.ts';
import { logIn, openPage, startBrowser } from './support/browser.ts';
import type { WatchedPage } from './support/browser.ts';
import { downloaded } from './support/handing-in.ts';
import { startLocalStack } from './support/local-stack.ts';
import type { LocalStack } from './support/local-stack.ts';
import { pageFaults, WIDTHS } from './support/page-faults.ts';
import { PROGRAMME, seedProgramme } from './support/seed.ts';

const BOSS = 'beheerder.achterhoek';
const AT = `/programmes/${PROGRAMME}`;

/** A field is changed as a person does; of a choice with one option the shape itself is the choice. */
const isShown = ({ node }: PlacedField): boolean => node.options?.length !== 1 || !node.required;

describe('a programme as a file', { timeout: 90_000 }, () => {
  let stack: LocalStack;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  const region = (name: string) => page.getByRole('region', { name, exact: true });

  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await startBrowser();
    await seedProgramme(stack.api);
    watched = await openPage(await browser.newContext({ locale: 'nl-NL', bypassCSP: true }));
    ({ page } = watched);
    await logIn(page, stack.origin, BOSS);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await stack?.remove();
  });

  test('has each of its fields in the form, and what is changed there comes into the file', async () => {
    const { file, fields } = fileWithEveryField(programmeForm());
    const shown = fields.filter(isShown);
    await page.goto(`${stack.origin}/programma/${PROGRAMME}/inrichting`);
    await page.getByLabel('Programmabestand inlezen').setInputFiles({
      name: 'programma.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await page.getByText(/^Er zijn \d+ fouten/).waitFor();
    await page.evaluate(unfoldAll);
    expect(
      await page.evaluate(
        changeAll,
        shown.map(({ path }) => path),
      ),
    ).toEqual([]);
    const changed = JSON.parse(await downloaded(page, 'Programmabestand downloaden')) as object;
    const same = shown.filter(({ path }) => isSame(valueAt(file, path), valueAt(changed, path)));
    expect(same.map(({ path }) => path)).toEqual([]);
    expect(shown.length).toBeGreaterThan(150);
    await page.getByRole('button', { name: 'Concept weggooien' }).click();
    await page.getByText('U hebt nog niets gewijzigd.').waitFor();
  });

  test('an earlier version is put back in one press, with what that changes and why', async () => {
    const file = (await stack.api.get(BOSS, AT)) as { version: number };
    await stack.api.put(BOSS, AT, { ...file, dueDays: 21, reason: 'Meer tijd' });
    await page.goto(`${stack.origin}/programma/${PROGRAMME}/inrichting`);
    await page.locator('details[data-path=""] > summary').click();
    await page.getByLabel('Naam van het programma').fill('Halverwege');
    const versions = region('Versies');
    const back = versions.getByRole('button', { name: 'Versie 1 terugzetten' });
    await back.click();
    // Nothing that is being changed is lost by it.
    await versions.getByText(/^U bent nog iets aan het wijzigen/).waitFor();
    await page.getByRole('button', { name: 'Concept weggooien' }).click();
    await page.getByText('U hebt nog niets gewijzigd.').waitFor();
    await back.click();
    const save = region('Wat u wijzigt');
    await save.getByText('Dagen om aan te leveren was 21 en wordt 14.').waitFor();
    await expect(save.getByLabel('Waarom deze wijziging?').inputValue()).resolves.toBe('Versie 1 teruggezet');
    await save.getByRole('button', { name: 'Opslaan als versie 3' }).click();
    await page.getByText('Versie 3 is opgeslagen', { exact: true }).waitFor();
    const { version: _version, ...now } = (await stack.api.get(BOSS, AT)) as {
      version: number;
    };
    expect(now).toEqual(await stack.api.get(BOSS, `${AT}/versions/1`));
  });

  test('a draft too large for the tab is told, is not lost, and can be saved', async () => {
    await page.goto(`${stack.origin}/programma/${PROGRAMME}/inrichting`);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.locator('details[data-path=""] > summary').click();
    await page.getByLabel('Naam van het programma').fill('Veel te groot');
    await page.getByText('Uw concept past niet in dit tabblad', { exact: true }).waitFor();
    await region('Wat u wijzigt')
      .getByText(/wordt ‘Veel te groot’/)
      .waitFor();
    await expect(downloaded(page, 'Programmabestand downloaden')).resolves.toContain('Veel te groot');
    const asked = page.waitForEvent('dialog');
    const left = page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await left;
    await page.getByRole('button', { name: 'Concept weggooien' }).click();
    await page.getByText('U hebt nog niets gewijzigd.').waitFor();
    await page.reload();
  });

  test('a file loaded in Beheer is shown with what it does to figures, and needs a reason', async () => {
    await page.goto(`${stack.origin}/programma/${PROGRAMME}/beheer`);
    const load = region('Programma laden');
    const file = (await stack.api.get(BOSS, AT)) as ProgrammeAnswer;
    const choose = (content: object) =>
      load.getByLabel('Programmabestand').setInputFiles({
        name: 'programma.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(content)),
      });
    await choose(file);
    await load
      .getByText(`Dit bestand is gelijk aan versie ${file.version}. Er is niets om op te slaan.`)
      .waitFor();
    await choose({ ...file, start: '2025-02-30' });
    await load.getByText('1 fout in het bestand; er is niets gewijzigd').waitFor();
    await expect(load.getByRole('button', { name: /^Opslaan/ }).count()).resolves.toBe(0);
    const changed = structuredClone(file);
    const target = changed.projects.find(({ code }) => code === '3.7')?.indicators[0]?.targets.at(-1);
    if (target) target.value = 8000;
    await choose(changed);
    await load.getByText(/wordt 8\.000\.$/).waitFor();
    const row = load.getByRole('row').filter({ hasText: '8.000' });
    // Computed figures are rounded as elsewhere.
    await expect(row.innerText()).resolves.toMatch(/verwacht [\d.]+\s/);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await pageFaults(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await load.getByRole('button', { name: `Opslaan als versie ${file.version + 1}` }).click();
    await load.getByText('Geef in een paar woorden de reden.').waitFor();
    await load.getByLabel('Waarom deze wijziging?').fill('Besluit stuurgroep');
    await load.getByRole('button', { name: `Opslaan als versie ${file.version + 1}` }).click();
    await load
      .getByText(`Programma ${PROGRAMME} is opgeslagen als versie ${file.version + 1}.`, { exact: false })
      .waitFor();
    expect(watched.takeErrors()).toEqual([]);
  });
});

function valueAt(file: object, path: string): unknown {
  let value: unknown = file;
  for (const [step] of path.matchAll(/[^.[\]]+/g)) value = Reflect.get(Object(value), step);
  return value;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Runs in the page: fields exist only in what is open, so again until nothing is closed. */
async function unfoldAll(): Promise<void> {
  const folded = () => [...document.querySelectorAll<HTMLDetailsElement>('details[data-path]:not([open])')];
  for (let found = folded(); found.length > 0; found = folded()) {
    for (const each of found) each.open = true;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Runs in the page: gives every field another value, and the paths of those that have no control. */
async function changeAll(paths: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  const texts: Record<string, string> = { '31-01-2026': '28-02-2027', '1': '2' };
  for (const path of paths) {
    const field = document.getElementById(path);
    const control = field?.matches('input, textarea, select')
      ? field
      : field?.querySelector('input[type=checkbox], input[type=text]');
    if (control instanceof HTMLSelectElement) {
      const other = [...control.options].find((option) => option.value !== control.value);
      if (other) control.value = other.value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control instanceof HTMLInputElement && control.type === 'checkbox') control.click();
    else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      control.value = texts[control.value] ?? `${control.value} anders`;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    } else missing.push(path);
    await new Promise((done) => setTimeout(done));
  }
  return missing;
}
