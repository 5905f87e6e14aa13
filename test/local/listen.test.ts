import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { close, listen, LOOPBACK } from '../../infra/local/engines/listen.ts';

test('an idle connection is never closed on who is too busy to use it', async () => {
  const server = createServer((_, response) => response.end('ja'));
  const port = await listen(server, 0);
  try {
    const answer = await fetch(`http://${LOOPBACK}:${port}/`);
    expect(await answer.text()).toBe('ja');
    expect(answer.headers.get('connection')).toBe('keep-alive');
    // Where a server closes it after a while, it says so here.
    expect(answer.headers.get('keep-alive')).toBeNull();
  } finally {
    await close(server);
  }
});
