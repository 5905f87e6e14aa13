import { noSpaceInCaseworker } from './caseworker.rule.ts';
import { normaliseKey } from './cells/normalise-key.ts';
import { ACTIVITY_KIND } from './code-lists.ts';
import {
  caseworkerColumn,
  codeColumn,
  dateColumn,
  decimalColumn,
  keyColumn,
  optional,
  participantColumn,
  remarkColumn,
} from './column.ts';
import { defineDataset } from './definition.ts';
import { notBefore } from './rule.ts';

/** What was done with participants, and its proof (contract §1, `activiteiten`). */
export const ACTIVITEITEN = defineDataset({
  id: 'activiteiten',
  title: 'Activiteiten',
  description: 'Eén rij per activiteit van een deelnemer, met de verwijzing naar het bewijsstuk.',
  key: ['activiteitnummer'],
  happens: ['startdatum'],
  columns: [
    keyColumn('activiteitnummer', 'Eigen nummer van de activiteit, uniek in het bestand.', 'A-2025-0001'),
    participantColumn('deelnemernummer', 'Nummer van de deelnemer, zoals in ‘deelnemers’.', 'D-00123'),
    codeColumn(ACTIVITY_KIND)('soort', 'Soort activiteit.', 'coaching'),
    dateColumn('startdatum', 'Eerste dag van de activiteit.', '13-01-2025'),
    optional(dateColumn('einddatum', 'Laatste dag van de activiteit, ook als die nog komt.', '14-03-2025')),
    optional(decimalColumn({ min: 0 })('uren', 'Bestede uren.', '12,5')),
    optional(remarkColumn('bewijsstuk', 'Verwijzing naar het bewijsstuk.', 'DOS-2025-0417')),
    optional(caseworkerColumn('consulent', 'Code van de consulent, geen naam.', 'C07')),
  ],
  rules: [
    {
      column: 'deelnemernummer',
      reads: ['deelnemernummer'],
      judge({ deelnemernummer }, { knownParticipants }) {
        if (knownParticipants === null || knownParticipants(normaliseKey(deelnemernummer))) return null;
        return { code: 'deelnemer_niet_bekend', params: {} };
      },
    },
    notBefore('einddatum', 'startdatum'),
    noSpaceInCaseworker,
  ],
});
