import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { stepKey, type ExtractRow, type PreviousSteps } from '../../shared/reference-date/extract-row.ts';
import type { Ports } from '../ports/ports.ts';
import type { FrozenExtract } from '../ports/reference-date.port.ts';
import { frozenRows } from './frozen-rows.ts';

/** A definitive extract as it lies in the archive. */
export interface DefinitiveExtract {
  readonly date: IsoDate;
  readonly extract: FrozenExtract;
  readonly rows: readonly ExtractRow[];
}

/**
 * The latest definitive extract before D of the same municipality, read from its frozen bytes; null where there is none.
 * @throws Error when the archive has not what the record names.
 */
export async function previousExtract(
  ports: Pick<Ports, 'referenceDates' | 'archive'>,
  programme: string,
  date: IsoDate,
  municipality: string,
): Promise<DefinitiveExtract | null> {
  const previous = (await ports.referenceDates.list(programme))
    .filter((record) => record.municipality === municipality && record.date < date)
    .filter((record) => record.state === 'definitief')
    .at(-1);
  if (previous?.extract == null) return null;
  const { extract } = previous;
  return { date: previous.date, extract, rows: await frozenRows(ports, extract) };
}

/** The steps of an extract's participants, for `trede_vorig` of the next one (contract §4). */
export function stepsIn(previous: DefinitiveExtract | null): PreviousSteps {
  const steps = (previous?.rows ?? []).flatMap(({ project, deelnemernummer, trede_nu }) =>
    trede_nu === null ? [] : [[stepKey(project, deelnemernummer), trede_nu] as const],
  );
  return new Map(steps);
}
