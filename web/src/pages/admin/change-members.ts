import type { Member } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import { call } from '../../api/client.ts';

/** As often as another may be first before it is told. */
const ROUNDS = 4;

/**
 * Turns the list of members that is kept now into another. When someone else changes it meanwhile the change is made again
 * in theirs, so that neither is lost. Throws ApiError.
 */
export async function changeMembers(
  path: string,
  turn: (members: readonly Member[]) => readonly Member[],
): Promise<readonly Member[]> {
  for (let round = 1; ; round += 1) {
    const now = await call('GET', path);
    const members = (await now.json()) as Member[];
    const version = { 'If-Match': now.headers.get('etag') ?? '*' };
    try {
      const changed = await call('PUT', path, turn(members), undefined, version);
      return (await changed.json()) as Member[];
    } catch (error) {
      if (asApiError(error).status !== 409 || round === ROUNDS) throw error;
    }
  }
}
