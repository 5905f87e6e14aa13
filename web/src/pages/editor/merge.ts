import { listOf, recordOf } from './programme-file.ts';

/** A file with the changes of two people in it, and the paths in it where both changed the same: there mine stands. */
interface Merged {
  readonly file: unknown;
  readonly both: readonly string[];
}

/** By what one of a list is recognised in another version. */
const NAMES = ['code', 'id', 'nr', 'year', 'date', 'name'];

/** Brings what I changed since `base` into the version of someone else, field by field; lists item by item by name. */
export function merge(base: unknown, mine: unknown, theirs: unknown, path = ''): Merged {
  if (same(mine, base)) return { file: theirs, both: [] };
  if (same(theirs, base) || same(mine, theirs)) return { file: mine, both: [] };
  if (isRecord(mine) && isRecord(theirs)) return mergeFields(recordOf(base), mine, theirs, path);
  if (isNamed(mine) && isNamed(theirs)) return mergeItems(listOf(base), mine, theirs, path);
  return { file: mine, both: [path] };
}

function mergeFields(
  base: Readonly<Record<string, unknown>>,
  mine: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  path: string,
): Merged {
  const both: string[] = [];
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].flatMap((name) => {
    const merged = merge(base[name], mine[name], theirs[name], path === '' ? name : `${path}.${name}`);
    both.push(...merged.both);
    return merged.file === undefined ? [] : [[name, merged.file]];
  });
  return { file: Object.fromEntries(fields), both };
}

function mergeItems(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: string,
): Merged {
  const [was, own, other] = [byName(base), byName(mine), byName(theirs)];
  const both: string[] = [];
  const file: unknown[] = [];
  for (const name of new Set([...other.keys(), ...own.keys()])) {
    const merged = merge(was.get(name), own.get(name), other.get(name), `${path}[${file.length}]`);
    if (merged.file !== undefined) {
      both.push(...merged.both);
      file.push(merged.file);
      // What one took out while the other changed it has no place of its own any more.
    } else if (merged.both.length > 0) both.push(path);
  }
  return { file, both };
}

function byName(list: readonly unknown[]): Map<string, unknown> {
  return new Map(list.map((item) => [nameOf(item) ?? '', item]));
}

function nameOf(item: unknown): string | null {
  const record = recordOf(item);
  const field = NAMES.find((name) => record[name] !== undefined);
  return field === undefined ? null : String(record[field]);
}

/** A list in which every item has a name of its own. */
function isNamed(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  const names = value.map(nameOf);
  return !names.includes(null) && new Set(names).size === names.length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
