import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureChanges } from '../../shared/meeting/changes.ts';
import { behind, isCentral, milestonesDue, missingSince, obstaclesAt } from '../../shared/meeting/agenda.ts';
import { holdsBack } from '../../shared/meeting/held-back.ts';
import { changedSince, previousMeeting } from '../../shared/meeting/previous-meeting.ts';
import { entriesAt, meetingsOf } from '../../shared/meeting/revisions.ts';
import { summaryOf } from '../../shared/meeting/entry-summary.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import type { DeliveryEntry } from '../../shared/programme/delivery-state.ts';
import type { Entry, Revision } from '../../shared/meeting/meeting.ts';
import { programmeFile } from '../api/support/programmes.ts';
import { anEntry, aFigure, aMeeting } from './support.ts';

describe('what changed', () => {
  test('tells a figure that moved, changed status or got another target, a change of status first', () => {
    const before = [aFigure('a', 10), aFigure('b', 10), aFigure('c', 10), aFigure('d', 10)];
    const after = [
      aFigure('a', 12),
      aFigure('b', 10, { status: 'achter' }),
      aFigure('c', 10),
      aFigure('d', 10, { target: 50 }),
    ];
    const changes = figureChanges(before, after);
    expect(changes.map(({ id }) => id)).toEqual(['b', 'a', 'd']);
    expect(changes[1]).toMatchObject({ before: { actual: 10 }, after: { actual: 12 } });
  });

  test('tells a new indicator only when it has a figure, and the same id of another project apart', () => {
    const before = [aFigure('a', 1)];
    const after = [aFigure('a', 1), aFigure('a', 2, { project: '9' }), aFigure('z', null)];
    expect(figureChanges(before, after)).toMatchObject([{ project: '9', before: null }]);
  });

  test('nothing where nothing changed', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer()), { maxLength: 8 }), (actuals) => {
        const figures = actuals.map((actual, index) => aFigure(`i${index}`, actual));
        expect(figureChanges(figures, figures)).toEqual([]);
      }),
    );
  });
});

test('what is behind: the worst status first, within it the slowest pace', () => {
  const figure = (id: string, status: DashboardFigure['status'], pace: number | null) =>
    aFigure(id, 1, { status, pace });
  const shown = behind([
    figure('a', 'aandacht', 0.9),
    figure('b', 'op_koers', 1),
    figure('c', 'achter', 0.5),
    figure('d', 'niet_behaald', 0.8),
    figure('e', 'achter', 0.2),
    figure('f', 'geen_gegevens', null),
  ]);
  expect(shown.map(({ id }) => id)).toEqual(['d', 'e', 'c', 'a']);
});

test.each([
  ['nothing held back', '', ['2025-B3', '2025-B4']],
  ['a gap of long ago that holds a figure back', '2025-B2', ['2025-B2', '2025-B3', '2025-B4']],
])(
  'deliveries missing: all that are late, and what closed since the meeting before; %s',
  (_, held, expected) => {
    const slot = (period: string, state: DeliveryEntry['state'], due: string, lock: string) =>
      ({
        project: '3.7',
        dataset: 'vouchers',
        municipality: null,
        period,
        state,
        due,
        lock,
        acceptedAt: null,
      }) as const;
    const shown = missingSince(
      [
        slot('2025-B4', 'te_laat', '2025-09-14', '2025-10-15'),
        slot('2025-B3', 'gesloten', '2025-07-14', '2025-08-14'),
        slot('2025-B2', 'gesloten', '2025-05-14', '2025-06-14'),
        slot('2025-B1', 'op_tijd', '2025-03-14', '2025-04-14'),
      ],
      '2025-07-01',
      ({ period }) => period === held,
    );
    expect(shown.map(({ period }) => period)).toEqual(expected);
  },
);

test('a gap holds a figure back while its data end before it', () => {
  const programme = programmeFile('prog-a', 'AM09');
  const gap = (period: string, dataset: 'vouchers' | 'deelnemers' = 'vouchers') => ({
    project: '3.7',
    dataset,
    period,
  });
  const through = (dataThrough: string | null) => [aFigure('toegekend', 1, { project: '3.7', dataThrough })];
  const holds = holdsBack(programme, through('2025-04-30'));
  expect(holds(gap('2025-B3'))).toBe(true);
  expect(holds(gap('2025-B2'))).toBe(false);
  expect(holds(gap('2025-B3', 'deelnemers'))).toBe(false);
  expect(holdsBack(programme, through(null))(gap('2025-B3'))).toBe(false);
});

test.each([
  ['past due', '2025-05-01', null, true],
  ['due within two months', '2025-08-30', null, true],
  ['due later', '2025-09-01', null, false],
  ['reached since the meeting before', '2025-05-01', '2025-05-02', true],
  ['reached before that', '2025-05-01', '2025-05-01', false],
  ['reached after the day shown', '2025-05-01', '2025-07-02', true],
])('a milestone %s', (_name, due, done, isShown) => {
  expect(milestonesDue([{ due, done }], '2025-07-01', '2025-05-01')).toHaveLength(isShown ? 1 : 0);
});

test.each([
  [{ kind: 'indicator', project: '3.7', id: 'a' } as const, true],
  [{ kind: 'indicator', project: null, id: 'a' } as const, false],
  [{ kind: 'project', code: '3.7' } as const, true],
  [{ kind: 'project', code: '3.70' } as const, false],
  [{ kind: 'line', code: 'WN' } as const, true],
  [{ kind: 'line', code: 'IM' } as const, false],
])('%o central', (central, covers) => {
  expect(isCentral(central, aFigure('a', 1, { project: '3.7' }), () => ['WN'])).toBe(covers);
});

describe('meetings and what was written down', () => {
  const first = aMeeting('m1', '2025-07-01', { series: 'partneroverleg' });
  const second = aMeeting('m2', '2025-09-01', { series: 'partneroverleg' });
  const other = aMeeting('m3', '2025-08-01', { series: null, name: 'Stuurgroep' });

  test('the previous one is the latest of the same series before its day', () => {
    const all = [second, other, first];
    expect(previousMeeting(all, second)?.id).toBe('m1');
    expect(previousMeeting(all, other)).toBeNull();
    const named = aMeeting('m4', '2025-11-01', { series: null, name: 'STUURGROEP' });
    expect(previousMeeting(all, named)?.id).toBe('m3');
  });

  test('before a first one changes are told since the last period but one', () => {
    expect(changedSince(null, '2025-11-14', 'tweemaandelijks')).toBe('2025-08-31');
    expect(changedSince(first, '2025-11-14', 'tweemaandelijks')).toBe('2025-07-01');
  });

  test('the version known at a moment is shown, and what came later is not there', () => {
    const revisions: Revision[] = [
      anEntry('e1', { text: 'eerst' }, { version: 1, at: '2025-07-01T10:00:00.000Z' }),
      anEntry('e1', { text: 'later' }, { version: 2, at: '2025-09-01T10:00:00.000Z' }),
      first,
    ];
    const texts = (known: string | null) => entriesAt(revisions, known).map(({ what }) => what.text);
    expect(texts(null)).toEqual(['later']);
    expect(texts('2025-08-01T00:00:00.000Z')).toEqual(['eerst']);
    expect(texts('2025-06-01T00:00:00.000Z')).toEqual([]);
    expect(meetingsOf(revisions).map(({ id }) => id)).toEqual(['m1']);
  });

  test('obstacles: open ones by level and age, then those gone since; others not', () => {
    const obstacle = (id: string, level: Entry['level'], since: string, done: string | null) =>
      anEntry(id, { kind: 'knelpunt', level, since, done });
    const shown = obstaclesAt(
      [
        obstacle('project', 'project', '2025-01-01', null),
        obstacle('gone', 'project', '2025-01-01', '2025-07-15'),
        obstacle('long gone', 'project', '2025-01-01', '2025-06-30'),
        obstacle('young', 'speerpuntgroep', '2025-06-01', null),
        obstacle('old', 'speerpuntgroep', '2025-02-01', null),
        anEntry('decision', {}),
      ],
      '2025-09-01',
      '2025-07-01',
    );
    expect(shown.map(({ id }) => id)).toEqual(['old', 'young', 'project', 'gone']);
  });

  test('the trail gets the words with all that can change', () => {
    const what = { kind: 'knelpunt', level: 'project', owner: 'uwv', since: '2025-01-01' } as const;
    expect(summaryOf(anEntry('e', { ...what, help: 'een aanspreekpunt' }).what)).toBe(
      'tekst; hulp: een aanspreekpunt; ligt bij: project; eigenaar: UWV; sinds 2025-01-01',
    );
    expect(summaryOf(first.what)).toBe('Overleg; 2025-07-01'.replace('; 2', ', 2'));
  });
});
