import { createWriteStream, renameSync } from 'node:fs';

/** Writes a line of a log: ids and counts only (design.md rule 5). */
export type Log = (message: string, facts: Readonly<Record<string, string | number>>) => void;

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
