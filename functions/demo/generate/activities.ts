import { addDays } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import type { CaseloadPlan } from './caseloads.ts';
import { csvFile, dutchDate } from './csv-file.ts';
import { participants } from './participants.ts';
import type { Participant } from './participants.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';

const COLUMNS = [
  'activiteitnummer',
  'deelnemernummer',
  'soort',
  'startdatum',
  'einddatum',
  'uren',
  'bewijsstuk',
  'consulent',
] as const;

interface Activity {
  readonly number: string;
  readonly participant: Participant;
  readonly kind: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly hours: number;
  readonly proven: boolean;
}

/** The register of activities of a caseload as it stood at the end of a day; proof comes when an activity ends. */
export function activitiesFile(plan: CaseloadPlan, until: IsoDate): string {
  const rows = activities(plan).filter(({ start }) => start <= until);
  return csvFile(
    COLUMNS,
    rows.map(({ number, participant, kind, start, end, hours, proven }) => {
      const over = end <= until;
      return {
        activiteitnummer: `ACT-${number}`,
        deelnemernummer: participant.number,
        soort: kind,
        startdatum: dutchDate(start),
        ...(over && { einddatum: dutchDate(end), uren: hours }),
        ...(over && proven && { bewijsstuk: `BW-${number}` }),
        consulent: participant.consultant,
      };
    }),
  );
}

/** Intake first, then one activity after another until the participant leaves; who sleeps has the intake only. */
function activities(plan: CaseloadPlan): Activity[] {
  const random = randomFrom(`${plan.seed} activiteiten`);
  return participants(plan)
    .flatMap((participant) => ofParticipant(random, plan, participant))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.number < b.number ? -1 : 1));
}

function ofParticipant(random: Random, plan: CaseloadPlan, participant: Participant): Activity[] {
  const made: Activity[] = [];
  let start = participant.start;
  const most = participant.dormant ? 1 : plan.activities;
  while (made.length < most && start <= participant.end) {
    const intake = made.length === 0;
    made.push({
      number: `${participant.number.slice(3)}-${made.length + 1}`,
      participant,
      kind: intake ? 'intake' : random.weighted(KINDS),
      start,
      end: intake ? start : earliest(addDays(start, random.int(10, 80)), participant.end),
      hours: intake ? random.int(1, 2) : random.int(4, 40),
      proven: random.chance(0.85),
    });
    start = addDays(start, Math.round(plan.activityEvery * (0.6 + 0.8 * random.next())));
  }
  return made;
}

function earliest(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

const KINDS = [
  ['coaching', 34],
  ['scholing', 18],
  ['taaltraining', 9],
  ['jobcoaching', 12],
  ['werkervaringsplaats', 14],
  ['bemiddeling', 13],
] as const;
