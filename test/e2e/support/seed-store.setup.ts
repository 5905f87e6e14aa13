import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { SeedName } from './seeds.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test file asks for the data folder of a seed, by its name. */
    readonly seeds: string;
  }
}

/**
 * Makes seeds when a test file asks for them, each once a run, and removes them at its end. A seed is handed out when it
 * is whole; of one that fails everyone who asks is told why.
 */
export default async function keepSeeds(project: TestProject): Promise<() => Promise<void>> {
  const made = new Map<SeedName, Promise<string>>();
  const folderOf = (name: SeedName): Promise<string> => {
    const folder = made.get(name) ?? make(name);
    made.set(name, folder);
    return folder;
  };
  const server = createServer((request, response) => {
    void folderOf((request.url ?? '').slice(1) as SeedName).then(
      (folder) => response.end(folder),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : 'unknown'),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('seeds', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    for (const outcome of await Promise.allSettled(made.values()))
      if (outcome.status === 'fulfilled') rmSync(outcome.value, { recursive: true, force: true });
  };
}

async function make(name: SeedName): Promise<string> {
  // Only for who tests in a browser: other runs are spared the loading.
  const [{ SEEDS }, { startLocalStack }] = await Promise.all([
    import('./seeds.ts'),
    import('./local-stack.ts'),
  ]);
  const stack = await startLocalStack();
  try {
    await SEEDS[name](stack.api);
    return await stack.leave();
  } catch (error) {
    await stack.remove();
    throw error;
  }
}
