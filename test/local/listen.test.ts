import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { close, listen, LOOPBACK } from '../../infra/local/engines/listen.ts';

test('an idle connection is kept for longer than a busy process looks away', async () => {
  const server = createServer((_, response) => response.end('ja'));
  const port = await listen(server, 0);
  try {
    const answer = await fetch(`http://${LOOPBACK}:${port}/`);
    expect(await answer.text()).toBe('ja');
    expect(answer.headers.get('keep-alive')).toBe('timeout=55');
  } finally {
    await close(server);
  }
});
