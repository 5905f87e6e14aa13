import { expect, test } from 'vitest';
import { auditQuerySchema } from '../../../shared/api/audit.schema.ts';
import { auditQuery, dateFaults, EVERYTHING, isNarrowed } from '../../../web/src/pages/audit/audit-query.ts';

/** The query as the API reads it. */
const read = (query: string) => auditQuerySchema.parse(Object.fromEntries(new URLSearchParams(query)));

test('asks for the newest first, by a hundred', () => {
  expect(read(auditQuery(EVERYTHING))).toEqual({ newest: true, limit: 100 });
  expect(read(auditQuery({ ...EVERYTHING, order: 'oud' }))).toEqual({ newest: false, limit: 100 });
});

test('asks for what was chosen, dates as the API takes them', () => {
  const choice = { order: 'nieuw', kind: 'leden', project: '3.7', person: '12' } as const;
  expect(read(auditQuery({ ...choice, from: '1-3-2025', to: '31/03/2025' }))).toEqual({
    ...{ newest: true, limit: 100, kind: 'leden', project: '3.7', byAsIn: 12 },
    ...{ from: '2025-03-01', to: '2025-03-31' },
  });
});

test('tells which date is none, and lets an empty one be', () => {
  expect(dateFaults({ ...EVERYTHING, from: '31-02-2025' })).toEqual({
    from: 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 31-12-2025.',
    to: null,
  });
});

test('another order is no choice, a kind is', () => {
  expect(isNarrowed({ ...EVERYTHING, order: 'oud' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, kind: 'leden' })).toBe(true);
});
