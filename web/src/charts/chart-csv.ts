import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { writeCsv } from '../../../shared/csv/write-csv.ts';
import { dateInputText } from '../format/date-input.ts';
import { roundEstimate } from '../format/estimate.ts';
import { additionsOf } from './additions.ts';

const HEADER = [
  ...['periode', 'einddatum', 'erbij', 'erbij_over', 'stand', 'n', 'volgens_plan', 'doel', 'prognose'],
  ...['prognose_laagste_tempo', 'prognose_hoogste_tempo', 'aangeleverd'],
];

type Told = Pick<
  ProjectIndicator,
  'line' | 'series' | 'targets' | 'target' | 'targetDate' | 't' | 'kind' | 'forecast' | 'range'
>;

/**
 * The figures of a chart as a CSV that opens safely in Excel (design.md rule 6): a row per period and per target, by
 * date, with the forecast beside the last target. Rounded as on the page, at most two decimals.
 */
export function chartCsv(told: Told): string {
  const { line, targets, target, targetDate, t, forecast, range } = told;
  const additions = additionsOf(told);
  const computed = (value: number | null, beside: number | null): number | null =>
    value === null ? null : roundEstimate(value, told, beside);
  const periods = line.map(({ period, end, actual, n, expected, missed }) => {
    const added = additions.get(period);
    const known = missed ? null : actual;
    return {
      date: end,
      cells: [
        ...[
          period,
          dateInputText(end),
          rounded(added?.value ?? null),
          added?.over ?? null,
          rounded(known),
          n,
        ],
        ...[computed(expected, known), null, null, null, null, end > t ? null : missed ? 'nee' : 'ja'],
      ],
    };
  });
  const marks = targets.map(({ date, value }) => {
    const ends =
      date === targetDate ? [forecast, range?.low ?? null, range?.high ?? null] : [null, null, null];
    return {
      date,
      cells: [
        ...[null, dateInputText(date), null, null, null, null, null, value],
        ...ends.map((end) => computed(end, target)),
        null,
      ],
    };
  });
  const rows = [...periods, ...marks].toSorted((a, b) => a.date.localeCompare(b.date));
  return writeCsv([HEADER, ...rows.map(({ cells }) => cells)]);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
