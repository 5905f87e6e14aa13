import { expect, it } from 'vitest';
import { indicatorConclusion } from '../../../web/src/conclusions/indicator-conclusion.ts';
import { shareText } from '../../../web/src/pages/submission/share-text.ts';

type Told = Parameters<typeof shareText>[0];

const indicator: Told['indicators'][number] = {
  ...{ project: '3.7', id: 'v', name: 'Vouchers', unit: 'vouchers', kind: 'count' as const, actual: 963 },
  ...{ target: 2000, targetDate: '2026-12-31', nextTarget: 1200, nextTargetDate: '2025-12-31' },
  ...{
    expected: 900,
    attainment: 0.48,
    pace: 1.07,
    status: 'op_koers' as const,
    forecast: 2100,
    published: false,
  },
  ...{ t: '2025-10-31', dataThrough: '2025-10-31', series: [], baseline: null, targets: [] },
  ...{ range: null, earlierTargets: [], yearly: false },
  ...{ comparators: [], line: [], direction: 'up' as const, delivered: null },
};

const told: Told = {
  ...{ code: '3.7', name: 'Opijver', asOf: '2025-11-14', indicators: [], progress: null },
  milestones: [
    { id: 'a', name: 'Loket open', due: '2025-06-30', done: '2025-06-01' },
    { id: 'b', name: 'Klaar', due: '2026-06-30', done: null },
  ],
};

it('tells the project, milestones reached, and what the lead wrote', () => {
  const progress = {
    period: '2025-B5',
    stand: 'Op gang.',
    knelpunt: 'Geheim',
    hulp_nodig: '',
    vooruitblik: '',
  };
  expect(shareText({ ...told, progress })).toBe(
    [
      '3.7 Opijver, stand op 14 november 2025',
      '- Mijlpaal gehaald: Loket open (1 juni 2025).',
      'Stand (september-oktober 2025): Op gang.',
    ].join('\n'),
  );
});

it('tells each indicator in the words that management reads', () => {
  const indicators: Told['indicators'] = [
    { ...indicator, series: [], targets: [], comparators: [], line: [] },
  ];
  const said = indicators.flatMap(indicatorConclusion).join(' ');
  expect(said).toContain('963');
  expect(shareText({ ...told, indicators })).toContain(`\n- Vouchers: ${said}\n`);
});
