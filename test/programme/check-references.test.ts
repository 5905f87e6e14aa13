import { describe, it, expect } from 'vitest';
import { indicator } from '../figures/bench.ts';
import { esf, file, paths, rich, transfer, withIndicator } from './programme-files.ts';
import type { Json } from './programme-files.ts';

describe('references that do not hold, each with its path (contract §2)', () => {
  it.each<[string, Json, string]>([
    ['end before start', file({ end: '2024-12-31' }), 'end'],
    [
      'thresholds the wrong way round',
      file({ thresholds: { onTrack: 0.8, attention: 0.9 } }),
      'thresholds.attention',
    ],
    [
      'two lines of one code',
      file({
        lines: [
          { code: 'A', name: 'a' },
          { code: 'A', name: 'b' },
        ],
      }),
      'lines[1].code',
    ],
    ['two projects of one code', file({ projects: [rich(), rich()] }), 'projects[1].code'],
    ['an unknown line', file({ projects: [rich({ lines: ['A', 'Z'] })] }), 'projects[0].lines[1]'],
    ['a line twice', file({ projects: [rich({ lines: ['A', 'A'] })] }), 'projects[0].lines[1]'],
    [
      'a dataset twice',
      file({ projects: [rich({ datasets: ['vouchers', 'meetwaarden', 'vouchers'] })] }),
      'projects[0].datasets[2]',
    ],
    [
      'counted under an unknown project',
      file({ projects: [rich({ countedUnder: 'P9' })] }),
      'projects[0].countedUnder',
    ],
    ['counted under itself', file({ projects: [rich({ countedUnder: 'P1' })] }), 'projects[0].countedUnder'],
    [
      'overlapping an unknown project',
      file({ projects: [rich({ overlaps: ['P9'] })] }),
      'projects[0].overlaps[0]',
    ],
    [
      'a project that ends before it starts',
      file({ projects: [rich({ start: '2025-02-02', end: '2025-02-01' })] }),
      'projects[0].end',
    ],
    [
      'a project that ends before the programme starts',
      file({ projects: [rich({ end: '2024-02-01' })] }),
      'projects[0].end',
    ],
    [
      'a project that starts after the programme ends',
      file({ projects: [rich({ start: '2026-02-01' })] }),
      'projects[0].start',
    ],
    [
      'a municipality of elsewhere',
      file({ projects: [rich({ municipalities: ['GM0363'] })] }),
      'projects[0].municipalities[0]',
    ],
    [
      'per municipality of none',
      file({ projects: [rich({ deliveredPer: 'municipality', municipalities: [] })] }),
      'projects[0].municipalities',
    ],
    [
      'two indicators of one id, whatever their case',
      file({ projects: [rich({ indicators: [indicator(), indicator({ id: 'TOEGEKEND' })] })] }),
      'projects[0].indicators[1].id',
    ],
    [
      'two milestones of one id',
      file({
        projects: [
          rich({
            milestones: [
              { id: 'm', name: 'a', due: '2025-01-01' },
              { id: 'm', name: 'b', due: '2025-01-01' },
            ],
          }),
        ],
      }),
      'projects[0].milestones[1].id',
    ],
    [
      'two targets on a day',
      withIndicator({
        targets: [
          { date: '2025-12-31', value: 1 },
          { date: '2025-12-31', value: 2 },
        ],
      }),
      'projects[0].indicators[0].targets[1].date',
    ],
    [
      'two programme indicators of one id',
      file({
        indicators: ['x', 'X'].map((id) => ({
          ...indicator({ id }),
          measure: { projects: ['P1'], indicator: 'toegekend' },
        })),
      }),
      'indicators[1].id',
    ],
    [
      'two budgets of one year',
      file({
        projects: [
          rich({
            budget: [
              { year: null, lines: [] },
              { year: null, lines: [] },
            ],
          }),
        ],
      }),
      'projects[0].budget[1].year',
    ],
    [
      'two posts of one nr',
      file({
        projects: [
          rich({
            budget: [
              {
                year: 2025,
                lines: [
                  { nr: '2a', label: 'x' },
                  { nr: '2A', label: 'y' },
                ],
              },
            ],
          }),
        ],
      }),
      'projects[0].budget[0].lines[1].nr',
    ],
    ['a total of an unknown line', file({ stated: [{ line: 'Z', year: 2025 }] }), 'stated[0].line'],
    ['a total of an unknown project', file({ stated: [{ project: 'P9', year: 2025 }] }), 'stated[0].project'],
    [
      'a total of a line and a project',
      file({ stated: [{ line: 'A', project: 'P1', year: 2025 }] }),
      'stated[0]',
    ],
    ['a total twice', file({ stated: [{ year: 2025 }, { year: 2025 }] }), 'stated[1]'],
    ['a payment from nobody', transfer(['P9', 2025, '1'], null), 'transfers[0].from[0]'],
    ['a payment of no such year', transfer(['P1', 2024, '1'], null), 'transfers[0].from[1]'],
    ['a payment of no such post', transfer(['P1', 2025, '9'], null), 'transfers[0].from[2]'],
    ['a payment to no such post', transfer(['P1', 2025, '1'], ['P1', 2025, '9']), 'transfers[0].to[2]'],
    ['a payment the other way', transfer(['P1', 2025, '1'], null, -5), 'transfers[0].amount'],
    ['an unknown project in esf', esf({ projects: ['P9'] }), 'esf.projects[0]'],
    [
      'a municipality of elsewhere in esf',
      esf({ municipalities: [{ code: 'GM0363', weight: 1, factor: 1 }] }),
      'esf.municipalities[0].code',
    ],
    ['a reference day that does not exist', esf({ referenceDates: ['06-31'] }), 'esf.referenceDates[0]'],
    ['a reference day twice', esf({ referenceDates: ['01-01', '01-01'] }), 'esf.referenceDates[1]'],
    [
      'an ESF rule for vouchers twice',
      esf({ voucherRules: [{ rule: 'positief_advies' }, { rule: 'positief_advies' }] }),
      'esf.voucherRules[1].rule',
    ],
    [
      'ESF data kept until before the programme ends',
      esf({ retention: { until: '2020-01-01' } }),
      'esf.retention.until',
    ],
    [
      'a meeting twice',
      file({
        meetings: [
          { id: 'o', name: 'a' },
          { id: 'o', name: 'b' },
        ],
      }),
      'meetings[1].id',
    ],
  ])('%s', (_, json, path) => expect(paths(json)).toEqual([path]));

  it('a municipality that stands in the region twice, or leaves before it comes', () => {
    const region = (...municipalities: Json[]) =>
      file({ region: { code: 'AM09', name: 'A', lead: 'L', municipalities } });
    const own = { code: 'GM0222', name: 'Doetinchem' };
    expect(paths(region(own, own))).toEqual(['region.municipalities[1].code']);
    expect(paths(region({ ...own, from: '2025-01-02', to: '2025-01-01' }))).toEqual([
      'region.municipalities[0].to',
    ]);
  });
});
