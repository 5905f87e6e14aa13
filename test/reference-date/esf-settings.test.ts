import { describe, expect, test } from 'vitest';
import { esf, faults } from '../programme/programme-files.ts';

describe('what a programme sets for its reference dates', () => {
  test.each([
    ['nothing of it', {}],
    ['a freeze on the day itself', { freezeAfterDays: 0 }],
    [
      'every rule for vouchers',
      {
        voucherRules: [
          { rule: 'positief_advies' },
          { rule: 'afgerond_binnen_project' },
          { rule: 'bedrag_betaald' },
          { rule: 'start_niet_voor', date: '2025-01-01' },
        ],
      },
    ],
    [
      'a hold on a retention time',
      { retention: { until: '2035-12-31', hold: { reason: 'Controle loopt', since: '2026-01-01' } } },
    ],
    ['a processing agreement', { processingAgreement: { reference: 'VWO-2025-07', date: '2025-06-30' } }],
  ])('%s is sound', (_, changes) => expect(faults(esf(changes))).toEqual([]));

  test.each([
    ['a freeze before the date', { freezeAfterDays: -1 }, 'esf.freezeAfterDays', 'mag niet onder 0 zijn'],
    ['half a day', { freezeAfterDays: 1.5 }, 'esf.freezeAfterDays', 'moet een geheel getal zijn'],
    [
      'an unknown rule',
      { voucherRules: [{ rule: 'mooi_weer' }] },
      'esf.voucherRules[0].rule',
      'moet een van deze zijn: positief_advies, afgerond_binnen_project, bedrag_betaald, start_niet_voor',
    ],
    ['a rule without its date', { voucherRules: [{ rule: 'start_niet_voor' }] }, 'esf.voucherRules[0].date'],
    [
      'a date that a rule does not take',
      { voucherRules: [{ rule: 'bedrag_betaald', date: '2025-01-01' }] },
      'esf.voucherRules[0].date',
      'is hier geen bekend veld: haal het weg',
    ],
    ['no rules in the list', { voucherRules: [] }, 'esf.voucherRules', 'moet minstens 1 onderdeel hebben'],
    [
      'a hold without a reason',
      { retention: { until: '2035-12-31', hold: { since: '2026-01-01' } } },
      'esf.retention.hold.reason',
      'ontbreekt',
    ],
    [
      'an agreement without its date',
      { processingAgreement: { reference: 'VWO-1' } },
      'esf.processingAgreement.date',
      'ontbreekt',
    ],
  ])('%s is one fault', (_, changes, path, message = 'ontbreekt') =>
    expect(faults(esf(changes))).toEqual([[path, message]]),
  );
});
