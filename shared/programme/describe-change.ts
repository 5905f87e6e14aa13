import { branchOf } from './form/form-node.ts';
import type { FormNode } from './form/form-node.ts';
import { programmeForm } from './form/programme-form.ts';
import { lowerFirst, valueText } from './form/value-text.ts';
import type { Programme } from './programme.schema.ts';

/** One difference between two versions of a programme, in a Dutch sentence without a full stop. */
interface ProgrammeChange {
  /** The field of the file that it begins with: `projects`, `indicators`, `start`. */
  readonly part: string;
  /** The project it is about; null: of the programme. */
  readonly project: string | null;
  readonly text: string;
}

type Holder = Readonly<Record<string, unknown>>;

/** By what one of a list is recognised in another version, the first that it has. */
const NAMES = ['code', 'id', 'nr', 'year', 'date', 'line', 'name'];

/** What differs between two versions of a programme (contract §2), in the order of the file; none where nothing does. */
export function describeChange(before: Programme, after: Programme): ProgrammeChange[] {
  const form = programmeForm();
  return Object.entries(form.fields ?? {}).flatMap(([part, node]): ProgrammeChange[] => {
    const [was, is] = [fieldOf(before, part), fieldOf(after, part)];
    const where = node.kind === 'group' ? lowerFirst(node.label) : '';
    if (part !== 'projects')
      return differences(node, was, is, where).map((text) => ({ part, project: null, text }));
    const codes = new Set([...itemsOf(was), ...itemsOf(is)].map((item) => String(item['code'])));
    return [...codes].flatMap((project) => {
      const own = (list: unknown) => itemsOf(list).filter(({ code }) => code === project);
      return differences(node, own(was), own(is), '').map((text) => ({ part, project, text }));
    });
  });
}

function differences(node: FormNode, was: unknown, is: unknown, where: string): string[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (node.kind === 'group' && isHolder(was) && isHolder(is)) return inFields(node, was, is, where);
  if (node.kind === 'list' && node.item?.kind === 'group') return inList(node, node.item, was, is, where);
  if (node.kind === 'either' && isHolder(was) && isHolder(is)) {
    const [one, other] = [was, is].map((value) => branchOf(node.branches ?? [], value));
    if (one !== undefined && one === other)
      return inFields(one.node, was, is, joined(where, lowerFirst(node.label)));
  }
  if (node.kind === 'list' && Array.isArray(was) && Array.isArray(is)) return [inSet(node, was, is, where)];
  const [from, to] = [valueText(node, was), valueText(node, is)];
  const label = lowerFirst(node.label);
  return [`${sentence(where.endsWith(label) ? where : joined(where, label))} was ${from} en wordt ${to}`];
}

function inFields(node: FormNode, was: Holder, is: Holder, where: string): string[] {
  return Object.entries(node.fields ?? {}).flatMap(([name, field]) => {
    const inside = field.kind === 'group' ? joined(where, lowerFirst(field.label)) : where;
    return differences(field, was[name], is[name], inside);
  });
}

/** Items are matched by their name; a name that a list has twice counts by its place among equals. */
function inList(node: FormNode, item: FormNode, was: unknown, is: unknown, where: string): string[] {
  const [old, now] = [named(was), named(is)];
  const found: string[] = [];
  for (const [name, held] of old) {
    if (!now.has(name)) found.push(`${sentence(joined(where, calledOf(item, held)))} vervalt`);
  }
  for (const [name, held] of now) {
    const then = old.get(name);
    if (then === undefined)
      found.push(`${sentence(joined(where, calledOf(item, held)))} komt erbij${detailsOf(item, held)}`);
    else found.push(...inFields(item, then, held, joined(where, calledOf(item, held, true))));
  }
  if (found.length === 0) found.push(`${sentence(joined(where, lowerFirst(node.label)))}: andere volgorde`);
  return found;
}

function inSet(node: FormNode, was: readonly unknown[], is: readonly unknown[], where: string): string {
  const label = sentence(joined(where, lowerFirst(node.label)));
  const item = node.item ?? node;
  const missing = (from: readonly unknown[], inside: readonly unknown[]): string =>
    from
      .filter((value) => !inside.some((other) => JSON.stringify(other) === JSON.stringify(value)))
      .map((value) => valueText(item, value))
      .join(', ');
  const [added, gone] = [missing(is, was), missing(was, is)];
  if (added === '' && gone === '') return `${label}: andere volgorde`;
  const parts = [added && `${added} erbij`, gone && `${gone} eraf`].filter((part) => part !== '');
  return `${label}: ${parts.join(', ')}`;
}

function named(list: unknown): Map<string, Holder> {
  const found = new Map<string, Holder>();
  for (const item of itemsOf(list)) {
    const key = NAMES.find((field) => item[field] !== undefined);
    const name = key === undefined ? '' : String(item[key]).toLowerCase();
    let unique = name;
    for (let again = 2; found.has(unique); again += 1) unique = `${name} ${again}`;
    found.set(unique, item);
  }
  return found;
}

/** `project 3.7 Opijver`, briefly `project 3.7`; `doel op 31-12-2026`, `begrotingsjaar hele looptijd`. */
function calledOf(item: FormNode, held: Holder, briefly = false): string {
  const key = NAMES.find((field) => held[field] !== undefined);
  const field = key === undefined ? undefined : item.fields?.[key];
  const label = lowerFirst(item.label);
  if (key === undefined || field === undefined) return label;
  if (key === 'year' && held[key] === null) return `${label} hele looptijd`;
  const name = held['name'] ?? held['label'];
  if (key === 'id' && typeof name === 'string') return `${label} ‘${name}’`;
  const told = valueText(field, held[key]).replaceAll(/[‘’]/g, '');
  const extra = !briefly && typeof name === 'string' && key !== 'name' ? ` ${name}` : '';
  return `${label}${key === 'date' ? ' op' : ''} ${told}${extra}`;
}

/** What a small new item holds; of a project or indicator its name says enough. */
function detailsOf(item: FormNode, held: Holder): string {
  const isSmall = Object.values(item.fields ?? {}).every(({ kind }) => !['list', 'either'].includes(kind));
  const key = NAMES.find((field) => held[field] !== undefined);
  const { [key ?? '']: _named, name: _name, label: _label, ...rest } = held;
  const text = isSmall ? valueText(item, rest) : '';
  return text === '' ? '' : ` (${text})`;
}

const joined = (where: string, what: string): string => (where === '' ? what : `${where}, ${what}`);
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const fieldOf = (programme: Programme, part: string): unknown => Reflect.get(programme, part);

function itemsOf(list: unknown): Holder[] {
  return Array.isArray(list) ? list.filter(isHolder) : [];
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
