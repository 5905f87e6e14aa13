import { describe, expect, it } from 'vitest';
import { handedInTotals, neededForHandedIn } from '../../shared/figures/handed-in.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { alone, answer, indicator, measured, value, voucher, vouchers } from './bench.ts';
import type { Given } from './bench.ts';

function handedIn(programme: Programme, given: Given): Record<string, number | null> {
  const [project] = programme.projects;
  if (project === undefined) throw new Error('no project');
  const { dataset, period, municipality = null } = given;
  const slot = { dataset, period, municipality, submission: 's0' };
  const partials = answer(neededForHandedIn(programme, project, slot), [given]);
  return Object.fromEntries(
    handedInTotals(programme, project, slot, partials).map((found) => [found.indicator.id, found.value]),
  );
}

describe('values as handed in, of one submission alone (contract §1)', () => {
  it('of a register: its actuals at the end of its period', () => {
    const programme = alone({
      indicators: [
        indicator(),
        indicator({
          id: 'bedrag',
          kind: 'sum',
          measure: { dataset: 'vouchers', date: 'toekenningsdatum', field: 'bedrag' },
        }),
        indicator({ id: 'anders', measure: { dataset: 'matches', date: 'matchdatum' } }),
      ],
    });
    const rows = [...vouchers('2025-01-02', '2025-03-01'), voucher('x', '2025-02-01', { bedrag: 1234 })];
    expect(handedIn(programme, { dataset: 'vouchers', period: '2025-B1', rows })).toEqual({
      toegekend: 2,
      bedrag: 12.34,
    });
  });

  it('of measured values: as stated for the period, not what was there before', () => {
    const programme = alone({
      indicators: [
        measured('count', 'increment'),
        measured('ratio', 'increment', { id: 'deel' }),
        measured('mean', 'total', { id: 'cijfer' }),
        measured('level', 'total', { id: 'zonder' }),
      ],
    });
    const rows = [
      value({ waarde: 3 }),
      value({ indicator: 'deel', teller: 1, noemer: 4 }),
      value({ indicator: 'cijfer', waarde: 8.5, aantal: 4 }),
    ];
    expect(handedIn(programme, { dataset: 'meetwaarden', period: '2025-B3', rows })).toEqual({
      m: 3,
      deel: 25,
      cijfer: 8.5,
      zonder: null,
    });
  });

  it('of one municipality: its own', () => {
    const programme = alone({ deliveredPer: 'municipality', indicators: [indicator()] });
    const given: Given = {
      dataset: 'vouchers',
      municipality: 'GM0222',
      period: '2025-B1',
      rows: vouchers('2025-01-02'),
    };
    expect(handedIn(programme, given)).toEqual({ toegekend: 1 });
  });
});
