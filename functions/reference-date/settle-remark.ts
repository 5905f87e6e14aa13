import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { markRemark } from '../../shared/reference-date/remark.ts';
import type { Ports } from '../ports/ports.ts';
import { changeRecord, type ChangePorts } from './change-record.ts';
import type { ActionRefusal } from './refusal.ts';
import { readRemarks, writeRemarks } from './remark-list.ts';

/**
 * Says that a remark is dealt with, or open again. Asking for what is so already changes nothing.
 * @param isOwn whether the person may settle remarks on rows of that project; of others nothing is told.
 */
export async function settleRemark(
  ports: ChangePorts & Pick<Ports, 'archive'>,
  programme: Programme,
  place: { readonly date: IsoDate; readonly municipality: string },
  { id, resolved }: { readonly id: string; readonly resolved: boolean },
  by: string,
  isOwn: (project: string) => boolean,
): Promise<ActionRefusal | null> {
  return changeRecord(ports, programme, place, by, async (record) => {
    const remarks = await readRemarks(ports, record.remarkList);
    const found = remarks.find((remark) => remark.id === id && isOwn(remark.project));
    if (found === undefined) return { kind: 'absent' };
    const marked = markRemark(remarks, id, resolved ? { by, at: ports.clock.now() } : null);
    if (marked === null) return 'unchanged';
    const [from, to] = resolved ? ['open', 'opgelost'] : ['opgelost', 'open'];
    return {
      record: { ...record, remarkList: await writeRemarks(ports, record, marked) },
      audit: { action: `opmerking ${to}`, from: from ?? null, to: `${to ?? ''} ${id}`, reason: null },
    };
  });
}
