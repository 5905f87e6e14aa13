import { expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import { newDeliveries, whatChanged } from '../../../web/src/pages/overview/what-changed.ts';

const figure = (id: string, more: Partial<IndicatorFigure> = {}): IndicatorFigure =>
  ({ project: '1', id, status: 'op_koers', actual: 5, target: 10, ...more }) as IndicatorFigure;

it('tells what moved, another status first, and keeps quiet about the rest', () => {
  const before = [figure('same'), figure('moved'), figure('turned'), figure('raised')];
  const after = [
    figure('same'),
    figure('moved', { actual: 6 }),
    figure('turned', { status: 'achter' }),
    figure('raised', { target: 12 }),
    figure('new'),
  ];
  const changes = whatChanged(before, after);
  expect(changes.map(({ after: now }) => now.id)).toEqual(['turned', 'new', 'moved', 'raised']);
  expect(changes.map(({ before: then }) => then?.actual ?? null)).toEqual([5, null, 5, 5]);
});

it('tells indicators of the same name in two projects apart', () => {
  const two = [figure('x'), figure('x', { project: '2', actual: 7 })];
  expect(whatChanged(two, two)).toEqual([]);
});

it('lists what came in after the day itself, by the clock of the Netherlands, newest first', () => {
  const came = (period: string, acceptedAt?: string): Delivery =>
    ({ period, ...(acceptedAt !== undefined && { acceptedAt }) }) as Delivery;
  const all = [
    came('on the day', '2025-10-31T22:30:00.000Z'),
    came('just after midnight', '2025-10-31T23:30:00.000Z'),
    came('later', '2025-11-04T10:00:00.000Z'),
    came('not yet'),
  ];
  expect(newDeliveries(all, '2025-10-31').map(({ period }) => period)).toEqual([
    'later',
    'just after midnight',
  ]);
});
