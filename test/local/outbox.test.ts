import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOutbox, readOutbox } from '../../infra/local/outbox.ts';
import { outboxPage } from '../../infra/local/outbox-page.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'peilstok-outbox-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const clockAt = (at: string) => ({ now: () => at });
const message = { id: 'x', to: 'lead@x.nl', subject: 'Aanleveren één', text: 'Beste,\r\n\r\nTot ziens' };

test('uploading 22: local mode keeps each message as a file and lists the newest first', async () => {
  await createOutbox(folder, clockAt('2025-11-14T08:00:00.000Z')).send(message);
  await createOutbox(folder, clockAt('2025-11-15T08:00:00.000Z')).send({ ...message, id: 'y', subject: 'B' });
  expect(readdirSync(folder).every((name) => name.endsWith('.eml'))).toBe(true);
  expect(readOutbox(folder)).toMatchObject([
    { subject: 'B', at: '2025-11-15T08:00:00.000Z' },
    { subject: 'Aanleveren één', to: 'lead@x.nl', text: 'Beste,\r\n\r\nTot ziens' },
  ]);
});

test('a line end in a subject makes no other header', async () => {
  await createOutbox(folder, clockAt('2025-11-14T08:00:00.000Z')).send({
    ...message,
    subject: 'A\r\nTo: other@x.nl',
  });
  expect(readOutbox(folder)).toMatchObject([{ to: 'lead@x.nl', subject: 'A To: other@x.nl' }]);
});

test('the page shows text as text and makes links of addresses of this machine alone', async () => {
  await createOutbox(folder, clockAt('2025-11-14T08:00:00.000Z')).send({
    ...message,
    subject: '<script>',
    text: 'Ga naar http://localhost:8080/programma/p/aanleveren?project=3.7&periode=2025-B5 of https://elders.example',
  });
  const page = outboxPage(readOutbox(folder), folder);
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
  expect(page).toContain(
    '<a href="http://localhost:8080/programma/p/aanleveren?project=3.7&amp;periode=2025-B5">',
  );
  expect(page).not.toContain('<a href="https://elders');
});
