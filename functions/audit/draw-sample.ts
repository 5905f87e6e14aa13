import { drawSample, SAMPLE_METHOD, sampleKey } from '../../shared/reference-date/audit-sample.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { AuditSample } from '../ports/audit-sample.port.ts';
import type { Ports } from '../ports/ports.ts';
import { frozenKey } from '../reference-date/frozen-place.ts';
import { frozenRows } from '../reference-date/frozen-rows.ts';

/** What is drawn of, by whom; a seed of one's own draws the same rows again. */
export interface SampleRequest {
  readonly programme: string;
  readonly date: IsoDate;
  readonly municipality: string;
  readonly by: string;
  readonly n: number;
  readonly seed: string;
}

/**
 * Draws rows of the frozen extract of a municipality (contract §4) and keeps seed and result, also on the trail.
 * null where nothing was frozen yet.
 */
export async function drawAuditSample(
  ports: Pick<Ports, 'clock' | 'newId' | 'referenceDates' | 'archive' | 'samples' | 'audit'>,
  { programme, date, municipality, by, n, seed }: SampleRequest,
): Promise<AuditSample | null> {
  const extract = (await ports.referenceDates.get(programme, date, municipality))?.extract ?? null;
  const file = extract?.files.find(({ name }) => name === 'extract.json');
  if (extract === null || file === undefined) return null;
  const rows = await frozenRows(ports, extract);
  const places = new Map(rows.map((row, place) => [row, place]));
  const drawn = drawSample(rows, sampleKey, n, seed).map((row) => places.get(row) ?? 0);
  const sample: AuditSample = {
    id: ports.newId(),
    programme,
    date,
    municipality,
    at: ports.clock.now(),
    by,
    seed,
    method: SAMPLE_METHOD,
    extract: { key: frozenKey(extract.prefix, file), sha256: file.sha256, state: extract.state },
    inputs: extract.inputs.map(({ project, dataset, period, submission }) => ({
      project,
      dataset,
      period,
      submission,
    })),
    of: rows.length,
    rows: drawn,
  };
  await ports.samples.add(sample, {
    id: `sample.${sample.id}`,
    at: sample.at,
    by,
    action: 'steekproef',
    subject: `${date}/${municipality}`,
    from: null,
    to: `${drawn.length} van ${rows.length} rijen van ${file.sha256}, seed ${seed}, ${SAMPLE_METHOD}: ${drawn.join(' ')}`,
    reason: null,
  });
  await ports.audit.drain(programme);
  return sample;
}
