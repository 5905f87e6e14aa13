import { describe, expect, test } from 'vitest';
import { demoProgramme } from '../../../../functions/demo/demo-programmes.ts';
import { programmeForm } from '../../../../shared/programme/form/programme-form.ts';
import { numberText, readNumber } from '../../../../web/src/pages/editor/number-text.ts';
import { faultsIn, pathText, placeText, setAt } from '../../../../web/src/pages/editor/programme-file.ts';

describe('a value put at a path', () => {
  const file = { name: 'A', lines: [{ code: 'x', name: 'X' }, { code: 'y' }] };

  test('changes only what is there, in its own place', () => {
    const next = setAt(file, ['lines', 0, 'name'], 'Nieuw') as typeof file;
    expect(next).toEqual({ name: 'A', lines: [{ code: 'x', name: 'Nieuw' }, { code: 'y' }] });
    expect(next.lines[1]).toBe(file.lines[1]);
    expect(Object.keys(setAt(file, ['name'], 'B') as object)).toEqual(['name', 'lines']);
    expect(file.lines[0]?.name).toBe('X');
  });

  test('that is undefined takes the field or item away', () => {
    expect(setAt(file, ['name'], undefined)).toEqual({ lines: file.lines });
    expect(setAt(file, ['lines', 0], undefined)).toEqual({ name: 'A', lines: [{ code: 'y' }] });
    expect(setAt(file, ['end'], undefined)).toEqual(file);
  });

  test('begins what was not there', () => {
    expect(setAt({}, ['window', 'per'], 'jaar')).toEqual({ window: { per: 'jaar' } });
    expect(setAt({ to: null }, ['to'], ['3.7', null, null])).toEqual({ to: ['3.7', null, null] });
  });
});

test('faults belong to the field they are of and to what it is in, not to one whose name begins alike', () => {
  const faults = ['lines[1].code', 'lines[10].code', 'name'].map((path) => ({ path, message: 'ontbreekt' }));
  expect(faultsIn(faults, 'lines')).toHaveLength(2);
  expect(faultsIn(faults, 'lines[1]')).toHaveLength(1);
  expect(faultsIn(faults, 'na')).toEqual([]);
  expect(pathText(['lines', 1, 'code'])).toBe('lines[1].code');
});

test.each([
  ['start', 'Eerste dag van het programma'],
  ['region.municipalities[0].code', 'Regio en gemeenten › Gemeenten › GM0197 Aalten › Code'],
  ['projects[99].code', 'Projecten › Project 100 › Code'],
  ['transfers[0].from[1]', 'Overdrachten tussen projecten › Overdracht 1 › Van › Jaar'],
  ['id', 'id'],
])('a fault at %s stands at %s', (path, place) => {
  expect(placeText(programmeForm(), demoProgramme('achterhoek-2025-2028'), path)).toBe(place);
});

test('a fault of a measure stands in the shape it has', () => {
  const file = { indicators: [{ name: 'Bereik', measure: { dataset: 'vouchers', date: 'x' } }] };
  expect(placeText(programmeForm(), file, 'indicators[0].measure.date')).toBe(
    'Indicatoren van het programma zelf › Bereik › Hoe het wordt gemeten › Datum die telt',
  );
});

test.each<[string, number | string]>([
  ['1200', 1200],
  ['1.200', 1200],
  ['1.200.000,50', 1200000.5],
  ['€ 12,5', 12.5],
  ['-3', -3],
  ['0.95', 0.95],
  ['0.950', 0.95],
  ['0,95', 0.95],
  ['veel', 'veel'],
  ['1,2,3', '1,2,3'],
  ['12e3', '12e3'],
])('%s is read as %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
  if (typeof value === 'number') expect(readNumber(numberText(value))).toBe(value);
});
