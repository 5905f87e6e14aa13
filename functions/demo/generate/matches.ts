import { addDays, daysBetween } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { periodEnd, periodStart, periodsBetween } from '../../../shared/programme/period.ts';
import { csvFile, dutchDate } from './csv-file.ts';
import { MUNICIPALITY_SHARES } from './municipality-shares.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

const COLUMNS = [
  'matchnummer',
  'matchdatum',
  'soort',
  'gemeente',
  'sector',
  'uren_per_week',
  'doelgroep',
  'deelnemernummer',
  'einddatum',
  'nog_werkzaam_na_6_maanden',
] as const;

/** How many matches of each kind a project of Gorinchem makes in each of its twelve periods (example). */
const MADE: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  G1: {
    baan: [1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    bbl: [1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1],
    leerwerkplek: [0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0],
    proefplaatsing: [1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0],
  },
  G5: {
    stage: [2, 2, 2, 2, 1, 1, 2, 1, 2, 1, 1, 1],
    bbl: [0, 0, 0, 0, 1, 1, 0, 2, 0, 1, 1, 2],
  },
  G6: {
    baan: [3, 4, 4, 3, 4, 4, 4, 4, 4, 4, 4, 4],
    bbl: [1, 1, 1, 2, 1, 1, 2, 1, 2, 1, 2, 1],
    leerwerkplek: [1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1],
    proefplaatsing: [1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1],
  },
};

const SECTORS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  G1: [
    ['techniek', 60],
    ['bouw', 40],
  ],
  G5: [['zorg', 1]],
  G6: [
    ['transport_logistiek', 35],
    ['techniek', 25],
    ['zorg', 20],
    ['horeca', 10],
    ['groen', 10],
  ],
};

const TARGET_GROUPS = [
  ['uitkeringsgerechtigd', 45],
  ['jongere', 20],
  ['arbeidsbeperking', 15],
  ['niet_uitkeringsgerechtigd', 12],
  ['50_plus', 8],
] as const;

interface Match {
  readonly number: string;
  readonly on: IsoDate;
  readonly kind: string;
  readonly municipality: string;
  readonly sector: string;
  readonly hours: number;
  readonly targetGroup: string;
  readonly participant: string;
  /** When it ended within half a year; null when the person stayed. */
  readonly ended: IsoDate | null;
}

/** The register of matches of a project of Gorinchem as it stood at the end of a day. */
export function matchesFile(project: string, start: IsoDate, end: IsoDate, until: IsoDate): string {
  const rows = matches(project, start, end).filter(({ on }) => on <= until);
  return csvFile(
    COLUMNS,
    rows.map((match) => ({
      matchnummer: match.number,
      matchdatum: dutchDate(match.on),
      soort: match.kind,
      gemeente: match.municipality,
      sector: match.sector,
      uren_per_week: match.hours,
      doelgroep: match.targetGroup,
      deelnemernummer: match.participant,
      ...(match.ended !== null && match.ended <= until && { einddatum: dutchDate(match.ended) }),
      ...(addDays(match.on, 183) <= until && {
        nog_werkzaam_na_6_maanden: match.ended === null ? 'ja' : 'nee',
      }),
    })),
  );
}

function matches(project: string, start: IsoDate, end: IsoDate): Match[] {
  const random = randomFrom(`gorinchem ${project}`);
  const made = periodsBetween(start, end, 'tweemaandelijks').flatMap((period, index) => {
    const days = daysBetween(periodStart(period), periodEnd(period));
    return Object.entries(MADE[project] ?? {}).flatMap(([kind, counts]) =>
      Array.from({ length: counts[index] ?? 0 }, () => ({
        kind,
        on: addDays(periodStart(period), random.int(0, days)),
      })),
    );
  });
  return made
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ kind, on }, index) => match(random, project, index + 1, kind, on));
}

function match(random: Random, project: string, number: number, kind: string, on: IsoDate): Match {
  return {
    number: `${project}-M${String(number).padStart(3, '0')}`,
    on,
    kind,
    municipality: random.weighted(MUNICIPALITY_SHARES['gorinchem-2019-2021']),
    sector: random.weighted(SECTORS[project] ?? [['overig', 1]]),
    hours: random.pick([16, 20, 24, 28, 32, 36]),
    targetGroup: project === 'G5' ? 'statushouder' : random.weighted(TARGET_GROUPS),
    participant: `DN-${project.slice(1)}${String(number).padStart(4, '0')}`,
    ended: random.chance(0.18) ? addDays(on, random.int(40, 170)) : null,
  };
}
