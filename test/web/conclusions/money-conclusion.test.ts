import { describe, expect, it } from 'vitest';
import type { Budget, RealisedMoney } from '../../../shared/api/budget.schema.ts';
import { moneyConclusion, shareOf } from '../../../web/src/conclusions/money-conclusion.ts';

/** Amounts are written with a no-break space. */
const plain = (sentences: readonly string[]): string[] =>
  sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '));

const budget = (changes: Partial<Budget> = {}): Budget => ({
  ...{ year: 2025, projects: [], lines: [], differences: [], oneSided: [], pm: [] },
  programme: { gross: { income: 100, expense: 200 }, net: { income: 100, expense: 200 } },
  cover: { promised: 0, asked: 0, uncovered: 0, between: 0 },
  ...changes,
});

const pm: Budget['pm'][number] = { project: 'P1', nr: '1', label: 'x', side: 'expense' };
const none = { income: null, expense: null };

const project = (changes: Partial<RealisedMoney['projects'][number]> = {}) => ({
  ...{ code: 'P1', reports: true, through: '2025-08-31', budget: none, posts: [] },
  realised: { income: null, expense: 50.5 },
  ...changes,
});
const realised = (changes: Partial<RealisedMoney> = {}): RealisedMoney => ({
  ...{ year: 2025, asOf: '2025-11-14', known: null, lines: [], projects: [project()] },
  programme: { budget: { income: 100, expense: 200 }, realised: { income: null, expense: 50.5 } },
  ...changes,
});

describe('what a programme’s money comes down to', () => {
  it.each<[string, Budget, RealisedMoney | null, string[]]>([
    [
      'gross is net, nothing else known',
      budget(),
      null,
      ['Voor 2025 is € 200 lasten en € 100 baten begroot.'],
    ],
    [
      'net is less, for the whole run',
      budget({
        year: null,
        programme: { gross: { income: 100, expense: 200 }, net: { income: 60, expense: 160.5 } },
      }),
      null,
      [
        'Voor de hele looptijd is € 200 lasten en € 100 baten begroot; zonder betalingen tussen projecten € 160,50 lasten en € 60 baten.',
      ],
    ],
    [
      'one project handed in one side',
      budget(),
      realised(),
      [
        'Voor 2025 is € 200 lasten en € 100 baten begroot.',
        'Gerealiseerd tot en met 31 augustus 2025: € 50,50 van € 200 lasten (25%), bij project P1.',
        'Op die dag was 66% van het jaar voorbij.',
      ],
    ],
    [
      'several, through the end of the year',
      budget(),
      realised({
        projects: [project(), project({ code: 'P2', through: '2025-12-31' }), project({ realised: none })],
        programme: { budget: { income: 0, expense: 200 }, realised: { income: 7, expense: 250 } },
      }),
      [
        'Voor 2025 is € 200 lasten en € 100 baten begroot.',
        'Gerealiseerd tot en met 31 december 2025 of eerder: € 250 van € 200 lasten (125%) en € 7 van € 0 baten, bij de 2 projecten die dat aanleverden.',
      ],
    ],
    [
      'nothing handed in yet is not zero',
      budget(),
      realised({ projects: [project({ realised: none, through: null })] }),
      ['Voor 2025 is € 200 lasten en € 100 baten begroot.', 'Er is nog niets gerealiseerd aangeleverd.'],
    ],
    [
      'nobody hands it in',
      budget(),
      realised({ projects: [project({ reports: false, realised: none })] }),
      [
        'Voor 2025 is € 200 lasten en € 100 baten begroot.',
        'Wat is gerealiseerd, is niet bekend: hiervoor levert geen project financiën aan.',
      ],
    ],
    [
      'what is not settled',
      budget({
        pm: [pm],
        differences: [{ where: 'x', stated: 1, found: 3 }],
        oneSided: [{ from: ['P1', 2025, '1'], to: null, amount: 5 }],
      }),
      null,
      [
        'Voor 2025 is € 200 lasten en € 100 baten begroot.',
        'Verder staat 1 post op PM, spreekt de bron zichzelf 1 keer tegen en is van 1 betaling maar één kant bekend.',
      ],
    ],
  ])('%s', (_, money, position, sentences) =>
    expect(plain(moneyConclusion(money, position))).toEqual(sentences),
  );

  it.each([
    ['nothing', [], 'Voor 2025 is niets begroot.'],
    ['PM alone is not zero', [pm], 'Voor 2025 staan alleen PM-posten in de begroting.'],
  ])('%s', (_, posts, sentence) => {
    const zero = { income: 0, expense: 0 };
    const [first] = moneyConclusion(budget({ programme: { gross: zero, net: zero }, pm: posts }), null);
    expect(first).toBe(sentence);
  });

  it.each([
    [
      'rounding alone',
      [[1, 2]],
      'spreekt de bron zichzelf alleen door afronding tegen (1 keer, hoogstens € 1)',
    ],
    ['cents beyond it', [[1, 2.01]], 'spreekt de bron zichzelf 1 keer tegen'],
    [
      'amounts that return, beside rounding',
      [
        ...[
          [600_031, 600_032],
          [5, 4],
        ],
        ...[
          [2_823_183, 3_059_091],
          [9_565_928, 9_801_837],
        ],
        ...[
          [1_186_420, 1_304_373],
          [1_246_341, 1_364_294],
        ],
      ],
      'spreekt de bron zichzelf 4 keer tegen (2 bedragen die terugkomen; daarnaast 2 afrondingen van hoogstens € 1)',
    ],
    [
      'two of their own',
      [
        [1, 5],
        [1, 9],
      ],
      'spreekt de bron zichzelf 2 keer tegen',
    ],
  ])('what does not add up: %s', (_, pairs, words) => {
    const differences = pairs.map(([stated = 0, found = 0], at) => ({ where: `w${at}`, stated, found }));
    expect(plain(moneyConclusion(budget({ differences }), null)).at(-1)).toBe(`Verder ${words}.`);
  });

  it('a share needs both, and a budget above nothing', () => {
    expect([shareOf(1, 3), shareOf(0, 3), shareOf(null, 3), shareOf(1, null), shareOf(1, 0)]).toEqual([
      '33%',
      '0%',
      null,
      null,
      null,
    ]);
  });
});
