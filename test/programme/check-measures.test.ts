import { describe, it, expect } from 'vitest';
import { overall, file, paths, rich, withIndicator, withMeasure } from './programme-files.ts';
import type { Json } from './programme-files.ts';

describe('measures that cannot give their figure, each with its path (contract §2)', () => {
  it.each<[string, Json, string]>([
    [
      'a dataset the project does not hand in',
      file({ projects: [rich({ datasets: ['vouchers'] })] }),
      'projects[0].indicators[1].measure.dataset',
    ],
    ['a level from a register', withMeasure('level', {}), 'projects[0].indicators[0].measure.dataset'],
    [
      'a date that is no column',
      withMeasure('count', { date: 'datum' }),
      'projects[0].indicators[0].measure.date',
    ],
    [
      'a date that is no date column',
      withMeasure('count', { date: 'status' }),
      'projects[0].indicators[0].measure.date',
    ],
    ['a sum of nothing', withMeasure('sum', {}), 'projects[0].indicators[0].measure.field'],
    ['a mean of nothing', withMeasure('mean', {}), 'projects[0].indicators[0].measure.field'],
    ['distinct what', withMeasure('unique', {}), 'projects[0].indicators[0].measure.field'],
    ['a sum of text', withMeasure('sum', { field: 'opleider' }), 'projects[0].indicators[0].measure.field'],
    [
      'a field that is no column',
      withMeasure('unique', { field: 'naam' }),
      'projects[0].indicators[0].measure.field',
    ],
    [
      'a field that does nothing',
      withMeasure('count', { field: 'bedrag' }),
      'projects[0].indicators[0].measure.field',
    ],
    [
      'an among that does nothing',
      withMeasure('count', { among: { status: ['toegekend'] } }),
      'projects[0].indicators[0].measure.among',
    ],
    [
      'a condition on no column',
      withMeasure('count', { where: { kleur: ['rood'] } }),
      'projects[0].indicators[0].measure.where.kleur',
    ],
    [
      'a code that does not exist',
      withMeasure('count', { where: { status: ['toegekend', 'verleend'] } }),
      'projects[0].indicators[0].measure.where.status[1]',
    ],
    [
      'a label instead of a code',
      withMeasure('ratio', { among: { sector: ['Zorg'] } }),
      'projects[0].indicators[0].measure.among.sector[0]',
    ],
    [
      'a municipality by name',
      withMeasure('count', { where: { gemeente: ['Aalten'] } }),
      'projects[0].indicators[0].measure.where.gemeente[0]',
    ],
    [
      'a number that is none',
      withMeasure('count', { where: { bedrag: ['veel'] } }),
      'projects[0].indicators[0].measure.where.bedrag[0]',
    ],
    [
      'a project that adds up projects',
      withIndicator({ measure: { projects: ['P1'], indicator: 'x' } }),
      'projects[0].indicators[0].measure',
    ],
    [
      'a programme that counts a file',
      overall({ measure: { dataset: 'meetwaarden', as: 'total' } }),
      'indicators[0].measure',
    ],
    [
      'an unknown project in a sum',
      overall({ measure: { projects: ['P1', 'P9'], indicator: 'toegekend' } }),
      'indicators[0].measure.projects[1]',
    ],
    [
      'a project twice in a sum',
      overall({ measure: { projects: ['P1', 'P1'], indicator: 'toegekend' } }),
      'indicators[0].measure.projects[1]',
    ],
    [
      'a project without the indicator',
      overall(
        { measure: { projects: ['P1', 'P2'], indicator: 'toegekend' } },
        rich({ code: 'P2', indicators: [] }),
      ),
      'indicators[0].measure.projects[1]',
    ],
    ['kinds that do not go together', overall({ kind: 'ratio' }), 'indicators[0].measure.projects[0]'],
  ])('%s', (_, json, path) => expect(paths(json)).toEqual([path]));
});
