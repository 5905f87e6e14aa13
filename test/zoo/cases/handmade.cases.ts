import { utf8, windows1252 } from '../encodings.ts';
import { crlf, HEADER, ROW, voucher, type ZooCase } from '../zoo-case.ts';

const again = (number: string): string => ROW.replace('V1', number);

/** Files as people make and change them: the shape of the table. */
export const HANDMADE_CASES: readonly ZooCase[] = [
  {
    name: 'witregels.csv',
    origin: 'blank lines above the header and between the rows, which Excel counts',
    bytes: () => windows1252(crlf('', ' ; ;', HEADER, '', ROW, ';;;;', again('V2'))),
    rows: [voucher(5), voucher(7, { vouchernummer: 'V2' })],
  },
  {
    name: 'kolommen-door-elkaar.csv',
    origin: 'columns in an own order',
    bytes: () =>
      windows1252(
        crlf('sector;gemeente;vouchernummer;status;aanvraagdatum', 'zorg;Aalten;V1;aangevraagd;13-1-2025'),
      ),
    rows: [voucher(2)],
  },
  {
    name: 'kop-anders-geschreven.csv',
    origin: 'header names with capitals, accents, spaces, hyphens and a soft hyphen',
    bytes: () =>
      utf8(
        crlf(
          ' Voucher-Nummer ;AANVRAAG_DATUM;Státus;Ge\u00admeente;Sector;Baan na afloop',
          `${ROW};Onbekend`,
        ),
      ),
    rows: [voucher(2, { baan_na_afloop: 'onbekend' })],
  },
  {
    name: 'titel-boven-de-kop.csv',
    origin: 'a title above the header',
    bytes: () => windows1252(crlf('Vouchers januari 2025;;;;', HEADER, ROW)),
    issues: ['error verkeerd_bestand 1'],
  },
  {
    name: 'totaalregel.csv',
    origin: 'a row of totals at the bottom',
    bytes: () => windows1252(crlf(`${HEADER};bedrag`, `${ROW};100`, 'Totaal;;;;;100')),
    rows: [voucher(2, { bedrag: '100' }), { row: 3, vouchernummer: 'Totaal', bedrag: '100' }],
    issues: ['B', 'C', 'D', 'E'].map((letter) => `error verplicht_leeg ${letter}3`),
  },
  {
    name: 'dubbele-kolom.csv',
    origin: 'two columns with the same name',
    bytes: () => windows1252(crlf(`${HEADER};bedrag;Bedrag`, `${ROW};1;2`)),
    rows: [voucher(2, { bedrag: '1' })],
    issues: ['error kolom_dubbel G1'],
    says: 'F1',
  },
  {
    name: 'typefout-in-kop.csv',
    origin: 'a slip in the name of a required column',
    bytes: () => windows1252(crlf(HEADER.replace('aanvraagdatum', 'aanvragdatm'), ROW)),
    rows: [voucher(2, { aanvraagdatum: null })],
    issues: ['warning kolom_onbekend_lijkt_op B1 → aanvraagdatum', 'error kolom_ontbreekt 1:aanvraagdatum'],
  },
  {
    name: 'helft-ontbreekt.csv',
    origin: 'an excerpt with two of the five required columns',
    bytes: () => windows1252(crlf('vouchernummer;status;bedrag', 'V1;aangevraagd;1')),
    issues: ['error verkeerd_bestand 1'],
    says: 'sector',
    asks: 'columns',
  },
  {
    name: 'ander-bestand.csv',
    origin: 'the file of matches where vouchers were asked',
    bytes: () => windows1252(crlf('matchnummer;matchdatum;soort;gemeente', 'M1;13-1-2025;baan;Aalten')),
    issues: ['error verkeerd_bestand 1'],
    says: 'matches',
  },
  {
    name: 'korte-rijen.csv',
    origin: 'empty cells left out at the end of a row',
    bytes: () => windows1252(crlf(`${HEADER};opleiding;bedrag`, ROW)),
    rows: [voucher(2)],
  },
  {
    name: 'scheidingsteken-in-tekst.csv',
    origin: 'a semicolon in a text without quotes, so that the row shifts',
    bytes: () => windows1252(crlf(`${HEADER};opleiding`, ROW, `${again('V2')};zorg; welzijn`)),
    rows: [voucher(2)],
    issues: ['error veld_buiten_kop file'],
    says: 'G3',
  },
  {
    name: 'komma-bestand-met-decimale-komma.csv',
    origin: 'a file of commas in which amounts have a comma too',
    bytes: () =>
      utf8(crlf(`${HEADER};bedrag`, `${ROW};1234`).replaceAll(';', ',').replace('1234', '1234,50')),
    issues: ['error veld_buiten_kop file'],
    says: 'G2',
  },
  {
    name: 'commentaarregel.csv',
    origin: 'a line with a remark: no row goes missing in silence',
    bytes: () => windows1252(crlf(HEADER, '# nog nakijken;;;;', ROW)),
    rows: [{ row: 2, vouchernummer: '# nog nakijken' }, voucher(3)],
    issues: ['B', 'C', 'D', 'E'].map((letter) => `error verplicht_leeg ${letter}2`),
  },
  {
    name: 'met-uitleg-terug.csv',
    origin: 'the file with explanations, mended and handed in again',
    bytes: () => utf8(crlf(`${HEADER};uitleg_peilstok`, `${ROW};aanvraagdatum: De cel is leeg.`)),
    rows: [voucher(2)],
  },
  {
    name: 'dubbele-sleutel.csv',
    origin: 'the same number twice, in other case',
    bytes: () => windows1252(crlf(HEADER, ROW, again('v1'))),
    rows: [voucher(2), voucher(3, { vouchernummer: 'v1' })],
    issues: ['error sleutel_dubbel A3'],
    says: 'rij 2',
  },
  {
    name: 'naamloze-kolom.csv',
    origin: 'remarks in a column without a name, and an empty one without a name',
    bytes: () => windows1252(crlf(`${HEADER};;bedrag;`, `${ROW};nabellen;1;`)),
    rows: [voucher(2, { bedrag: '1' })],
    issues: ['notice kolom_zonder_naam F1'],
  },
  {
    name: 'alleen-kop.csv',
    origin: 'the template without rows',
    bytes: () => utf8(crlf(HEADER, ';;;;')),
    issues: ['error alleen_kop file'],
    says: 'Niets te melden',
  },
  {
    name: 'leeg.csv',
    origin: 'a file of no bytes',
    bytes: () => utf8(''),
    issues: ['error leeg_bestand file'],
  },
  {
    name: 'alleen-wit.csv',
    origin: 'a file with nothing but blank lines and delimiters',
    bytes: () => utf8(crlf('', ';;', ' ;\t;', '')),
    issues: ['error leeg_bestand file'],
  },
  {
    name: 'aanhalingsteken-open.csv',
    origin: 'a quote in front that is never closed',
    bytes: () => windows1252(crlf(`${HEADER};opleiding`, ROW, `${again('V2')};"zorg`, again('V3'))),
    issues: ['error open_aanhalingsteken file'],
    says: 'rij 3 (cel F3)',
    rows: [voucher(2)],
  },
  {
    name: 'duimen-in-tekst.csv',
    origin: 'a quote in the middle of a text, and text after a closing quote',
    bytes: () => windows1252(crlf(`${HEADER};opleiding;opleider`, `${ROW};plank van 5" dik;"De Waal" bv`)),
    rows: [voucher(2, { opleiding: 'plank van 5" dik', opleider: '"De Waal" bv' })],
  },
  {
    name: 'slimme-aanhalingstekens.csv',
    origin: 'a word processor made “…” of quotes, which enclose nothing',
    bytes: () => windows1252(crlf(`${HEADER};opleiding`, `${ROW};“zorg; welzijn”`)),
    issues: ['error veld_buiten_kop file'],
    says: 'G2',
  },
  {
    name: 'streepjes.csv',
    origin: 'a hyphen or n.v.t. where there was nothing to fill in',
    bytes: () =>
      windows1252(
        crlf(`${HEADER};opleiding;bedrag`, `${ROW};n.v.t.;-`, 'V2;-;aangevraagd;Aalten;zorg;N.V.T.;'),
      ),
    rows: [voucher(2), voucher(3, { vouchernummer: 'V2', aanvraagdatum: null })],
    issues: [
      'notice streepje_is_leeg F2',
      'notice streepje_is_leeg G2',
      'error verplicht_leeg B3',
      'notice streepje_is_leeg F3',
    ],
  },
];
