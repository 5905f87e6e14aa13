import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { between, later, plus } from './days.ts';
import type { Day } from './days.ts';
import type { Random } from './random.ts';
import { DATES, NUMBERS, SOME_CODES, TOWNS } from './random-rows.ts';
import type { Register } from './random-rows.ts';

type ProjectFile = ProgrammeFile['projects'][number];
type IndicatorFile = NonNullable<ProjectFile['indicators']>[number];
type Conditions = Record<string, string[]>;

export const REGION = 'AM09';
const RHYTHMS = ['maandelijks', 'tweemaandelijks', 'kwartaal', 'halfjaar'] as const;
const BIG = { count: 30, sum: 9_000, unique: 20, level: 100, ratio: 100, mean: 50 } as const;

/** A programme of one to three projects that uses as much of contract §2 as there is room for. */
export function randomProgramme(random: Random, id: string): ProgrammeFile {
  const { below, chance, pick } = random;
  const start = plus('2022-01-01', pick([0, 0, 31, 100, 181]));
  const end = plus(start, pick([364, 500, 729, 1_000]));
  const pool = pick<readonly Register[]>([
    ['vouchers'],
    ['matches', 'activiteiten'],
    ['deelnemers'],
    ['vouchers', 'deelnemers'],
  ]);
  const projects = ['A', 'B', 'C'].slice(0, pick([1, 2, 3, 3])).map((code) => project(code));
  const [first] = projects;
  const last = projects.at(-1);
  if (first !== undefined && last !== undefined && projects.length > 1 && chance(0.2))
    last.countedUnder = first.code;
  const indicators = [0, 1].flatMap((number) => pooled(number));
  for (const owner of [...projects, { start, indicators }])
    for (const each of owner.indicators ?? []) {
      const from = later(owner.start ?? start, each.window?.from ?? '');
      each.targets = (each.targets ?? []).filter(({ date }) => date > from);
    }
  return {
    ...{ id, name: `Programma ${id}`, start, end, projects, indicators },
    region: {
      ...{ code: REGION, name: 'Regio', lead: 'Doetinchem' },
      municipalities: TOWNS.map((code) => ({ code, name: `Gemeente ${code}` })),
    },
    rhythm: pick(RHYTHMS),
    dueDays: pick([14, 14, 30]),
    lockDays: pick([45, 120, 400, 700]),
    thresholds: { onTrack: pick([0.95, 0.9, 1]), attention: 0.8 },
    sharedParticipantNumbers: chance(0.5),
    lines: [{ code: 'L1', name: 'een' }],
  };

  function project(code: string): ProjectFile {
    const registers: Register[] = chance(0.7)
      ? [...pool]
      : [pick(['vouchers', 'matches', 'deelnemers', 'activiteiten'])];
    const hasMeasured = chance(0.75);
    const isPerTown = chance(0.3);
    const ownStart = chance(0.3) ? plus(start, below(420) - 120) : null;
    const ownEnd = chance(0.4) ? plus(later(start, ownStart ?? start), 100 + below(600)) : null;
    const numbered = (prefix: string, make: (name: string) => IndicatorFile): IndicatorFile[] =>
      Array.from({ length: pick([1, 2, 3]) }, (_, index) => make(`${prefix}${index + 1}`));
    return {
      ...{ code, name: `Project ${code}`, lines: ['L1'], delivery: pick(['register', 'register', 'period']) },
      datasets: [...registers, ...(hasMeasured ? (['meetwaarden'] as const) : [])],
      ...(ownStart !== null && (ownEnd !== null || ownStart < end) && { start: ownStart }),
      ...(ownEnd !== null && { end: ownEnd }),
      ...(chance(0.3) && { rhythm: pick(RHYTHMS) }),
      ...(isPerTown && { deliveredPer: 'municipality' as const }),
      ...(isPerTown && chance(0.5) && { municipalities: TOWNS.slice(1) }),
      indicators: [
        ...registers.flatMap((dataset) => numbered(`${dataset}-`, (name) => counted(name, dataset))),
        ...(hasMeasured ? numbered('gemeten-', (name) => measured(name)) : []),
      ],
    };
  }

  /** An indicator of several projects and the programme's own that adds them up. */
  function pooled(number: number): IndicatorFile[] {
    const id = `samen-${number}`;
    const dataset = pick(pool as readonly [Register, ...Register[]]);
    const make = chance(0.5) ? counted(id, dataset) : measured(id);
    const needed = 'dataset' in make.measure ? make.measure.dataset : 'meetwaarden';
    const having = projects.filter(({ datasets }) => datasets.includes(needed));
    if (having.length === 0) return [];
    for (const each of having) each.indicators?.push(structuredClone(make));
    const { window, baseline: _baseline, ...rest } = make;
    const own = finished(rest, window);
    return [
      {
        ...own,
        direction: make.direction,
        id: `geheel-${number}`,
        targets: chance(0.4) ? [] : own.targets,
        measure: { projects: having.map(({ code }) => code), indicator: id },
      },
    ];
  }

  function conditions(dataset: Register): Conditions {
    const columns = random.sample(Object.entries(SOME_CODES[dataset]), pick([1, 1, 2]));
    return Object.fromEntries(
      columns.map(([column, values]) => [
        column,
        random.sample(values, 1 + below(Math.max(1, values.length - 1))),
      ]),
    );
  }

  function counted(id: string, dataset: Register): IndicatorFile {
    const kind = pick<IndicatorFile['kind']>(['count', 'count', 'sum', 'unique', 'ratio', 'mean']);
    const field = kind === 'unique' ? 'deelnemernummer' : NUMBERS[dataset];
    const measure: IndicatorFile['measure'] = {
      ...{ dataset, date: pick(DATES[dataset]) },
      ...((kind === 'ratio' || chance(0.6)) && { where: conditions(dataset) }),
      ...(kind === 'ratio' && chance(0.6) && { among: conditions(dataset) }),
      ...((kind === 'sum' || kind === 'mean' || kind === 'unique') && { field }),
    };
    return finished({ id, kind, measure }, chance(0.3) ? randomWindow() : undefined);
  }

  function measured(id: string): IndicatorFile {
    const kind = pick<IndicatorFile['kind']>(['count', 'sum', 'unique', 'level', 'ratio', 'mean']);
    const measure = {
      dataset: 'meetwaarden',
      as: pick<'increment' | 'total'>(['increment', 'total']),
    } as const;
    return finished({ id, kind, measure }, chance(0.3) ? randomWindow() : undefined);
  }

  function randomWindow(): IndicatorFile['window'] {
    const from = chance(0.6) ? { from: plus(start, below(460) - 60) } : {};
    return { ...from, ...((!('from' in from) || chance(0.6)) && { per: 'jaar' as const }) };
  }

  function finished(
    indicator: Pick<IndicatorFile, 'id' | 'kind' | 'measure'>,
    window: IndicatorFile['window'],
  ): IndicatorFile {
    const big = BIG[indicator.kind];
    const targets = new Map<Day, number>();
    for (let count = pick([0, 1, 1, 2, 2, 3]); count > 0; count--) {
      const day = plus(start, 10 + below(between(start, end) + 190));
      targets.set(chance(0.5) ? day : `${day.slice(0, 4)}-12-31`, Math.round(below(big * 15)) / 10);
    }
    return {
      ...indicator,
      ...{ name: `Naam ${indicator.id}`, unit: 'stuks', direction: chance(0.7) ? 'up' : 'down' },
      ...(chance(0.35) && { baseline: pick([0, below(big), big + below(10)]) }),
      ...(window !== undefined && { window }),
      targets: [...targets].map(([date, value]) => ({ date, value })),
    };
  }
}
