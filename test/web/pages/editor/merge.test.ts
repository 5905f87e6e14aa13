import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../../../web/src/pages/editor/merge.ts';

const base = {
  name: 'Programma',
  dueDays: 14,
  notes: ['een'],
  projects: [
    { code: '1', name: 'Een', indicators: [{ id: 'a', targets: [{ date: '2026-12-31', value: 10 }] }] },
    { code: '2', name: 'Twee', indicators: [] },
  ],
};
type File = typeof base;
function changed(change: (file: File) => void): File {
  const copy = structuredClone(base);
  change(copy);
  return copy;
}

describe('the changes of two people in one file', () => {
  test('are both there where they are of different fields', () => {
    const mine = changed((file) => (file.name = 'Mijn naam'));
    const theirs = changed((file) => (file.dueDays = 21));
    expect(merge(base, mine, theirs)).toEqual({
      file: { ...base, name: 'Mijn naam', dueDays: 21 },
      both: [],
    });
  });

  test('are both there inside the same project, by its code and whatever its place', () => {
    const mine = changed(({ projects: [first] }) => first && (first.name = 'Eén'));
    const theirs = changed(({ projects }) => {
      projects[0]?.indicators[0]?.targets.push({ date: '2027-12-31', value: 20 });
      projects.reverse();
    });
    const { file, both } = merge(base, mine, theirs) as { file: File; both: string[] };
    expect(both).toEqual([]);
    expect(file.projects.map(({ code, name }) => [code, name])).toEqual([
      ['2', 'Twee'],
      ['1', 'Eén'],
    ]);
    expect(file.projects[1]?.indicators[0]?.targets).toHaveLength(2);
  });

  test('keep what either adds, and take out what either takes out', () => {
    const mine = changed(({ projects }) => projects.push({ code: '3', name: 'Drie', indicators: [] }));
    const theirs = changed(({ projects }) => projects.splice(1, 1));
    const { file } = merge(base, mine, theirs) as { file: File };
    expect(file.projects.map(({ code }) => code)).toEqual(['1', '3']);
  });

  test('are named where both changed the same, and there mine stands', () => {
    const target = (value: number) =>
      changed(({ projects: [first] }) => {
        const [own] = first?.indicators[0]?.targets ?? [];
        if (own) own.value = value;
      });
    const { file, both } = merge(base, target(12), target(15)) as { file: File; both: string[] };
    expect(file).toEqual(target(12));
    expect(both).toEqual(['projects[0].indicators[0].targets[0].value']);
  });

  test('are named by the list where one took out what the other changed', () => {
    const mine = changed(({ projects }) => projects.splice(0, 1));
    const theirs = changed(({ projects: [first] }) => first && (first.name = 'Eén'));
    const { file, both } = merge(base, mine, theirs) as { file: File; both: string[] };
    expect(file.projects.map(({ code }) => code)).toEqual(['2']);
    expect(both).toEqual(['projects']);
  });

  test('are taken whole where a list has no names', () => {
    const { file, both } = merge(
      base,
      changed(({ notes }) => notes.push('van mij')),
      changed(({ notes }) => notes.push('van hen')),
    ) as { file: File; both: string[] };
    expect(file.notes).toEqual(['een', 'van mij']);
    expect(both).toEqual(['notes']);
  });

  test('are nothing more than the one change where only one changed anything', () => {
    const file = fc.record({
      name: fc.string(),
      projects: fc.uniqueArray(fc.record({ code: fc.string(), n: fc.integer() }), {
        selector: ({ code }) => code,
      }),
    });
    fc.assert(
      fc.property(file, file, (one, other) => {
        expect(merge(one, one, other)).toEqual({ file: other, both: [] });
        expect(merge(one, other, one)).toEqual({ file: other, both: [] });
        expect(merge(one, other, other)).toEqual({ file: other, both: [] });
      }),
    );
  });
});
