import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import type { Dashboard } from '../../shared/api/dashboard.schema.ts';
import type { Harness } from '../api/support/harness.ts';
import { endOf } from './days.ts';
import type { Day } from './days.ts';
import { deliveryShares, programmeFigure, projectFigure } from './figures.ts';
import type { Figure } from './figures.ts';
import type { World } from './world.ts';

/** What was done and compared, and the first differences in words. */
export interface Tally {
  operations: number;
  dashboards: number;
  fields: number;
  mismatches: number;
  readonly examples: string[];
}

const FIELDS = [
  ...['actual', 'target', 'targetDate', 'nextTarget', 'nextTargetDate', 'expected'],
  ...['attainment', 'pace', 'status', 'forecast', 't'],
] as const;
const EXAMPLES = 20;

type Shown = Dashboard['indicators'][number];

/** Holds one dashboard against the second calculation, field by field. */
export async function compareDashboard(
  harness: Harness,
  world: World,
  person: string,
  asOf: Day,
  known: string | null,
  tally: Tally,
): Promise<void> {
  const { programme } = world;
  const query = new URLSearchParams({ asOf, ...(known !== null && { known }) });
  const path = `/api/programmes/${programme.id}/dashboard?${query}`;
  const { indicators, deliveries } = dashboardSchema.parse(
    await (await harness.ask(person, 'GET', path)).json(),
  );
  tally.dashboards += 1;
  const wanted = [
    ...programme.projects.flatMap((project) =>
      project.indicators.map(
        (each) => [project.code, each, projectFigure(world, project, each, asOf, known)] as const,
      ),
    ),
    ...programme.indicators.map((each) => [null, each, programmeFigure(world, each, asOf, known)] as const),
  ];
  expectSame('number of indicators', indicators.length, wanted.length);
  for (const [project, { id, kind, published }, figure] of wanted) {
    const shown = indicators.find((each) => each.project === project && each.id === id);
    const name = `${project ?? 'programme'} ${id} (${kind})`;
    if (shown === undefined) expectSame(`${name} is there`, false, true);
    else compareFigure(name, shown, figure, project === null);
    expectSame(`${name} published`, shown?.published, published ?? false);
  }
  const shares = deliveryShares(world, asOf, momentOf(asOf, known), dayInAmsterdam);
  expectSame('completeness', deliveries.completeness, shares.completeness);
  expectSame('timeliness', deliveries.timeliness, shares.timeliness);

  function compareFigure(name: string, shown: Shown, figure: Figure, isProgramme: boolean): void {
    for (const field of FIELDS)
      expectSame(`${name} ${field}`, shown[field as keyof Shown], figure[field as keyof Figure]);
    if (!isProgramme) expectSame(`${name} dataThrough`, shown.dataThrough, figure.dataThrough);
    else expectSame(`${name} delivered`, JSON.stringify(shown.delivered), JSON.stringify(figure.delivered));
    const [first] = figure.series;
    // Projects that began before the programme may make its series begin earlier.
    const series = shown.series.filter(
      ({ period }) => !isProgramme || (first !== undefined && endOf(period) >= endOf(first[0])),
    );
    expectSame(
      `${name} periods`,
      series.map(({ period }) => period).join(),
      figure.series.map(([period]) => period).join(),
    );
    for (const [index, { period, total }] of series.entries())
      expectSame(`${name} total of ${period}`, total, figure.series[index]?.[1] ?? null);
  }

  function expectSame(what: string, got: unknown, want: unknown): void {
    tally.fields += 1;
    if (isSame(got, want)) return;
    tally.mismatches += 1;
    if (tally.examples.length < EXAMPLES)
      tally.examples.push(
        `${path}: ${what} is ${JSON.stringify(got)}, the second calculation has ${JSON.stringify(want)}`,
      );
  }
}

function isSame(got: unknown, want: unknown): boolean {
  if (typeof got === 'number' && typeof want === 'number')
    return Math.abs(got - want) <= 1e-7 * Math.max(1, Math.abs(want));
  return got === want;
}

/** The last moment that counts: the end of the day asked, or what was known if that is earlier. */
function momentOf(asOf: Day, known: string | null): string {
  // Amsterdam is one hour ahead of UTC, in summer two.
  const end = ['21:59:59.999Z', '22:59:59.999Z']
    .map((time) => `${asOf}T${time}`)
    .findLast((each) => dayInAmsterdam(each) === asOf);
  return known !== null && end !== undefined && known < end ? known : (end ?? asOf);
}

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const dayInAmsterdam = (instant: string): Day => AMSTERDAM.format(new Date(instant));
