import { createHash } from 'node:crypto';
import type { Instant } from '../../../shared/dates/iso-date.ts';
import type { Partial } from '../../../shared/figures/partial.ts';
import type { ProjectPoints } from '../../../shared/figures/points.ts';
import { ConflictError, type FigureStore, type FigureVersion } from '../../ports/stores.port.ts';
import { fromChunks, toChunks } from './chunks.ts';
import { compress, decompress } from './compressed.ts';
import { getItem, partition, putItem, putItems, queryItems, type Item } from './items.ts';
import { joinKey, type Table } from './table.ts';

/**
 * Figures: the latest of each project under `FIG#programme`, every version under `FIGH#programme#project`, and under
 * `FIGV#programme` a line per version that tells what went into it.
 */
export function createFigureStore(table: Table): FigureStore {
  /** Latest: one query. As known at a moment: the lines tell which version of each project that was. */
  async function ofProgramme(programme: string, known: Instant | null): Promise<readonly ProjectPoints[]> {
    const found: ProjectPoints[] = [];
    if (known === null) {
      for await (const item of queryItems(table, partition(`FIG#${programme}`))) found.push(await read(item));
      return found;
    }
    const last = new Map<string | null, FigureVersion>();
    for (const line of await versions(programme)) if (line.at <= known) last.set(line.project, line);
    for (const line of last.values()) {
      const points = await version(programme, line);
      if (points !== null) found.push(points);
    }
    return found;
  }

  async function latest(programme: string, project: string | null): Promise<ProjectPoints | null> {
    const item = await getItem(table, { pk: `FIG#${programme}`, sk: nameOf(project) });
    return item === null ? null : read(item);
  }

  /** The lines of a programme: small, however large the figures are. */
  async function versions(programme: string): Promise<readonly FigureVersion[]> {
    const found: FigureVersion[] = [];
    for await (const item of queryItems(table, partition(`FIGV#${programme}`))) {
      found.push(item['version'] as FigureVersion);
    }
    return found;
  }

  async function version(programme: string, line: FigureVersion): Promise<ProjectPoints | null> {
    const item = await getItem(table, { pk: historyKey(programme, nameOf(line.project)), sk: orderOf(line) });
    return item === null ? null : read(item);
  }

  /** The figures first; then the latest, unless a later one stands there; the line last. All can be repeated. */
  async function put(programme: string, points: ProjectPoints): Promise<void> {
    const { project, at, sequence, programmeVersion, headVersions } = points;
    const name = nameOf(project);
    const order = orderOf(points);
    const content = { order, programmeVersion, headVersions, body: await compress(points) };
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
    await putLatest({ pk: `FIG#${programme}`, sk: name, ...content }, order);
    const line: FigureVersion = { project, at, sequence, programmeVersion, headVersions };
    await putItem(table, { pk: `FIGV#${programme}`, sk: `${order}#${name}`, version: line });
  }

  async function putLatest(item: Item, order: string): Promise<void> {
    try {
      await putItem(table, item, {
        ConditionExpression: 'attribute_not_exists(pk) OR #order <= :order',
        ExpressionAttributeNames: { '#order': 'order' },
        ExpressionAttributeValues: { ':order': order },
        lost: 'Later figures are there.',
      });
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

  return { ofProgramme, latest, versions, version, put, partials, putPartials };
}

const nameOf = (project: string | null): string => (project === null ? 'PROGRAMME' : `P#${joinKey(project)}`);
const historyKey = (programme: string, name: string): string => `FIGH#${programme}#${name}`;
/** Where the partials of a project are. */
export const partialKey = (programme: string, project: string): string =>
  `PART#${joinKey(programme, project)}`;
const orderOf = (version: FigureVersion): string =>
  `${version.at}#${String(version.sequence).padStart(9, '0')}`;

function read(item: Item): Promise<ProjectPoints> {
  return decompress<ProjectPoints>(item['body']);
}
