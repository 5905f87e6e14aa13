import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../../shared/dates/iso-date.ts';
import type { Partial } from '../../../shared/figures/partial.ts';
import type { ProjectPoints } from '../../../shared/figures/points.ts';
import { ConflictError, type FigureStore, type FigureVersion } from '../../ports/stores.port.ts';
import { fromChunks, toChunks } from './chunks.ts';
import { compress, decompress } from './compressed.ts';
import { getItem, partition, putItem, putItems, queryItems, type Item } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Figures: the latest of each project under `FIG#programme`, every version under `FIGH#programme#project`. */
export function createFigureStore(table: Table): FigureStore {
  /** Latest: one query. As known at a moment: of each project the last version made by then. */
  async function ofProgramme(programme: string, known: Instant | null): Promise<readonly ProjectPoints[]> {
    const found: ProjectPoints[] = [];
    if (known === null) {
      for await (const item of queryItems(table, partition(`FIG#${programme}`))) found.push(await read(item));
      return found;
    }
    const names = { ...partition(`FIG#${programme}`), ProjectionExpression: 'sk' };
    for await (const item of queryItems(table, names)) {
      const version = await lastBy(programme, String(item['sk']), known);
      if (version !== null) found.push(version);
    }
    return found;
  }

  async function latest(programme: string, project: string | null): Promise<ProjectPoints | null> {
    const item = await getItem(table, { pk: `FIG#${programme}`, sk: nameOf(project) });
    return item === null ? null : read(item);
  }

  async function history(programme: string, project: string | null): Promise<readonly FigureVersion[]> {
    const found: FigureVersion[] = [];
    const query = {
      ...partition(historyKey(programme, nameOf(project))),
      ProjectionExpression: '#at, #s, programmeVersion, headVersions',
      ExpressionAttributeNames: { '#at': 'at', '#s': 'sequence' },
    };
    for await (const item of queryItems(table, query)) found.push(versionOf(item));
    return found;
  }

  /** History first; then the latest, unless a later one stands there. Both can be repeated. */
  async function put(programme: string, points: ProjectPoints): Promise<void> {
    const { at, sequence, programmeVersion, headVersions } = points;
    const name = nameOf(points.project);
    const order = orderOf(points);
    const content = { at, sequence, programmeVersion, headVersions, order, body: await compress(points) };
    await putItem(
      table,
      { pk: historyKey(programme, name), sk: order, ...content },
      {
        ConditionExpression:
          'attribute_not_exists(pk) OR (programmeVersion = :programme AND headVersions = :heads)',
        ExpressionAttributeValues: { ':programme': programmeVersion, ':heads': headVersions },
        lost: 'Other figures have this sequence.',
      },
    );
    try {
      await putItem(
        table,
        { pk: `FIG#${programme}`, sk: name, ...content },
        {
          ConditionExpression: 'attribute_not_exists(pk) OR #order <= :order',
          ExpressionAttributeNames: { '#order': 'order' },
          ExpressionAttributeValues: { ':order': order },
          lost: 'Later figures are there.',
        },
      );
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }

  /** All cached partials of a project in one query; a writing that is torn or unknown counts as absent. */
  async function partials(programme: string, project: string) {
    const chunks = new Map<string, Item[]>();
    for await (const item of queryItems(table, partition(partialKey(programme, project)))) {
      const submission = String(item['sk']).slice(0, -'#000'.length);
      chunks.set(submission, [...(chunks.get(submission) ?? []), item]);
    }
    const found = new Map<string, ReadonlyMap<string, Partial>>();
    for (const [submission, items] of chunks) {
      const bytes = fromChunks(items.slice(0, Number(items[0]?.['count'])));
      if (bytes !== null) found.set(submission, new Map(await decompress<[string, Partial][]>(bytes)));
    }
    return found;
  }

  async function putPartials(
    programme: string,
    project: string,
    submission: string,
    cached: ReadonlyMap<string, Partial>,
  ): Promise<void> {
    const bytes = await compress([...cached]);
    const version = createHash('sha256').update(bytes).digest('hex');
    await putItems(table, toChunks(partialKey(programme, project), submission, version, bytes));
  }

  async function lastBy(programme: string, name: string, known: Instant): Promise<ProjectPoints | null> {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND sk < :after',
        // `$` follows `#`: everything at the moment itself still counts.
        ExpressionAttributeValues: { ':pk': historyKey(programme, name), ':after': `${known}$` },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    const item = answer.Items?.[0];
    return item === undefined ? null : read(item);
  }

  return { ofProgramme, latest, history, put, partials, putPartials };
}

const nameOf = (project: string | null): string => (project === null ? 'PROGRAMME' : `P#${joinKey(project)}`);
const historyKey = (programme: string, name: string): string => `FIGH#${programme}#${name}`;
const partialKey = (programme: string, project: string): string => `PART#${joinKey(programme, project)}`;
const orderOf = (version: FigureVersion): string =>
  `${version.at}#${String(version.sequence).padStart(9, '0')}`;

function versionOf(item: Item): FigureVersion {
  return {
    at: String(item['at']),
    sequence: Number(item['sequence']),
    programmeVersion: Number(item['programmeVersion']),
    headVersions: Number(item['headVersions']),
  };
}

function read(item: Item): Promise<ProjectPoints> {
  return decompress<ProjectPoints>(item['body']);
}
