import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { AuditEntry } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReferenceRecord } from '../ports/reference-date.port.ts';
import { againOnConflict } from '../runtime/again-on-conflict.ts';
import { isInCalendar } from './calendar.ts';
import { busy, type ActionRefusal } from './refusal.ts';

export type ChangePorts = Pick<Ports, 'referenceDates' | 'clock' | 'newId' | 'queues'>;

/** A record as it becomes, with what goes on the trail about it. */
export interface RecordChange {
  readonly record: ReferenceRecord;
  readonly audit: Pick<AuditEntry, 'action' | 'from' | 'to' | 'reason'>;
}

type Decided = RecordChange | ActionRefusal | 'unchanged';

/**
 * Changes the record of a municipality at a reference date in one conditional write that carries the audit entry, then
 * queues the move to the trail; decided anew when someone else was first.
 * @param decide gives the change, or why there is none: a refusal, or nothing to do.
 */
export async function changeRecord(
  ports: ChangePorts,
  programme: Programme,
  { date, municipality }: { readonly date: IsoDate; readonly municipality: string },
  by: string,
  decide: (record: ReferenceRecord) => Decided | Promise<Decided>,
): Promise<ActionRefusal | null> {
  if (!isInCalendar(programme, date, municipality)) return { kind: 'absent' };
  const refused = await againOnConflict(async () => {
    const record = await ports.referenceDates.get(programme.id, date, municipality);
    if (record === null) return { kind: 'absent' } as const;
    if (record.pending !== null) return busy;
    const decided = await decide(record);
    if (decided === 'unchanged') return null;
    if ('kind' in decided) return decided;
    const subject = `${date}/${municipality}`;
    const entry = { id: ports.newId(), at: ports.clock.now(), by, subject, ...decided.audit };
    await ports.referenceDates.write({
      ...decided.record,
      pendingAudit: [...record.pendingAudit, entry],
    });
    return null;
  });
  if (refused !== null) return refused;
  await ports.queues.referenceDate({ kind: 'reference-date', programme: programme.id, date, municipality });
  return null;
}
