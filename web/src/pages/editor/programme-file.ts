import type { FormNode } from '../../../../shared/programme/form/form-node.ts';
import { branchOf } from '../../../../shared/programme/form/form-node.ts';

/** A programme file while it is being edited: it may have faults, so its fields may hold anything. */
export type FileDraft = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** A fault of the checks, at the path of its field as text. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** A path as faults have it, and as the id of a field: `projects[0].code`. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The same value with another one at a path; undefined takes a field away, and an item out of a list. */
export function setAt(value: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    if (rest.length === 0 && next === undefined) return value.filter((_item, at) => at !== step);
    const copy: unknown[] = [...(value as unknown[])];
    copy[Number(step)] = setAt(copy[Number(step)], rest, next);
    return copy;
  }
  const { [step]: held, ...others } = recordOf(value);
  const changed = setAt(held, rest, next);
  if (changed === undefined) return others;
  // In its own place, so that a file keeps the order of its fields.
  return held === undefined ? { ...others, [step]: changed } : { ...recordOf(value), [step]: changed };
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text of the file; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The faults at a path and inside it. */
export function faultsIn(faults: readonly Fault[], path: string): readonly Fault[] {
  return faults.filter(
    ({ path: at }) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`),
  );
}

/** What one of a list is called: `3.7 Opijver`, `31-12-2026`; its number where it has no name yet. */
export function itemTitle(node: FormNode, item: unknown, at: number): string {
  const record = recordOf(item);
  const { code, id, nr, date, name, label, line, project } = record;
  const [short, long] = [textOf(code ?? nr), textOf(name ?? label)];
  const day = textOf(date).split('-').toReversed().join('-');
  const year = 'year' in record ? textOf(record['year']) || 'hele looptijd' : '';
  const told = [short, long, day, textOf(line ?? project), year].filter((part) => part !== '');
  if (told.length === 0 && textOf(id) !== '') told.push(textOf(id));
  return told.length === 0 ? `${node.label} ${at + 1}` : told.join(' ');
}

/** The path of a fault as steps in the file it is of, whose names may have any sign in them. */
export function readPath(value: unknown, text: string): Path {
  if (text === '') return [];
  const [all, at] = /^\[(\d+)\]/.exec(text) ?? [];
  if (Array.isArray(value) && all !== undefined)
    return [Number(at), ...readPath(value[Number(at)], text.slice(all.length))];
  const bare = text.replace(/^\./, '');
  const name = Object.keys(recordOf(value))
    .toSorted((a, b) => b.length - a.length)
    .find((each) => bare === each || bare.startsWith(`${each}.`) || bare.startsWith(`${each}[`));
  if (name === undefined) return [bare];
  return [name, ...readPath(recordOf(value)[name], bare.slice(name.length))];
}

/** Where a fault stands, in the words of the form: `Projecten › 3.7 Opijver › Doelen › 31-12-2026 › Waarde`. */
export function placeText(form: FormNode, file: unknown, path: string): string {
  return placeOf(form, file, path).names.join(' › ');
}

/** The names on the way to a place in the form, and its description; absent where the form has no such place. */
export function placeOf(
  form: FormNode,
  file: unknown,
  path: string,
): { readonly names: readonly string[]; readonly node: FormNode | undefined } {
  const names: string[] = [];
  let [node, value]: [FormNode | undefined, unknown] = [form, file];
  for (const [step = ''] of path.matchAll(/[^.[\]]+/g)) {
    if (node?.kind === 'either') node = branchOf(node.branches ?? [], value)?.node;
    const inside: unknown = Reflect.get(Object(value), step);
    if (node?.kind === 'list') {
      node = node.item;
      if (node !== undefined) names.push(itemTitle(node, inside, Number(step)));
    } else {
      node = node?.fields?.[step];
      names.push(node?.label ?? step);
    }
    value = inside;
  }
  return { names, node };
}
