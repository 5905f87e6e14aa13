import { DATASETS } from '../../shared/datasets/datasets.ts';
import type { FileDatasetId, KeyedRow, Row } from '../../shared/datasets/dataset.ts';
import { createAggregator } from '../../shared/figures/aggregate.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import { figuresAt } from '../../shared/figures/figures-at.ts';
import type { PartialGroup } from '../../shared/figures/partial-task.ts';
import type { Partial } from '../../shared/figures/partial.ts';
import { neededPartials } from '../../shared/figures/plan.ts';
import type { Accepted, ProjectPoints } from '../../shared/figures/points.ts';
import { computeProgrammePoints, neededForProgramme } from '../../shared/figures/programme-points.ts';
import { computeProjectPoints } from '../../shared/figures/project-points.ts';
import { readProgramme } from '../../shared/programme/check-programme.ts';
import type { Programme, ProgrammeFile } from '../../shared/programme/programme.schema.ts';

type ProjectFile = ProgrammeFile['projects'][number];
type IndicatorFile = NonNullable<ProjectFile['indicators']>[number];

/** One accepted delivery with its rows; `nothing`: nothing to report. */
export interface Given {
  readonly project?: string;
  readonly dataset: FileDatasetId;
  readonly period: string;
  readonly municipality?: string;
  readonly rows: readonly Row[] | 'nothing';
}

const GRANTED: IndicatorFile = {
  id: 'toegekend',
  name: 'Toegekende vouchers',
  unit: 'vouchers',
  kind: 'count',
  direction: 'up',
  targets: [],
  measure: { dataset: 'vouchers', date: 'toekenningsdatum' },
};

/** An indicator that counts granted vouchers, unless told otherwise. */
export function indicator(
  changes: { readonly [Key in keyof IndicatorFile]?: IndicatorFile[Key] } = {},
): IndicatorFile {
  return { ...GRANTED, ...changes };
}

/** A measured indicator with id `m`. */
export function measured(
  kind: IndicatorFile['kind'],
  as: 'increment' | 'total',
  changes: { readonly [Key in keyof IndicatorFile]?: IndicatorFile[Key] } = {},
): IndicatorFile {
  return indicator({ id: 'm', kind, measure: { dataset: 'meetwaarden', as }, ...changes });
}

export function project(
  changes: { readonly [Key in keyof ProjectFile]?: ProjectFile[Key] } = {},
): ProjectFile {
  return {
    code: 'P1',
    name: 'Project 1',
    lines: ['A'],
    datasets: ['vouchers', 'matches', 'deelnemers', 'activiteiten', 'meetwaarden'],
    ...changes,
  };
}

/** A valid programme of 2025 with two-monthly periods and two municipalities, unless told otherwise. */
export function programme(
  changes: { readonly [Key in keyof ProgrammeFile]?: ProgrammeFile[Key] } = {},
): Programme {
  const reading = readProgramme({
    id: 'proef',
    name: 'Proef',
    region: {
      code: 'AM09',
      name: 'Achterhoek',
      lead: 'Doetinchem',
      municipalities: [
        { code: 'GM0222', name: 'Doetinchem' },
        { code: 'GM0197', name: 'Aalten' },
      ],
    },
    start: '2025-01-01',
    end: '2025-12-31',
    rhythm: 'tweemaandelijks',
    lines: [
      { code: 'A', name: 'Lijn A' },
      { code: 'B', name: 'Lijn B' },
    ],
    projects: [project({ indicators: [indicator()] })],
    ...changes,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.programme;
}

/** A programme of one project. */
export function alone(changes: Parameters<typeof project>[0]): Programme {
  return programme({ projects: [project(changes)] });
}

/** A voucher granted on a date; `bedrag` in cents. */
export function voucher(number: string, granted: string | null, more: Row = {}): Row {
  return { vouchernummer: number, toekenningsdatum: granted, ...more };
}

/** Some vouchers, one per date. */
export function vouchers(...granted: readonly string[]): Row[] {
  return granted.map((date, index) => voucher(`${date}-${index}`, date));
}

/** A measured value of indicator `m`. */
export function value(cells: Row): Row {
  return { indicator: 'm', waarde: null, teller: null, noemer: null, aantal: null, ...cells };
}

/** What was accepted, one submission per delivery. */
export function acceptedOf(given: readonly Given[], code: string): Accepted[] {
  return given.flatMap(({ project: owner = 'P1', dataset, period, municipality = null, rows }, index) =>
    owner !== code
      ? []
      : [
          {
            dataset,
            period,
            municipality,
            submission: `s${index}`,
            firstAcceptedAt: '2025-01-01T00:00:00.000Z',
            acceptedAt: '2025-01-01T00:00:00.000Z',
            history: false,
            nothingToReport: rows === 'nothing',
          },
        ],
  );
}

/** Answers groups of tasks from the given rows, as the figures function does. */
function answer(groups: readonly PartialGroup[], given: readonly Given[]): Map<string, Map<string, Partial>> {
  const byHome = new Map<string, Map<string, Partial>>();
  for (const group of groups) {
    const aggregator = createAggregator(group);
    for (const { submission } of group.files) {
      const { dataset, rows } = given[Number(submission.slice(1))] ?? {
        dataset: 'vouchers',
        rows: 'nothing',
      };
      for (const row of rows === 'nothing' ? [] : rows) aggregator.add(keyed(dataset, row), submission);
    }
    const answers = aggregator.partials();
    for (const { home, key } of group.tasks) {
      const found = answers.get(key);
      if (found === undefined) throw new Error(`no answer for ${key}`);
      byHome.set(home, (byHome.get(home) ?? new Map<string, Partial>()).set(key, found));
    }
  }
  return byHome;
}

const ORIGIN = { at: '2025-12-31T00:00:00.000Z', sequence: 1, programmeVersion: 1, headVersions: 1 };

/** The points of every project and of the programme, from rows to figures. */
export function pointsOf(whole: Programme, given: readonly Given[]): ProjectPoints[] {
  const projects = whole.projects.map((part) => {
    const accepted = acceptedOf(given, part.code);
    const partials = answer(neededPartials(whole, part, accepted), given);
    return computeProjectPoints({ ...ORIGIN, programme: whole, project: part, accepted, partials });
  });
  const partials = answer(neededForProgramme(whole, projects), given);
  return [...projects, computeProgrammePoints({ ...ORIGIN, programme: whole, projects, partials })];
}

/** All figures as of a date, from rows to dashboard. */
export function dashboard(whole: Programme, given: readonly Given[], asOf: string): DashboardFigure[] {
  return figuresAt(whole, pointsOf(whole, given), asOf);
}

/** The one figure of a project's or (null) the programme's indicator. */
export function figure(
  whole: Programme,
  given: readonly Given[],
  asOf: string,
  code: string | null = 'P1',
  id?: string,
): DashboardFigure {
  const found = dashboard(whole, given, asOf).find(
    (candidate) => candidate.project === code && (id === undefined || candidate.id === id),
  );
  if (found === undefined) throw new Error('no such figure');
  return found;
}

function keyed(dataset: FileDatasetId, values: Row): KeyedRow {
  const key = DATASETS[dataset].key.map((column) => String(values[column]).toLowerCase()).join('\u0000');
  return { key, row: 2, values };
}
