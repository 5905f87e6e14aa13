import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile } from '../../shared/reference-date/reconcile.ts';
import { activity, participant } from './make-rows.ts';

const D = '2022-01-01';
const PLACES = { 'ESF-1': 'GM0988', 'ESF-2': 'GM0957' };

const number = fc.constantFrom('1', '2', '3');
const day = fc.constantFrom('2021-06-30', '2021-07-01', '2021-08-01', '2021-12-31', D);
const people = fc.uniqueArray(
  fc.record({ number, einddatum: fc.option(day), startdatum: fc.constant('2021-06-01') }),
  { selector: (each) => each.number },
);
const deeds = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 9 }), number, startdatum: day, uren: fc.constantFrom(1, 30) }),
  { selector: (each) => each.id },
);
const handIns = fc.tuple(
  fc.record({ project: fc.constant('ESF-1' as const), people, deeds }),
  fc.record({ project: fc.constant('ESF-2' as const), people, deeds }),
);

test('the order of rows and of hand-ins changes nothing', () => {
  fc.assert(
    fc.property(handIns, fc.boolean(), (given, sharedNumbers) => {
      const found = (turn: <T>(list: T[]) => T[]) =>
        reconcile({
          window: { from: '2021-07-01', to: D },
          municipalities: Object.values(PLACES),
          sharedNumbers,
          leftBefore: [],
          sources: turn(
            given.map(({ project, people: who, deeds: what }) => ({
              ...{ project, start: '2020-07-01', end: '2021-12-30', municipality: PLACES[project] },
              participants: turn(
                who.map(({ number: own, ...values }) =>
                  participant(own, { gemeente: PLACES[project], ...values }),
                ),
              ),
              activities: turn(what.map(({ id, number: of, ...values }) => activity(`A${id}`, of, values))),
            })),
          ),
        });
      expect(found((list) => list.toReversed())).toEqual(found((list) => list));
    }),
    { seed: 4, numRuns: 300 },
  );
});
