import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import {
  extractRows,
  type ExtractRow,
  type ExtractSource,
  type PreviousSteps,
} from '../../shared/reference-date/extract-row.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import type { Head } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import type { ExtractInput } from '../ports/reference-date.port.ts';
import { extractInputs } from './extract-inputs.ts';
import { loadSources } from './load-sources.ts';

/** An extract with what it was made from. */
interface MadeExtract {
  readonly inputs: readonly ExtractInput[];
  readonly sources: readonly ExtractSource[];
  readonly rows: readonly ExtractRow[];
}

/**
 * Makes the extract of a municipality at D (contract §4) from the heads given: what they have in force is what counts,
 * so that an extract can also be made as it would have been at another moment.
 * @throws RangeError where the municipality is not the programme's, or the programme has no ESF.
 */
export async function makeExtract(
  ports: Pick<Ports, 'rows'>,
  programme: Programme,
  heads: readonly Head[],
  date: IsoDate,
  municipality: string,
  previousSteps: PreviousSteps,
): Promise<MadeExtract> {
  const known = programme.region.municipalities.find(({ code }) => code === municipality);
  if (known === undefined || programme.esf === undefined)
    throw new RangeError('Not a municipality of this programme.');
  const inputs = extractInputs(programme, heads, date, municipality);
  const sources = await loadSources(ports.rows, inputs);
  const window = referenceWindow(date, programme.esf.referenceDates);
  return { inputs, sources, rows: extractRows(known, window, sources, previousSteps) };
}
