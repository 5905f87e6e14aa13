import { ConflictError, type Member, type MemberStore } from '../../ports/stores.port.ts';
import type { AuditEntry } from '../../../shared/submission/submission.ts';
import { beginning, getItem, putItem, putItems, queryItems, updateItem } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Members: one list per region (`REGION#code` / `MEMBERS`), with pointers from each person to regions. */
export function createMemberStore(table: Table): MemberStore {
  /** The list of a region; version 0 when there is none. */
  async function ofRegion(region: string) {
    const item = await getItem(table, membersKey(region));
    return { version: Number(item?.['version'] ?? 0), members: (item?.['members'] ?? []) as Member[] };
  }

  /** Pointers first: one too many is harmless, since rights are read from the list; then the list commits. */
  async function replace(region: string, expected: number, members: readonly Member[], audit: AuditEntry) {
    const users = [...new Set(members.map((member) => member.user))];
    const pointers = users.map((user) => ({ pk: `USER#${user}`, sk: `REGION#${region}` }));
    await putItems(table, pointers);
    const change = {
      Key: membersKey(region),
      UpdateExpression:
        'SET members = :members, #v = :next, pendingAudit = list_append(if_not_exists(pendingAudit, :none), :entry)',
      ConditionExpression: expected === 0 ? 'attribute_not_exists(pk)' : '#v = :expected',
      ExpressionAttributeNames: { '#v': 'version' },
      ExpressionAttributeValues: {
        ':members': members,
        ':next': expected + 1,
        ':none': [],
        ':entry': [audit],
        ...(expected === 0 ? {} : { ':expected': expected }),
      },
    };
    await updateItem(table, change, 'The list of members changed meanwhile.');
  }

  /** Rights of one person: pointers tell where to look, the lists tell what holds. */
  async function ofUser(user: string) {
    const found: { region: string; member: Member }[] = [];
    for await (const pointer of queryItems(table, beginning(`USER#${user}`, 'REGION#'))) {
      const region = String(pointer['sk']).slice('REGION#'.length);
      const { members } = await ofRegion(region);
      for (const member of members) if (member.user === user) found.push({ region, member });
    }
    return found;
  }

  /** Whether the person is of the platform. */
  async function isPlatform(user: string): Promise<boolean> {
    return (await getItem(table, { pk: `USER#${user}`, sk: 'PLATFORM' })) !== null;
  }

  async function grantPlatform(user: string): Promise<void> {
    await putItem(table, { pk: `USER#${user}`, sk: 'PLATFORM' });
  }

  /** The address tied to a login. */
  async function userOf(issuer: string, subject: string): Promise<string | null> {
    const item = await getItem(table, identityKey(issuer, subject));
    return item === null ? null : String(item['user']);
  }

  /** The first tie wins; a later one leaves it as it is. */
  async function tie(issuer: string, subject: string, user: string): Promise<void> {
    try {
      await putItem(
        table,
        { ...identityKey(issuer, subject), user },
        { ConditionExpression: 'attribute_not_exists(pk)', lost: 'The login is tied already.' },
      );
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }

  return { ofRegion, replace, ofUser, isPlatform, grantPlatform, userOf, tie };
}

export const membersKey = (region: string) => ({ pk: `REGION#${region}`, sk: 'MEMBERS' });
const identityKey = (issuer: string, subject: string) => ({
  pk: `IDENT#${joinKey(issuer, subject)}`,
  sk: 'USER',
});
