import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { UploadFile } from './voucher-files.ts';

/** What a file is handed in for. */
interface Slot {
  readonly project: string;
  readonly dataset: string;
  readonly period: string;
}

/** Opens the form by the main menu, chooses the slot and file, and has it checked. */
export async function chooseAndCheck(page: Page, slot: Slot, file: UploadFile): Promise<void> {
  await page.getByRole('link', { name: 'Aanleveren', exact: true }).first().click();
  await page.getByLabel('Project', { exact: true }).selectOption(slot.project);
  await page.getByLabel('Gegevens', { exact: true }).selectOption(slot.dataset);
  await page.getByLabel('Periode', { exact: true }).selectOption(slot.period);
  await page.getByLabel('CSV-bestand').setInputFiles(file);
  await page.getByRole('button', { name: 'Bestand controleren' }).click();
}

/** Confirms what waits for it, with a reason for each kind of warning, until it counts. */
export async function confirmAll(page: Page, reason: string): Promise<void> {
  await page.getByText('Uw bevestiging is nodig', { exact: true }).waitFor();
  for (const field of await page.getByLabel('Waarom klopt dit toch?').all()) await field.fill(reason);
  await page.getByRole('button', { name: 'Bevestigen en verwerken' }).click();
  await page.getByText('De aanlevering is verwerkt', { exact: true }).waitFor();
}

/** Clicks a button that downloads, and gives the text of the file. */
export async function downloaded(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

export function csvFile(name: string, text: string): UploadFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
}
