import type { Indicator, Project, RegisterMeasure } from '../../shared/programme/programme.schema.ts';
import { endOf, later } from './days.ts';
import type { Day } from './days.ts';
import { acceptedPeriods, activeIn, endDay, filesBy, KEYS, sourcesOf } from './world.ts';
import type { Row, World } from './world.ts';

/** What an actual is made of, so that projects can be pooled. */
export type Parts =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'set'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'share'; readonly over: number; readonly under: number };

/** Data through of an indicator (contract §3). */
export function throughOf(
  world: World,
  project: Project,
  { measure }: Indicator,
  known: string | null,
): Day | null {
  if ('projects' in measure) return null;
  const { dataset } = measure;
  const accepted = sourcesOf(world, project).map(
    (municipality) =>
      new Set(acceptedPeriods(world, { project: project.code, dataset, municipality }, known)),
  );
  const inAll = (period: string): boolean => accepted.every((own) => own.has(period));
  const any = new Set(accepted.flatMap((own) => [...own]));
  const addsUp = 'as' in measure ? measure.as === 'increment' : project.delivery === 'period';
  if (!addsUp) return [...any].filter(inAll).map(endOf).toSorted().at(-1) ?? null;
  const active = new Set(project.countedUnder === undefined ? activeIn(world, project) : []);
  const heard = new Set<number>();
  let last: Day | null = null;
  for (const period of [...new Set([...active, ...any])].toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))) {
    if (active.has(period) && !inAll(period)) break;
    for (const [index, own] of accepted.entries()) if (own.has(period)) heard.add(index);
    if (heard.size === accepted.length) last = endOf(period);
  }
  return last;
}

function windowFrom({ window }: Indicator, t: Day): Day {
  const from = window?.from ?? '';
  return window?.per === 'jaar' ? later(from, `${t.slice(0, 4)}-01-01`) : from;
}

function holds(row: Row, conditions: RegisterMeasure['where']): boolean {
  return Object.entries(conditions ?? {}).every(([column, values]) => {
    const cell = row[column] ?? null;
    return (
      cell !== null &&
      values.some((value) => (typeof cell === 'number' ? Number(value) === cell : value === cell))
    );
  });
}

/** The parts of A(t), whatever data through is; null where nothing was accepted or no row is there. */
export function partsAt(
  world: World,
  project: Project,
  indicator: Indicator,
  t: Day,
  known: string | null,
): Parts | null {
  const { measure, kind } = indicator;
  if ('projects' in measure) return null;
  if ('as' in measure) return measuredAt(world, project, indicator, t, known);
  const rows: Row[] = [];
  let isThere = false;
  for (const municipality of sourcesOf(world, project)) {
    const files = filesBy(world, { project: project.code, dataset: measure.dataset, municipality }, t, known);
    if (files === null) continue;
    isThere = true;
    if (project.delivery === 'register')
      rows.push(...(files.findLast(({ nothing }) => !nothing)?.rows ?? []));
    else {
      const byKey = new Map<string, Row>();
      for (const file of files)
        for (const row of file.rows) byKey.set(String(row[KEYS[measure.dataset] ?? '']).toLowerCase(), row);
      rows.push(...byKey.values());
    }
  }
  if (!isThere) return null;
  const from = windowFrom(indicator, t);
  const dated = rows.filter((row) => {
    const day = row[measure.date];
    return typeof day === 'string' && day <= t && day <= endDay(world, project) && day >= from;
  });
  if (kind === 'ratio') {
    const among = dated.filter((row) => holds(row, measure.among));
    return {
      kind: 'share',
      over: 100 * among.filter((row) => holds(row, measure.where)).length,
      under: among.length,
    };
  }
  const counted = dated.filter((row) => holds(row, measure.where));
  if (kind === 'count') return { kind: 'number', value: counted.length };
  const cells = counted.flatMap((row) => row[measure.field ?? ''] ?? []);
  if (kind === 'unique')
    return { kind: 'set', values: new Set(cells.map((cell) => String(cell).toLowerCase())) };
  const sum = cells.reduce<number>((total, cell) => total + Number(cell), 0);
  return kind === 'sum' ? { kind: 'number', value: sum } : { kind: 'share', over: sum, under: cells.length };
}

function measuredAt(
  world: World,
  project: Project,
  indicator: Indicator,
  t: Day,
  known: string | null,
): Parts | null {
  const { measure, kind, id } = indicator;
  const from = windowFrom(indicator, t);
  const each = sourcesOf(world, project).map((municipality) =>
    (filesBy(world, { project: project.code, dataset: 'meetwaarden', municipality }, t, known) ?? [])
      .filter(({ end }) => end >= from)
      .flatMap(({ rows }) =>
        rows.filter((row) => String(row['indicator']).toLowerCase() === id.toLowerCase()),
      ),
  );
  const isLast = kind === 'level' || ('as' in measure && measure.as === 'total');
  const rows = each.flatMap((own) => (isLast ? own.slice(-1) : own));
  const last = rows.at(-1);
  if (last === undefined) return null;
  const sum = (value: (row: Row) => number): number => rows.reduce((total, row) => total + value(row), 0);
  const number = (row: Row, column: string): number => Number(row[column] ?? 0);
  if (kind === 'mean')
    return {
      kind: 'share',
      over: sum((row) => number(row, 'waarde') * number(row, 'aantal')),
      under: sum((row) => number(row, 'aantal')),
    };
  if (kind !== 'ratio') return { kind: 'number', value: sum((row) => number(row, 'waarde')) };
  if (last['waarde'] !== null && last['waarde'] !== undefined)
    return { kind: 'number', value: Number(last['waarde']) };
  return {
    kind: 'share',
    over: 100 * sum((row) => number(row, 'teller')),
    under: sum((row) => number(row, 'noemer')),
  };
}

/** The number that parts make; null without a denominator. */
export function valueOf(parts: Parts | null): number | null {
  if (parts === null) return null;
  if (parts.kind === 'number') return parts.value;
  if (parts.kind === 'set') return parts.values.size;
  return parts.under === 0 ? null : parts.over / parts.under;
}

/** A(t) of a project's indicator: null while data through does not exist. */
export function actualAt(
  world: World,
  project: Project,
  indicator: Indicator,
  t: Day,
  known: string | null,
): number | null {
  if (throughOf(world, project, indicator, known) === null) return null;
  return valueOf(partsAt(world, project, indicator, t, known));
}
