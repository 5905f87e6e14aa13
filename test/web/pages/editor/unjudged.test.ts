import { describe, expect, it } from 'vitest';
import { UNKNOWN_FIELD } from '../../../../shared/api/dutch-faults.ts';
import { readProgramme } from '../../../../shared/programme/check-programme.ts';
import type { FormNode } from '../../../../shared/programme/form/form-node.ts';
import { programmeForm } from '../../../../shared/programme/form/programme-form.ts';
import { optionsOf } from '../../../../web/src/pages/editor/editor-context.ts';
import { faultWords } from '../../../../web/src/pages/editor/fault-words.ts';
import { placeOf, readPath, setAt } from '../../../../web/src/pages/editor/programme-file.ts';
import { shownFaults } from '../../../../web/src/pages/editor/unjudged.ts';

const fault = (path: string) => ({ path, message: 'ontbreekt' });

describe('the faults of a part that was just added', () => {
  const faults = ['name', 'projects[1].code', 'projects[1].name', 'projects[10].code'].map(fault);
  const paths = (parts: string[], left: string[]) => shownFaults(faults, parts, left).map(({ path }) => path);

  it('wait until their field is left', () => {
    expect(paths(['projects[1]'], [])).toEqual(['name', 'projects[10].code']);
    expect(paths(['projects[1]'], ['projects[1].name'])).toEqual([
      'name',
      'projects[1].name',
      'projects[10].code',
    ]);
    expect(paths([], [])).toHaveLength(4);
  });
});

describe('a fault in the words of the form', () => {
  it('names choices as the form does', () => {
    const file = { projects: [{ indicators: [{ kind: 'x' }] }] };
    const path = 'projects[0].indicators[0].kind';
    const reading = readProgramme(file);
    const found = reading.ok ? undefined : reading.faults.find((each) => each.path === path);
    expect(faultWords(placeOf(programmeForm(), file, path).node, found?.message ?? '')).toBe(
      'moet een van deze zijn: aantal, som, uniek aantal, stand, percentage, gemiddelde',
    );
  });
});

describe('a field that the form does not know', () => {
  it.each(['colour', 'with.dots', 'with[0].both'])('named %s is found by its path and taken out', (name) => {
    const file = { projects: [{ code: 'A', [name]: 1 }] };
    const reading = readProgramme(file);
    const found = reading.ok ? [] : reading.faults.filter(({ message }) => message === UNKNOWN_FIELD);
    expect(found).toHaveLength(1);
    const path = readPath(file, found[0]?.path ?? '');
    expect(setAt(file, path, undefined)).toEqual({ projects: [{ code: 'A' }] });
  });
});

it('a project is offered all others that have a code, not itself', () => {
  const projects = [{ code: 'A', name: 'Een' }, { code: 'B' }, { code: '', name: '' }, {}];
  const editor = {
    ...{ file: { projects }, faults: [], datasets: {} },
    ...{ set: () => undefined, added: () => undefined, judgeAll: () => undefined },
  };
  const node: FormNode = { kind: 'choice', label: 'x', required: false, from: 'projects', initial: '' };
  expect(optionsOf(editor, node, projects[0])).toEqual([{ value: 'B', label: 'B' }]);
  expect(optionsOf(editor, node, { dataset: 'vouchers' }).map(({ value }) => value)).toEqual(['A', 'B']);
});
