import type { AuditEntry } from '../../../shared/submission/submission.ts';
import type { AuditSample, AuditSampleStore } from '../../ports/audit-sample.port.ts';
import { beginning, getItem, putItem, queryItems } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Audit samples: `SAMPLE#programme` / `date#municipality#id`. */
export function createAuditSampleStore(table: Table): AuditSampleStore {
  /** One put: the sample and its audit entry stand together or not at all. */
  async function add(sample: AuditSample, audit: AuditEntry): Promise<void> {
    const { programme, date, municipality, id } = sample;
    const key = { pk: samplesKey(programme), sk: joinKey(date, municipality, id) };
    await putItem(
      table,
      { ...key, sample, pendingAudit: [audit] },
      { ConditionExpression: 'attribute_not_exists(pk)', lost: 'There is a sample with this id.' },
    );
  }

  async function get(programme: string, date: string, municipality: string, id: string) {
    const item = await getItem(table, { pk: samplesKey(programme), sk: joinKey(date, municipality, id) });
    return item === null ? null : (item['sample'] as AuditSample);
  }

  async function list(programme: string, date: string, municipality: string) {
    const found: AuditSample[] = [];
    const query = beginning(samplesKey(programme), `${joinKey(date, municipality)}#`);
    for await (const item of queryItems(table, query)) found.push(item['sample'] as AuditSample);
    return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  return { add, get, list };
}

/** Where the samples of a programme are. */
export const samplesKey = (programme: string): string => `SAMPLE#${programme}`;
