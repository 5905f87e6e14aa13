import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ProgrammeSummary } from '../../../shared/api/programmes.schema.ts';
import type { Programme } from '../../../shared/programme/programme.schema.ts';
import type { AuditEntry } from '../../../shared/submission/submission.ts';
import { ConflictError, type ProgrammeStore, type ProgrammeVersion } from '../../ports/stores.port.ts';
import { compress, decompress } from './compressed.ts';
import { getItem, partition, putItem, queryItems, type Item } from './items.ts';
import type { Table } from './table.ts';

type Heading = Omit<ProgrammeVersion, 'programme'>;

/** Programme versions: `PROG#id` / `V#000001`, the body compressed; putting the next one is the commit. */
export function createProgrammeStore(table: Table): ProgrammeStore {
  /** The newest version: last item of the partition. */
  async function current(id: string): Promise<ProgrammeVersion | null> {
    const answer = await table.client.send(
      new QueryCommand({ TableName: table.name, ...partition(pkOf(id)), ScanIndexForward: false, Limit: 1 }),
    );
    const item = answer.Items?.[0];
    return item === undefined ? null : read(item);
  }

  /** Number, time, author and reason of every version, oldest first. */
  async function versions(id: string): Promise<readonly Heading[]> {
    const found: Heading[] = [];
    const query = {
      ...partition(pkOf(id)),
      ProjectionExpression: 'id, #v, #at, #by, reason',
      ExpressionAttributeNames: NAMES,
    };
    for await (const item of queryItems(table, query)) found.push(heading(item));
    return found;
  }

  /** The version that held at a moment: times never fall as versions rise, so it is the last one made by then. */
  async function at(id: string, moment: string): Promise<ProgrammeVersion | null> {
    const all = await versions(id);
    const held = all.findLast((version) => version.at <= moment) ?? all[0];
    return held === undefined ? null : version(id, held.version);
  }

  async function version(id: string, number: number): Promise<ProgrammeVersion | null> {
    const item = await getItem(table, { pk: pkOf(id), sk: skOf(number) });
    return item === null ? null : read(item);
  }

  /** The hints of a region, each verified against the programme itself. */
  async function ofRegion(region: string) {
    const found: ProgrammeSummary[] = [];
    for await (const hint of queryItems(table, partition(`REGIONPROG#${region}`))) {
      const held = await current(String(hint['sk']));
      if (held === null || held.programme.region.code !== region) continue;
      found.push(summaryOf(held));
    }
    return found;
  }

  /** The hints of programmes for practising, each verified against the programme itself. */
  async function practice() {
    const found: ProgrammeSummary[] = [];
    for await (const hint of queryItems(table, partition('PRACTICE'))) {
      const held = await current(String(hint['sk']));
      if (held?.programme.practice !== true) continue;
      found.push(summaryOf(held));
    }
    return found;
  }

  /** Codes of every region that ever had a programme. */
  async function regions(): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const item of queryItems(table, partition('REGIONS'))) found.push(String(item['sk']));
    return found;
  }

  /** Hints first, since a hint without a programme does no harm; then the conditional put that commits. */
  async function add(programme: Programme, expected: number, moment: string, audit: AuditEntry) {
    const before = await current(programme.id);
    if ((before?.version ?? 0) !== expected) throw new ConflictError('The programme has another version.');
    const time = before !== null && before.at > moment ? before.at : moment;
    const next = expected + 1;
    await putItem(table, { pk: 'REGIONS', sk: programme.region.code });
    if (programme.practice === true) await putItem(table, { pk: 'PRACTICE', sk: programme.id });
    await putItem(table, { pk: `REGIONPROG#${programme.region.code}`, sk: programme.id });
    await putItem(
      table,
      {
        pk: pkOf(programme.id),
        sk: skOf(next),
        id: programme.id,
        version: next,
        at: time,
        by: audit.by,
        reason: audit.reason,
        pendingAudit: [{ ...audit, at: time }],
        body: await compress(programme),
      },
      { ConditionExpression: 'attribute_not_exists(pk)', lost: 'The programme got another version.' },
    );
    return { id: programme.id, version: next, at: time, by: audit.by, reason: audit.reason, programme };
  }

  return { current, at, versions, version, ofRegion, practice, regions, add };
}

const NAMES = { '#v': 'version', '#at': 'at', '#by': 'by' };
const pkOf = (id: string): string => `PROG#${id}`;
const skOf = (version: number): string => `V#${String(version).padStart(6, '0')}`;

function summaryOf({ id, version, programme }: ProgrammeVersion): ProgrammeSummary {
  const { name, region, start, end } = programme;
  return { id, name, region: region.code, regionName: region.name, version, start, end };
}

function heading(item: Item): Heading {
  return {
    id: String(item['id']),
    version: Number(item['version']),
    at: String(item['at']),
    by: String(item['by']),
    reason: typeof item['reason'] === 'string' ? item['reason'] : null,
  };
}

async function read(item: Item): Promise<ProgrammeVersion> {
  return { ...heading(item), programme: await decompress<Programme>(item['body']) };
}
