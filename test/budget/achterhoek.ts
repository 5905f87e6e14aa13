import type { Programme, ProgrammeFile, Transfer } from '../../shared/programme/programme.schema.ts';
import { programme, project } from '../figures/bench.ts';

type BudgetFile = NonNullable<ProgrammeFile['projects'][number]['budget']>[number];

/** Budgets of the Achterhoek plan 2025-2028 as the source has them: project, programme line, year, opening | income per nr | expense per nr | stated income, expense, closing. */
const BUDGETS = `
3.1 WW 2025 557985 | 1:67000 | 4:624985 | 67000 624985 0
3.2 WW 2025 0 | 1:5000 | 2:5000 | 5000 5000 0
3.2 WW 2026 0 | 1:5000 | 2:5000 | 5000 5000 0
3.2 WW 2027 0 | 1:5000 | 2:5000 | 5000 5000 0
3.2 WW 2028 0 | 1:5000 | 2:5000 | 5000 5000 0
3.3 WW 2025 16498 |  | 3:16498 | 0 16498 0
3.4 WN 2025 0 | 1:36800 2:49000 | 3:50000 4:20000 5:20000 6:5000 | 85800 95000 -9200
3.4 WN 2026 -9200 |  |  | 0 0 -9200
3.4 WN 2027 -9200 | 1:9200 |  | 9200 0 0
3.5 WN 2025 405467 |  | 3:2000 4:1250 5:402217 | 0 405467 0
3.7 WN 2025 -310000 | 1:613438 2:313369 3:480000 4:21333 | 5:1357203 6:443464 7:30000 | 1428140 1830667 -712527
3.7 WN 2026 -712527 | 1:306719 3:40000 4:1778 | 5:166722 6:39030 7:5000 | 348497 210752 -574782
3.7 WN 2027 -574782 | 2a:522282 2b:52500 |  | 574782 0 0
3.7a WN 2025 -527517 | 1:311125 2:67500 3:148892 |  | 527517 0 0
3.7b WN 2025 0 | 1:600031 | 2:120640 3:348000 4:65519 5:26107 6:26066 7:10100 8:3600 | 600031 600031 0
3.8 WN 2025 23115 |  | 1:23115 | 0 23115 0
3.9 WN 2025 0 | 1:17000 | 2:17000 | 17000 17000 0
3.10 WN 2025 0 | 1:67200 | 2:84000 | 67200 84000 -16800
3.10 WN 2026 -16800 |  |  | 0 0 -16800
3.10 WN 2027 -16800 | 1:16800 |  | 16800 0 0
3.11 IM 2025 1440718 | 10:115407 11:262211 | 1:76275 3:28640 4:255554 5:60000 6:291163 7:179128 8:50000 9:4744 | 377618 945504 872832
3.11 IM 2026 872832 |  | 12:872832 | 0 872832 0
3.12 IM 2025 137667 | 5:123666 | 1:125417 2:57750 3:43167 4:35000 | 123666 261333 0
3.12a IM 2025 -25000 | 1:25000 |  | 25000 0 0
3.13 IM 2025 -255 | 6:99960 | 1:6000 2:8580 3:3500 4:3500 5:78125 | 99960 99705 0
3.14 IM 2025 317050 |  |  | 0 0 317050
3.15 IM 2025 0 | 1:1173081 | 2:1173081 | 1173081 1173081 0
3.16 IM 2025 63538 | 1:137000 | 2:70000 3:134000 | 137000 204000 -3462
3.16 IM 2026 -3462 | 1:137000 | 2:74000 3:59538 | 137000 133538 0
3.16a IM 2025 353860 |  | 1:235907 | 0 235907 117953
3.16a IM 2026 117953 |  | 1:117953 | 0 117953 0
3.17 IM 2025 0 | 6:28080 7:50800 8:60680 | 1:74880 2:4000 3:39370 4:16310 5:5000 | 139560 139560 0
3.17 IM 2026 0 | 7:82903 8:62951 | 1:78699 2:4092 3:41378 4:16685 5:5000 | 145854 145854 0
3.18 PA 2025 821779 | 1:650000 | 2:160000 3:142700 4:116900 5:75050 6:20000 7:5000 9:135000 10:36300 11:5000 12:37200 8:49000 13:41871 14:148892 | 650000 972913 498866
3.18 PA 2026 498866 | 1:650000 15:402217 16:872832 | 2:169000 3:150000 4:122900 5:78900 6:20500 7:5200 9:135000 10:38200 11:5200 12:36200 | 1925049 761100 1662815
3.18 PA 2027 1662815 | 1:650000 | 2:176800 3:157700 4:129200 5:82900 6:21000 7:5300 9:135000 10:40100 11:5300 12:37700 | 650000 791000 1521815
3.18 PA 2028 1521815 | 1:650000 | 2:185800 3:165700 4:135800 5:87100 6:21500 7:5400 9:135000 10:42100 11:5400 12:39200 | 650000 823000 1348815
3.19 PA 2025 0 | 1:910129 2:176871 3:247500 | 4:1334500 | 1334500 1334500 0
3.20 PA 2025 719782 | 9:313369 | 1:370200 10:313369 12:50000 | 313369 733569 299582
3.20 PA 2026 299582 | 4:50115 6:175067 | 5:300115 7:15000 8:110067 12:50000 | 225182 475182 49582
3.20 PA 2027 49582 | 2:600230 9:522252 | 3:550230 10:522282 12:50000 | 1122482 1122512 49552
`;

/** Table 3 of the source: line or - (the programme), year, income, expense, closing. */
const STATED = `
WW 2025 72000 646483 0
WW 2026 0 0 0
WN 2025 2725688 3055280 -738527
WN 2026 348497 210752 -600782
IM 2025 2050885 2823183 1186420
IM 2026 282854 1152224 317050
PA 2025 2297869 3040982 798448
PA 2026 2150231 1236282 1712397
- 2025 7146442 9565928 1246341
- 2026 2781582 2599258 1428665
- 2027 2373264 1913512 1888417
- 2028 650000 823000 1715417
`;

/** Payments between projects: from > to (- where not known) > amount; a side is project, year, nr. */
const TRANSFERS = `
3.18 2025 11 > 3.2 2025 1 > 5000
3.18 2026 11 > 3.2 2026 1 > 5000
3.18 2027 11 > 3.2 2027 1 > 5000
3.18 2028 11 > 3.2 2028 1 > 5000
3.18 2026 9 > - > 135000
3.18 2027 9 > - > 135000
3.18 2028 9 > - > 135000
3.18 2025 8 > 3.4 2025 2 > 49000
3.18 2025 14 > 3.7a 2025 3 > 148892
3.18 2025 9 > 3.19 2025 2 > 135000
3.18 2025 13 > 3.19 2025 2 > 41871
3.20 2025 10 > 3.7 2025 2 > 313369
3.20 2027 10 > 3.7 2027 2a > 522282
3.5 2025 5 > 3.18 2026 15 > 402217
3.11 2026 12 > 3.18 2026 16 > 872832
3.1 2025 4 > - > 624985
3.3 2025 3 > - > 16498
`;

/** The plan as a programme: all its budgets, stated totals and payments between projects. */
export function achterhoek(): Programme {
  const rows = linesOf(BUDGETS).map(budgetOf);
  return programme({
    start: '2025-01-01',
    end: '2028-12-31',
    lines: ['WW', 'WN', 'IM', 'PA'].map((code) => ({ code, name: code })),
    projects: [...Map.groupBy(rows, ({ code }) => code)].map(([code, own]) =>
      project({ code, lines: [own[0]?.line ?? ''], budget: own.map(({ budget }) => budget) }),
    ),
    stated: linesOf(STATED).map((text) => {
      const [line = '', year, income, expense, closing] = text.split(' ');
      const totals = {
        year: Number(year),
        income: Number(income),
        expense: Number(expense),
        closing: Number(closing),
      };
      return line === '-' ? totals : { line, ...totals };
    }),
    transfers: linesOf(TRANSFERS).map((text): Transfer => {
      const [from = '', to = '', amount] = text.split(' > ');
      return { from: sideOf(from), to: to === '-' ? null : sideOf(to), amount: Number(amount) };
    }),
  });
}

function linesOf(table: string): string[] {
  return table.trim().split('\n');
}

function budgetOf(text: string): { code: string; line: string; budget: BudgetFile } {
  const [head = '', income = '', expense = '', totals = ''] = text.split('|').map((part) => part.trim());
  const [code = '', line = '', year, opening] = head.split(' ');
  const [statedIncome, statedExpense, closing] = totals.split(' ').map(Number);
  const posts = (part: string, side: 'income' | 'expense') =>
    (part === '' ? [] : part.split(' ')).map((post) => {
      const [nr = '', euros] = post.split(':');
      return { nr, label: nr, [side]: Number(euros) };
    });
  return {
    code,
    line,
    budget: {
      year: Number(year),
      opening: Number(opening),
      lines: [...posts(income, 'income'), ...posts(expense, 'expense')],
      stated: { income: statedIncome, expense: statedExpense, closing },
    },
  };
}

function sideOf(text: string): Transfer['from'] {
  const [code = '', year, nr = ''] = text.split(' ');
  return [code, Number(year), nr];
}
