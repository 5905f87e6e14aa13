import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

// Stands for npm: notes that it was called, and installs what the lock says or fails as told.
const FAKE_NPM = `
import { appendFileSync, copyFileSync, mkdirSync } from 'node:fs';
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
if (process.env.FAIL) { console.error('npm error code ' + process.env.FAIL + '\\nnpm error a long story'); process.exit(1); }
mkdirSync('node_modules', { recursive: true });
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

let project: string;

const lock = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    },
  });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'peilstok-bootstrap-'));
  mkdirSync(join(project, 'infra'));
  copyFileSync(join(ROOT, 'infra/bootstrap.mjs'), join(project, 'infra/bootstrap.mjs'));
  writeFileSync(join(project, 'npm-cli.mjs'), FAKE_NPM);
  writeFileSync(join(project, 'package-lock.json'), lock('1.0.0'));
  writeFileSync(join(project, 'hello.ts'), 'console.log(`hello ${process.argv.slice(2)}` as string);');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function environment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const npm = { npm_execpath: join(project, 'npm-cli.mjs'), npm_node_execpath: process.execPath };
  return { ...process.env, ...npm, ...extra };
}

function bootstrap(
  args: readonly string[],
  extra: Record<string, string> = {},
  nodeOptions: readonly string[] = [],
) {
  const command = [...nodeOptions, join(project, 'infra/bootstrap.mjs'), ...args];
  return spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8', env: environment(extra) });
}

const npmCalls = (): number => readFileSync(join(project, 'npm-calls'), 'utf8').trim().split('\n').length;

describe('installing', () => {
  it('installs once, and keeps standard output for the script', () => {
    expect(bootstrap(['hello.ts', 'a', 'b']).stdout).toBe('hello a,b\n');
    const again = bootstrap(['hello.ts']);
    expect(again.stdout).toBe('hello \n');
    expect(again.stderr).toBe('');
    expect(npmCalls()).toBe(1);
  });

  it('installs again when the lock asks for another version', () => {
    bootstrap(['hello.ts']);
    writeFileSync(join(project, 'package-lock.json'), lock('1.0.1'));
    expect(bootstrap(['hello.ts']).status).toBe(0);
    expect(npmCalls()).toBe(2);
  });

  it.each([
    ['ENOSPC', 'De schijf is vol.'],
    ['ENOTFOUND', 'Controleer de internetverbinding'],
  ])('tells a failure (%s) in one Dutch line', (code, said) => {
    const { status, stderr } = bootstrap(['hello.ts'], { FAIL: code });
    const lines = stderr.trim().split('\n');
    expect(status).toBe(1);
    expect(lines.at(-1)).toContain(said);
    expect(stderr).not.toContain('a long story');
  });
});

describe('running', () => {
  it('passes the exit code on', () => {
    writeFileSync(join(project, 'seven.ts'), 'process.exit(7);');
    expect(bootstrap(['seven.ts']).status).toBe(7);
  });

  it('passes a signal on, and the script may end in its own way', async () => {
    writeFileSync(
      join(project, 'wait.ts'),
      "process.on('SIGTERM', () => process.exit(3)); console.log('up'); setInterval(() => {}, 1000);",
    );
    bootstrap(['hello.ts']);
    const child = spawn(process.execPath, [join(project, 'infra/bootstrap.mjs'), 'wait.ts'], {
      cwd: project,
      env: environment({}),
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([3, null]);
  });

  it.each([
    ['alone', '"$NODE" infra/bootstrap.mjs wait.ts; true'],
    ['with its shell out of the way', 'exec "$NODE" infra/bootstrap.mjs wait.ts'],
  ])('ends the script when npm is killed, %s', async (_how, script) => {
    writeFileSync(join(project, 'wait.ts'), 'console.log(process.pid); setInterval(() => {}, 1000);');
    bootstrap(['hello.ts']);
    // A parent that starts it through a shell as npm does, and dies.
    const start = `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(script)}], { stdio: 'inherit' })`;
    const npm = spawn(process.execPath, ['-e', start], {
      cwd: project,
      env: environment({ npm_lifecycle_event: 'start', NODE: process.execPath }),
    });
    const [pid] = (await once(npm.stdout, 'data')) as [Buffer];
    npm.kill('SIGKILL');
    await vi.waitFor(() => expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH'), 45_000);
  });

  it('runs on the pinned Node in this project', () => {
    writeFileSync(join(project, 'version.ts'), 'console.log(process.version);');
    const args = [join(ROOT, 'infra/bootstrap.mjs'), join(project, 'version.ts')];
    expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout).toMatch(/^v24\./);
  });

  it('refuses an older Node in one Dutch line', () => {
    const older = 'data:text/javascript,Object.defineProperty(process,"version",{value:"v18.20.0"})';
    const { status, stderr } = bootstrap(['hello.ts'], {}, ['--import', older]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Peilstok heeft Node 20 of nieuwer nodig; dit is v18.20.0. Installeer een nieuwere van nodejs.org.\n',
    );
  });
});
