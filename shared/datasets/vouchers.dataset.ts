import {
  COURSE_LEVEL,
  LABOUR_POSITION,
  PRIOR_EDUCATION,
  SECTOR,
  VOUCHER_RESULT,
  VOUCHER_STATUS,
  YES_NO,
  YES_NO_UNKNOWN,
} from './code-lists.ts';
import {
  amountColumn,
  codeColumn,
  dateColumn,
  keyColumn,
  municipalityColumn,
  optional,
  participantColumn,
  textColumn,
} from './column.ts';
import { defineDataset } from './definition.ts';
import { notBefore } from './rule.ts';

/** The states in which a voucher has been granted. */
export const GRANTED: readonly string[] = ['toegekend', 'afgerond', 'afgebroken'];

/** Training vouchers (contract §1, `vouchers`). */
export const VOUCHERS = defineDataset({
  id: 'vouchers',
  title: 'Vouchers',
  description: 'Eén rij per aangevraagde scholingsvoucher, van aanvraag tot en met resultaat.',
  key: ['vouchernummer'],
  happens: ['aanvraagdatum', 'toekenningsdatum', 'betaaldatum'],
  columns: [
    keyColumn('vouchernummer', 'Eigen nummer van de voucher, uniek in het bestand.', 'V-2025-0001'),
    dateColumn('aanvraagdatum', 'Dag waarop de voucher is aangevraagd.', '13-01-2025'),
    codeColumn(VOUCHER_STATUS)('status', 'Hoe ver de voucher is.', 'toegekend'),
    optional(
      dateColumn(
        'toekenningsdatum',
        'Dag van toekenning; nodig bij status toegekend, afgerond of afgebroken.',
        '27-01-2025',
      ),
    ),
    municipalityColumn('gemeente', 'Woongemeente van de aanvrager.', 'Doetinchem'),
    codeColumn(SECTOR)('sector', 'Sector waarvoor wordt opgeleid.', 'zorg'),
    optional(textColumn('opleiding', 'Naam van de opleiding.', 'Verzorgende IG')),
    optional(textColumn('opleider', 'Naam van de opleider.', 'Graafschap College')),
    optional(codeColumn(COURSE_LEVEL)('opleidingsniveau', 'Niveau van de opleiding.', 'mbo3')),
    optional(codeColumn(PRIOR_EDUCATION)('vooropleiding', 'Hoogste opleiding vóór de voucher.', 'vmbo')),
    optional(codeColumn(LABOUR_POSITION)('arbeidspositie', 'Positie bij de aanvraag.', 'loondienst')),
    optional(amountColumn({ min: 0 })('bedrag', 'Bedrag van de voucher in euro’s.', '2.450,00')),
    optional(amountColumn({ min: 0 })('cofinanciering', 'Bijdrage van anderen in euro’s.', '500,00')),
    optional(codeColumn(YES_NO)('scholingsadvies', 'Of er een scholingsadvies is gegeven.', 'ja')),
    optional(dateColumn('startdatum', 'Eerste dag van de opleiding.', '03-02-2025')),
    optional(dateColumn('einddatum', 'Laatste dag van de opleiding, ook als die nog komt.', '30-06-2025')),
    optional(dateColumn('betaaldatum', 'Dag waarop de voucher is uitbetaald.', '14-02-2025')),
    optional(codeColumn(VOUCHER_RESULT)('resultaat', 'Wat de opleiding heeft opgeleverd.', 'nog_bezig')),
    optional(
      codeColumn(YES_NO_UNKNOWN)('baan_na_afloop', 'Of de aanvrager na afloop werk heeft.', 'onbekend'),
    ),
    optional(
      participantColumn('deelnemernummer', 'Eigen nummer van de deelnemer, nooit een bsn.', 'D-00123'),
    ),
  ],
  rules: [
    {
      column: 'toekenningsdatum',
      reads: ['toekenningsdatum', 'status'],
      judge({ toekenningsdatum, status }) {
        if (toekenningsdatum !== null || !GRANTED.includes(status)) return null;
        return { code: 'toekenningsdatum_nodig', params: { status } };
      },
    },
    notBefore('toekenningsdatum', 'aanvraagdatum'),
    notBefore('einddatum', 'startdatum'),
  ],
});
