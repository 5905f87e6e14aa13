import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Budget, RealisedMoney } from '../../../shared/api/budget.schema.ts';
import type { EntryAnswer, YearlyReport } from '../../../shared/api/meetings.schema.ts';
import { isProvisional, yearConclusion } from '../../../web/src/conclusions/year-conclusion.ts';
import { yearStanding } from '../../../shared/meeting/year-standing.ts';
import { reportDocument } from '../../../web/src/pages/yearly-report/report-document.ts';
import type { Block } from '../../../web/src/pages/yearly-report/report-document.ts';
import { writeDocx } from '../../../web/src/pages/yearly-report/write-docx.ts';
import { aFigure } from '../../meeting/support.ts';

const entry = (changes: Partial<EntryAnswer>): EntryAnswer => ({
  ...{ id: 'e', version: 1, kind: 'besluit', text: 'Tweede ronde', project: null, indicator: null },
  ...{ help: null, owner: null, due: null, level: null, since: null, done: null, steps: [] },
  ...{ meeting: { id: 'm', name: 'Stuurgroep', date: '2025-06-10' }, ...changes },
});

const figure = (): YearlyReport['indicators'][number] => {
  const {
    baseline: _baseline,
    targets: _targets,
    comparators: _comparators,
    series: _series,
    ...shown
  } = aFigure('vouchers', 894);
  return { ...shown, published: true, before: 545, began: false };
};

const report: YearlyReport = {
  programme: { id: 'p', name: 'Plan', region: 'Achterhoek', start: '2025-01-01', end: '2028-12-31' },
  ...{ year: 2025, asOf: '2025-12-31', lines: [{ code: 'WN', name: 'Van werk naar werk' }] },
  projects: [{ code: '3.1', name: 'Opijver & co', lines: ['WN'] }],
  indicators: [figure()],
  standing: { ended: true, expected: 4, accepted: 2, awaited: 0 },
  progress: [
    { project: '3.1', period: '2025-B6', stand: 'Op schema', knelpunt: '', hulp_nodig: '', vooruitblik: '' },
  ],
  reporting: { of: 1, have: 1 },
  milestones: [{ project: '3.1', id: 'm', name: 'Loket open', due: '2025-06-30', done: null }],
  decisions: [entry({})],
  actions: [entry({ kind: 'actie', text: 'Bel', owner: 'uwv', due: '2025-07-01', done: '2025-06-20' })],
  obstacles: [],
};
const budget: Budget = {
  year: 2025,
  projects: [{ code: '3.1', gross: { income: 100, expense: 80.5 }, net: { income: 100, expense: 80.5 } }],
  lines: [],
  programme: { gross: { income: 100, expense: 80.5 }, net: { income: 90, expense: 70.5 } },
  ...{ differences: [], oneSided: [], cover: { promised: 60, asked: 30, uncovered: 10, between: 0 } },
  pm: [{ project: '3.1', nr: '2', label: 'Huur', side: 'expense' }],
};
const unknown = { income: null, expense: null };
const realised: RealisedMoney = {
  ...{ year: 2025, asOf: '2025-12-31', known: null, lines: [] },
  projects: [
    {
      ...{ code: '3.1', reports: true, through: '2025-10-31' },
      ...{ budget: { income: 100, expense: 80.5 }, realised: { income: 40, expense: null } },
      posts: [{ nr: '2', label: 'Huur', pm: 'expense', state: null, budget: unknown, realised: unknown }],
    },
    {
      ...{ code: '3.2', reports: false, through: null, budget: unknown, realised: unknown },
      posts: [{ nr: '1', label: 'Staf', pm: 'both', state: null, budget: unknown, realised: unknown }],
    },
  ],
  programme: { budget: { income: 100, expense: 80.5 }, realised: { income: 40, expense: null } },
};
const made = (changes: Partial<YearlyReport> = {}, money: Budget = budget, spent = realised): Block[] =>
  reportDocument({ ...report, ...changes }, money, spent);
const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    return [block.text];
  });

describe('the yearly report', () => {
  test('tells that nobody reported, and what of the promised goes round between projects', () => {
    const cover = { ...budget.cover, between: 5 };
    const told = texts(
      reportDocument({ ...report, reporting: { of: 3, have: 0 } }, { ...budget, cover }, realised),
    ).map((line) => line.replaceAll('\u00a0', ' '));
    expect(told).toContain(
      'In 2025 stonden geen knelpunten op de lijst. 0 van 3 projecten leverden in 2025 voortgang aan.',
    );
    expect(told).toContain(
      'Van de baten is € 60 (waarvan € 5 tussen projecten) toegezegd, € 30 gevraagd en € 10 nog niet gedekt.',
    );
  });

  test('tells figures beside the year before, words, milestones, money and decisions', () => {
    const told = texts(made());
    for (const text of [
      'De cijfers zijn van gegevens tot en met 28 februari 2025. Van de 4 aanleveringen over 2025 die binnen moesten zijn, zijn er 2 binnen (50%).',
      'Van werk naar werk',
      '3.1 Opijver & co',
      'vouchers (stuks) | 545 | 894 | 28 feb 2025 | 100 | 31 dec 2026 | Op koers',
      'Op schema',
      'Mijlpaal Loket open, afgesproken op 30 juni 2025: nog niet afgerond',
      '3.1 Opijver & co | € 100 | € 40 | € 80,50 + PM | – | 31 okt 2025',
      '3.2 | PM | – | PM | – | –',
      'Alleen 3.1 Opijver & co, dat realisatie aanleverde | € 100 | € 40 | € 80,50 + PM | – | ',
      'Programma | € 100 | – | € 80,50 + PM | – | ',
      'Van de baten is € 60 toegezegd, € 30 gevraagd en € 10 nog niet gedekt.',
      '3.1 Opijver & co: Huur (lasten)',
      'Tweede ronde (Stuurgroep van 10 jun 2025)',
      'Bel (eigenaar UWV; vóór 1 jul 2025; klaar op 20 jun 2025; Stuurgroep van 10 jun 2025)',
      'In 2025 stonden geen knelpunten op de lijst.',
    ])
      expect(told.map((line) => line.replaceAll('\u00a0', ' '))).toContain(text);
    expect(told).not.toContain('Knelpunt');
  });

  test('a side without an amount is the zero of the totals, and an indicator that began has no year before', () => {
    const own = { code: '3.2', gross: { income: 5, expense: 0 }, net: { income: 5, expense: 0 } };
    const posts = realised.projects[1]?.posts.map((post) => ({ ...post, pm: null })) ?? [];
    const projects = realised.projects.map((part) => (part.code === '3.2' ? { ...part, posts } : part));
    const told = texts(
      made(
        {
          indicators: [
            { ...figure(), before: null, began: true },
            { ...figure(), before: null },
          ],
        },
        { ...budget, pm: [], projects: [...budget.projects, own] },
        { ...realised, projects },
      ),
    ).map((line) => line.replaceAll('\u00a0', ' '));
    expect(told).toContain('3.2 | € 5 | – | € 0 | – | –');
    expect(told.filter((line) => line.startsWith('vouchers (stuks) | n.v.t. | 894'))).toHaveLength(1);
    expect(told.filter((line) => line.startsWith('vouchers (stuks) | – | 894'))).toHaveLength(1);
  });

  test('all projects that handed in are the programme: no row of its own', () => {
    const whole = { ...realised, projects: realised.projects.slice(0, 1) };
    const told = texts(made({}, budget, whole)).map((line) => line.replaceAll('\u00a0', ' '));
    expect(told).toContain('Programma | € 100 | € 40 | € 80,50 + PM | – | ');
    expect(told.some((line) => line.startsWith('Alleen'))).toBe(false);
  });

  test('says that nothing was budgeted, and marks what is an example', () => {
    const nothing = { income: 0, expense: 0 };
    const empty = { ...budget, pm: [], projects: [], programme: { gross: nothing, net: nothing } };
    const told = texts(
      made({ indicators: [{ ...figure(), published: false }], milestones: [] }, empty, {
        ...{ ...realised, projects: [] },
      }),
    );
    expect(told.find((line) => line.startsWith('Voor 2025 is niets begroot.'))).toBeDefined();
    expect(told).toContain('In 2025 waren geen mijlpalen gepland of bereikt.');
    expect(told.find((line) => line.startsWith('vouchers'))).toContain('[doel niet gepubliceerd]');
  });

  test('becomes a Word file with real headings, a table with a head, and every text in it', async () => {
    const blocks = made();
    const bytes = Buffer.from(
      await (
        await writeDocx({ title: 'Jaarverslag 2025', short: 'Verslag', about: 'Stand van nu.' }, blocks)
      ).arrayBuffer(),
    );
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading3"\/>/);
    expect(xml).toContain('<w:tblHeader/>');
    // Names and statuses begin where reading does; numbers stand at the end of their column.
    const sides = [...xml.matchAll(/<w:tc>.*?<w:jc w:val="(\w+)"\/>/gs)].map(([, side]) => side);
    expect(sides.slice(0, 7)).toEqual(['start', 'end', 'end', 'end', 'end', 'end', 'start']);
    const words = xml.replaceAll('&amp;', '&');
    for (const block of blocks)
      for (const text of texts([block]).flatMap((line) => line.split(' | '))) expect(words).toContain(text);
  });
});

describe('how final a report is', () => {
  const standing = { ended: true, expected: 4, accepted: 4, awaited: 0 };
  const of = (changes: Partial<YearlyReport>) => {
    const told = { ...report, standing, ...changes };
    return [isProvisional(told), yearConclusion(told).join(' ')];
  };
  test('it is final once the year is over and nothing is awaited', () => {
    expect(of({})).toEqual([
      false,
      'De cijfers zijn van gegevens tot en met 28 februari 2025. Van de 4 aanleveringen over 2025 die binnen moesten zijn, zijn er 4 binnen (100%).',
    ]);
  });

  test.each([
    [{ asOf: '2025-11-14', standing: { ...standing, ended: false } }, '2025 is nog niet voorbij.'],
    [{ year: 2026, standing: { ...standing, ended: false } }, '2026 is nog niet begonnen.'],
    [{ standing: { ...standing, accepted: 3, awaited: 1 } }, '1 aanlevering over 2025 kan nog binnenkomen.'],
  ])('%o is provisional', (changes, words) => {
    const [is, text] = of(changes);
    expect(is).toBe(true);
    expect(text).toContain(`Dit verslag is voorlopig: ${words}`);
  });

  test('tells what has less data, or none, and a year in which the programme did not run', () => {
    const [early, none] = [
      { ...figure(), t: '2024-12-31' },
      { ...figure(), actual: null },
    ];
    expect(of({ indicators: [figure(), early, none] })[1]).toContain(
      'van 1 indicator reiken ze minder ver, het minst tot en met 31 december 2024. Van 1 indicator zijn er geen gegevens.',
    );
    expect(of({ year: 1999 })[1]).toMatch(/^Het programma liep in 1999 niet/);
  });

  test('from the deliveries over its periods, on a day', () => {
    const at = (period: string, state: string) => ({ period, state });
    const slots = [
      at('2025-B1', 'op_tijd'),
      at('2025-B2', 'gesloten'),
      at('2025-B5', 'te_laat'),
      at('2025-B6', 'open'),
      at('2025-B6', 'niet_verwacht'),
      at('2026-B1', 'laat'),
    ] as Parameters<typeof yearStanding>[0];
    const on = (today: string, end = '2028-12-31') => yearStanding(slots, { year: 2025, end, today });
    expect(on('2025-12-31')).toEqual({ ended: false, expected: 3, accepted: 1, awaited: 2 });
    expect(on('2026-01-01').ended).toBe(true);
    expect(on('2025-07-01', '2025-06-30').ended).toBe(true);
  });
});

/** One file out of a zip, by its list at the end. */
function partOf(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (;;) {
    const [size, length, extra, comment, start] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) {
      at += 46 + length + extra + comment;
      continue;
    }
    const body = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(body, body + size);
    return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
}
