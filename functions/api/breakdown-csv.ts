import type { Breakdown } from '../../shared/api/breakdown.schema.ts';
import { writeCsv } from '../../shared/csv/write-csv.ts';
import { dutchDate } from '../submissions/dutch-date.ts';

/** A breakdown as a CSV that opens safely in Excel, one cell a row, rounded numbers only. */
export function breakdownCsv({ by, cells, project, end }: Breakdown): string {
  const header = ['project', 'tot_en_met', ...by, 'aantal_afgerond'];
  const word = (value: string | null | undefined): string => value ?? 'niet ingevuld';
  const rows = cells.map(({ a, b, value }) => [
    project ?? 'alle projecten',
    dutchDate(end),
    ...[a, b].slice(0, by.length).map(word),
    value,
  ]);
  return writeCsv([header, ...rows]);
}
