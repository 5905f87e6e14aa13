import type { AuditEntry } from '../../../shared/submission/submission.ts';
import { samplesKey } from './audit-samples.ts';
import { exceptionsKey } from './exceptions.ts';
import { getItem, partition, queryItems, type ItemKey } from './items.ts';
import { mappingsKey } from './mappings.ts';
import { meetingsKey } from './meetings.ts';
import { membersKey } from './members.ts';
import { createProgrammeStore } from './programmes.ts';
import { purgesKey } from './purges.ts';
import type { Table } from './table.ts';

/** An item with entries that are not yet on the trails they belong on. */
export interface Carrier {
  readonly key: ItemKey;
  readonly entries: readonly AuditEntry[];
  readonly trails: readonly string[];
}

/** Heads, versions, exceptions, mappings, meetings, samples and purges of a programme, and the members of its region, that carry entries. */
export async function pendingOf(table: Table, programme: string): Promise<Carrier[]> {
  const carriers: Carrier[] = [];
  const owners = [
    `HEAD#${programme}`,
    `PROG#${programme}`,
    exceptionsKey(programme),
    mappingsKey(programme),
    meetingsKey(programme),
    samplesKey(programme),
    purgesKey(programme),
  ];
  for (const pk of owners) {
    const query = {
      ...partition(pk),
      ProjectionExpression: 'pk, sk, pendingAudit',
      FilterExpression: 'attribute_exists(pendingAudit[0])',
    };
    for await (const item of queryItems(table, query)) {
      const key = { pk: String(item['pk']), sk: String(item['sk']) };
      carriers.push({ key, entries: item['pendingAudit'] as AuditEntry[], trails: [programme] });
    }
  }
  const members = await pendingOfMembers(table, programme);
  return members === null ? carriers : [...carriers, members];
}

/** A change of members is on the trail of every programme of the region. */
async function pendingOfMembers(table: Table, programme: string): Promise<Carrier | null> {
  const programmes = createProgrammeStore(table);
  const region = (await programmes.current(programme))?.programme.region.code;
  if (region === undefined) return null;
  const item = await getItem(table, membersKey(region));
  const entries = (item?.['pendingAudit'] ?? []) as AuditEntry[];
  if (entries.length === 0) return null;
  const trails = (await programmes.ofRegion(region)).map(({ id }) => id);
  return { key: membersKey(region), entries, trails };
}
