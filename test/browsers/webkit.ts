import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onPath } from './on-path.ts';
import { asScript, keyActions } from './tab.ts';
import type { Tab } from './tab.ts';
import { startWatchingProxy } from './watching-proxy.ts';

const BROWSER = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';
const PORT = 24_444;
/** Milliseconds after which the driver has lost the thread. */
const SILENCE = 20_000;

/**
 * WebKitGTK, the engine of Safari, over WebDriver, on a screen that is nowhere (Xvfb). Null when one of the three is
 * not installed. A window without bars: it goes to about 334 px, no narrower.
 */
export async function startWebKit(folder: string): Promise<Tab | null> {
  const [driver, screen, binary] = [onPath('WebKitWebDriver'), onPath('Xvfb'), globSync(BROWSER)[0]];
  if (driver === null || screen === null || binary === undefined) return null;
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(display.stdout, 'data')) as [Buffer];
  const downloads = join(folder, 'downloads');
  for (const each of [downloads, join(folder, '.config')]) mkdirSync(each, { recursive: true });
  writeFileSync(join(folder, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const watched = await startWatchingProxy();
  const webdriver = spawn(driver, ['-p', String(PORT)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...{ DISPLAY: `:${number.toString().trim()}`, LANG: 'nl_NL.UTF-8' },
      ...{ HOME: folder, XDG_CONFIG_HOME: join(folder, '.config') },
    },
  });
  const options = { binary, args: ['--automation', '--full-screen'] };
  const { sessionId, capabilities } = (await startSession({
    'webkitgtk:browserOptions': options,
    proxy: { proxyType: 'manual', httpProxy: watched.address },
  })) as { sessionId: string; capabilities: { browserVersion: string } };

  const send = (method: string, path: string, body?: object): Promise<unknown> =>
    call(method, `/session/${sessionId}${path}`, body);
  const run: Tab['run'] = async (work, ...given) => {
    const script = `const done = arguments[0]; (${asScript(work, given)}).then(done, (error) => done('!' + error));`;
    const answer = String(await send('POST', '/execute/async', { script, args: [] }));
    if (answer.startsWith('!')) throw new Error(answer.slice(1));
    return JSON.parse(answer);
  };
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    downloads,
    run,
    open: async (url) => void (await send('POST', '/url', { url })),
    press: async (...keys) => void (await send('POST', '/actions', { actions: keyActions(keys) })),
    choose: async (selector, path) => {
      const found = await send('POST', '/element', { using: 'css selector', value: selector });
      const id = Object.values(found as object)[0] as string;
      await send('POST', `/element/${id}/value`, { text: path });
    },
    resize: async (width) => {
      await send('POST', '/window/rect', { width, height: 1000 });
      return run(() => innerWidth);
    },
    picture: async () => Buffer.from(String(await send('GET', '/screenshot')), 'base64'),
    // Its driver knows no command to print.
    print: null,
    takeErrors: watched.takeErrors,
    close: async () => {
      await send('DELETE', '');
      await end(webdriver);
      await end(display);
      await watched.close();
    },
  };
}

async function startSession(alwaysMatch: object): Promise<unknown> {
  for (let tries = 50; ; tries--) {
    try {
      return await call('POST', '/session', { capabilities: { alwaysMatch } });
    } catch (error) {
      if (tries === 0) throw error;
      await pause(100);
    }
  }
}

/** Throws an Error with what the driver said when it refuses. */
async function call(method: string, path: string, body?: object): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const signal = AbortSignal.timeout(SILENCE);
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, signal, ...sent }).catch(
    (error: unknown) => {
      throw new Error(`${path}: ${String(error)}`);
    },
  );
  const { value } = (await response.json()) as { value: { message?: string } | null };
  if (!response.ok) throw new Error(`${path}: ${value?.message ?? response.status}`);
  return value;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
