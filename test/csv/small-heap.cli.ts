import { profileFile } from '../../shared/csv/file-profile.ts';
import { readRows } from '../../shared/csv/read-rows.ts';
import { repeatedSource } from './memory-source.ts';

/** Reads files of about 48 MB; run with a heap that could not hold one. Prints one line of faults a file. */
const TIMES = 48;
const MEGABYTE = 1_000_000;

const files = {
  'unclosed quote': repeatedSource('a;b\n1;"', 'x;y\n'.repeat(MEGABYTE / 4), TIMES),
  'one long cell': repeatedSource('a;b\n1;', 'x'.repeat(MEGABYTE), TIMES),
  'one long quoted cell': repeatedSource('a;b\n1;"', '""'.repeat(MEGABYTE / 2), TIMES),
  'only delimiters': repeatedSource('a;b\n1;2', ';'.repeat(MEGABYTE), TIMES),
  'a header of delimiters': repeatedSource('a;b', ';c'.repeat(MEGABYTE / 2), TIMES),
  'only line ends': repeatedSource('a;b\n1;2', '\n'.repeat(MEGABYTE), TIMES),
};

for (const [name, source] of Object.entries(files)) {
  const faults: string[] = [];
  for await (const event of readRows(source, await profileFile(source))) {
    if (event.kind === 'fault') faults.push(`${event.fault.code} ${event.fault.row}`);
    if (event.kind === 'end') console.log(`${name}: ${faults.join(', ')} (${event.end.rows})`);
  }
}
