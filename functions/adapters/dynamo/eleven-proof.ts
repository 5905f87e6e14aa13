import type { ElevenProofStore } from '../../ports/stores.port.ts';
import { getItem, putItem } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Records of beheerders that a project's numbers are no BSN: `ELEVEN#programme` / project. */
export function createElevenProofStore(table: Table): ElevenProofStore {
  async function holds(programme: string, project: string): Promise<boolean> {
    return (await getItem(table, keyOf(programme, project))) !== null;
  }

  async function record(
    programme: string,
    project: string,
    by: string,
    at: string,
    reason: string,
  ): Promise<void> {
    await putItem(table, { ...keyOf(programme, project), by, at, reason });
  }

  return { holds, record };
}

const keyOf = (programme: string, project: string) => ({ pk: `ELEVEN#${programme}`, sk: joinKey(project) });
