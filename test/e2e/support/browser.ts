import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { provideBrowser } from '../../runner/browser.ts';

/** Starts a Chromium. Throws an Error when there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = provideBrowser();
  if (executablePath === null) throw new Error('no Chromium: install one, or set CHROME_PATH');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A page with what its console complained of. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors so far; emptied by reading. */
  takeErrors(): string[];
}

/** Opens a page and keeps what goes wrong in it: errors in the console and exceptions. */
export async function openPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, takeErrors: () => errors.splice(0) };
}

/** Logs in the way people do: over the site's welcome and the login page. Ends on the first page of this person. */
export async function logIn(page: Page, origin: string, user: string): Promise<void> {
  await page.goto(origin);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL('**/oidc/login/**');
  if (user.includes('@')) {
    await page.getByLabel('Iemand anders: e-mailadres').fill(user);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  } else await page.getByRole('button', { name: user }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor();
}

/** Logs out of the site and of the login. Ends on the welcome. */
export async function logOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL('**/oidc/session/**');
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.getByRole('button', { name: 'Inloggen' }).waitFor();
}
