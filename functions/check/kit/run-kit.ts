import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnswerAsJson } from '../answer-as-json.ts';
import { USAGE, UsageError } from '../arguments.ts';
import { runCheck } from '../run-check.ts';
import type { Ended } from '../run-check.ts';
import { compareExport, compareOutcome } from './compare-outcome.ts';
import type { Kit, KitCase } from './kit.schema.ts';
import { damageOf, loadKit, OWN_KIT } from './load-kit.ts';

/** How one case ended: what differs from what was expected (none: right), or null where it was left out. */
interface CaseEnd {
  readonly one: KitCase;
  readonly differences: readonly string[] | null;
}

/**
 * Carries out `npm run check -- --kit [FOLDER] [--exports FOLDER]`: checks every case of a conformance kit, or in its
 * place a maker's own export of it, and prints a line each and a total. Ends with 0 all right, 1 not all, 2 usage.
 */
export async function runKit(args: readonly string[], folder: string): Promise<Ended> {
  try {
    const { kitFolder, exports } = foldersOf(args, folder);
    const kit = loadKit(kitFolder);
    const ends: CaseEnd[] = [];
    for (const one of kit.cases) {
      const differences =
        exports === null
          ? await checkCase(kit, kitFolder, one)
          : await checkExport(kit, kitFolder, one, join(exports, basename(one.file)));
      ends.push({ one, differences });
    }
    return ended(kit, ends, exports);
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, out: '', err: `${error.message}\n\n${USAGE}\n` };
    throw error;
  }
}

function foldersOf(args: readonly string[], folder: string): { kitFolder: string; exports: string | null } {
  const { values, positionals } = parsed(args);
  if (positionals.length > 1) throw new UsageError('Noem ten hoogste één map met testbestanden.');
  const [kit] = positionals;
  return {
    kitFolder: kit === undefined ? OWN_KIT : resolve(folder, kit),
    exports: values.exports === undefined ? null : resolve(folder, values.exports),
  };
}

function parsed(args: readonly string[]) {
  try {
    const options = { kit: { type: 'boolean' }, exports: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError('Bij --kit hoort alleen --exports MAP.', { cause: error });
  }
}

async function checkCase(kit: Kit, folder: string, one: KitCase): Promise<string[]> {
  const damage = damageOf(folder, one);
  if (damage !== null) return [damage];
  return judged(kit, folder, one, one.file, (exit, answer) => compareOutcome(one.expected, exit, answer));
}

/** Null where the case has no rows to export, or no export of it is there. */
async function checkExport(kit: Kit, folder: string, one: KitCase, file: string): Promise<string[] | null> {
  const { exit, values = [] } = one.expected;
  if (exit !== 0 || values.length === 0 || !existsSync(file)) return null;
  return judged(kit, folder, one, file, (code, answer) => compareExport(values, code, answer));
}

async function judged(
  kit: Kit,
  folder: string,
  one: KitCase,
  file: string,
  compare: (exit: number, answer: AnswerAsJson) => string[],
): Promise<string[]> {
  const optional = Object.entries({
    municipality: one.municipality,
    previous: one.previous,
    participants: one.participants,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  const slot = ['--dataset', one.dataset, '--project', one.project, '--period', one.period];
  const args = ['--programme', kit.programme, ...slot, ...optional, '--json', '--rows', file];
  const { code, out, err } = await runCheck(args, folder);
  return code === 2 ? [err.split('\n')[0] ?? ''] : compare(code, JSON.parse(out) as AnswerAsJson);
}

function ended(kit: Kit, ends: readonly CaseEnd[], exports: string | null): Ended {
  const done = ends.flatMap(({ one, differences }) => (differences === null ? [] : [{ one, differences }]));
  if (done.length === 0) {
    const names = kit.cases.filter(({ expected }) => expected.exit === 0).map(({ file }) => basename(file));
    throw new UsageError(
      `In ${exports ?? ''} staat geen export met de naam van een testbestand, zoals ${names[0] ?? ''}.`,
    );
  }
  const right = done.filter(({ differences }) => differences.length === 0).length;
  const lines = done.flatMap(({ one, differences }) => [
    `${differences.length === 0 ? 'goed' : 'FOUT'}  ${one.name}: ${one.title}`,
    ...differences.map((difference) => `      ${difference}`),
  ]);
  const total = `Open standaard ${kit.standard}: ${right} van ${done.length} goed.`;
  return { code: right === done.length ? 0 : 1, out: `${[...lines, '', total].join('\n')}\n`, err: '' };
}
