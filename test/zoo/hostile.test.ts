import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadKey } from '../../functions/ingest/upload-key.ts';
import { originalFile, readIssues } from '../../functions/submissions/read-submission.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import { runCheck } from '../../web/src/check/run-check.ts';
import { startWorld, vouchers, type World } from '../ingest/world.ts';
import { programme } from '../store/programme.ts';
import { utf8 } from './encodings.ts';
import { handInBytes, leftBehind } from './hand-in-bytes.ts';
import { HOSTILE_FILES, type HostileFile } from './hostile-files.ts';

let world: World;
let earlier: string;
let before: string;
beforeAll(async () => {
  world = await startWorld();
  earlier = await handInBytes(world, utf8(vouchers(3)));
  before = await leftBehind(world, earlier);
});
afterAll(() => world.stop());

/** What the browser's worker says of a file before anything is sent. */
async function inBrowser(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Issue[]> {
  const given = { kind: 'file', file: new File([bytes], 'vouchers.csv') } as const;
  const slot = {
    dataset: 'vouchers',
    programme,
    project: 'OP',
    period: '2025-B1',
    municipality: null,
  } as const;
  const asked = { given, sheet: null, elevenProof: false, kept: null, mapping: null, ask: 'never' } as const;
  const reply = await runCheck({ ...asked, slot }, () => undefined);
  if (reply.kind !== 'checked') throw new Error(`The browser answers ${reply.kind}.`);
  return reply.outcome.issues;
}

const [refused, read] = [true, false].map((isRefused) =>
  Object.entries(HOSTILE_FILES).filter(([, { code }]) => (code !== null) === isRefused),
) as [[string, HostileFile][], [string, HostileFile][]];

describe('a broken or hostile file is refused with one clear message, and earlier data stays as it was', () => {
  test.each(refused)('%s', async (_name, { bytes, code, says = '', rows = 0, kept }) => {
    const id = await handInBytes(world, bytes());
    const submission = await world.read(id);
    expect(submission).toMatchObject({
      status: 'afgekeurd',
      rows,
      accepted: 0,
      refused: rows,
      fileKept: kept,
    });
    expect(submission.groups).toMatchObject([{ code, severity: 'error', count: 1 }]);
    const { issues } = await readIssues(world.ports, submission, 1);
    expect(issues).toHaveLength(1);
    const [{ message, fix }] = issues as [Issue];
    expect(message).toContain(says);
    expect(message).toMatch(/Toegestaan (is|zijn) /);
    expect(fix).toMatch(/^[A-Z].{10,}\.$/);
    expect(await inBrowser(bytes())).toEqual(issues);

    expect(await world.ports.landing.find(id)).toBeNull();
    expect((await world.ports.archive.get(uploadKey(id))) !== null).toBe(kept);
    expect(await leftBehind(world, earlier)).toBe(before);
  });
});

describe('an odd file is read, and as a trial changes nothing', () => {
  test.each(read)('%s', async (_name, { bytes, rows = 0 }) => {
    const id = await handInBytes(world, bytes(), { trial: true });
    const submission = await world.read(id);
    expect(submission).toMatchObject({
      status: 'proefcontrole',
      rows,
      accepted: rows,
      refused: 0,
      groups: [],
    });
    expect(submission.preview).toMatchObject({ added: rows, changed: 0, removed: 3 });
    expect(await leftBehind(world, earlier)).toBe(before);
  });
});

describe('file names', () => {
  test.each([
    ['with newlines', 'vouchers\r\nX-Kwaad: ja\r\n\r\n.csv'],
    ['with ../', '../../../etc/passwd.csv'],
    ['with backslashes, quotes and NUL', '..\\..\\"a";\0b.csv'],
    ['from right to left', '\u202evsc.exe'],
  ])('%s decide neither a key nor a header', async (_name, fileName) => {
    const id = await handInBytes(world, utf8(vouchers(2)), { fileName, trial: true });
    const submission = await world.read(id);
    expect(submission).toMatchObject({ status: 'proefcontrole', rows: 2 });
    expect(submission.fileName).not.toMatch(/[\p{Cc}\p{Cf}/\\]/u);
    const address = new URL((await originalFile(world.ports, submission)) ?? '');
    expect(address.pathname).toBe(`/archive/${uploadKey(id)}`);
    const answer = await fetch(address);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w -][\w. -]*"$/);
    expect(await answer.text()).toBe(vouchers(2));
    expect(await leftBehind(world, earlier)).toBe(before);
  });
});
