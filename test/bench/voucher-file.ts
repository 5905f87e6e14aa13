import type { FileSource } from '../../shared/csv/file-source.ts';

const HEADER =
  'vouchernummer;aanvraagdatum;status;toekenningsdatum;gemeente;sector;opleiding;opleider;opleidingsniveau;' +
  'vooropleiding;arbeidspositie;bedrag;cofinanciering;scholingsadvies;startdatum;einddatum\n';
const SECTORS = ['zorg', 'techniek', 'onderwijs', 'ict', 'bouw', 'horeca'];
const PLACES = [
  'Aalten',
  'Berkelland',
  'Bronckhorst',
  'Doetinchem',
  'Montferland',
  'Oost Gelre',
  'Winterswijk',
];
const CHUNK_ROWS = 1_000;

/** A faultless voucher file of 16 columns, made while it is read, so that it takes no memory itself. */
export function voucherFile(rows: number): FileSource {
  return {
    async *open() {
      const encoder = new TextEncoder();
      yield encoder.encode(HEADER);
      for (let first = 0; first < rows; first += CHUNK_ROWS) {
        const lines: string[] = [];
        for (let row = first; row < Math.min(first + CHUNK_ROWS, rows); row += 1) lines.push(line(row));
        yield encoder.encode(lines.join(''));
      }
    },
  };
}

function line(row: number): string {
  const day = String((row % 28) + 1).padStart(2, '0');
  const place = PLACES[row % PLACES.length] ?? '';
  const sector = SECTORS[row % SECTORS.length] ?? '';
  return (
    `V-${row};${day}-01-2025;toegekend;${day}-02-2025;${place};${sector};Cursus ${row % 40};Opleider ${row % 25};` +
    `mbo4;mbo2;loondienst;${row % 900},50;0;ja;${day}-03-2025;${day}-09-2025\n`
  );
}
