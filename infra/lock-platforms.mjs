// Completes package-lock.json: npm leaves out an optional package that it could not look up for another
// platform, and `npm ci` then refuses the lock. Run it after adding or upgrading packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

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

/** The key in the lock that Node's look-up finds from a package, or null. */
function locate(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const key = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (key in packages) return key;
    if (at === '') return null;
  }
}

/** The optional packages a lock names but does not list: `{ name, version }`. */
export function missingPlatforms(lock) {
  return Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => locate(lock.packages, from, name) === null)
      .map(([name, version]) => ({ name, version })),
  );
}

/** The lock with an entry for every missing platform, its system and processor read from its name. */
export function completed(lock) {
  const packages = { ...lock.packages };
  for (const { name, version } of missingPlatforms(lock)) {
    const words = name.split(/[^a-z0-9]+/);
    const os = SYSTEMS.find((system) => words.includes(system));
    const cpu = PROCESSORS.find((processor) => words.includes(processor));
    if (!os || !cpu || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`Cannot place ${name}@${version}`);
    packages[`node_modules/${name}`] = { version, cpu: [cpu], dev: true, optional: true, os: [os] };
  }
  const { '': root, ...rest } = packages;
  return {
    ...lock,
    packages: {
      '': root,
      ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'))),
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = 'package-lock.json';
  writeFileSync(file, `${JSON.stringify(completed(JSON.parse(readFileSync(file, 'utf8'))), null, 2)}\n`);
}
