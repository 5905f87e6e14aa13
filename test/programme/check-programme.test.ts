import { describe, expect, it } from 'vitest';
import { readProgramme } from '../../shared/programme/check-programme.ts';
import {
  esf,
  faults,
  file,
  overall,
  paths,
  rich,
  transfer,
  withIndicator,
  withMeasure,
} from './programme-files.ts';
import type { Json } from './programme-files.ts';

describe('a valid programme file (contract §2)', () => {
  it('is read with its defaults', () => {
    const reading = readProgramme(file({ dueDays: undefined, thresholds: undefined }));
    expect(reading).toMatchObject({
      ok: true,
      programme: { dueDays: 14, lockDays: 45, thresholds: { onTrack: 0.95, attention: 0.8 } },
    });
  });

  it.each<[string, Json]>([
    ['dates outside the programme’s', file({ projects: [rich({ start: '2020-01-01', end: '2030-12-31' })] })],
    [
      'targets in any order',
      withIndicator({
        targets: [
          { date: '2026-12-31', value: 2 },
          { date: '2025-12-31', value: 1 },
        ],
      }),
    ],
    ['a distinct count of a code', withMeasure('unique', { field: 'sector' })],
    ['a sum of an amount', withMeasure('sum', { field: 'bedrag' })],
    ['a ratio without among', withMeasure('ratio', { where: { sector: ['zorg'] } })],
    [
      'conditions on municipalities and numbers',
      withMeasure('count', { where: { gemeente: ['GM0222', 'buiten_regio'], bedrag: ['12.5'] } }),
    ],
    ['yes and no', withMeasure('count', { where: { scholingsadvies: ['ja'] } })],
    ['a payment to nobody known', transfer(['P1', 2025, '1'], null)],
    ['a payment to a project whose line is not known', transfer(['P1', 2025, '1'], ['P1', 2026, null])],
    ['a programme sum over a distinct count', overall({ kind: 'unique' })],
    ['an indicator without targets', withIndicator({ targets: undefined })],
    ['periods that stay open for years', file({ dueDays: 1000, lockDays: 4000 })],
    ['hundreds of millions with cents', transfer(['P1', 2025, '1'], null, 296_269_606.34)],
    ['an id of one letter', file({ id: 'P' })],
    ['an id with capitals and _', file({ id: 'Proef_2025' })],
    ['29 February as a reference day', esf({ referenceDates: ['02-29'] })],
  ])('may have %s', (_, json) => expect(faults(json)).toEqual([]));
});

describe('all faults in one pass, one cause one fault', () => {
  it('finds what the schema finds and what it cannot together', () => {
    const json = file({
      name: 5,
      projects: [
        rich({ lines: ['Z'], start: 'gisteren' }),
        rich({ code: 'P2', datasets: ['vouchers', 'meetwaarden'], delivery: 'soms', overlaps: ['P9'] }),
      ],
      transfers: [{ from: ['P7', 2025, '1'], to: null, amount: 1 }],
    });
    expect(paths(json)).toEqual([
      'name',
      'projects[0].start',
      'projects[1].delivery',
      'projects[0].lines[0]',
      'projects[1].overlaps[0]',
      'transfers[0].from[0]',
    ]);
  });

  it('does not blame a reference to something that is itself faulty', () => {
    const json = file({
      lines: [{ code: '', name: 'leeg' }],
      projects: [rich({ code: 7 })],
      transfers: [{ from: ['P1', 2025, '1'], to: null, amount: 1 }],
    });
    expect(paths(json)).toEqual(['lines[0].code', 'projects[0].code']);
  });

  it('checks the rest of a measure with a fault no further', () => {
    expect(paths(withIndicator({ measure: { dataset: 'vouchers' } }))).toEqual([
      'projects[0].indicators[0].measure.date',
    ]);
  });

  it('names an unknown field, and still checks beside it', () => {
    expect(paths(file({ kleur: 'rood', end: '2024-01-01' }))).toEqual(['kleur', 'end']);
  });

  it.each([null, 3, 'tekst', []])('refuses %j as a whole', (json) =>
    expect(paths(json)).toEqual(['(alles)']),
  );

  it('speaks Dutch, reading on after the path', () => {
    expect(faults(withMeasure('count', { where: { status: ['verleend'] } }))).toEqual([
      [
        'projects[0].indicators[0].measure.where.status[0]',
        'komt in status niet voor; kies uit: aangevraagd, toegekend, afgewezen, ingetrokken, afgerond, afgebroken',
      ],
    ]);
  });
});
