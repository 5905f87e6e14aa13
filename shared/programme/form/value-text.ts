import { dutchDay } from '../../reference-date/dutch-day.ts';
import { branchOf } from './form-node.ts';
import type { FormNode } from './form-node.ts';
import { OPTION_WORDS } from './form-words.ts';

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10 });
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A value of the programme file in Dutch words; `leeg` where there is none. */
export function valueText(node: FormNode, value: unknown): string {
  if (value === undefined || value === null || value === '') return 'leeg';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  // A year has no mark between its thousands.
  if (typeof value === 'number') return node.label === 'Jaar' ? String(value) : NUMBER.format(value);
  if (typeof value === 'string') {
    if (ISO.test(value)) return dutchDay(value);
    return node.kind === 'choice' ? (OPTION_WORDS[value] ?? value) : `‘${value}’`;
  }
  if (node.kind === 'either') {
    const branch = branchOf(node.branches ?? [], value);
    return branch === undefined ? '' : `${branch.label} (${valueText(branch.node, value)})`;
  }
  if (node.kind === 'tuple') return listOf(Object.values(value), (at) => node.fields?.[String(at)] ?? node);
  if (Array.isArray(value)) return value.length === 0 ? 'geen' : listOf(value, () => node.item ?? node);
  const fields = Object.entries(value).filter(([, held]) => held !== undefined);
  if (node.kind === 'conditions')
    return fields
      .map(([column, values]) => `${column} is ${(values as string[]).join(' of ')}`)
      .join(', en ');
  const told = fields.map(([name, held]) => {
    const field = node.fields?.[name];
    return field === undefined ? '' : `${lowerFirst(field.label)}: ${valueText(field, held)}`;
  });
  return told.filter((part) => part !== '').join('; ');
}

function listOf(values: readonly unknown[], nodeAt: (at: number) => FormNode): string {
  return values.map((value, at) => valueText(nodeAt(at), value)).join(', ');
}

/** `Op koers vanaf` inside a sentence; what begins with more than one capital stays, such as ESF. */
export function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
