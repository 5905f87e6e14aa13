import { expect, it } from 'vitest';
import {
  handInAddress,
  indicatorAddress,
  overviewAddress,
  progressAddress,
  projectAddress,
  slotHistoryAddress,
} from '../../web/src/addresses.ts';

it('keeps codes with dots and signs out of the path', () => {
  for (const code of ['3.7a', 'a/b', 'x?y&z', 'né']) {
    const address = new URL(projectAddress('achterhoek-2025', code, '2025-06-30'), 'http://localhost');
    expect(address.pathname).toBe('/programma/achterhoek-2025/project');
    expect(address.searchParams.get('code')).toBe(code);
    expect(address.searchParams.get('stand')).toBe('2025-06-30');
  }
});

it('keeps what was known through an overview, a project and a figure', () => {
  const seen = { stand: '2025-08-31', bekend: '2025-09-14' };
  const moment = 'stand=2025-08-31&bekend=2025-09-14';
  expect(overviewAddress('p', seen.stand, seen.bekend)).toBe(`/programma/p?${moment}`);
  expect(indicatorAddress('p', { project: 'A', id: 'i' }, seen)).toBe(
    `/programma/p/project?code=A&${moment}#indicator-i`,
  );
  expect(indicatorAddress('p', { project: null, id: 'i' }, seen)).toBe(`/programma/p/cijfer?id=i&${moment}`);
  expect(indicatorAddress('p', { project: null, id: 'i' }, { stand: '', bekend: '' })).toBe(
    '/programma/p/cijfer?id=i',
  );
});

it('says only what is known', () => {
  expect(overviewAddress('p', '')).toBe('/programma/p');
  expect(overviewAddress('p', '2025-06-30')).toBe('/programma/p?stand=2025-06-30');
  expect(projectAddress('p', 'A')).toBe('/programma/p/project?code=A');
  expect(handInAddress('p', { project: 'A', municipality: null })).toBe('/programma/p/aanleveren?project=A');
  expect(
    handInAddress('p', { project: 'A', dataset: 'matches', period: '2025-B1', municipality: 'GM0222' }),
  ).toBe('/programma/p/aanleveren?project=A&gegevens=matches&periode=2025-B1&gemeente=GM0222');
  expect(
    slotHistoryAddress('p', { project: 'A', dataset: 'matches', period: '2025-B1', municipality: null }),
  ).toBe('/programma/p/geschiedenis?project=A&gegevens=matches&periode=2025-B1');
  expect(progressAddress('p', { project: '3.7a', period: '2025-B1' })).toBe(
    '/programma/p/voortgang?project=3.7a&periode=2025-B1',
  );
});
