import { expect, it } from 'vitest';
import type { ProgrammeAnswer } from '../../../shared/api/programmes.schema.ts';
import { demoProgramme } from '../../../functions/demo/demo-programmes.ts';
import { moneyAddress } from '../../../web/src/addresses.ts';
import { euroOrNone, euroWithPm, leavesOpen, sideText } from '../../../web/src/pages/money/money-words.ts';
import { yearsOf } from '../../../web/src/pages/money/years-of.ts';

it.each<[number | null, boolean, string]>([
  [12.5, false, '€ 12,50'],
  [0, false, '€ 0'],
  [null, false, '–'],
  // What has no amount yet is never a zero.
  [0, true, 'PM'],
  [null, true, 'PM'],
  [9, true, '€ 9 + PM'],
])('%s with PM %s is %s', (amount, isPm, text) => {
  expect(euroWithPm(amount, isPm).replaceAll('\u00a0', ' ')).toBe(text);
  if (!isPm) expect(euroOrNone(amount).replaceAll('\u00a0', ' ')).toBe(text);
});

it('a PM post leaves its own side open, or both', () => {
  expect([leavesOpen('both', 'income'), leavesOpen('income', 'income')]).toEqual([true, true]);
  expect([leavesOpen('expense', 'income'), leavesOpen(null, 'income')]).toEqual([false, false]);
});

it.each([
  ['achterhoek-2025-2028', [2024, 2025, 2026, 2027, 2028]],
  ['amersfoort-2019-2022', [2020, 2021, null]],
  ['gorinchem-2019-2021', [2019, 2020]],
] as const)('the years of %s, the whole run last', (id, years) => {
  const programme: ProgrammeAnswer = { ...demoProgramme(id), version: 1 };
  expect(yearsOf(programme)).toEqual(years);
});

it('the address of a year', () => {
  expect(moneyAddress('p', 2025, '')).toBe('/programma/p/geld?jaar=2025');
  expect(moneyAddress('p', null, '2025-06-30')).toBe('/programma/p/geld?jaar=looptijd&stand=2025-06-30');
});

it('a side of a payment names its project and post', () => {
  const programme: ProgrammeAnswer = { ...demoProgramme('achterhoek-2025-2028'), version: 1 };
  const [project] = programme.projects.filter(({ code }) => code === '3.18');
  const line = project?.budget.find(({ year }) => year === 2025)?.lines.find(({ nr }) => nr === '11');
  expect(sideText(programme, ['3.18', 2025, '11'])).toBe(
    `3.18 ${project?.name}, 2025, post 11 ${line?.label}`,
  );
  expect(sideText(programme, ['3.18', null, null])).toBe(
    `3.18 ${project?.name}, hele looptijd, post niet genoemd`,
  );
  expect(sideText(programme, ['9.9', 2025, '1'])).toBe('9.9, 2025, post 1');
});
