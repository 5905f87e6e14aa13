import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorStatus } from '../../../web/src/api/answers.ts';
import {
  countStatuses,
  notBegun,
  programmeConclusion,
} from '../../../web/src/conclusions/programme-conclusion.ts';

const some = (counts: Partial<Record<IndicatorStatus, number>>): { status: IndicatorStatus }[] =>
  (Object.entries(counts) as [IndicatorStatus, number][]).flatMap(([status, count]) =>
    Array.from({ length: count }, () => ({ status })),
  );

describe('programmeConclusion', () => {
  it('says of a programme to come when it begins', () =>
    expect(notBegun('2026-03-01')).toBe('Dit programma begint op 1 maart 2026.'));

  it('says what was judged, what could not be, and what is missing', () => {
    const indicators = some({
      op_koers: 12,
      aandacht: 4,
      achter: 2,
      behaald: 1,
      geen_doel: 8,
      geen_gegevens: 4,
    });
    expect(programmeConclusion(indicators, { late: 1, never: 4 })).toEqual([
      'Van 31 indicatoren is er 1 behaald, liggen er 12 op koers, vragen er 4 aandacht en lopen er 2 achter.',
      'Voor 8 is geen doel afgesproken en van 4 zijn nog geen gegevens.',
      '1 aanlevering is te laat, 4 zijn nooit gekomen.',
    ]);
  });

  it.each([
    [
      some({ op_koers: 1 }),
      { late: 0, never: 0 },
      ['Van 1 indicator ligt er 1 op koers.', 'Alle aanleveringen die er moesten zijn, zijn binnen.'],
    ],
    [
      some({ niet_behaald: 2 }),
      { late: 0, never: 1 },
      ['Van 2 indicatoren zijn er 2 niet behaald.', '1 aanlevering is nooit gekomen.'],
    ],
    [
      some({ geen_doel: 2 }),
      null,
      ['Van 2 indicatoren is er nog geen te beoordelen.', 'Voor 2 is geen doel afgesproken.'],
    ],
    [
      some({ geen_gegevens: 3 }),
      null,
      ['Van 3 indicatoren is er nog geen te beoordelen.', 'Er zijn nog geen gegevens.'],
    ],
    [[], null, ['Dit programma heeft nog geen indicatoren.']],
  ])('case %#', (indicators, missing, sentences) => {
    expect(programmeConclusion(indicators, missing)).toEqual(sentences);
  });

  it('leaves no indicator out of the counts', () => {
    const statuses = fc.array(
      fc.constantFrom<IndicatorStatus>(
        'achter',
        'niet_behaald',
        'aandacht',
        'op_koers',
        'behaald',
        'geen_doel',
        'geen_gegevens',
      ),
    );
    fc.assert(
      fc.property(statuses, (found) => {
        const counts = Object.values(countStatuses(found.map((status) => ({ status }))));
        return counts.reduce((sum, count) => sum + count, 0) === found.length;
      }),
    );
  });
});
