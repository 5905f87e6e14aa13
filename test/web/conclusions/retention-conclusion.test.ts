import { describe, expect, it } from 'vitest';
import {
  purgeParts,
  retentionConclusion,
  verificationConclusion,
} from '../../../web/src/conclusions/retention-conclusion.ts';

describe('how long what is kept stays', () => {
  it.each([
    [null, 'noemt geen bewaartermijn'],
    [{ state: 'loopt', until: '2035-12-31' }, 'blijft tot en met 31 december 2035 bewaard'],
    [{ state: 'verlopen', until: '2025-01-01' }, 'is op 1 januari 2025 verlopen'],
    [
      { state: 'vastgehouden', until: '2035-12-31', reason: 'Controle', since: '2025-01-01' },
      'er mag niets worden verwijderd',
    ],
  ] as const)('%j', (retention, text) => expect(retentionConclusion(retention)).toContain(text));

  it('names what a purge takes away, and nothing that is not there', () => {
    const none = { submissions: 0, rows: 0, files: 0, issuePages: 0, extractFiles: 0, unnamedPacks: 0 };
    expect(purgeParts(none)).toBe('');
    expect(purgeParts({ ...none, submissions: 2, rows: 1200, files: 1 })).toBe(
      '1.200 rijen van deelnemers en 1 ontvangen bestand',
    );
  });
});

describe('whether the trail is whole', () => {
  const whole = {
    ...{ sound: true, entries: 182, lastHash: 'a', anchors: 2, faults: [] },
    lastAnchor: { date: '2025-11-14', count: 182, hash: 'a' },
  };
  it('says so, with the last day that was anchored', () => {
    expect(verificationConclusion(whole)).toBe(
      'Het logboek klopt: 182 regels, geen is gewijzigd, verdwenen of verwisseld. Het komt overeen met 2 verankerde dagen, voor het laatst 14 november 2025.',
    );
    expect(verificationConclusion({ ...whole, anchors: 0, lastAnchor: null })).toContain(
      'nog geen dag verankerd',
    );
  });

  it('says that it is not, and how much is wrong', () => {
    const fault = { kind: 'gewijzigd', sequence: 3, anchor: null, text: 'Regel 3.' } as const;
    expect(verificationConclusion({ ...whole, sound: false, faults: [fault] })).toBe(
      'Het logboek klopt niet: er is 1 afwijking gevonden.',
    );
    expect(verificationConclusion({ ...whole, sound: false, faults: [fault, fault] })).toContain(
      'zijn 2 afwijkingen',
    );
  });
});
