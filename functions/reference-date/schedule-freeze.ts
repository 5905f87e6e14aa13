import { startOfDay } from '../../shared/dates/amsterdam.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { scheduledFreeze } from '../../shared/reference-date/scheduled-freeze.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReferenceRecord } from '../ports/reference-date.port.ts';
import { isPurgeAsked } from '../retention/is-purged.ts';
import { ConflictError } from '../ports/stores.port.ts';
import { referenceCalendar, untouched } from './calendar.ts';

/** Who froze what was frozen by itself; the trail says so. */
const PLANNING = 'planning';

type SchedulePorts = Pick<Ports, 'programmes' | 'referenceDates' | 'clock' | 'newId' | 'queues' | 'purges'>;

/**
 * Asks for a trial of each municipality whose scheduled freeze has come (contract §4; issue: freeze by schedule) and that
 * nobody handed in: what is frozen then stays as a version, and a person still hands it in. A trial made before that day
 * is made again, once. Runs as often as one likes: who has been frozen since that day is left alone.
 * @returns how many were asked for.
 */
export async function scheduleFreezes(ports: SchedulePorts, programmeId: string): Promise<number> {
  const programme = (await ports.programmes.current(programmeId))?.programme;
  const calendar = programme === undefined ? null : referenceCalendar(programme);
  if (programme === undefined || calendar === null) return 0;
  const due = latestDue(calendar.dates, programme.esf?.freezeAfterDays, ports.clock.today());
  if (due === null || (await isPurgeAsked(ports, programmeId))) return 0;
  const { date, day } = due;
  const records = await ports.referenceDates.list(programmeId, date);
  let asked = 0;
  for (const code of calendar.municipalities) {
    const record = records.find(({ municipality }) => municipality === code);
    const current = record ?? untouched(programmeId, date, code);
    if (isLeft(current, day) && (await ask(ports, programme, current))) asked += 1;
  }
  return asked;
}

/** The latest date of which the day has come: earlier ones have had theirs, or were before there was a schedule. */
function latestDue(dates: readonly IsoDate[], days: number | undefined, today: IsoDate) {
  for (const date of dates.toReversed()) {
    const day = scheduledFreeze(date, days);
    if (day !== null && day <= today) return { date, day };
  }
  return null;
}

/** Whether nothing was frozen since the day, and nobody is at it. */
function isLeft({ state, pending, extract }: ReferenceRecord, day: IsoDate): boolean {
  if (pending !== null || (state !== null && state !== 'proef')) return false;
  return extract === null || extract.frozenAt < startOfDay(day);
}

/** False when a person was first. */
async function ask(ports: SchedulePorts, { id }: Programme, record: ReferenceRecord): Promise<boolean> {
  const { date, municipality } = record;
  const reason = 'Volgens de planning van het programma.';
  const pending = { id: ports.newId(), at: ports.clock.now(), by: PLANNING, reason, remarkList: null };
  try {
    await ports.referenceDates.write({ ...record, pending: { ...pending, action: 'trial' } });
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
  await ports.queues.referenceDate({ kind: 'reference-date', programme: id, date, municipality });
  return true;
}
