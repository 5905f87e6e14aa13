import { describe, expect, it } from 'vitest';
import type { ReferenceMunicipality } from '../../../web/src/api/answers.ts';
import { currentStep, nextReferenceStep } from '../../../web/src/conclusions/reference-step.ts';
import { MISSING, municipality, referenceDate, REOPENING } from './support/reference-municipality.ts';

const TODAY = '2025-11-14';

describe('the next step of a municipality', () => {
  it.each<[Partial<ReferenceMunicipality>, string, RegExp]>([
    [{}, 'proef', /^Maak een proef .*of dien meteen in\.$/],
    [{ missing: [MISSING] }, 'proef', /ontbreekt nog wel iets/],
    [{ pending: 'trial' }, 'proef', /bezig/],
    [{ state: 'proef' }, 'indienen', /^Bekijk de proef/],
    [{ state: 'proef', pending: 'submit' }, 'indienen', /bezig/],
    [{ state: 'ingediend' }, 'terugkoppelen', /maak dan definitief/],
    [{ state: 'ingediend', actions: ['feedback'] }, 'terugkoppelen', /^Bekijk het en koppel terug\.$/],
    [{ state: 'teruggekoppeld', remarkCounts: { total: 2, open: 1 } }, 'terugkoppelen', /1 opmerking en/],
    [{ state: 'teruggekoppeld' }, 'definitief', /maak definitief/],
    [{ state: 'definitief' }, 'klaar', /^Klaar\. Dit extract verandert niet meer\.$/],
    [{ state: 'definitief', corrected: true }, 'klaar', /volgende peilmoment/],
    [{ state: 'definitief', reopening: REOPENING }, 'klaar', /tweede persoon/],
  ])('after %o is %s', (given, step, text) => {
    const found = nextReferenceStep(municipality(given), {
      ...{ date: '2025-07-01', purged: false, today: TODAY },
    });
    expect(found.step).toBe(step);
    expect(found.text).toMatch(text);
  });

  it.each<[Partial<ReferenceMunicipality>, RegExp]>([
    [{}, /^Kan niet meer: .*verwijderd\.$/],
    [{ state: 'definitief' }, /^Klaar\. .*verwijderd\.$/],
  ])('is none once the participants are purged (%o)', (given, text) => {
    const at = { date: '2025-07-01', purged: true, today: TODAY };
    expect(nextReferenceStep(municipality(given), at)).toEqual({
      step: 'klaar',
      text: expect.stringMatching(text) as string,
    });
  });

  it.each([['open'], ['proef']] as const)('asks nothing of an outside reviewer while it is %s', (state) => {
    const at = { date: '2025-07-01', purged: false, today: TODAY, looksOn: true };
    expect(nextReferenceStep(municipality({ state, missing: [MISSING] }), at).text).toBe(
      'Nog niet ingediend. U ziet het zodra de regio indient.',
    );
  });

  it('is waiting while the date is to come, and not on the day itself', () => {
    const next = (today: string) =>
      nextReferenceStep(municipality(), { date: '2026-01-01', purged: false, today }).text;
    expect(next('2025-12-31')).toBe('Wacht tot 1 januari 2026.');
    expect(next('2026-01-01')).toMatch(/^Maak een proef/);
  });
});

describe('the step of a date', () => {
  it.each<[Partial<ReferenceMunicipality>[], string]>([
    [[{ state: 'definitief' }, { state: 'ingediend' }, {}], 'proef'],
    [[{ state: 'definitief' }, { state: 'teruggekoppeld' }], 'definitief'],
    [[{ state: 'definitief' }], 'klaar'],
    [[], 'klaar'],
  ])('is the earliest of its municipalities (%#)', (given, step) => {
    expect(currentStep(referenceDate('2025-07-01', given), TODAY)).toBe(step);
  });
});
