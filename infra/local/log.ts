import { createWriteStream, renameSync } from 'node:fs';
import type { Log } from '../../functions/runtime/log.ts';

/** A log of JSON lines in a file; the one of the run before is kept as `{file}.1`. */
export function openLog(file: string): Log {
  try {
    renameSync(file, `${file}.1`);
  } catch {
    // There was none.
  }
  const stream = createWriteStream(file, { flags: 'a' });
  // A full disk shows elsewhere; the log must not end the process.
  stream.on('error', () => {});
  return (message, facts) =>
    stream.write(`${JSON.stringify({ at: new Date().toISOString(), message, ...facts })}\n`);
}
