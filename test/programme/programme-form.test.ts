import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { branchOf } from '../../shared/programme/form/form-node.ts';
import type { FormNode } from '../../shared/programme/form/form-node.ts';
import { programmeForm } from '../../shared/programme/form/programme-form.ts';
import { programmeSchema } from '../../shared/programme/programme.schema.ts';
import { fileWithEveryField } from './every-field.ts';

const form = programmeForm();

/** What zod shows of how a schema was made. */
type Defined = { readonly def: z.core.$ZodTypes['_zod']['def'] };

/** Paths of the fields of a schema that hold a value of their own, read from the schema itself. */
function schemaLeaves(schema: z.core.$ZodType, path: string): string[] {
  const { def } = schema as unknown as Defined;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return schemaLeaves(def.innerType, path);
    case 'object':
      return Object.entries(def.shape).flatMap(([name, field]) =>
        schemaLeaves(field, path === '' ? name : `${path}.${name}`),
      );
    case 'union':
      return def.options.flatMap((option) => schemaLeaves(option, path));
    case 'tuple':
      return def.items.flatMap((item) => schemaLeaves(item, `${path}[]`));
    case 'array':
      return isChoice(def.element, path) ? [path] : schemaLeaves(def.element, `${path}[]`);
    default:
      return [path];
  }
}

/** A list of codes is one field: a box to tick for each. */
function isChoice(element: z.core.$ZodType, path: string): boolean {
  const { def } = element as unknown as Defined;
  return (
    def.type === 'enum' || (/\.(lines|municipalities|overlaps|projects)$/.test(path) && def.type === 'string')
  );
}

function everyNode(node: FormNode, path = ''): [string, FormNode][] {
  return [
    [path, node],
    ...(node.item ? everyNode(node.item, `${path}[]`) : []),
    ...Object.entries(node.fields ?? {}).flatMap(([name, field]) => everyNode(field, `${path}.${name}`)),
    ...(node.branches ?? []).flatMap((branch) => everyNode(branch.node, path)),
  ];
}
const nodes = everyNode(form);
const at = (path: string): FormNode | undefined => nodes.find(([own]) => own === path)?.[1];

describe('the form of a programme file', () => {
  test('has every field of the schema but those that never change', () => {
    const { id: _id, practice: _practice, ...fields } = programmeSchema.shape;
    expect(Object.keys(form.fields ?? {})).toEqual(Object.keys(fields));
    expect(Object.keys(at('.region')?.fields ?? {})).not.toContain('code');
  });

  test('has every field of the schema at every depth, and nothing else', () => {
    const settled = ['id', 'practice', 'region.code'];
    const ofSchema = [...new Set(schemaLeaves(programmeSchema, ''))].filter(
      (path) => !settled.includes(path),
    );
    const { fields } = fileWithEveryField(form);
    const ofForm = new Set(fields.map(({ path }) => path.replaceAll(/\[\d+\]/g, '[]')));
    expect(ofSchema.length).toBeGreaterThan(110);
    expect([...ofForm].toSorted()).toEqual(ofSchema.toSorted());
  });

  test('has Dutch words for every field', () => {
    const bare = nodes.filter(([path, { label }]) => path !== '' && (label === '' || /[[\].]/.test(label)));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test.each<[string, FormNode['kind']]>([
    ['.start', 'date'],
    ['.rhythm', 'choice'],
    ['.sharedParticipantNumbers', 'yes'],
    ['.projects[].indicators[].measure', 'either'],
    ['.projects[].indicators[].measure.where', 'conditions'],
    ['.projects[].countedUnder', 'choice'],
    ['.transfers[].from', 'tuple'],
    ['.esf.voucherRules[]', 'either'],
    ['.notes[]', 'text'],
  ])('%s is a %s', (path, kind) => {
    expect(at(path)?.kind).toBe(kind);
  });

  test('tells the shapes of a measure apart', () => {
    const branches = at('.indicators[].measure')?.branches ?? [];
    const labels = [
      { dataset: 'deelnemers', date: 'startdatum' },
      { dataset: 'meetwaarden', as: 'total' },
      { projects: ['1'], indicator: 'x' },
      {},
    ].map((measure) => branchOf(branches, measure)?.label);
    expect(labels).toEqual([
      'uit rijen van een register',
      'uit meetwaarden',
      'uit indicatoren van projecten',
      'uit rijen van een register',
    ]);
  });

  test('begins a new one with what the schema fills in', () => {
    expect(at('.projects[]')?.initial).toEqual({
      ...{ code: '', name: '', lines: [], datasets: [], delivery: 'register' },
      ...{ indicators: [], milestones: [], budget: [] },
    });
    expect(at('.transfers[]')?.initial).toEqual({ from: ['', null, null], to: null });
    expect(at('.transfers[].to')?.nullable).toBe(true);
  });
});
