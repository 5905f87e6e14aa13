import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { MUNICIPALITY_SHARES } from './municipality-shares.ts';

/** Participants that start in a stretch of time. */
export interface Intake {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly count: number;
}

/** What a register of participants looks like: how many start when, who they are and how long they stay. */
export interface CaseloadPlan {
  readonly seed: string;
  /** The first participant number; each caseload has its own range. */
  readonly firstNumber: number;
  readonly intakes: readonly Intake[];
  readonly municipalities: readonly (readonly [string, number])[];
  readonly targetGroups: readonly (readonly [string, number])[];
  /** Youngest and oldest age at the start. */
  readonly ages: readonly [number, number];
  readonly consultants: readonly string[];
  /** Chance that the hours are claimed under ESF. */
  readonly esf: number;
  /** Shortest and longest stay in days. */
  readonly stay: readonly [number, number];
  /** Chance that someone who leaves has found paid work. */
  readonly work: number;
  /** Days between two activities of one participant. */
  readonly activityEvery: number;
  /** The most activities of one participant. */
  readonly activities: number;
}

const half = (year: number, number: 1 | 2, count: number): Intake =>
  number === 1
    ? { from: `${year}-01-01`, to: `${year}-06-20`, count }
    : { from: `${year}-07-01`, to: `${year}-12-20`, count };

const ESF_TARGET_GROUPS = [
  ['uitkeringsgerechtigd', 46],
  ['arbeidsbeperking', 24],
  ['niet_uitkeringsgerechtigd', 12],
  ['jongere', 10],
  ['statushouder', 8],
] as const;

function esf(code: string, name: string, firstNumber: number, counts: readonly number[]): CaseloadPlan {
  const halves = [half(2020, 2, 0), half(2021, 1, 0), half(2021, 2, 0), half(2022, 1, 0)];
  const intakes = halves.slice(-counts.length).map((one, index) => ({ ...one, count: counts[index] ?? 0 }));
  return {
    seed: `esf ${code}`,
    firstNumber,
    intakes,
    municipalities: [[code, 1]],
    targetGroups: ESF_TARGET_GROUPS,
    ages: [19, 61],
    consultants: [`${name}-1`, `${name}-2`, ...(counts.length === 4 ? [`${name}-3`] : [])],
    esf: 0.9,
    stay: [120, 420],
    work: 0.45,
    activityEvery: 110,
    activities: 5,
  };
}

/** The caseload of each municipality in ESF-1 of Midden-Limburg (example); four joined half-way. */
export const ESF_CASELOADS: Readonly<Record<string, CaseloadPlan>> = {
  GM0957: esf('GM0957', 'RO', 31_000, [44, 42, 40, 37]),
  GM0988: esf('GM0988', 'WE', 32_000, [27, 26, 25, 22]),
  GM1641: esf('GM1641', 'MA', 33_000, [13, 12, 12]),
  GM1711: esf('GM1711', 'ES', 34_000, [22, 20, 19]),
  GM1669: esf('GM1669', 'RD', 35_000, [14, 13, 12]),
  GM0946: esf('GM0946', 'NE', 36_000, [8, 8, 7]),
};

/** Youths guided by ZEG (3.12 of Achterhoek): 128 of them from January to July 2025. */
export const ZEG_CASELOAD: CaseloadPlan = {
  seed: 'zeg',
  firstNumber: 41_000,
  intakes: [
    { from: '2024-08-01', to: '2024-08-31', count: 20 },
    { from: '2024-09-01', to: '2024-10-31', count: 24 },
    { from: '2024-11-01', to: '2024-12-31', count: 26 },
    { from: '2025-01-01', to: '2025-02-28', count: 34 },
    { from: '2025-03-01', to: '2025-04-30', count: 36 },
    { from: '2025-05-01', to: '2025-06-30', count: 38 },
    { from: '2025-07-01', to: '2025-07-31', count: 20 },
  ],
  municipalities: MUNICIPALITY_SHARES['achterhoek-2025-2028'],
  targetGroups: [
    ['jongere', 85],
    ['arbeidsbeperking', 15],
  ],
  ages: [16, 26],
  consultants: ['ZEG-A', 'ZEG-B', 'ZEG-C', 'ZEG-D'],
  esf: 0.8,
  stay: [45, 200],
  work: 0.5,
  activityEvery: 28,
  activities: 3,
};

/** Asylum seekers in the pilot 'Snelle start' (3.16a of Achterhoek). */
export const ASYLUM_CASELOAD: CaseloadPlan = {
  seed: 'snelle start',
  firstNumber: 42_000,
  intakes: [
    { from: '2025-01-15', to: '2025-02-28', count: 3 },
    { from: '2025-03-01', to: '2025-04-30', count: 3 },
    { from: '2025-05-01', to: '2025-06-30', count: 3 },
    { from: '2025-07-01', to: '2025-08-31', count: 4 },
    { from: '2025-09-01', to: '2025-10-31', count: 4 },
  ],
  municipalities: MUNICIPALITY_SHARES['achterhoek-2025-2028'],
  targetGroups: [['overig', 1]],
  ages: [20, 45],
  consultants: ['SSA-1'],
  esf: 0,
  stay: [60, 240],
  work: 0.85,
  activityEvery: 30,
  activities: 2,
};
