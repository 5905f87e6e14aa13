import type { Ports } from '../../../functions/ports/ports.ts';
import type { ReferenceRecord } from '../../../functions/ports/reference-date.port.ts';

/** What Doetinchem submitted for 1 July 2025. */
const submittedExtract: ReferenceRecord = {
  ...{ programme: 'prog-a', date: '2025-07-01', municipality: 'GM0222', version: 0 },
  state: 'ingediend',
  pending: null,
  extract: {
    ...{ state: 'ingediend', frozenAt: '2025-11-14T09:00:00.000Z', by: 'esf@x.nl', programmeVersion: 1 },
    prefix: 'extracts/x',
    retainUntil: null,
    files: [
      { name: 'extract.csv', sha256: 'a'.repeat(64), size: 10 },
      { name: 'extract.json', sha256: 'b'.repeat(64), size: 3 },
    ],
    inputs: [],
    counts: { caseload: 0, left: 0, proven: 0 },
  },
  ...{ extractNr: 1, round: 1, reopening: null, reopened: [] },
  remarkList: { key: 'remarks/x', total: 1, open: 1 },
  pendingAudit: [],
};

const itsRemarks = [
  {
    ...{ id: 'r-1', round: 1, role: 'esf', by: 'esf@x.nl', at: '2025-11-14T09:00:00.000Z' },
    ...{ project: 'ESF', deelnemernummer: 'DN-1', text: 'Trede ontbreekt', resolved: null },
  },
];

/** Puts the submitted extract in the stores, with the files that are read of it and a remark on a row. */
export async function putSubmittedExtract({
  archive,
  referenceDates,
}: Pick<Ports, 'archive' | 'referenceDates'>): Promise<void> {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  await archive.put('remarks/x', json(itsRemarks), 'application/json');
  await archive.put(`extracts/x/${'b'.repeat(64)}/extract.json`, json([]), 'application/json');
  await referenceDates.write(submittedExtract);
}
