import type { KeyedRow } from '../../../shared/datasets/dataset.ts';
import type { RowKeeping, Series } from '../../ports/retention.port.ts';
import { partialKey } from './figures.ts';
import { beginning, deleteItem, queryItems } from './items.ts';
import { readManifest, removeManifest, type Manifest } from './manifests.ts';
import { packBase, packPlaces, readPacks } from './packs.ts';
import { createPackRemoval } from './pack-removal.ts';
import type { Table } from './table.ts';

/** Searching the rows of many submissions, and taking away what no manifest names (design.md). */
export function createRowKeeping(table: Table): RowKeeping {
  const packs = createPackRemoval(table);

  /** Submissions share packs, so what a pack holds of the value is remembered. */
  async function* find(submissions: readonly string[], column: string, value: string) {
    const wanted = value.toLowerCase();
    const seen = new Map<string, readonly (readonly [at: number, row: KeyedRow])[]>();
    for (const submission of submissions) {
      const manifest = await readManifest(table, submission);
      if (manifest === null) continue;
      const name = (sha256: string): string => `${manifest.base} ${sha256}`;
      const fresh = manifest.entries.filter(({ sha256 }) => !seen.has(name(sha256)));
      let at = 0;
      for await (const rows of readPacks(table, manifest, fresh)) {
        const hits = [...rows.entries()].filter(([, { values }]) => isEqual(values[column], wanted));
        seen.set(name(fresh[at]?.sha256 ?? ''), hits);
        at += 1;
      }
      for (const { sha256, numbers } of manifest.entries)
        for (const [index, row] of seen.get(name(sha256)) ?? [])
          yield { submission, row: { ...row, row: numbers[index] ?? 0 } };
    }
  }

  async function count(submission: string): Promise<number | null> {
    const manifest = await readManifest(table, submission);
    return manifest === null ? null : manifest.entries.reduce((sum, { numbers }) => sum + numbers.length, 0);
  }

  /** What was counted goes first: the rows still tell that there is something to forget. */
  async function forget({ programme, project, id }: Series & { readonly id: string }): Promise<void> {
    const counted = beginning(partialKey(programme, project), `${id}#`);
    for await (const { pk, sk } of queryItems(table, { ...counted, ProjectionExpression: 'pk, sk' }))
      await deleteItem(table, { pk: String(pk), sk: String(sk) });
    await removeManifest(table, id);
  }

  async function placesOf(named: readonly string[]): Promise<Set<string>> {
    const manifests: (Manifest | null)[] = [];
    for (const submission of named) manifests.push(await readManifest(table, submission));
    return new Set(manifests.flatMap((manifest) => (manifest === null ? [] : packPlaces(manifest))));
  }

  async function countUnnamed(series: Series, named: readonly string[]): Promise<number> {
    return packs.count(packBase(series), await placesOf(named));
  }

  async function removeUnnamed(series: Series, named: () => Promise<readonly string[] | null>) {
    const now = await named();
    if (now === null) return 0;
    return packs.remove(packBase(series), await placesOf(now), async () => {
      const after = await named();
      return after === null ? null : placesOf(after);
    });
  }

  return {
    find,
    count,
    forget,
    countUnnamed,
    removeUnnamed,
  };
}

const isEqual = (cell: unknown, wanted: string): boolean =>
  typeof cell === 'string' && cell.toLowerCase() === wanted;
