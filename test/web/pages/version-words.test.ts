import { expect, it } from 'vitest';
import type { SlotHistory } from '../../../shared/api/slot-history.schema.ts';
import { actionOf, changesText, sentText } from '../../../web/src/pages/slot-history/version-words.ts';

type Version = SlotHistory['versions'][number];

const version = {
  ...{ id: 's', programme: 'p', project: '3.7', dataset: 'vouchers', period: '2025-B5', municipality: null },
  ...{ status: 'verwerkt', fileName: 'v.csv', sender: 'a@b.nl', createdAt: '', acceptedAt: '2025-11-14' },
  ...{ trial: false, nothingToReport: false, history: false, rows: 1, accepted: 1, refused: 0 },
  ...{ explanation: null, takenOver: null, changes: null, fileKept: true, withdrawn: null },
} as const satisfies Version;

it.each<[Version['changes'], string | null]>([
  [null, null],
  [{ added: 0, changed: 0, removed: 0 }, 'Dezelfde rijen als wat toen gold.'],
  [
    { added: 1, changed: 0, removed: 1200 },
    '1 rij erbij, 0 rijen gewijzigd en 1.200 rijen weg, vergeleken met wat toen gold.',
  ],
])('%j', (changes, text) => {
  expect(changesText(changes)).toBe(text);
});

it('names what was sent', () => {
  expect(sentText(version)).toBe('v.csv, 1 rij');
  expect(sentText({ ...version, nothingToReport: true })).toBe('Niets te melden');
  expect(sentText({ ...version, dataset: 'voortgang' })).toBe('Formulier');
});

it.each<[Partial<Version>, boolean, ReturnType<typeof actionOf>]>([
  [{}, true, 'withdraw'],
  [{}, false, null],
  [{ status: 'vervangen' }, true, 'restore'],
  [{ status: 'vervangen' }, false, null],
  [{ status: 'ingetrokken' }, true, 'restore'],
  [{ status: 'ingetrokken', acceptedAt: null }, true, null],
  [{ status: 'te_bevestigen', acceptedAt: null }, false, 'withdraw'],
  [{ status: 'afgekeurd', acceptedAt: null }, true, null],
])(
  'uploading 20, 21: after the lock only a beheerder withdraws or restores: %j, %s',
  (change, mayMove, action) => {
    expect(actionOf({ ...version, ...change }, mayMove)).toBe(action);
  },
);
