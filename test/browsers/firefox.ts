import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectBidi } from './bidi.ts';
import { onPath } from './on-path.ts';
import { asScript, keyActions } from './tab.ts';
import type { Tab } from './tab.ts';

/** Firefox over WebDriver BiDi, which it speaks itself. Null when it is not installed. */
export async function startFirefox(folder: string): Promise<Tab | null> {
  const program = onPath('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');
  if (program === null) return null;
  const downloads = join(folder, 'downloads');
  const profile = join(folder, 'profile');
  for (const each of [downloads, profile]) mkdirSync(each, { recursive: true });
  writeFileSync(join(profile, 'user.js'), preferences(downloads));
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } },
  );
  const bidi = await connectBidi(`${await addressOf(firefox)}/session`);
  const { capabilities } = await bidi.send('session.new', { capabilities: {} });
  const { browserVersion } = capabilities as { browserVersion: string };
  const { contexts } = await bidi.send('browsingContext.getTree', {});
  const { context } = (contexts as { context: string }[])[0]!;
  const errors: string[] = [];
  bidi.on('log.entryAdded', ({ level, text }) => {
    if (level === 'error') errors.push(String(text));
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  await bidi.send('script.addPreloadScript', { functionDeclaration: tellRefusals.toString() });

  const evaluate = async (expression: string): Promise<BidiValue> => {
    const asked = { expression, target: { context }, awaitPromise: true };
    const answer = await bidi.send('script.evaluate', asked);
    if (answer['type'] === 'exception') throw new Error(JSON.stringify(answer['exceptionDetails']));
    return answer['result'] as BidiValue;
  };
  const run: Tab['run'] = async (work, ...given) => JSON.parse((await evaluate(asScript(work, given))).value);
  return {
    name: `Firefox ${browserVersion}`,
    downloads,
    run,
    open: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'interactive' })),
    press: async (...keys) =>
      void (await bidi.send('input.performActions', { context, actions: keyActions(keys) })),
    choose: async (selector, path) => {
      const { sharedId } = await evaluate(`document.querySelector(${JSON.stringify(selector)})`);
      await bidi.send('input.setFiles', { context, element: { sharedId }, files: [path] });
    },
    resize: async (width) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height: 900 } });
      return run(() => innerWidth);
    },
    picture: async () => {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context, origin: 'document' });
      return Buffer.from(String(data), 'base64');
    },
    print: async () => {
      const { data } = await bidi.send('browsingContext.print', { context, background: false, page: A4 });
      return Buffer.from(String(data), 'base64');
    },
    takeErrors: () => errors.splice(0),
    close: async () => {
      const ended = once(firefox, 'exit');
      await bidi.send('browser.close', {});
      bidi.close();
      await ended;
    },
  };
}

/** Centimetres. */
const A4 = { width: 21, height: 29.7 };

/** Runs in each page before all else: the log has no word of these. */
function tellRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`${violatedDirective} refused ${blockedURI}`),
  );
}

/** What of a value in the page we read: a text, or the handle of an element. */
interface BidiValue {
  readonly value: string;
  readonly sharedId: string;
}

const preferences = (downloads: string): string =>
  Object.entries({
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.helperApps.neverAsk.saveToDisk': 'text/csv,image/png,application/octet-stream',
    'intl.accept_languages': 'nl-NL,nl',
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Where it says that it listens. Throws an Error with all it said when it ends before. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((done, fail) => {
    firefox.stderr?.on('data', (text: Buffer) => {
      said += text.toString('utf8');
      const address = /listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) done(address);
    });
    firefox.once('exit', () => fail(new Error(`Firefox ended: ${said}`)));
  });
}
