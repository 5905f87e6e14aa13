import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import type { ExtractSource } from '../../shared/reference-date/extract-row.ts';
import type { ExtractInput } from '../ports/reference-date.port.ts';
import type { RowStore } from '../ports/stores.port.ts';

/** Reads the rows an extract rests on, in order of their keys, so that storage order never shows in the bytes. */
export async function loadSources(rows: RowStore, inputs: readonly ExtractInput[]): Promise<ExtractSource[]> {
  const projects = [...new Set(inputs.map(({ project }) => project))];
  return Promise.all(
    projects.map(async (project) => {
      const of = async (dataset: ExtractInput['dataset']): Promise<KeyedRow[]> => {
        const merged = new Map<string, KeyedRow>();
        // From the oldest period to the latest, so that a later row replaces its key's earlier one.
        for (const input of inputs
          .filter((each) => each.project === project && each.dataset === dataset)
          .toReversed())
          for await (const pack of rows.read(input.submission))
            for (const row of pack) merged.set(row.key, row);
        return [...merged.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      };
      return { project, participants: await of('deelnemers'), activities: await of('activiteiten') };
    }),
  );
}
