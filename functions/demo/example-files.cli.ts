import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exampleFiles } from './example-files.ts';

const folder = resolve(import.meta.dirname, '../..', process.env['PEILSTOK_DATA'] || '.data', 'examples');
mkdirSync(folder, { recursive: true });
for (const { fileName, content } of Object.values(exampleFiles())) {
  writeFileSync(join(folder, fileName), content);
  console.log(join(folder, fileName));
}
