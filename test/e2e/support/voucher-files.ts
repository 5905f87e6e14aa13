import { periodEnd } from '../../../shared/programme/period.ts';
import { voucherFile, voucherRows } from '../../../functions/demo/generate/vouchers.ts';
import type { VoucherRow } from '../../../functions/demo/generate/vouchers.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';

/** The delivery that is still open on the day of the journeys. */
export const OPEN = { project: '3.7', dataset: 'vouchers', period: '2025-B5' } as const;

/** A file as a browser's file field takes it. */
export interface UploadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Faults by Excel's row, each written over what stood there. */
const FAULTS: Readonly<Record<number, VoucherRow>> = {
  3: { aanvraagdatum: '31-09-2025' },
  5: { gemeente: 'Doetichem' },
  6: { gemeente: 'Doetichem' },
  7: { sector: 'gezondheid' },
  9: { vouchernummer: 'opv-0001' },
};

/** An amount of which Peilstok asks whether it is what was meant. */
const DOUBTFUL: Readonly<Record<number, VoucherRow>> = { 4: { bedrag: '1.250' } };

/** The register with five faults of four kinds. */
export const faultyVouchers = (): UploadFile =>
  asFile('opijver 2025-B5 met fouten.csv', registerWith(FAULTS));

/** The same register mended; one amount is still open to doubt. */
export const mendedVouchers = (): UploadFile => asFile('opijver 2025-B5.csv', registerWith(DOUBTFUL));

/** Vouchers granted by the end of a period according to the register itself. */
export function grantedIn(period: string): number {
  const end = periodEnd(period);
  const granted = new Set(['toegekend', 'afgerond', 'afgebroken']);
  return voucherRows(end).filter(
    ({ status, toekenningsdatum }) =>
      granted.has(status ?? '') && toekenningsdatum !== undefined && isoDate(toekenningsdatum) <= end,
  ).length;
}

/** Rows of the register at the end of a period. */
export function rowsIn(period: string): number {
  return voucherRows(periodEnd(period)).length;
}

function registerWith(changes: Readonly<Record<number, VoucherRow>>): string {
  // Excel counts from 1 and the header is its first row.
  return voucherFile(
    voucherRows(periodEnd(OPEN.period)).map((row, index) => ({ ...row, ...changes[index + 2] })),
  );
}

function asFile(name: string, text: string): UploadFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
}

function isoDate(dutch: string): IsoDate {
  return dutch.split('-').reverse().join('-');
}
