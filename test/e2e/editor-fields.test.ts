import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programmeForm } from '../../shared/programme/form/programme-form.ts';
import { fileWithEveryField } from '../programme/every-field.ts';
import type { PlacedField } from '../programme/every-field.ts';
import { logIn, openPage, startBrowser } from './support/browser.ts';
import { downloaded } from './support/handing-in.ts';
import { startLocalStack } from './support/local-stack.ts';
import type { LocalStack } from './support/local-stack.ts';
import { PROGRAMME, seedProgramme } from './support/seed.ts';

/** A field is changed as a person does; of a choice with one option the shape itself is the choice. */
const isShown = ({ node }: PlacedField): boolean => node.options?.length !== 1 || !node.required;

describe('the fields of the programme editor', { timeout: 90_000 }, () => {
  let stack: LocalStack;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await startBrowser();
    await seedProgramme(stack.api);
    ({ page } = await openPage(await browser.newContext({ locale: 'nl-NL' })));
    await logIn(page, stack.origin, 'beheerder.achterhoek');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await stack?.remove();
  });

  test('are all there, and what is changed in each comes into the file', async () => {
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
