import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { checkFile } from '../../shared/checking/check-file.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';
import { demoProgramme } from '../../functions/demo/demo-programmes.ts';
import { voucherFile } from './voucher-file.ts';

const ROUNDS = 5;
const ROWS = 100_000;

async function parseAlone(source: FileSource): Promise<number> {
  let rows = 0;
  const parser = Readable.from(source.open()).pipe(parse({ delimiter: ';' }));
  for await (const record of parser) rows += Array.isArray(record) ? 1 : 0;
  return rows - 1;
}

async function check(source: FileSource): Promise<number> {
  const result = await checkFile(source, {
    dataset: 'vouchers',
    programme: demoProgramme('achterhoek-2025-2028'),
    project: '3.7',
    period: '2025-B5',
    municipality: null,
    elevenProof: false,
    knownParticipants: null,
  });
  return result.accepted;
}

/** CPU seconds of the fastest round; other work on the machine can only make a round slower. */
async function fastest(work: (source: FileSource) => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = process.cpuUsage();
    const rows = await work(voucherFile(ROWS));
    if (rows !== ROWS) throw new Error(`Expected ${ROWS} rows, got ${rows}.`);
    const { user, system } = process.cpuUsage(began);
    seconds.push((user + system) / 1e6);
  }
  return Math.min(...seconds);
}

/** The most memory the process has had, after checking so many rows. */
async function peakMegabytes(rows: number): Promise<number> {
  await check(voucherFile(rows));
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Prints CPU and peak memory of checking vouchers, beside csv-parse alone. */
export async function benchCheck(): Promise<void> {
  const alone = await fastest(parseAlone);
  const checked = await fastest(check);
  process.stdout.write(
    `${ROWS} rows of 16 columns, CPU seconds, fastest of ${ROUNDS}\n` +
      `csv-parse streaming alone        ${alone.toFixed(2)}\n` +
      `guard and every check            ${checked.toFixed(2)}  (${(checked / alone).toFixed(2)} times)\n` +
      `peak memory at   ${ROWS} rows  ${await peakMegabytes(ROWS)} MB\n` +
      `peak memory at ${10 * ROWS} rows  ${await peakMegabytes(10 * ROWS)} MB\n`,
  );
}
