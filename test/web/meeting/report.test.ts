import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Budget } from '../../../shared/api/budget.schema.ts';
import type { EntryAnswer, YearlyReport } from '../../../shared/api/meetings.schema.ts';
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
  return { ...shown, published: true, before: 545 };
};

const report: YearlyReport = {
  programme: { id: 'p', name: 'Plan', region: 'Achterhoek', start: '2025-01-01', end: '2028-12-31' },
  ...{ year: 2025, asOf: '2025-12-31', lines: [{ code: 'WN', name: 'Van werk naar werk' }] },
  projects: [{ code: '3.1', name: 'Opijver & co', lines: ['WN'] }],
  indicators: [figure()],
  deliveries: { completeness: 0.5, timeliness: null },
  progress: [
    { project: '3.1', period: '2025-B6', stand: 'Op schema', knelpunt: '', hulp_nodig: '', vooruitblik: '' },
  ],
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
  ...{ differences: [], oneSided: [], cover: { promised: 60, asked: 30, uncovered: 10 } },
  pm: [{ project: '3.1', nr: '2', label: 'Huur', side: 'expense' }],
};
const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    return [block.text];
  });

describe('the yearly report', () => {
  test('tells figures beside the year before, words, milestones, money and decisions', () => {
    const told = texts(reportDocument(report, budget));
    for (const text of [
      'Van de verwachte aanleveringen is 50% binnen.',
      'Van werk naar werk',
      '3.1 Opijver & co',
      'vouchers (stuks) | 545 | 894 | 100 | 31 dec 2026 | Op koers',
      'Op schema',
      'Mijlpaal Loket open, afgesproken op 30 juni 2025: nog niet afgerond',
      '3.1 Opijver & co | € 100 | € 80,50',
      'Programma zonder onderlinge overboekingen | € 90 | € 70,50',
      'Van de baten is € 60 toegezegd, € 30 gevraagd en € 10 nog niet gedekt.',
      '3.1 Opijver & co: Huur',
      'Tweede ronde (Stuurgroep van 10 jun 2025)',
      'Bel (uwv; vóór 1 jul 2025; klaar op 20 jun 2025; Stuurgroep van 10 jun 2025)',
      'Geen.',
    ])
      expect(told.map((line) => line.replaceAll('\u00a0', ' '))).toContain(text);
    expect(told).not.toContain('Knelpunt');
  });

  test('says that nothing was budgeted, and marks what is an example', () => {
    const made = { ...report, indicators: [{ ...figure(), published: false }] };
    const told = texts(reportDocument(made, { ...budget, projects: [] }));
    expect(told).toContain('Voor 2025 is niets begroot.');
    expect(told.find((line) => line.startsWith('vouchers'))).toContain('[voorbeeld]');
  });

  test('becomes a Word file with real headings, a table with a head, and every text in it', async () => {
    const blocks = reportDocument(report, budget);
    const bytes = Buffer.from(
      await (await writeDocx('Jaarverslag 2025', 'Stand van nu.', blocks)).arrayBuffer(),
    );
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading3"\/>/);
    expect(xml).toContain('<w:tblHeader/>');
    const words = xml.replaceAll('&amp;', '&');
    for (const block of blocks)
      for (const text of texts([block]).flatMap((line) => line.split(' | '))) expect(words).toContain(text);
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
