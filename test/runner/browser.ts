import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => [
    join(process.env[root] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[root] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/**
 * A Chromium to test with: the one of `PEILSTOK_CHROMIUM` or `CHROME_PATH`, else one that is installed, else, on Debian
 * as root, one that is installed now. Null when there is none.
 */
export function provideBrowser(): string | null {
  const given = process.env['PEILSTOK_CHROMIUM'] ?? process.env['CHROME_PATH'];
  if (given) return existsSync(given) ? given : null;
  return installed() ?? (isDebianRoot() && installOnDebian() ? installed() : null);
}

function installed(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((file) => existsSync(file)) ?? null;
}

const isDebianRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installOnDebian(): boolean {
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  process.stdout.write('installing chromium\n');
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}
