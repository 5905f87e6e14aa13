import { dutchDate } from '../datasets/cells/date-cell.ts';
import { REGISTER_DATASETS } from '../datasets/dataset.ts';
import type { DatasetDefinition } from '../datasets/definition.ts';
import type { Rule } from '../datasets/rule.ts';
import { periodEnd, periodStart } from '../programme/period.ts';
import type { Project } from '../programme/programme.schema.ts';
import type { CheckContext } from './check-context.ts';

/** Rules that follow from who hands in and for which period, not from the dataset (contract §1). */
export function deliveryRules(
  definition: DatasetDefinition,
  project: Project,
  context: CheckContext,
): Rule[] {
  const isRegister = (REGISTER_DATASETS as readonly string[]).includes(definition.id);
  return [
    ...municipalityRules(definition, context),
    ...(isRegister && project.delivery === 'period' ? [inPeriod(definition, context)] : []),
    ...notYetCounting(definition, context),
  ];
}

/** Each municipality hands in its own rows: those of another are errors. */
function municipalityRules(definition: DatasetDefinition, { programme, municipality }: CheckContext): Rule[] {
  if (municipality === null) return [];
  const name = programme.region.municipalities.find(({ code }) => code === municipality)?.name;
  const allowed = name === undefined ? municipality : `${name} (${municipality})`;
  return definition.columns
    .filter(({ type }) => type === 'municipality')
    .map((column) => ({
      column: column.name,
      reads: [column.name],
      judge: (row) =>
        row[column.name] === municipality
          ? null
          : { code: 'andere_gemeente', params: { municipality: allowed } },
    }));
}

/** Of a file with only the rows of the period: any of a row's dates lies in it or after its end. */
function inPeriod(definition: DatasetDefinition, { period }: CheckContext): Rule {
  const [start, end] = [periodStart(period), periodEnd(period)];
  const dates = definition.columns.filter(({ type }) => type === 'date').map(({ name }) => name);
  return {
    column: definition.happens[0] ?? '',
    reads: dates,
    judge: (row) =>
      dates.some((name) => String(row[name] ?? '') >= start)
        ? null
        : { code: 'buiten_periode', params: { start: dutchDate(start), end: dutchDate(end) } },
  };
}

/** One notice for a row that happened after the period's end, on the first date that says so. */
function notYetCounting(definition: DatasetDefinition, { period }: CheckContext): Rule[] {
  const end = periodEnd(period);
  const isAfter = (value: unknown) => typeof value === 'string' && value > end;
  return definition.happens.map((column, index) => ({
    column,
    reads: [column],
    judge: (row) =>
      isAfter(row[column]) && !definition.happens.slice(0, index).some((earlier) => isAfter(row[earlier]))
        ? { code: 'na_periode', params: { end: dutchDate(end) } }
        : null,
  }));
}
