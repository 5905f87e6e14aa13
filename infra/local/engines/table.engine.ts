import dynalite from 'dynalite';
import type { Engine } from './engine.ts';
import { close, listen, LOOPBACK } from './listen.ts';

/** DynamoDB: dynalite on LevelDB in a folder. Known differences with the cloud: docs/engines.md. */
export async function startTableEngine(folder: string): Promise<Engine> {
  const server = dynalite({ path: folder, createTableMs: 0 });
  const port = await listen(server, 0);
  await ask(port);
  return { endpoint: `http://${LOOPBACK}:${port}`, close: () => close(server) };
}

/** Makes the engine open its database now: a broken one then fails here and not at the first use. */
async function ask(port: number): Promise<void> {
  await fetch(`http://${LOOPBACK}:${port}/`, {
    method: 'POST',
    body: '{}',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.ListTables',
      'x-amz-date': '20250101T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=f',
    },
  });
}
