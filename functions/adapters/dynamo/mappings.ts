import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { FileDatasetId } from '../../../shared/datasets/dataset.ts';
import type { Mapping } from '../../../shared/mapping/mapping.ts';
import type { AuditEntry } from '../../../shared/submission/submission.ts';
import type { KeptMapping, MappingStore } from '../../ports/mapping.port.ts';
import { compress, decompress } from './compressed.ts';
import { beginning, getItem, putItem, type Item } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Mappings: `MAP#programme` / `project#dataset#V#000001`; putting the next version is the commit. */
export function createMappingStore(table: Table): MappingStore {
  /** The newest version of a project and dataset. */
  async function current(
    programme: string,
    project: string,
    dataset: FileDatasetId,
  ): Promise<KeptMapping | null> {
    const newest = { ...beginning(mappingsKey(programme), prefixOf(project, dataset)), Limit: 1 };
    const answer = await table.client.send(
      new QueryCommand({ TableName: table.name, ...newest, ScanIndexForward: false }),
    );
    return keptOf(answer.Items?.[0] ?? null);
  }

  async function version(
    programme: string,
    project: string,
    dataset: FileDatasetId,
    wanted: number,
  ): Promise<KeptMapping | null> {
    const sk = sortKey(project, dataset, wanted);
    return keptOf(await getItem(table, { pk: mappingsKey(programme), sk }));
  }

  async function add(
    programme: string,
    project: string,
    mapping: Mapping,
    expected: number,
    audit: AuditEntry,
  ): Promise<KeptMapping> {
    const head = { version: expected + 1, at: audit.at, by: audit.by };
    const sk = sortKey(project, mapping.dataset, head.version);
    await putItem(
      table,
      { pk: mappingsKey(programme), sk, ...head, body: await compress(mapping), pendingAudit: [audit] },
      { ConditionExpression: 'attribute_not_exists(pk)', lost: 'The mapping got another version.' },
    );
    return { ...head, mapping };
  }

  return { current, version, add };
}

async function keptOf(item: Item | null): Promise<KeptMapping | null> {
  if (item === null) return null;
  const { version, at, by } = item;
  const mapping = await decompress<Mapping>(item['body']);
  return { version: Number(version), at: String(at), by: String(by), mapping };
}

export const mappingsKey = (programme: string): string => `MAP#${programme}`;
const sortKey = (project: string, dataset: string, version: number): string =>
  prefixOf(project, dataset) + String(version).padStart(6, '0');
const prefixOf = (project: string, dataset: string): string => `${joinKey(project, dataset)}#V#`;
