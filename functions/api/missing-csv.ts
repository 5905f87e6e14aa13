import { writeCsv } from '../../shared/csv/write-csv.ts';
import type { MissingDelivery } from '../../shared/programme/missing.ts';
import { dutchDate } from '../submissions/dutch-date.ts';

const HEADER = [
  'project',
  'naam',
  'gegevens',
  'gemeentecode',
  'gemeente',
  'periode',
  'stand',
  'inleverdatum',
  'gesloten_na',
  'uitstel_tot_en_met',
  'kartrekkers',
];

/** Who must be chased as a CSV that opens safely in Excel, one delivery a row. */
export function missingCsv(missing: readonly MissingDelivery[]): string {
  const rows = missing.map((each) => [
    each.project,
    each.name,
    each.dataset,
    each.municipality,
    each.municipalityName,
    each.period,
    each.state,
    dutchDate(each.due),
    dutchDate(each.lock),
    each.until === null ? null : dutchDate(each.until),
    each.leads.join(', '),
  ]);
  return writeCsv([HEADER, ...rows]);
}
