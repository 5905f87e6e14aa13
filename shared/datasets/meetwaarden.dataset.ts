import { decimalColumn, indicatorColumn, optional, remarkColumn, wholeColumn } from './column.ts';
import { defineDataset } from './definition.ts';
import { MEASURED_RULES } from './measured.rules.ts';

/** Measured values of one period (contract §1, `meetwaarden`). */
export const MEETWAARDEN = defineDataset({
  id: 'meetwaarden',
  title: 'Meetwaarden',
  description: 'Eén rij per indicator van het project die niet uit een ander bestand wordt geteld.',
  key: ['indicator'],
  happens: [],
  columns: [
    indicatorColumn('indicator', 'Naam (id) van de indicator, zoals in het programma.', 'bereik'),
    optional(decimalColumn()('waarde', 'De gemeten waarde; bij een verhouding het percentage.', '125')),
    optional(decimalColumn()('teller', 'Teller van een verhouding, in plaats van een waarde.', '')),
    optional(decimalColumn({ min: 0 })('noemer', 'Noemer van een verhouding; hoort bij de teller.', '')),
    optional(wholeColumn({ min: 0 })('aantal', 'Aantal metingen; nodig bij een gemiddelde.', '')),
    optional(
      remarkColumn('toelichting', 'Korte toelichting zonder gegevens van personen.', 'Telling eind februari'),
    ),
  ],
  rules: MEASURED_RULES,
});
