import { describe, expect, it } from 'vitest';
import { differencesIn } from '../../shared/budget/differences.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { programme, project } from '../figures/bench.ts';
import { achterhoek } from './achterhoek.ts';

type Year = NonNullable<ProgrammeFile['projects'][number]['budget']>[number];

const LINES = [
  { nr: '1', label: 'in', income: 100 },
  { nr: '2', label: 'uit', expense: 60 },
];
const budget = (changes: Partial<Year> = {}): Year => ({ year: 2025, lines: LINES, ...changes });

function found(
  budgets: readonly Year[],
  year: number | null = 2025,
  more: Parameters<typeof programme>[0] = {},
) {
  const whole = programme({ projects: [project({ budget: [...budgets] })], ...more });
  return differencesIn(whole, year).map(({ where, stated, found: sum }) => [where, stated, sum]);
}

describe('differences within a project (contract §3, budget)', () => {
  it.each<[string, Year[], (string | number)[][]]>([
    ['nothing stated, nothing differs', [budget()], []],
    ['all as it should be', [budget({ opening: 10, stated: { income: 100, expense: 60, closing: 50 } })], []],
    [
      'income',
      [budget({ stated: { income: 101 } })],
      [['project P1, 2025, baten: som van de regels', 101, 100]],
    ],
    [
      'a cent of expense',
      [budget({ stated: { expense: 60.01 } })],
      [['project P1, 2025, lasten: som van de regels', 60.01, 60]],
    ],
    [
      'stated zero is stated',
      [budget({ stated: { income: 0 } })],
      [['project P1, 2025, baten: som van de regels', 0, 100]],
    ],
    // 10 + 100 − 60 = 50
    [
      'closing',
      [budget({ opening: 10, stated: { closing: 51 } })],
      [['project P1, 2025, eindstand: beginstand + baten − lasten', 51, 50]],
    ],
    [
      'closing without opening',
      [budget({ stated: { closing: 51 } })],
      [['project P1, 2025, eindstand: beginstand + baten − lasten', 51, 40]],
    ],
    // Stated totals go before the lines: 0 + 99 − 60
    [
      'closing from what is stated',
      [budget({ stated: { income: 99, closing: 40 } })],
      [
        ['project P1, 2025, baten: som van de regels', 99, 100],
        ['project P1, 2025, eindstand: beginstand + baten − lasten', 40, 39],
      ],
    ],
    [
      'opening against the closing before',
      [budget({ year: 2024, stated: { closing: 40 } }), budget({ opening: 41 })],
      [['project P1, 2025, beginstand: eindstand van 2024', 41, 40]],
    ],
    [
      'opening as the closing before',
      [budget({ opening: 40 }), budget({ year: 2024, stated: { closing: 40 } })],
      [],
    ],
    [
      'the latest year before, where one is skipped',
      [
        budget({ year: 2022, stated: { closing: 40 } }),
        budget({ year: 2021, stated: { closing: 40 } }),
        budget({ opening: 5 }),
      ],
      [['project P1, 2025, beginstand: eindstand van 2022', 5, 40]],
    ],
    ['no opening to compare', [budget({ year: 2024, stated: { closing: 40 } }), budget()], []],
  ])('%s', (_, budgets, differences) => expect(found(budgets)).toEqual(differences));

  it('are of the year asked, or of the whole run', () => {
    const whole = budget({ year: null, stated: { income: 101 } });
    expect(found([whole])).toEqual([]);
    expect(found([whole], null)).toEqual([['project P1, hele looptijd, baten: som van de regels', 101, 100]]);
  });
});

describe('differences with what the programme states', () => {
  const stated = (changes: NonNullable<ProgrammeFile['stated']>[number]) => ({ stated: [changes] });

  it.each<[string, NonNullable<ProgrammeFile['stated']>[number], (string | number)[][]]>([
    [
      'of the programme',
      { year: 2025, income: 1 },
      [['programma, 2025, baten in de programmatabel: som van de regels', 1, 100]],
    ],
    [
      'of a line',
      { line: 'A', year: 2025, expense: 1 },
      [['lijn A (Lijn A), 2025, lasten in de programmatabel: som van de regels', 1, 60]],
    ],
    [
      'of a line without projects',
      { line: 'B', year: 2025, expense: 1 },
      [['lijn B (Lijn B), 2025, lasten in de programmatabel: som van de regels', 1, 0]],
    ],
    [
      'of a project',
      { project: 'P1', year: 2025, income: 1 },
      [['project P1, 2025, baten in de programmatabel: som van de regels', 1, 100]],
    ],
    [
      'of the closings',
      { year: 2025, closing: 1 },
      [['programma, 2025, eindstand in de programmatabel: som van de eindstanden', 1, 40]],
    ],
    ['as they are', { year: 2025, income: 100, expense: 60, closing: 40 }, []],
    ['of another year', { year: 2026, income: 1 }, []],
    ['closings of a year without budgets', { year: 2024, closing: 1 }, []],
  ])('%s', (_, total, differences) => {
    expect(found([budget()], 2025, stated(total))).toEqual(differences);
  });

  it.each<[string, Year, NonNullable<ProgrammeFile['stated']>[number], (string | number)[][]]>([
    [
      'of the programme',
      budget({ opening: 10 }),
      { year: 2024, closing: 1 },
      [['programma, 2024, eindstand in de programmatabel: som van de beginstanden van 2025', 1, 10]],
    ],
    [
      'of a project',
      budget({ opening: 10 }),
      { project: 'P1', year: 2024, closing: 10.01 },
      [['project P1, 2024, eindstand in de programmatabel: som van de beginstanden van 2025', 10.01, 10]],
    ],
    ['as they are', budget({ opening: 10 }), { line: 'A', year: 2024, closing: 10 }, []],
    ['where no opening is said', budget(), { year: 2024, closing: 1 }, []],
    ['not of an earlier year', budget({ opening: 10 }), { year: 2023, closing: 1 }, []],
  ])('closings before the first budgets, against their openings: %s', (_, first, total, differences) => {
    expect(found([first], total.year, stated(total))).toEqual(differences);
  });

  it('leave out a project counted under another', () => {
    const whole = programme({
      projects: [
        project({ countedUnder: 'P2', budget: [budget()] }),
        project({ code: 'P2', budget: [budget()] }),
      ],
      ...stated({ year: 2025, income: 200 }),
    });
    expect(differencesIn(whole, 2025)).toMatchObject([{ stated: 200, found: 100 }]);
  });
});

describe('the Achterhoek plan contradicts itself in these', () => {
  it.each([
    [
      2025,
      [
        ['project 3.7b, 2025, lasten: som van de regels', 600031, 600032],
        ['project 3.12, 2025, lasten: som van de regels', 261333, 261334],
        ['lijn WN, 2025, lasten in de programmatabel: som van de regels', 3055280, 3055281],
        ['lijn IM, 2025, baten in de programmatabel: som van de regels', 2050885, 2075885],
        ['lijn IM, 2025, lasten in de programmatabel: som van de regels', 2823183, 3059091],
        ['lijn IM, 2025, eindstand in de programmatabel: som van de eindstanden', 1186420, 1304373],
        ['programma, 2025, baten in de programmatabel: som van de regels', 7146442, 7171442],
        ['programma, 2025, lasten in de programmatabel: som van de regels', 9565928, 9801837],
        ['programma, 2025, eindstand in de programmatabel: som van de eindstanden', 1246341, 1364294],
      ],
    ],
    [
      2028,
      [
        ['programma, 2028, baten in de programmatabel: som van de regels', 650000, 655000],
        ['programma, 2028, lasten in de programmatabel: som van de regels', 823000, 828000],
        [
          'programma, 2028, eindstand in de programmatabel: som van de eindstanden (zonder 3.14, 3.20: geen begroting voor 2028)',
          1715417,
          1348815,
        ],
      ],
    ],
  ])('%i', (year, differences) => {
    expect(
      differencesIn(achterhoek(), year).map(({ where, stated, found: sum }) => [where, stated, sum]),
    ).toEqual(differences);
  });

  it('names the balance of a finished project that the table of 2026 and 2027 goes on with', () => {
    const closings = [2026, 2027].flatMap((year) =>
      differencesIn(achterhoek(), year).filter(({ where }) => where.includes('eindstand')),
    );
    // 1111615 + 317050 of 3.14 is what the table has.
    expect(
      closings.map(({ where, stated, found: sum }) => [where.includes('(zonder 3.14'), stated - sum]),
    ).toEqual([
      [true, 317050],
      [true, 317050],
      [true, 317050],
    ]);
  });
});

describe('the other plans contradict themselves in these', () => {
  it.each<[string, number, number[], number, number]>([
    ['lifecoaching and the like of 2022', 2022, [10750, 13000, 141000], 165000, 164750],
    [
      'the social cooperative, first year',
      2020,
      [5000, 15000, 5000, 6000, 7500, 1000, 1000, 600, 3000, 600, 500],
      45400,
      45200,
    ],
  ])('%s', (_, year, parts, stated, sum) => {
    const lines = parts.map((expense, index) => ({ nr: String(index), label: 'x', expense }));
    expect(found([{ year, lines, stated: { expense: stated } }], year)).toEqual([
      [`project P1, ${year}, lasten: som van de regels`, stated, sum],
    ]);
  });

  it('not in the youth employment of Midden-Limburg: 574881 in, 467000 out, 107881 left', () => {
    const lines = [
      [96000, 89000],
      [49600, 48000],
      [85709, 70000],
      [171320, 120000],
      [172252, 140000],
    ].map(([income = 0, expense = 0], index) => ({ nr: String(index), label: 'x', income, expense }));
    const stated = { income: 574881, expense: 467000, closing: 107881 };
    expect(found([{ year: 2021, lines, stated }], 2021)).toEqual([]);
  });
});
