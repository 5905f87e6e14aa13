import type { Breakdown } from '../../shared/api/breakdown.schema.ts';
import { writeCsv } from '../../shared/csv/write-csv.ts';
import { dutchDate } from '../submissions/dutch-date.ts';

/** Breakdowns by the same columns as a CSV that opens safely in Excel, one cell a row, rounded numbers only. */
export function breakdownCsv(breakdowns: readonly Breakdown[]): string {
  const header = ['project', 'tot_en_met', ...(breakdowns[0]?.by ?? []), 'aantal_afgerond'];
  const word = (value: string | null | undefined): string => value ?? 'niet ingevuld';
  const rows = breakdowns.flatMap(({ by, cells, project, end }) =>
    cells.map(({ a, b, value }) => [
      project ?? 'alle projecten',
      dutchDate(end),
      ...[a, b].slice(0, by.length).map(word),
      value,
    ]),
  );
  return writeCsv([header, ...rows]);
}
