import type { Revision } from '../../../shared/meeting/meeting.ts';
import type { AuditEntry } from '../../../shared/submission/submission.ts';
import type { MeetingStore } from '../../ports/meeting.port.ts';
import { partition, putItem, queryItems } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Meetings and what was written down at them: `MEET#programme` / `id#V#000001`, every version. */
export function createMeetingStore(table: Table): MeetingStore {
  async function ofProgramme(programme: string): Promise<readonly Revision[]> {
    const found: Revision[] = [];
    for await (const item of queryItems(table, partition(meetingsKey(programme))))
      found.push(item['revision'] as Revision);
    return found;
  }

  /** One put: the version and its audit entry stand together or not at all. */
  async function add(programme: string, revision: Revision, audit: AuditEntry): Promise<void> {
    const sk = joinKey(revision.id, 'V', String(revision.version).padStart(6, '0'));
    await putItem(
      table,
      { pk: meetingsKey(programme), sk, revision, pendingAudit: [audit] },
      { ConditionExpression: 'attribute_not_exists(pk)', lost: 'This version is there already.' },
    );
  }

  return { ofProgramme, add };
}

/** Where the meetings of a programme are. */
export const meetingsKey = (programme: string): string => `MEET#${programme}`;
