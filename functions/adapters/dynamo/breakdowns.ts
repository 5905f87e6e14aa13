import type { BreakdownSet } from '../../../shared/figures/breakdown-set.ts';
import type { BreakdownStore } from '../../ports/breakdown.port.ts';
import { fromChunks, toChunks } from './chunks.ts';
import { compress, decompress } from './compressed.ts';
import { beginning, putItems, queryItems, type Item } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** Rounded breakdowns of a project's dataset, in chunks under `BRK#programme#project`. */
export function createBreakdownStore(table: Table): BreakdownStore {
  return {
    async get(programme, project, dataset) {
      const items: Item[] = [];
      for await (const item of queryItems(table, beginning(keyOf(programme, project), `${dataset}#`))) {
        // Chunks of a longer writing before this one may still stand behind it.
        if (items.length === 0 || items.length < Number(items[0]?.['count'])) items.push(item);
      }
      const bytes = fromChunks(items);
      return bytes === null ? null : decompress<BreakdownSet>(bytes);
    },
    async put(programme, project, dataset, set) {
      const version = `${set.programmeVersion}#${set.headVersions}`;
      await putItems(table, toChunks(keyOf(programme, project), dataset, version, await compress(set)));
    },
  };
}

const keyOf = (programme: string, project: string): string => `BRK#${joinKey(programme, project)}`;
