import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const PROGRAM = `
  import { profileFile } from './shared/csv/file-profile.ts';
  import { readRows } from './shared/csv/read-rows.ts';
  import { createGuard } from './shared/guard/guard.ts';
  globalThis.answer = (async () => {
    const bytes = new Uint8Array([...'naam;bsn\\n"a;b";1\\nCura\\u00e7ao;5" pijp\\n'].map((c) => c.charCodeAt(0)));
    const source = { async *open() { yield bytes; } };
    const profile = await profileFile(source);
    const told = [profile.encoding];
    let guard;
    for await (const event of readRows(source, profile)) {
      if (event.kind === 'header') guard = createGuard(event.header.cells, { known: [false, false] });
      if (event.kind === 'rows') for (const row of event.rows) { guard.add(row); told.push(...row.cells); }
    }
    return JSON.stringify([...told, ...guard.verdict().findings.map((finding) => finding.code)]);
  })();
`;

test('reading and the guard run in a browser: bundled for one, with nothing of Node around', async () => {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  const world = createContext({ TextDecoder, answer: null });
  runInContext(outputFiles[0]?.text ?? '', world);
  expect(JSON.parse(await (world['answer'] as Promise<string>))).toEqual([
    'windows-1252',
    'a;b',
    '1',
    'Curaçao',
    '5" pijp',
    'persoon_kop',
    'bsn_kop',
  ]);
});
