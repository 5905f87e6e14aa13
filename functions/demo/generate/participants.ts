import { addDays, daysBetween } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import type { CaseloadPlan } from './caseloads.ts';
import { csvFile, dutchDate } from './csv-file.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

const COLUMNS = [
  'deelnemernummer',
  'gemeente',
  'geboortejaar',
  'geslacht',
  'opleidingsniveau',
  'arbeidsmarktpositie',
  'uitkering',
  'doelgroep',
  'startdatum',
  'einddatum',
  'uitstroom',
  'kwalificatie_behaald',
  'trede',
  'consulent',
  'esf',
  'slapend',
] as const;

/** A made-up participant with all that will happen to them. */
export interface Participant {
  readonly number: string;
  readonly municipality: string;
  readonly birthYear: number;
  readonly sex: string;
  readonly education: string;
  readonly position: string;
  readonly benefit: string;
  readonly targetGroup: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly outflow: string;
  readonly qualified: boolean;
  readonly firstStep: number;
  readonly consultant: string;
  readonly esf: boolean;
  readonly dormant: boolean;
}

/** Everyone of a caseload, in order of number; the same on each call. */
export function participants(plan: CaseloadPlan): Participant[] {
  const random = randomFrom(plan.seed);
  const starts = plan.intakes.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, () => addDays(from, random.int(0, daysBetween(from, to)))).sort(),
  );
  return starts.map((start, index) => participant(random, plan, plan.firstNumber + index + 1, start));
}

/** The register of participants as it stood at the end of a day. */
export function participantsFile(plan: CaseloadPlan, until: IsoDate): string {
  const rows = participants(plan).filter(({ start }) => start <= until);
  return csvFile(
    COLUMNS,
    rows.map((person) => {
      const left = person.end <= until;
      const halves = Math.floor(daysBetween(person.start, left ? person.end : until) / 150);
      return {
        deelnemernummer: person.number,
        gemeente: person.municipality,
        geboortejaar: person.birthYear,
        geslacht: person.sex,
        opleidingsniveau: person.education,
        arbeidsmarktpositie: person.position,
        uitkering: person.benefit,
        doelgroep: person.targetGroup,
        startdatum: dutchDate(person.start),
        ...(left && { einddatum: dutchDate(person.end), uitstroom: person.outflow }),
        kwalificatie_behaald: left && person.qualified ? 'ja' : 'nee',
        trede: Math.min(6, person.firstStep + (person.dormant ? 0 : halves)),
        consulent: person.consultant,
        esf: person.esf ? 'ja' : 'nee',
        slapend: person.dormant ? 'ja' : 'nee',
      };
    }),
  );
}

function participant(random: Random, plan: CaseloadPlan, number: number, start: IsoDate): Participant {
  const targetGroup = random.weighted(plan.targetGroups);
  const position = random.weighted(POSITIONS);
  const works = random.chance(plan.work);
  return {
    number: `DN-${number}`,
    municipality: random.weighted(plan.municipalities),
    birthYear: Number(start.slice(0, 4)) - random.int(...plan.ages),
    sex: random.weighted(SEXES),
    education: random.weighted(EDUCATION),
    position,
    benefit:
      targetGroup === 'niet_uitkeringsgerechtigd' || position === 'inactief'
        ? 'geen'
        : random.weighted(BENEFITS),
    targetGroup,
    start,
    end: addDays(start, random.int(...plan.stay)),
    outflow: works ? random.weighted(WORK) : random.weighted(NO_WORK),
    qualified: random.chance(0.3),
    firstStep: random.int(1, 4),
    consultant: random.pick(plan.consultants),
    esf: random.chance(plan.esf),
    dormant: random.chance(0.06),
  };
}

const SEXES = [
  ['v', 47],
  ['m', 50],
  ['x', 1],
  ['onbekend', 2],
] as const;
const EDUCATION = [
  ['basisonderwijs', 10],
  ['vmbo', 24],
  ['mbo1', 12],
  ['mbo2', 22],
  ['mbo3', 10],
  ['mbo4', 9],
  ['havo_vwo', 6],
  ['hbo', 4],
  ['onbekend', 3],
] as const;
const POSITIONS = [
  ['werkloos_12_maanden_of_langer', 48],
  ['werkloos_korter_dan_12_maanden', 30],
  ['inactief', 17],
  ['werkend', 5],
] as const;
const BENEFITS = [
  ['bijstand', 72],
  ['ww', 10],
  ['wajong', 8],
  ['geen', 10],
] as const;
const WORK = [
  ['betaald_werk', 94],
  ['zelfstandig', 6],
] as const;
const NO_WORK = [
  ['opleiding', 35],
  ['werkzoekend', 30],
  ['geen', 20],
  ['overig', 15],
] as const;
