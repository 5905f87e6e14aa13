import { describe, expect, it } from 'vitest';
import { MissingPartialError } from '../../shared/figures/actual.ts';
import { neededPartials } from '../../shared/figures/plan.ts';
import { computeProjectPoints } from '../../shared/figures/project-points.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { acceptedOf, alone, indicator, measured, vouchers } from './bench.ts';
import type { Given } from './bench.ts';

const file = (period: string): Given => ({ dataset: 'vouchers', period, rows: vouchers('2025-01-02') });

function plan(programme: Programme, given: readonly Given[]) {
  const [project] = programme.projects;
  if (project === undefined) throw new Error('no project');
  const groups = neededPartials(programme, project, acceptedOf(given, 'P1'));
  const homes = groups.flatMap(({ tasks }) => tasks.map(({ home, key }) => `${home} ${key}`));
  return { project, groups, homes };
}

describe('what must be read (so that figures can be kept per submission)', () => {
  const programme = alone({ indicators: [indicator()] });

  it('reads each register once, for the period ends at which it is in force', () => {
    // s0 holds at February and April (B2 is missing), s1 at June.
    const { groups } = plan(programme, [file('2025-B1'), file('2025-B3')]);
    expect(
      groups.map(({ files, tasks }) => [
        files.map(({ submission }) => submission),
        tasks.map(({ until }) => until),
      ]),
    ).toEqual([
      [['s0'], ['2025-02-28', '2025-04-30']],
      [['s1'], ['2025-06-30']],
    ]);
  });

  it('asks nothing new of a register when a later one comes', () => {
    const before = plan(programme, [file('2025-B1')]).homes;
    const after = plan(programme, [file('2025-B1'), file('2025-B2')]).homes;
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(before.length + 1);
  });

  it('asks anew of a union of period files when one of them is replaced, and only from there', () => {
    const periods = alone({ delivery: 'period', indicators: [indicator()] });
    const before = plan(periods, [file('2025-B1'), file('2025-B2'), file('2025-B3')]).homes;
    // The file of B2 is replaced by s3.
    const [first, , third] = [file('2025-B1'), file('2025-B2'), file('2025-B3')];
    if (first === undefined || third === undefined) throw new Error('no files');
    const after = plan(periods, [
      first,
      { ...file('2025-B2'), project: 'elsewhere' },
      third,
      file('2025-B2'),
    ]).homes;
    expect(after.filter((home) => before.includes(home))).toHaveLength(1);
    expect(after).toHaveLength(3);
  });

  it('knows equal measures by equal keys, however they are written', () => {
    const where = { status: ['toegekend', 'afgerond'], sector: ['zorg'] };
    const same = { sector: ['zorg'], status: ['afgerond', 'toegekend'] };
    const measure = { dataset: 'vouchers', date: 'toekenningsdatum' } as const;
    const keys = [where, same].map((conditions) => {
      const one = alone({ indicators: [indicator({ measure: { ...measure, where: conditions } })] });
      return plan(one, [file('2025-B1')]).homes;
    });
    expect(keys[0]).toEqual(keys[1]);
  });

  it.each([
    ['kind', { kind: 'ratio' }],
    ['date', { measure: { dataset: 'vouchers', date: 'aanvraagdatum' } }],
    ['where', { measure: { dataset: 'vouchers', date: 'toekenningsdatum', where: { sector: ['zorg'] } } }],
    ['window', { window: { from: '2025-01-02' } }],
  ] as const)('knows another %s by another key', (_, changes) => {
    const other = alone({ indicators: [indicator(changes as Parameters<typeof indicator>[0])] });
    expect(plan(other, [file('2025-B1')]).homes).not.toEqual(plan(programme, [file('2025-B1')]).homes);
  });

  it('asks nothing where nothing was accepted', () => {
    expect(plan(alone({ indicators: [indicator(), measured('count', 'total')] }), []).groups).toEqual([]);
  });

  it('will not compute figures from half of the answers', () => {
    const given = [file('2025-B1')];
    const { project } = plan(programme, given);
    const input = { at: '', sequence: 1, programmeVersion: 1, headVersions: 1, partials: new Map() };
    expect(() =>
      computeProjectPoints({ ...input, programme, project, accepted: acceptedOf(given, 'P1') }),
    ).toThrow(MissingPartialError);
  });
});
