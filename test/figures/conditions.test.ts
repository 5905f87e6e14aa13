import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../shared/figures/conditions.ts';

describe('where and among (contract §2): values as text, an empty cell never matches', () => {
  const row = {
    status: 'toegekend',
    scholingsadvies: 'ja',
    geboortejaar: 2000,
    bedrag: 150050,
    opleider: null,
  };

  it.each([
    ['one of the codes', { status: ['aangevraagd', 'toegekend'] }, true],
    ['none of the codes', { status: ['aangevraagd'] }, false],
    ['yes', { scholingsadvies: ['ja'] }, true],
    ['a number as text', { geboortejaar: ['2000'] }, true],
    ['an amount in euros', { bedrag: ['1500.5'] }, true],
    ['an amount is not compared in cents', { bedrag: ['150050'] }, false],
    ['every column must match', { status: ['toegekend'], scholingsadvies: ['nee'] }, false],
    ['an empty cell', { opleider: ['', 'null'] }, false],
    ['a cell that is not there', { resultaat: ['diploma'] }, false],
    ['no conditions', {}, true],
  ])('%s', (_, where, matches) => expect(matcherOf('vouchers', where)(row)).toBe(matches));

  it('joins where and among', () => {
    const matches = matcherOf('vouchers', { status: ['toegekend'] }, { scholingsadvies: ['nee'] });
    expect(matches(row)).toBe(false);
  });
});
