import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realisedOverview } from '../../shared/budget/realised-overview.ts';
import type { Position } from '../../shared/budget/realised.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { programme, project } from '../figures/bench.ts';

type Budget = NonNullable<ProgrammeFile['projects'][number]['budget']>;

const NOTHING = { income: null, expense: null };
const BUDGET: Budget = [
  {
    year: 2025,
    lines: [
      { nr: '1', label: 'Subsidie', income: 1000.5 },
      { nr: '2a', label: 'Vouchers', expense: 400.25 },
      { nr: '3', label: 'Huur', pm: 'expense' },
    ],
  },
  {
    year: null,
    lines: [
      { nr: '1', label: 'Scan', expense: 50 },
      { nr: '9', label: 'Loket', expense: 700 },
    ],
  },
];

const position = (
  year: number,
  post: string,
  income: number | null,
  expense: number | null = null,
): Position => ({
  ...{ year, post, income, expense },
});

function overview(year: number | null, positions: readonly Position[], budget: Budget = BUDGET) {
  const whole = programme({ projects: [project({ budget, datasets: ['financien'] })] });
  return realisedOverview(whole, year, new Map([['P1', { through: '2025-08-31', positions }]]));
}
const postsOf = (year: number | null, positions: readonly Position[]) =>
  overview(year, positions).projects[0]?.posts.map(({ nr, realised: { income, expense } }) => [
    nr,
    income,
    expense,
  ]);

describe('realised beside budget (contract §1, financien; §3, budget)', () => {
  it.each<[string, number | null, Position[], (string | number | null)[][]]>([
    [
      'nothing handed in is not zero',
      2025,
      [],
      [
        ['1', null, null],
        ['2a', null, null],
        ['3', null, null],
      ],
    ],
    [
      'zero is handed in, and a key ignores case',
      2025,
      [position(2025, '1', 0), position(2025, '2A', null, 12.34)],
      [
        ['1', 0, null],
        ['2a', null, 12.34],
        ['3', null, null],
      ],
    ],
    [
      'what several municipalities name is added up',
      2025,
      [position(2025, '1', 0.1), position(2025, '1', 0.2)],
      [
        ['1', 0.3, null],
        ['2a', null, null],
        ['3', null, null],
      ],
    ],
    [
      'a post that the budget no longer has stays with its year',
      2025,
      [position(2025, '77', null, 5)],
      [
        ['1', null, null],
        ['2a', null, null],
        ['3', null, null],
        ['77', null, 5],
      ],
    ],
    [
      'a post of the whole run counts there, of all years together; one of the own year goes first',
      null,
      [position(2025, '9', null, 30), position(2026, '9', null, 40), position(2025, '1', 8)],
      [
        ['1', null, null],
        ['9', null, 70],
      ],
    ],
    [
      'and not in the year',
      2025,
      [position(2025, '9', null, 30)],
      [
        ['1', null, null],
        ['2a', null, null],
        ['3', null, null],
      ],
    ],
  ])('%s', (_, year, positions, posts) => expect(postsOf(year, positions)).toEqual(posts));

  it('gives PM, cover, budget and through, and leaves out who has nothing in the year', () => {
    const [only] = overview(2025, []).projects;
    expect(only).toMatchObject({
      ...{ code: 'P1', reports: true, through: '2025-08-31', realised: NOTHING },
      budget: { income: 1000.5, expense: 400.25 },
    });
    expect(only?.posts[2]).toMatchObject({ label: 'Huur', pm: 'expense', budget: NOTHING });
    expect(overview(2027, []).projects).toEqual([]);
  });

  it('totals hold the budget of those with a position only, each project in each of its lines and once above', () => {
    const budget: Budget = [{ year: 2025, lines: [{ nr: '1', label: 'kosten', expense: 100 }] }];
    const whole = programme({
      projects: [
        project({ code: 'P1', budget, lines: ['A', 'B'] }),
        project({ code: 'P2', budget, lines: ['B'] }),
        project({ code: 'P3', budget, lines: ['A'] }),
        project({ code: 'P4', budget, lines: ['A'], countedUnder: 'P1' }),
      ],
    });
    const given = (expense: number) => ({
      through: '2025-08-31',
      positions: [position(2025, '1', null, expense)],
    });
    const { lines, programme: total } = realisedOverview(
      whole,
      2025,
      new Map([
        ['P1', given(10)],
        ['P2', given(20)],
        ['P4', given(40)],
      ]),
    );
    const of = (budgeted: number, realised: number) => ({
      budget: { income: null, expense: budgeted },
      realised: { income: null, expense: realised },
    });
    expect(total).toEqual(of(200, 30));
    expect(lines).toEqual([
      { code: 'A', ...of(100, 10) },
      { code: 'B', ...of(200, 30) },
    ]);
  });

  it('every position is in its year or in the whole run, once', () => {
    const positions = fc.array(
      fc.record({
        year: fc.constantFrom(2024, 2025, 2026),
        post: fc.constantFrom('1', '2a', '2A', '9', '77'),
        income: fc.constant(null),
        expense: fc.integer({ min: -500, max: 500 }),
      }),
    );
    fc.assert(
      fc.property(positions, (given) => {
        const found = [2024, 2025, 2026, null].map(
          (year) => overview(year, given).programme.realised.expense ?? 0,
        );
        expect(found.reduce((a, b) => a + b, 0)).toBe(given.reduce((sum, { expense }) => sum + expense, 0));
      }),
    );
  });
});
