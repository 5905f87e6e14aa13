import { addDays, daysBetween } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { MUNICIPALITY_SHARES } from './municipality-shares.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { COURSES, SHORTAGE_SECTORS } from './voucher-courses.ts';
import type { Course, Sector } from './voucher-courses.ts';

/** An application for a training voucher with all that will happen to it. */
export interface Application {
  readonly number: string;
  readonly participant: string;
  readonly applied: IsoDate;
  readonly municipality: string;
  readonly sector: Sector;
  readonly course: Course;
  readonly priorEducation: string;
  readonly position: string;
  readonly amount: number;
  readonly coFinancing: number;
  readonly advised: boolean;
  readonly decision: { readonly status: 'toegekend' | 'afgewezen' | 'ingetrokken'; readonly on: IsoDate };
  readonly start: IsoDate;
  readonly paid: IsoDate;
  readonly outcome: {
    readonly status: 'afgerond' | 'afgebroken';
    readonly on: IsoDate;
    readonly result: 'diploma' | 'certificaat' | 'geen';
    readonly job: 'ja' | 'nee';
  };
  /** From this day on it is no longer in the register: entered twice, later merged. */
  readonly gone: IsoDate | null;
}

/** Applications per two months; the first four (540) are those the published figures rest on. */
const BATCHES: readonly (readonly [IsoDate, IsoDate, number])[] = [
  ['2024-03-15', '2024-04-30', 100],
  ['2024-05-01', '2024-06-30', 140],
  ['2024-07-01', '2024-08-31', 140],
  ['2024-09-01', '2024-10-31', 160],
  ['2024-11-01', '2024-12-31', 100],
  ['2025-01-01', '2025-02-28', 105],
  ['2025-03-01', '2025-04-30', 110],
  ['2025-05-01', '2025-06-30', 100],
  ['2025-07-01', '2025-08-31', 80],
  ['2025-09-01', '2025-10-31', 95],
];

/** What the plan says of 31 October 2024 (3.7): 400 granted, 70 % in three sectors, two thirds employed. */
const PUBLISHED_ON = '2024-10-31';
const PUBLISHED = { applied: 540, granted: 400, refused: 24, withdrawn: 12, shortage: 280, employed: 360 };
/** The published share among those granted is also the chance for all others. */
const SHORTAGE_SHARE = 0.7;
const DUPLICATE = 740;

/** Every application of Opijver up to the end of October 2025, in order of number; the same on each call. */
export function voucherApplications(): readonly Application[] {
  const random = randomFrom('opijver');
  const applied = BATCHES.flatMap(([from, to, count]) =>
    Array.from({ length: count }, () => addDays(from, random.int(0, daysBetween(from, to)))).sort(),
  );
  const { granted, refused, withdrawn, shortage, employed } = PUBLISHED;
  const decided = granted + refused + withdrawn;
  const statuses = random.shuffled(
    flags<Application['decision']['status']>(
      ['toegekend', granted],
      ['afgewezen', refused],
      ['ingetrokken', withdrawn],
    ),
  );
  const inShortage = random.shuffled(flags([true, shortage], [false, granted - shortage]));
  const isEmployed = random.shuffled(flags([true, employed], [false, PUBLISHED.applied - employed]));
  let grants = 0;
  return applied.map((on, index) => {
    const status = statuses[index] ?? later(random);
    const shortageSector =
      index < decided && status === 'toegekend' ? inShortage[grants++] : random.chance(SHORTAGE_SHARE);
    return application(random, index + 1, on, {
      decision: { status, on: decidedOn(random, index, on, decided) },
      sector: random.weighted(SHORTAGE_SECTORS[shortageSector ? 'shortage' : 'other']),
      position: (isEmployed[index] ?? random.chance(2 / 3)) ? 'loondienst' : random.weighted(OTHER_POSITIONS),
    });
  });
}

type Fixed = Pick<Application, 'decision' | 'sector' | 'position'>;

function application(random: Random, number: number, applied: IsoDate, fixed: Fixed): Application {
  const course = random.pick(COURSES[fixed.sector]);
  const amount = random.int(16, 70) * 50;
  const start = addDays(fixed.decision.on, random.int(5, 45));
  const end = addDays(start, random.int(40, 300));
  const finished = random.chance(0.92);
  return {
    ...fixed,
    number: `OPV-${String(number).padStart(4, '0')}`,
    participant: `DN-${String(20_000 + number)}`,
    applied,
    municipality: random.weighted(MUNICIPALITY_SHARES['achterhoek-2025-2028']),
    course,
    priorEducation: random.weighted(PRIOR_EDUCATION),
    amount,
    coFinancing: random.chance(0.4) ? random.int(2, 12) * 50 : 0,
    advised: random.chance(0.8),
    start,
    paid: addDays(start, random.int(7, 30)),
    outcome: {
      status: finished ? 'afgerond' : 'afgebroken',
      on: end,
      result: finished ? (course.level === 'certificaat' ? 'certificaat' : 'diploma') : 'geen',
      job: random.chance(0.91) ? 'ja' : 'nee',
    },
    gone: number === DUPLICATE ? '2025-03-01' : null,
  };
}

/** The first applications are decided by the published date, the others of then are still in treatment. */
function decidedOn(random: Random, index: number, applied: IsoDate, decided: number): IsoDate {
  const usual = addDays(applied, random.int(14, 45));
  if (index < decided) return usual < PUBLISHED_ON ? usual : PUBLISHED_ON;
  const after = addDays(PUBLISHED_ON, random.int(2, 25));
  return index < PUBLISHED.applied && usual < after ? after : usual;
}

function later(random: Random): Application['decision']['status'] {
  return random.weighted([
    ['toegekend', 87],
    ['afgewezen', 8],
    ['ingetrokken', 5],
  ]);
}

function flags<T>(...counts: readonly (readonly [T, number])[]): T[] {
  return counts.flatMap(([value, count]) => Array.from({ length: count }, () => value));
}

const OTHER_POSITIONS = [
  ['geen_uitkering', 44],
  ['ww', 22],
  ['bijstand', 13],
  ['wia', 6],
  ['wajong', 3],
  ['ziektewet', 4],
  ['zelfstandig', 8],
] as const;

const PRIOR_EDUCATION = [
  ['vmbo', 16],
  ['mbo1', 3],
  ['mbo2', 17],
  ['mbo3', 19],
  ['mbo4', 24],
  ['havo_vwo', 9],
  ['hbo', 10],
  ['onbekend', 2],
] as const;
