import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import { deliveriesSchema } from '../../shared/api/deliveries.schema.ts';
import type { Delivery } from '../../shared/api/deliveries.schema.ts';
import { projectDetailSchema } from '../../shared/api/project.schema.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import type { Harness } from '../api/support/harness.ts';
import { endOf } from './days.ts';
import type { Day } from './days.ts';
import { deliveryLines, momentOf, sharesOf } from './deliveries.ts';
import type { DeliveryLine } from './deliveries.ts';
import { programmeFigure, projectFigure } from './figures.ts';
import type { Figure } from './figures.ts';
import { expectedAt } from './judge.ts';
import { comparing } from './tally.ts';
import type { Expect, Tally } from './tally.ts';
import { asKnown, startDay } from './world.ts';
import type { World } from './world.ts';

const FIELDS = [
  ...(['actual', 'target', 'targetDate', 'nextTarget', 'nextTargetDate', 'expected'] as const),
  ...(['attainment', 'pace', 'status', 'forecast', 't'] as const),
];

type Shown = ReturnType<typeof dashboardSchema.parse>['indicators'][number];

/** What is asked: a date, as known at a moment or through a day (null: now). */
export interface Asked {
  readonly asOf: Day;
  readonly known: string | null;
  /** `known` as the API is asked it: the moment, or the day that it is the end of. */
  readonly said: string | null;
}

/** Holds answers of the API against the second calculation, field by field. */
export function createComparison(harness: Harness, world: World, person: string, tally: Tally) {
  const id = world.programme.id;
  const read = async (path: string): Promise<unknown> => (await harness.ask(person, 'GET', path)).json();
  const queryOf = ({ asOf, said }: Asked): string =>
    new URLSearchParams({ asOf, ...(said !== null && { known: said }) }).toString();

  return { dashboard, project, deliveries };

  async function dashboard(asked: Asked): Promise<void> {
    const { asOf, known } = asked;
    const seen = asKnown(world, known);
    const { programme } = seen;
    const path = `/api/programmes/${id}/dashboard?${queryOf(asked)}`;
    const expect = comparing(tally, path);
    const shown = dashboardSchema.parse(await read(path));
    const wanted = wantedFigures(programme, {
      own: (indicator) => programmeFigure(seen, indicator, asOf, known),
      of: (project, indicator) => projectFigure(seen, project, indicator, asOf, known),
    });
    expect('number of indicators', shown.indicators.length, wanted.length);
    for (const [project, { id: own, kind, published }, figure] of wanted) {
      const found = shown.indicators.find((each) => each.project === project && each.id === own);
      const name = `${project ?? 'programme'} ${own} (${kind})`;
      if (found === undefined) expect(`${name} is there`, false, true);
      else compareFigure(expect, name, found, figure);
      expect(`${name} published`, found?.published, published ?? false);
    }
    const shares = sharesOf(deliveryLines(seen, asOf, momentOf(asOf, known)));
    expect('completeness', shown.deliveries.completeness, shares.completeness);
    expect('timeliness', shown.deliveries.timeliness, shares.timeliness);
  }

  /** The page of a project: charts, range of the forecast, deliveries. */
  async function project(code: string, asked: Asked): Promise<void> {
    const { asOf, known } = asked;
    const seen = asKnown(world, known);
    const own = seen.programme.projects.find((each) => each.code === code);
    if (own === undefined) return;
    const path = `/api/programmes/${id}/projects/${code}?${queryOf(asked)}`;
    const expect = comparing(tally, path);
    const shown = projectDetailSchema.parse(await read(path));
    const lines = deliveryLines(seen, asOf, momentOf(asOf, known)).filter((line) => line.project === code);
    compareDeliveries(expect, shown.deliveries, lines);
    const shares = sharesOf(lines);
    expect('completeness', shown.shares.completeness, shares.completeness);
    expect('timeliness', shown.shares.timeliness, shares.timeliness);
    expect('number of indicators', shown.indicators.length, own.indicators.length);
    for (const indicator of own.indicators) {
      const found = shown.indicators.find((each) => each.id === indicator.id);
      if (found === undefined) continue;
      const name = `${indicator.id} (${indicator.kind})`;
      const figure = projectFigure(seen, own, indicator, asOf, known);
      compareFigure(expect, name, found, figure);
      expect(`${name} low`, found.range?.low ?? null, figure.range?.low ?? null);
      expect(`${name} high`, found.range?.high ?? null, figure.range?.high ?? null);
      const dataset = 'dataset' in indicator.measure ? indicator.measure.dataset : '';
      const due = lines.filter((line) => line.dataset === dataset && line.state !== 'niet_verwacht');
      for (const { period, end, actual, expected, n, missed } of found.line) {
        const point = figure.series.find((each) => each.period === period);
        const hasParts = indicator.kind === 'ratio' || indicator.kind === 'mean';
        const files = due.filter((line) => line.period === period);
        const isMissed = files.length > 0 && files.every(({ acceptedAt }) => acceptedAt === null);
        expect(`${name} actual of ${period}`, actual, point?.total ?? null);
        expect(`${name} n of ${period}`, n, hasParts ? (point?.divisor ?? null) : null);
        expect(`${name} missed ${period}`, missed, isMissed);
        expect(`${name} expected of ${period}`, expected, expectedAt(indicator, end, startDay(seen, own)));
      }
    }
  }

  async function deliveries(asOf: Day): Promise<void> {
    const path = `/api/programmes/${id}/deliveries?asOf=${asOf}`;
    const shown = deliveriesSchema.parse(await read(path));
    compareDeliveries(comparing(tally, path), shown, deliveryLines(world, asOf, momentOf(asOf, null)));
  }
}

/** Every indicator of a programme with what makes its figure of it. */
export function wantedFigures<T>(
  { indicators, projects }: Programme,
  make: {
    own(indicator: Programme['indicators'][number]): T;
    of(project: Project, indicator: Programme['indicators'][number]): T;
  },
): (readonly [project: string | null, indicator: Programme['indicators'][number], figure: T])[] {
  return [
    ...projects.flatMap((project) =>
      project.indicators.map((each) => [project.code, each, make.of(project, each)] as const),
    ),
    ...indicators.map((each) => [null, each, make.own(each)] as const),
  ];
}

function compareFigure(expect: Expect, name: string, shown: Shown, figure: Figure): void {
  for (const field of FIELDS) expect(`${name} ${field}`, shown[field], figure[field]);
  const isProgramme = figure.delivered !== null;
  if (!isProgramme) expect(`${name} dataThrough`, shown.dataThrough, figure.dataThrough);
  expect(`${name} delivered`, JSON.stringify(shown.delivered), JSON.stringify(figure.delivered));
  const [first] = figure.series;
  // Projects that began before the programme may make its series begin earlier.
  const series = shown.series.filter(
    ({ period }) => !isProgramme || (first !== undefined && endOf(period) >= endOf(first.period)),
  );
  const periods = (of: readonly { readonly period: string }[]): string =>
    of.map(({ period }) => period).join();
  expect(`${name} periods`, periods(series), periods(figure.series));
  for (const [index, { period, total, increment }] of series.entries()) {
    expect(`${name} total of ${period}`, total, figure.series[index]?.total ?? null);
    expect(`${name} increment of ${period}`, increment, figure.series[index]?.increment ?? null);
  }
}

function compareDeliveries(expect: Expect, shown: readonly Delivery[], lines: readonly DeliveryLine[]): void {
  expect('number of slots', shown.length, lines.length);
  for (const line of lines) {
    const { project, dataset, municipality, period } = line;
    const found = shown.find(
      (each) =>
        each.project === project &&
        each.dataset === dataset &&
        (each.municipality ?? null) === municipality &&
        each.period === period,
    );
    const name = [project, dataset, municipality, period].join(' ');
    expect(`${name} state`, found?.state, line.state);
    expect(`${name} due`, found?.due, line.due);
    expect(`${name} lock`, found?.lock, line.lock);
    expect(`${name} accepted`, found?.acceptedAt ?? null, line.acceptedAt);
  }
}
