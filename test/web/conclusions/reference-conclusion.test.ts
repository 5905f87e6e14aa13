import { describe, expect, it } from 'vitest';
import type { ReferenceMunicipality } from '../../../web/src/api/answers.ts';
import {
  missingCount,
  referenceConclusion,
  referenceDateConclusion,
} from '../../../web/src/conclusions/reference-conclusion.ts';
import { MISSING, referenceDate, REOPENING } from './support/reference-municipality.ts';

const TODAY = '2025-11-14';
const at = (...states: ReferenceMunicipality['state'][]) =>
  referenceDate(
    '2025-07-01',
    states.map((state) => ({ state })),
  );

const open = (date: string) => referenceDate(date, [{}]);

describe('the calendar', () => {
  it.each([
    [
      [at('definitief', 'proef', 'open')],
      'Peilmoment 1 juli 2025: 1 van 3 gemeenten is definitief, 1 is onderweg.',
    ],
    [[at('definitief', 'definitief')], 'Peilmoment 1 juli 2025: alle 2 gemeenten zijn definitief.'],
    [[at('open')], 'Peilmoment 1 juli 2025: de gemeente is nog niet definitief.'],
    [[at()], 'Peilmoment 1 juli 2025: er doen geen gemeenten mee.'],
    [[], 'Er is nog geen peilmoment geweest.'],
    [
      [referenceDate('2026-07-01', []), referenceDate('2026-01-01', []), at('open')],
      'Peilmoment 1 juli 2025: de gemeente is nog niet definitief. Het volgende is 1 januari 2026.',
    ],
    [
      [
        at('definitief'),
        referenceDate('2025-01-01', [{}]),
        referenceDate('2024-07-01', [{ state: 'proef' }]),
      ],
      'Peilmoment 1 juli 2025: de gemeente is definitief. Ook nog niet klaar: 1 juli 2024 en 1 januari 2025.',
    ],
    [
      [at('definitief'), referenceDate('2025-01-01', [{}], { purged: true })],
      'Peilmoment 1 juli 2025: de gemeente is definitief.',
    ],
    [
      [at('open'), ...['2025-01-01', '2024-07-01', '2024-01-01', '2023-07-01'].map(open)],
      'Peilmoment 1 juli 2025: de gemeente is nog niet definitief. Ook nog niet klaar: 4 eerdere peilmomenten, ' +
        'het oudste van 1 juli 2023.',
    ],
    [[referenceDate('2026-01-01', [])], 'Er is nog geen peilmoment geweest. Het volgende is 1 januari 2026.'],
  ])('speaks of the last date that has passed, and the next (%#)', (found, text) => {
    expect(referenceConclusion(found, TODAY)).toBe(text);
  });
});

describe('one date', () => {
  it.each([
    [
      referenceDate('2026-01-01', [{}]),
      'Dit peilmoment is op 1 januari 2026. Vanaf die dag kan de regio een proef maken en indienen.',
    ],
    [at('definitief', 'definitief'), 'Alle 2 gemeenten zijn definitief.'],
    [
      referenceDate('2026-01-01', [{}, { missing: [MISSING] }], { purged: true }),
      '0 van 2 gemeenten zijn definitief. De gegevens van deelnemers zijn of worden verwijderd; er kan niets meer bij.',
    ],
    [
      referenceDate('2025-07-01', [
        { missing: [MISSING] },
        { state: 'teruggekoppeld', remarkCounts: { total: 3, open: 2 } },
        { state: 'definitief', corrected: true, reopening: REOPENING },
      ]),
      '1 van 3 gemeenten is definitief, 1 is onderweg. Let op: bij 1 gemeente ontbreken aanleveringen, 2 opmerkingen ' +
        'staan open, bij 1 gemeente is er later gecorrigeerd en bij 1 gemeente wacht heropenen op een tweede persoon.',
    ],
    [
      referenceDate('2025-07-01', [{ state: 'definitief', missing: [MISSING] }]),
      'De gemeente is definitief.',
    ],
  ])('says what keeps it from being final (%#)', (date, text) => {
    expect(referenceDateConclusion(date, TODAY)).toBe(text);
  });

  it('counts what is missing over all municipalities', () => {
    const date = referenceDate('2025-07-01', [{ missing: [MISSING, MISSING] }, { missing: [MISSING] }, {}]);
    expect(missingCount(date)).toBe(3);
  });
});
