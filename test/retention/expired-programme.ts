import type { Ports } from '../../functions/ports/ports.ts';
import { frozenFolder, frozenKey } from '../../functions/reference-date/frozen-place.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import { programmeSchema, type Retention } from '../../shared/programme/programme.schema.ts';
import type { Slot } from '../../shared/submission/submission.ts';
import { programmeFile } from '../api/support/programmes.ts';
import { submissionOf } from '../api/support/submissions.ts';
import { participant } from '../reference-date/make-rows.ts';
import { untouched } from '../../functions/reference-date/calendar.ts';

const AT = '2025-07-02T09:00:00.000Z';
const by = 'lead@x.nl';

/** A new version of a programme with this retention time; the first one where there is none. */
export async function setRetention(
  ports: Ports,
  id: string,
  retention: Retention | undefined,
): Promise<void> {
  const file = programmeFile(id, 'AM09');
  if (file.esf === undefined) throw new Error('The programme has no ESF.');
  const { retention: _none, ...esf } = file.esf;
  const programme = programmeSchema.parse({ ...file, esf: { ...esf, ...(retention && { retention }) } });
  const version = (await ports.programmes.current(id))?.version ?? 0;
  const entry = { id: `${id}.v${version + 1}`, at: AT, by, action: 'programme', subject: id };
  await ports.programmes.add(programme, version, AT, { ...entry, from: null, to: null, reason: null });
}

/** A submission with its file and rows, in force unless `loose`: then it ended without ever having counted. */
export async function deliver(
  ports: Ports,
  id: string,
  slot: Slot,
  rows: readonly KeyedRow[],
  loose = false,
): Promise<void> {
  await ports.archive.put(`files/${id}`, Buffer.from(`file ${id}`), 'text/csv');
  await ports.archive.put(`issues/${id}/page-0001.json`, Buffer.from('[]'), 'application/json');
  const status = loose ? 'verlopen' : 'verwerkt';
  const kept = { fileKept: true, issuePages: { prefix: `issues/${id}`, pages: 1 }, accepted: rows.length };
  await ports.submissions.create(
    submissionOf({ id, ...slot, ...kept, status, committedAt: loose ? null : AT }),
  );
  await ports.submissions.close(id);
  await ports.rows.write({ ...slot, id }, (take) => Promise.resolve(rows.forEach(take)), rows.length);
  await ports.figures.putPartials(slot.programme, slot.project, id, new Map());
  if (loose) return;
  const version = (await ports.heads.get(slot))?.version ?? 0;
  const event = { version: version + 1, kind: 'commit', at: AT, by, inForce: id, submission: id } as const;
  const entry = {
    id: `${id}.commit`,
    at: AT,
    by,
    action: 'submission.accepted',
    subject: 'x',
    from: null,
    to: id,
  };
  await ports.heads.append(
    slot,
    version,
    { ...event, history: false, nothingToReport: false },
    { ...entry, reason: null },
  );
}

export const slotOf = (
  programme: string,
  dataset: 'deelnemers' | 'activiteiten',
  period = '2025-B3',
): Slot => ({
  ...{ programme, project: 'ESF', dataset, municipality: 'GM0222', period },
});

const lives = { gemeente: 'GM0222', startdatum: '2025-02-01' };

/** Participants in two versions and one that never counted, and a definitive extract of one row. */
export async function fillProgramme(ports: Ports, id: string): Promise<void> {
  const people = [participant('DN-1', lives), participant('DN-2', lives)];
  await deliver(ports, `${id}-d1`, slotOf(id, 'deelnemers', '2025-B2'), people);
  await deliver(ports, `${id}-d2`, slotOf(id, 'deelnemers'), [...people, participant('DN-3', lives)]);
  await deliver(ports, `${id}-x1`, slotOf(id, 'deelnemers', '2025-B4'), [participant('DN-9', lives)], true);
  const row = { gemeentecode: 'GM0222', project: 'ESF', deelnemernummer: 'DN-1' };
  const bytes = Buffer.from(JSON.stringify([row]));
  const prefix = frozenFolder(id, '2025-07-01', 'GM0222');
  const file = { name: 'extract.json', sha256: 'e'.repeat(64), size: bytes.length };
  await ports.archive.put(frozenKey(prefix, file), bytes, 'application/json');
  const { project, municipality, period } = slotOf(id, 'deelnemers');
  const inputs = [
    { project, municipality, period, dataset: 'deelnemers', submission: `${id}-d2`, earlier: false } as const,
  ];
  await ports.referenceDates.write({
    ...untouched(id, '2025-07-01', 'GM0222'),
    state: 'definitief',
    extract: {
      ...{ state: 'definitief', frozenAt: AT, by, programmeVersion: 1, retainUntil: null, prefix },
      ...{ files: [file], inputs, counts: { caseload: 1, left: 0, proven: 0 } },
    },
  });
}
