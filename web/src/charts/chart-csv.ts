import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { writeCsv } from '../../../shared/csv/write-csv.ts';
import { dateInputText } from '../format/date-input.ts';

const HEADER = ['periode', 'einddatum', 'erbij', 'stand', 'n', 'volgens_plan', 'doel', 'aangeleverd'];

type Told = Pick<ProjectIndicator, 'line' | 'series' | 'targets' | 't'>;

/** The figures of a chart as a CSV that opens safely in Excel (design.md rule 6): a row per period and per target, by date. */
export function chartCsv({ line, series, targets, t }: Told): string {
  const added = new Map(series.map(({ period, increment }) => [period, increment]));
  const periods = line.map(({ period, end, actual, n, expected, missed }) => ({
    date: end,
    cells: [
      ...[period, dateInputText(end), missed ? null : (added.get(period) ?? null)],
      ...[missed ? null : actual, n, expected, null, end > t ? null : missed ? 'nee' : 'ja'],
    ],
  }));
  const marks = targets.map(({ date, value }) => ({
    date,
    cells: [null, dateInputText(date), null, null, null, null, value, null],
  }));
  const rows = [...periods, ...marks].toSorted((a, b) => a.date.localeCompare(b.date));
  return writeCsv([HEADER, ...rows.map(({ cells }) => cells)]);
}
