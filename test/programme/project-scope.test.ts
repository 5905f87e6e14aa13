import { describe, expect, it } from 'vitest';
import { activePeriods, expectedSlots, scopeOf } from '../../shared/programme/project-scope.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { alone, programme, project } from '../figures/bench.ts';

function first(whole: Programme): Project {
  const [part] = whole.projects;
  if (part === undefined) throw new Error('no project');
  return part;
}

const esf = {
  referenceDates: ['01-01', '07-01'],
  projects: ['P1'],
  municipalities: [{ code: 'GM0197', weight: 1, factor: 1 }],
  maximum: 100,
};

describe('scope of a project (contract §2, §3)', () => {
  it('takes missing dates and rhythm from the programme', () => {
    const whole = alone({});
    expect(scopeOf(whole, first(whole))).toEqual({
      start: '2025-01-01',
      end: '2025-12-31',
      rhythm: 'tweemaandelijks',
      municipalities: null,
      counts: true,
    });
  });

  it('keeps its own, also outside the programme', () => {
    const whole = alone({ start: '2022-01-01', end: '2030-12-31', rhythm: 'halfjaar' });
    expect(scopeOf(whole, first(whole))).toMatchObject({
      start: '2022-01-01',
      end: '2030-12-31',
      rhythm: 'halfjaar',
    });
  });

  it.each([
    ['its own municipalities', { municipalities: ['GM0222'] }, esf, ['GM0222']],
    ['those of esf for a project of esf', {}, esf, ['GM0197']],
    ['the region’s for another project', {}, { ...esf, projects: ['P2'] }, ['GM0222', 'GM0197']],
    ['the region’s without esf', {}, undefined, ['GM0222', 'GM0197']],
  ])('delivers per municipality by %s', (_, changes, part, codes) => {
    const whole = programme({
      projects: [project({ deliveredPer: 'municipality', ...changes }), project({ code: 'P2' })],
      ...(part === undefined ? {} : { esf: part }),
    });
    expect(scopeOf(whole, first(whole)).municipalities).toEqual(codes);
  });

  it('has municipalities of its own for another reason without delivering per municipality', () => {
    const whole = alone({ municipalities: ['GM0222'] });
    expect(scopeOf(whole, first(whole)).municipalities).toBeNull();
  });

  it('is active in a period of which it has a day', () => {
    const whole = alone({ start: '2025-02-28', end: '2025-05-01' });
    expect(activePeriods(scopeOf(whole, first(whole)))).toEqual(['2025-B1', '2025-B2', '2025-B3']);
  });

  it('owes each file per municipality, and one form, for each active period', () => {
    const whole = alone({
      start: '2025-01-01',
      end: '2025-04-30',
      datasets: ['vouchers', 'voortgang'],
      deliveredPer: 'municipality',
    });
    expect(expectedSlots(whole, first(whole))).toHaveLength(2 * (2 + 1));
    expect(expectedSlots(whole, first(whole))[0]).toEqual({
      project: 'P1',
      dataset: 'vouchers',
      municipality: 'GM0222',
      period: '2025-B1',
    });
  });

  it('owes nothing when it is counted under another', () => {
    const whole = programme({ projects: [project({ countedUnder: 'P2' }), project({ code: 'P2' })] });
    expect(expectedSlots(whole, first(whole))).toEqual([]);
  });
});
