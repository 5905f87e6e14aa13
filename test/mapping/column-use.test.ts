import { expect, it } from 'vitest';
import type { Project } from '../../shared/programme/programme.schema.ts';
import { columnUse } from '../../shared/mapping/column-use.ts';

const COLUMNS = ['indicator', 'waarde', 'teller', 'noemer', 'aantal', 'toelichting'];
const project = (...kinds: readonly string[]) =>
  ({
    indicators: kinds.map((kind) => ({ kind, measure: { dataset: 'meetwaarden', as: 'total' } })),
  }) as unknown as Pick<Project, 'indicators'>;
const uses = (of: Pick<Project, 'indicators'>) => COLUMNS.map((name) => columnUse(of, 'meetwaarden', name));

it('a count needs its value and nothing else', () => {
  expect(uses(project('count'))).toEqual([null, 'used', 'unused', 'unused', 'unused', null]);
});

it('a ratio has parts, a mean a number of measurements', () => {
  expect(uses(project('count', 'ratio'))).toEqual([null, 'used', 'used', 'used', 'unused', null]);
  expect(uses(project('mean'))).toEqual([null, 'used', 'unused', 'unused', 'used', null]);
});

it('says nothing without measured indicators, or of another dataset', () => {
  const counted = { indicators: [{ kind: 'count', measure: { dataset: 'vouchers', date: 'd' } }] };
  expect(uses(counted as unknown as Pick<Project, 'indicators'>)).toEqual(COLUMNS.map(() => null));
  expect(columnUse(project('mean'), 'vouchers', 'aantal')).toBeNull();
});
