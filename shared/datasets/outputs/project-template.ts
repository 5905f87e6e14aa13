import { measuredIndicators } from '../../checking/programme-context.ts';
import { writeCsv } from '../../csv/write-csv.ts';
import type { PeriodId } from '../../programme/period.ts';
import type { Programme, Project } from '../../programme/programme.schema.ts';
import { DATASETS } from '../datasets.ts';
import type { DatasetDefinition } from '../definition.ts';
import { budgetPosts } from './budget-posts.ts';
import { templateCsv } from './template-csv.ts';

/**
 * The file of a project to fill in: for `meetwaarden` a row for each indicator whose values are handed in, for
 * `financien` one for each budget line of the years that have begun by the period's end; the rest is left empty. Other
 * datasets, and projects without such rows, have the template of the dataset. Text to be sent as UTF-8.
 */
export function projectTemplate(
  definition: DatasetDefinition,
  programme: Programme,
  project: Project,
  period: PeriodId,
): string {
  const rows = rowsOf(definition, programme, project, period);
  if (rows.length === 0) return templateCsv(definition);
  const names = definition.columns.map(({ name }) => name);
  return writeCsv([names, ...rows.map((row) => names.map((name) => row[name] ?? null))]);
}

function rowsOf(
  definition: DatasetDefinition,
  programme: Programme,
  project: Project,
  period: PeriodId,
): Readonly<Record<string, string>>[] {
  if (definition.id === DATASETS.meetwaarden.id)
    return measuredIndicators(project).map(({ id }) => ({ indicator: id }));
  if (definition.id === DATASETS.financien.id)
    return budgetPosts(programme, project, period).map(({ year, nr }) => ({ jaar: String(year), post: nr }));
  return [];
}
