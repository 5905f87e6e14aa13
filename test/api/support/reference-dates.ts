import type { ReferenceRecord } from '../../../functions/ports/reference-date.port.ts';

/** What Doetinchem submitted for 1 July 2025. */
export const submittedExtract: ReferenceRecord = {
  ...{ programme: 'prog-a', date: '2025-07-01', municipality: 'GM0222', version: 0 },
  state: 'ingediend',
  pending: null,
  extract: {
    ...{ state: 'ingediend', frozenAt: '2025-11-14T09:00:00.000Z', by: 'esf@x.nl', programmeVersion: 1 },
    prefix: 'extracts/x',
    retainUntil: null,
    files: [{ name: 'extract.csv', sha256: 'a'.repeat(64), size: 10 }],
    inputs: [],
    counts: { caseload: 0, left: 0, proven: 0 },
  },
  ...{ extractNr: 1, round: 1, reopening: null, reopened: [] },
  remarkList: { key: 'remarks/x', total: 1, open: 1 },
  pendingAudit: [],
};

/** The list that `submittedExtract` points at, as it lies in the archive. */
export const itsRemarks = new TextEncoder().encode(
  JSON.stringify([
    {
      ...{ id: 'r-1', round: 1, role: 'esf', by: 'esf@x.nl', at: '2025-11-14T09:00:00.000Z' },
      ...{ project: 'ESF', deelnemernummer: 'DN-1', text: 'Trede ontbreekt', resolved: null },
    },
  ]),
);
