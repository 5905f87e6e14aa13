import { runCheck } from '../../web/src/check/run-check.ts';
import { REGION_PROGRAMME } from '../checking/support/region-programme.ts';

/**
 * Checks the largest hostile files as the browser does; run with a heap that could not hold one. Files are kept outside
 * the heap, as a browser keeps them. Prints the issues of each.
 */
const HEADER = 'activiteitnummer;deelnemernummer;soort;startdatum\n';
const MEGABYTE = new Blob(['x'.repeat(1_000_000)]);

/** A file of sound rows. */
function ofRows(count: number): Blob[] {
  const parts = [new Blob([HEADER])];
  for (let at = 0; at < count; at += 50_000) {
    const numbers = Array.from({ length: Math.min(50_000, count - at) }, (_, index) => at + index + 1);
    parts.push(new Blob([numbers.map((number) => `${number};D1;coaching;2-1-2025\n`).join('')]));
  }
  return parts;
}

const files: Readonly<Record<string, () => Blob[]>> = {
  '1,000,001 rows': () => ofRows(1_000_001),
  '101 MB': () => [new Blob([HEADER]), ...Array.from({ length: 101 }, () => MEGABYTE)],
};

const slot = {
  dataset: 'activiteiten',
  programme: REGION_PROGRAMME,
  project: 'R',
  period: '2025-B1',
} as const;
for (const [name, parts] of Object.entries(files)) {
  const given = { kind: 'file', file: new File(parts(), 'activiteiten.csv') } as const;
  const asked = { given, sheet: null, elevenProof: false, kept: null, mapping: null, ask: 'never' } as const;
  const reply = await runCheck({ ...asked, slot: { ...slot, municipality: null } }, () => undefined);
  const told =
    reply.kind === 'checked' ? reply.outcome.issues.map(({ code, message }) => `${code} ${message}`) : [];
  console.log(`${name}: ${told.join(' | ')}`);
}
