import { writeFileSync } from 'node:fs';
import { zooTable } from './zoo-table.ts';

/** Writes docs/file-zoo.md anew, after a case was added or changed. */
writeFileSync(new URL('../../docs/file-zoo.md', import.meta.url), zooTable());
