import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import type { Column } from '../../components/table.tsx';

/** A column of the table of indicators, and whether an indicator has anything in it. */
interface IndicatorColumn extends Column {
  readonly holds: (figure: IndicatorFigure) => boolean;
}

const COLUMNS: readonly IndicatorColumn[] = [
  { label: 'Indicator', holds: () => true },
  { label: 'Voortgang', holds: ({ target }) => target !== null },
  { label: 'Stand', number: true, holds: () => true },
  { label: 'Doel', number: true, holds: ({ target }) => target !== null },
  { label: 'Tempo', number: true, holds: ({ pace }) => pace !== null },
  { label: 'Status', holds: () => true },
  { label: 'Prognose', number: true, holds: ({ forecast }) => forecast !== null },
  { label: 'Gegevens t/m', holds: ({ dataThrough }) => dataThrough !== null },
  { label: 'Verloop', holds: ({ series, actual }) => series.length > 1 && actual !== null },
];

/** The columns in which at least one indicator of a programme has something; the same for all its lines. */
export function shownColumns(figures: readonly IndicatorFigure[]): readonly Column[] {
  return COLUMNS.filter(({ holds }) => figures.some(holds));
}

/** Whether no column was left out, so that the widths for paper fit. */
export function isWhole(columns: readonly Column[]): boolean {
  return columns.length === COLUMNS.length;
}
