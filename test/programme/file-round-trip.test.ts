import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEMO_PROGRAMMES, demoProgrammeFile } from '../../functions/demo/demo-programmes.ts';
import { judgeProgramme } from '../../functions/programme-versions/judge-programme.ts';
import { describeChange } from '../../shared/programme/describe-change.ts';
import { branchOf } from '../../shared/programme/form/form-node.ts';
import type { FormNode } from '../../shared/programme/form/form-node.ts';
import { programmeForm } from '../../shared/programme/form/programme-form.ts';
import type { Programme, ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { dateInputText, parseDateInput } from '../../web/src/format/date-input.ts';
import { numberText, readNumber } from '../../web/src/pages/editor/number-text.ts';
import { pathText, setAt } from '../../web/src/pages/editor/programme-file.ts';
import type { Path } from '../../web/src/pages/editor/programme-file.ts';
import { randomProgramme } from '../long/random-programme.ts';
import { randomFrom } from '../long/random.ts';

const form = programmeForm();

/** Bare fields of the form that a file has, each with its value. */
function heldFields(
  node: FormNode,
  value: unknown,
  path: Path,
): { path: Path; node: FormNode; value: unknown }[] {
  if (value === undefined || value === null) return [];
  if (node.kind === 'either') {
    const branch = branchOf(node.branches ?? [], value);
    return branch === undefined ? [] : heldFields(branch.node, value, path);
  }
  if (node.kind === 'list' && Array.isArray(value))
    return value.flatMap((item: unknown, at) => heldFields(node.item ?? node, item, [...path, at]));
  if (node.fields)
    return Object.entries(node.fields).flatMap(([name, field]) =>
      heldFields(field, Reflect.get(Object(value), name), [
        ...path,
        node.kind === 'tuple' ? Number(name) : name,
      ]),
    );
  return [{ path, node, value }];
}

/** What comes back after a field showed its value and was typed over with just that. */
function typedOver({ kind }: FormNode, value: unknown): unknown {
  if (kind === 'number') return readNumber(numberText(value));
  return kind === 'date' ? parseDateInput(dateInputText(String(value))) : value;
}

function read(file: unknown, id: string): Programme {
  const { programme, issues } = judgeProgramme(file, id, null);
  expect(issues).toEqual([]);
  if (programme === null) throw new Error('no programme');
  return programme;
}

/** Given out, read in again and put: what is in force after that is what was in force before. */
function expectSameAfterRoundTrip(file: unknown, id: string): void {
  const programme = read(file, id);
  const given = JSON.stringify({ ...programme, version: 7 }, null, 2);
  const back = read(JSON.parse(given), id);
  expect(JSON.stringify(back)).toBe(JSON.stringify(programme));
  expect(describeChange(programme, back)).toEqual([]);
  let typed: unknown = programme;
  for (const { path, node, value } of heldFields(form, programme, [])) {
    expect(typedOver(node, value), pathText(path)).toBe(value);
    typed = setAt(typed, path, typedOver(node, value));
  }
  expect(JSON.stringify(typed)).toBe(JSON.stringify(programme));
}

const cents = fc.integer({ min: -900_000_000, max: 900_000_000 }).map((amount) => amount / 100);
const some = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((words) => `x${words}`.trim());
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const date = day.map((moment) => moment.toISOString().slice(0, 10));

/** Money, milestones, meetings and ESF beside what is measured. */
const around = fc.record({
  notes: some(fc.array(text, { maxLength: 3 })),
  fund: some(fc.constantFrom('esf_plus', 'react_eu')),
  meetings: some(
    fc.constant([
      { id: 'mo', name: 'Managementoverleg', rhythm: 'tweemaandelijks' },
      { id: 's', name: 'Stuurgroep' },
    ]),
  ),
  milestones: fc.uniqueArray(fc.record({ id: text, name: text, due: date, done: date }), {
    selector: ({ id }) => id.toLowerCase(),
    maxLength: 3,
  }),
  opening: some(cents),
  income: some(cents.map(Math.abs)),
  expense: some(cents.map(Math.abs)),
  year: fc.constantFrom(null, 2023, 2024),
  state: some(fc.constantFrom('toegezegd', 'gevraagd', 'ongedekt')),
  weight: fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value / 1_000_000),
  factor: fc.integer({ min: 0, max: 5_000_000 }).map((value) => value / 1_000_000),
  maximum: cents.map(Math.abs),
  until: date,
});

const programmes = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), around)
  .map(([seed, more]): ProgrammeFile => {
    const file = randomProgramme(randomFrom(seed), 'prog');
    const [first] = file.projects;
    if (first === undefined) return file;
    const line = { nr: '1', label: 'Post', income: more.income, expense: more.expense, state: more.state };
    first.milestones = more.milestones;
    first.budget = [{ year: more.year, opening: more.opening, lines: [line] }];
    return JSON.parse(
      JSON.stringify({
        ...file,
        ...{ notes: more.notes, fund: more.fund, meetings: more.meetings },
        transfers: [{ from: [first.code, more.year, '1'], to: null, amount: 12.34 }],
        esf: {
          ...{ referenceDates: ['01-01', '07-01'], projects: [first.code], maximum: more.maximum },
          municipalities: file.region.municipalities.map(({ code }) => ({
            ...{ code, weight: more.weight, factor: more.factor, trial: [more.until] },
          })),
          voucherRules: [{ rule: 'start_niet_voor', date: more.until }, { rule: 'positief_advies' }],
          retention: { until: '2099-12-31', hold: { reason: 'Controle', since: more.until } },
        },
      }),
    ) as ProgrammeFile;
  });

describe('a programme file that is given out and read in again is the same', () => {
  test.each(DEMO_PROGRAMMES)('%s', (id) => {
    expectSameAfterRoundTrip(demoProgrammeFile(id), id);
  });

  test('whatever valid programme it is', () => {
    fc.assert(
      fc.property(programmes, (file) => expectSameAfterRoundTrip(file, 'prog')),
      { numRuns: 40 },
    );
  });
});
