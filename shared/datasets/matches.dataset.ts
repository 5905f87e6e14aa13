import { MATCH_KIND, SECTOR, TARGET_GROUP, YES_NO_UNKNOWN } from './code-lists.ts';
import {
  codeColumn,
  dateColumn,
  decimalColumn,
  keyColumn,
  municipalityColumn,
  optional,
  participantColumn,
} from './column.ts';
import { defineDataset } from './definition.ts';
import { notBefore } from './rule.ts';

/** Placements in work or learning (contract §1, `matches`). */
export const MATCHES = defineDataset({
  id: 'matches',
  title: 'Matches',
  description: 'Eén rij per plaatsing: een baan, leerwerkplek, stage of andere plek.',
  key: ['matchnummer'],
  happens: ['matchdatum'],
  columns: [
    keyColumn('matchnummer', 'Eigen nummer van de plaatsing, uniek in het bestand.', 'M-2025-0001'),
    dateColumn('matchdatum', 'Eerste dag van de plaatsing.', '13-01-2025'),
    codeColumn(MATCH_KIND)('soort', 'Soort plaatsing.', 'baan'),
    municipalityColumn('gemeente', 'Woongemeente van de deelnemer.', 'Doetinchem'),
    optional(codeColumn(SECTOR)('sector', 'Sector van de plek.', 'techniek')),
    optional(decimalColumn({ min: 0, max: 60 })('uren_per_week', 'Uren per week.', '32,5')),
    optional(codeColumn(TARGET_GROUP)('doelgroep', 'Doelgroep van de deelnemer.', 'werkend')),
    optional(
      participantColumn('deelnemernummer', 'Eigen nummer van de deelnemer, nooit een bsn.', 'D-00123'),
    ),
    optional(dateColumn('einddatum', 'Laatste dag van de plaatsing, ook als die nog komt.', '12-01-2026')),
    optional(
      codeColumn(YES_NO_UNKNOWN)(
        'nog_werkzaam_na_6_maanden',
        'Of de deelnemer er na zes maanden nog werkt.',
        'onbekend',
      ),
    ),
  ],
  rules: [notBefore('einddatum', 'matchdatum')],
});
