import type { FileDatasetId } from '../datasets/dataset.ts';
import type { Project } from '../programme/programme.schema.ts';

/** Whether the indicators of a project need a column that may be empty (`used`), or none reads it (`unused`). */
export type ColumnUse = 'used' | 'unused' | null;

/**
 * What the measured indicators of a project say of a column of `meetwaarden`: a value for any of them, numerator and
 * denominator for a ratio, the number of measurements for a mean (contract §1, `meetwaarden`). null of other columns and datasets.
 */
export function columnUse(
  project: Pick<Project, 'indicators'>,
  dataset: FileDatasetId,
  column: string,
): ColumnUse {
  if (dataset !== 'meetwaarden') return null;
  const kinds = project.indicators.flatMap(({ kind, measure }) =>
    'dataset' in measure && measure.dataset === 'meetwaarden' ? [kind] : [],
  );
  if (kinds.length === 0) return null;
  const uses: Readonly<Record<string, boolean>> = {
    waarde: true,
    teller: kinds.includes('ratio'),
    noemer: kinds.includes('ratio'),
    aantal: kinds.includes('mean'),
  };
  const isUsed = Object.hasOwn(uses, column) ? uses[column] : undefined;
  return isUsed === undefined ? null : isUsed ? 'used' : 'unused';
}
