import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { REGISTER_DATASETS } from '../../../../shared/datasets/dataset.ts';
import { breakdownColumns } from '../../../../shared/figures/breakdown-columns.ts';
import type { BreakdownDataset } from '../../../../shared/figures/breakdown-columns.ts';
import { periodEnd } from '../../../../shared/programme/period.ts';
import { activePeriods, scopeOf } from '../../../../shared/programme/project-scope.ts';

/** What is asked for; `project` and `period` empty for all and the latest, `second` empty for one column. */
export interface Choice {
  readonly project: string;
  readonly dataset: BreakdownDataset;
  readonly first: string;
  readonly second: string;
  readonly period: string;
}

type Query = Readonly<Record<string, string | undefined>>;

/** The datasets with rows that a project hands in; of all projects together when it is empty. */
export function datasetsOf(programme: ProgrammeAnswer, project: string): readonly BreakdownDataset[] {
  const projects = programme.projects.filter(({ code }) => project === '' || code === project);
  return REGISTER_DATASETS.filter((id) => projects.some(({ datasets }) => datasets.includes(id)));
}

/** What the address asks for, mended where it asks for what is not there; null where nothing can be broken down. */
export function choiceOf(programme: ProgrammeAnswer, query: Query, mayAll: boolean): Choice | null {
  const projects = programme.projects.filter(({ code }) => datasetsOf(programme, code).length > 0);
  const fallback = projects[0]?.code;
  if (fallback === undefined) return null;
  const asked = query['project'] ?? fallback;
  const project = (asked === '' && mayAll) || projects.some(({ code }) => code === asked) ? asked : fallback;
  return mended(programme, {
    project,
    dataset: REGISTER_DATASETS.find((id) => id === query['gegevens']) ?? 'vouchers',
    first: query['kolom'] ?? '',
    second: query['kolom2'] ?? '',
    period: query['periode'] ?? '',
  });
}

/** A choice whose parts go together. */
export function mended(programme: ProgrammeAnswer, choice: Choice): Choice {
  const datasets = datasetsOf(programme, choice.project);
  const dataset = datasets.includes(choice.dataset) ? choice.dataset : (datasets[0] ?? choice.dataset);
  const names = breakdownColumns(dataset).map(({ name }) => name);
  const usual = names.includes('gemeente') ? 'gemeente' : (names[0] ?? '');
  const first = names.includes(choice.first) ? choice.first : usual;
  return {
    ...choice,
    dataset,
    first,
    second: names.includes(choice.second) && choice.second !== first ? choice.second : '',
    period: periodsOf(programme, choice.project, null).includes(choice.period) ? choice.period : '',
  };
}

/** The periods that were over by a date (null: all), latest first. */
export function periodsOf(programme: ProgrammeAnswer, code: string, today: string | null): readonly string[] {
  const project = programme.projects.find((each) => each.code === code);
  const { start, end, rhythm } = programme;
  const scope =
    project === undefined
      ? { start, end, rhythm, municipalities: null, counts: true }
      : scopeOf(programme, project);
  return activePeriods(scope)
    .filter((period) => today === null || periodEnd(period) < today)
    .toReversed();
}

/** The address of the page with a choice. */
export function breakdownAddress(programme: string, choice: Choice): string {
  const { project, dataset, first, second, period } = choice;
  const query = new URLSearchParams({
    ...{ project, gegevens: dataset, kolom: first },
    ...(second !== '' && { kolom2: second }),
    ...(period !== '' && { periode: period }),
  });
  return `/programma/${programme}/uitsplitsing?${query}`;
}

/** What the API is asked, behind the question mark. */
export function breakdownQuery({ project, dataset, first, second, period }: Choice): string {
  return new URLSearchParams({
    dataset,
    by: second === '' ? first : `${first},${second}`,
    ...(project !== '' && { project }),
    ...(period !== '' && { period }),
  }).toString();
}
