import type { Ports } from '../ports/ports.ts';

/** Queues again what was asked of a reference date and not carried out, or not yet on the trail; how many. */
export async function resumeReferenceDates(
  ports: Pick<Ports, 'referenceDates' | 'queues'>,
  programme: string,
): Promise<number> {
  const records = await ports.referenceDates.list(programme);
  const unfinished = records.filter(
    ({ pending, pendingAudit }) => pending !== null || pendingAudit.length > 0,
  );
  for (const { date, municipality } of unfinished)
    await ports.queues.referenceDate({ kind: 'reference-date', programme, date, municipality });
  return unfinished.length;
}
