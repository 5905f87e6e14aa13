import { describe, expect, it } from 'vitest';
import type { MappingQuestion, OurColumn } from '../../../web/src/check/check-messages.ts';
import {
  columnParts,
  finished,
  stillMissing,
  withSource,
} from '../../../web/src/pages/upload/mapping-draft.ts';

const column = (name: string, required: boolean, asked: OurColumn['asked'] = {}): OurColumn => ({
  ...{ name, required, description: '', choices: [], asked, barred: [], use: null },
});
const asked = { Plaats: [{ text: 'Doetinchem stad', count: 3, suggestion: 'GM0222' }] };
const ours = [
  column('vouchernummer', true),
  column('status', true, { status: [{ text: 'Loopt', count: 1, suggestion: '' }] }),
  column('gemeente', true, asked),
  column('opleiding', false),
];
const from = (name: string, source = name) => ({ column: name, from: source, fixed: null, values: {} });
const question = (kind: MappingQuestion['fit']['kind']): MappingQuestion => ({
  ours,
  columns: [],
  mapping: {
    dataset: 'vouchers',
    headers: [],
    columns: [from('vouchernummer'), from('status'), from('gemeente', 'Plaats')],
  },
  changes: null,
  fit: { kind, missing: ['gemeente'], absent: ['gemeente', 'opleiding'], unknown: ['Plaats'] },
});
const names = (kind: MappingQuestion['fit']['kind']) =>
  Object.values(columnParts(question(kind))).map((part: readonly OurColumn[]) =>
    part.map(({ name }) => name),
  );

describe('which columns are asked', () => {
  it('of a file that is ours but for a few: what lacks and what has other words; the rest is ready', () => {
    expect(names('own')).toEqual([['status', 'gemeente'], ['opleiding'], ['vouchernummer']]);
  });

  it('of a foreign file: all, the required ones first', () => {
    expect(names('foreign')).toEqual([['vouchernummer', 'status', 'gemeente'], ['opleiding'], []]);
  });
});

it('shows what the project’s indicators need, and doubts a name that none of them reads', () => {
  const measured = [
    column('indicator', true),
    { ...column('waarde', false), use: 'used' as const },
    { ...column('teller', false), use: 'unused' as const },
    { ...column('aantal', false), use: 'unused' as const },
  ];
  const mapping = {
    dataset: 'meetwaarden' as const,
    headers: [],
    columns: [from('indicator'), from('aantal', 'Aantal')],
  };
  const fit = { kind: 'own' as const, missing: [], absent: ['waarde', 'teller'], unknown: [] };
  const parts = columnParts({ ours: measured, columns: [], mapping, changes: null, fit });
  expect(parts.needed.map(({ name }) => name)).toEqual(['waarde', 'aantal']);
  expect(parts.optional.map(({ name }) => name)).toEqual(['teller']);
  expect(parts.ready.map(({ name }) => name)).toEqual(['indicator']);
});

it('another source brings the suggestions for its own texts', () => {
  const [, , place] = ours;
  if (place === undefined) throw new Error('no column');
  const { mapping } = question('own');
  const changed = withSource(mapping, place, 'Plaats');
  expect(changed.columns.at(-1)).toEqual({
    ...from('gemeente', 'Plaats'),
    values: { 'Doetinchem stad': 'GM0222' },
  });
  expect(stillMissing(withSource(mapping, place, ''), ours)).toEqual(['gemeente']);
});

it('what was left open is not kept', () => {
  const { mapping } = question('own');
  const open = { ...from('status'), values: { Loopt: '', Nieuw: 'aangevraagd' } };
  const empty = { column: 'sector', from: null, fixed: ' ', values: {} };
  expect(finished({ ...mapping, columns: [open, empty] }).columns).toEqual([
    { ...open, values: { Nieuw: 'aangevraagd' } },
  ]);
});
