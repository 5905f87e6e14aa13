import { periodEnd } from '../../shared/programme/period.ts';
import { voucherFile, voucherRows } from './generate/vouchers.ts';
import type { VoucherRow } from './generate/vouchers.ts';

/** Two files to try an upload with: the open delivery of Opijver's vouchers on the day of the demo. */
export const EXAMPLE_DELIVERY = {
  programme: 'achterhoek-2025-2028',
  project: '3.7',
  dataset: 'vouchers',
  period: '2025-B5',
} as const;

export interface ExampleFile {
  readonly fileName: string;
  readonly content: string;
}

/** The faults put into the last rows of the faulty file, each of another kind; the mended file has none of them. */
const FAULTS: readonly ((row: VoucherRow) => VoucherRow)[] = [
  (row) => ({ ...row, gemeente: 'Doetichem' }),
  (row) => ({ ...row, aanvraagdatum: '31-09-2025' }),
  (row) => ({ ...row, status: 'toegekend', toekenningsdatum: '' }),
  (row) => ({ ...row, sector: 'gezondheid' }),
  (row) => ({ ...row, bedrag: '1,234.50' }),
  (row) => ({ ...row, vouchernummer: 'OPV-0001' }),
  (row) => ({ ...row, arbeidspositie: 'in loondienst' }),
  (row) => ({ ...row, startdatum: '01-12-2025', einddatum: '01-11-2025' }),
];

/** A faulty register of Opijver and its mended version, both whole, to be handed in as {@link EXAMPLE_DELIVERY}. */
export function exampleFiles(): { faulty: ExampleFile; mended: ExampleFile } {
  const rows = voucherRows(periodEnd(EXAMPLE_DELIVERY.period));
  const first = rows.length - FAULTS.length;
  const faulty = rows.map((row, index) => FAULTS[index - first]?.(row) ?? row);
  return {
    faulty: { fileName: 'opijver-vouchers-2025-B5-met-fouten.csv', content: voucherFile(faulty) },
    mended: { fileName: 'opijver-vouchers-2025-B5-hersteld.csv', content: voucherFile(rows) },
  };
}
