import type { Instant, IsoDate } from '../../shared/dates/iso-date.ts';
import type { ProgrammeVersion } from '../ports/stores.port.ts';
import { programmeFigures } from './fresh-figures.ts';
import type { FiguresRead } from './fresh-figures.ts';
import { momentOf } from './moment-of.ts';
import type { ApiDeps } from './route.ts';

/** A programme as it stood: its file, its figures and its heads. */
export interface Standing extends FiguresRead {
  readonly asOf: IsoDate;
  /** null: from what is in force now. */
  readonly known: Instant | null;
  readonly version: ProgrammeVersion;
}

/** Reads a programme at a date, from what is in force now or as it was known at a moment (contract §3, looking back). */
export async function standingAt(
  deps: Pick<ApiDeps, 'programmes' | 'figures' | 'heads' | 'clock' | 'pause'>,
  current: ProgrammeVersion,
  query: { readonly asOf?: IsoDate | undefined; readonly known?: string | undefined },
): Promise<Standing> {
  const known = query.known === undefined ? null : momentOf(query.known);
  const version = known === null ? current : ((await deps.programmes.at(current.id, known)) ?? current);
  const read = await programmeFigures(deps, current, known);
  return { ...read, asOf: query.asOf ?? deps.clock.today(), known, version };
}
