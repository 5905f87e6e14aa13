import type { Ports } from '../../../functions/ports/ports.ts';
import { submissionOf } from './submissions.ts';

/** The id of a sample and of the submission that it rests on. */
export const SAMPLE = 'sample-1';

/** A sample of one row of Doetinchem on 1 July 2025, and a purge that is over, so that there is something to open. */
export async function keepSampleAndPurge(
  ports: Pick<Ports, 'samples' | 'purges' | 'archive' | 'submissions'>,
): Promise<void> {
  const at = '2025-11-14T09:00:00.000Z';
  const row = { gemeentecode: 'GM0222', project: 'ESF', deelnemernummer: 'DN-1' };
  await ports.archive.put('sample/extract.json', Buffer.from(JSON.stringify([row])), 'application/json');
  await ports.submissions.create(submissionOf({ id: SAMPLE, fileKept: true }));
  const entry = { id: SAMPLE, at, by: 'esf@x.nl', action: 'steekproef', subject: '2025-07-01/GM0222' };
  await ports.samples.add(
    {
      ...{ id: SAMPLE, programme: 'prog-a', date: '2025-07-01', municipality: 'GM0222', at, by: 'esf@x.nl' },
      ...{ seed: 'a', method: 'x', of: 1, rows: [0] },
      extract: { key: 'sample/extract.json', sha256: 'a'.repeat(64), state: 'ingediend' },
      inputs: [{ project: 'ESF', dataset: 'deelnemers', period: '2025-B3', submission: SAMPLE }],
    },
    { ...entry, from: null, to: null, reason: null },
  );
  const counts = { submissions: 0, rows: 0, files: 0, issuePages: 0, extractFiles: 0, unnamedPacks: 1 };
  await ports.purges.write(
    {
      ...{ programme: 'prog-a', number: 1, version: 0, at, by: 'beheerder@x.nl', reason: 'x', counts },
      ...{ participants: false, report: { key: 'purges/x.json', sha256: 'b'.repeat(64) } },
      ...{ state: 'klaar', begun: true, locked: [], triedOn: null },
    },
    [],
  );
}
