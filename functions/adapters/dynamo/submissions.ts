import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Submission } from '../../../shared/submission/submission.ts';
import type { Changes, SubmissionStore } from '../../ports/stores.port.ts';
import { getItem, partition, putItem, queryItems, type Item } from './items.ts';
import { INDEX, joinKey, type Table } from './table.ts';

/** Submissions: `SUB#id` / `SUB`, by project in the index, and a hint under `OPEN` until one is closed. */
export function createSubmissionStore(table: Table): SubmissionStore {
  /** The hint goes first, so that no submission can be unfinished without the sweep knowing. */
  async function create(submission: Submission): Promise<void> {
    await putItem(table, { pk: 'OPEN', sk: submission.id });
    await putItem(table, itemOf(submission), {
      ConditionExpression: 'attribute_not_exists(pk)',
      lost: 'There is a submission with this id.',
    });
  }

  async function get(id: string): Promise<Submission | null> {
    const item = await getItem(table, { pk: `SUB#${id}`, sk: 'SUB' });
    return item === null ? null : (item['submission'] as Submission);
  }

  /** Writes the whole record if its version is still the one that was read. */
  async function update(submission: Submission, changes: Changes<Submission>): Promise<Submission> {
    const next = { ...submission, ...changes, version: submission.version + 1 };
    await putItem(table, itemOf(next), {
      ConditionExpression: 'submission.#v = :read',
      ExpressionAttributeNames: { '#v': 'version' },
      ExpressionAttributeValues: { ':read': submission.version },
      lost: 'The submission changed meanwhile.',
    });
    return next;
  }

  /** A page of a project's submissions, newest first, from the index (which may run a second behind). */
  async function ofProject(programme: string, project: string, after: string | null, limit: number) {
    const answer = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: INDEX,
        KeyConditionExpression: after === null ? 'gsi1pk = :pk' : 'gsi1pk = :pk AND gsi1sk < :after',
        ExpressionAttributeValues: {
          ':pk': projectKey({ programme, project }),
          ...(after === null ? {} : { ':after': after }),
        },
        ScanIndexForward: false,
        Limit: limit,
      }),
    );
    const items = (answer.Items ?? []).map((item) => item['submission'] as Submission);
    const last = items.at(-1);
    const next = answer.LastEvaluatedKey === undefined || last === undefined ? null : timeKey(last);
    return { items, next };
  }

  /** What the hints point at; a hint whose submission never came is left to whoever is about to make it. */
  async function* unfinished(): AsyncGenerator<Submission> {
    for await (const hint of queryItems(table, partition('OPEN'))) {
      const submission = await get(String(hint['sk']));
      if (submission !== null) yield submission;
    }
  }

  async function close(id: string): Promise<void> {
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk: 'OPEN', sk: id } }));
  }

  return { create, get, update, ofProject, unfinished, close };
}

const projectKey = (of: { programme: string; project: string }): string =>
  `PROJ#${joinKey(of.programme, of.project)}`;
const timeKey = (submission: Submission): string => `${submission.createdAt}#${submission.id}`;

function itemOf(submission: Submission): Item {
  return {
    pk: `SUB#${submission.id}`,
    sk: 'SUB',
    gsi1pk: projectKey(submission),
    gsi1sk: timeKey(submission),
    submission,
  };
}
