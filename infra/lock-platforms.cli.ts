import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What we read of package-lock.json; the rest passes through. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Whether Node's look-up from a package would find another one in the lock. */
function isListed(packages: Lock['packages'], from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}

/** The optional packages that a lock names but does not list. */
export function missingPlatforms({ packages }: Lock): { name: string; version: string }[] {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isListed(packages, from, name))
      .map(([name, version]) => ({ name, version })),
  );
}

/**
 * The lock with an entry for every missing platform, its system and processor read from its name. npm leaves out an
 * optional package that it could not look up for another platform, and `npm ci` then refuses the lock. Throws an Error
 * for a name that tells neither.
 */
export function completed<L extends Lock>(lock: L): L {
  const added = missingPlatforms(lock).map(({ name, version }) => {
    const words = name.split(/[^a-z0-9]+/);
    const os = SYSTEMS.filter((system) => words.includes(system));
    const cpu = PROCESSORS.filter((processor) => words.includes(processor));
    if (os.length !== 1 || cpu.length !== 1) throw new Error(`no system and processor in ${name}`);
    return [`node_modules/${name}`, { version, cpu, dev: true, optional: true, os }] as const;
  });
  const sorted = [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
}
