import type { Ports } from '../../functions/ports/ports.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import {
  programmeSchema,
  type Programme,
  type ProgrammeFile,
} from '../../shared/programme/programme.schema.ts';
import { programmeFile } from '../api/support/programmes.ts';

/** Adds the small programme of the API tests, changed where told. */
export async function addProgramme(
  ports: Pick<Ports, 'programmes' | 'clock' | 'newId'>,
  id: string,
  changes: Partial<ProgrammeFile> = {},
): Promise<Programme> {
  const programme = programmeSchema.parse({ ...programmeFile(id, 'AM09'), ...changes });
  const [at, by] = [ports.clock.now(), 'platform@x.nl'];
  const entry = {
    id: ports.newId(),
    at,
    by,
    action: 'programme',
    subject: id,
    from: null,
    to: '1',
    reason: null,
  };
  await ports.programmes.add(programme, 0, at, entry);
  return programme;
}

/** Puts rows in force for a municipality and period of a project, as a commit would; the submission's id. */
export async function deliver(
  ports: Pick<Ports, 'rows' | 'heads' | 'clock' | 'newId'>,
  programme: string,
  dataset: 'deelnemers' | 'activiteiten' | 'vouchers',
  municipality: string | null,
  period: string,
  rows: readonly KeyedRow[],
  project = 'ESF',
): Promise<string> {
  const id = ports.newId();
  const slot = { programme, project, dataset, municipality, period };
  const feed = async (take: (row: KeyedRow) => void) => rows.forEach(take);
  await ports.rows.write({ ...slot, id }, feed, rows.length);
  const version = ((await ports.heads.get(slot))?.version ?? 0) + 1;
  const [at, by] = [ports.clock.now(), 'lead@x.nl'];
  const event = { inForce: id, submission: id, history: false, nothingToReport: false };
  await ports.heads.append(
    slot,
    version - 1,
    { ...event, version, kind: 'commit', at, by },
    { id: ports.newId(), at, by, action: 'commit', subject: dataset, from: null, to: id, reason: null },
  );
  return id;
}
