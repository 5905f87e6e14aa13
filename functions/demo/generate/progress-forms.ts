import { addDays } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import type { ProgressInput } from '../../../shared/api/progress.schema.ts';
import { periodEnd } from '../../../shared/programme/period.ts';
import type { Project } from '../../../shared/programme/programme.schema.ts';
import { randomFrom } from './random.ts';

const STATE = [
  'Het project loopt volgens plan; de partners komen maandelijks bij elkaar.',
  'De uitvoering is gestart en de eerste ervaringen zijn gedeeld met de partners.',
  'Er is stevig doorgewerkt; de planning is bijgewerkt en besproken met de opdrachtgever.',
  'De voorbereiding kostte meer tijd dan gedacht, maar de achterstand wordt ingelopen.',
];
const OBSTACLE = [
  '',
  '',
  'De doelgroep is lastig te bereiken via de gewone kanalen.',
  'Niet alle partners hebben al menskracht vrijgemaakt.',
  'De dekking na dit jaar is nog niet rond.',
];
const HELP = ['', '', 'Graag een besluit over de inzet van partners in het volgende overleg.'];
const OUTLOOK = [
  'De komende periode ligt de nadruk op werving en op afspraken met werkgevers.',
  'De komende periode maken we de tussenstand op en stellen we de planning bij.',
  'De komende periode leggen we de werkwijze vast, zodat alle gemeenten er gebruik van kunnen maken.',
];

/** What the lead of a project writes about a period (example), with where its milestones stand. */
export function progressForm(programme: string, project: Project, period: string): ProgressInput {
  const random = randomFrom(`${programme} ${project.code} ${period}`);
  const end = periodEnd(period);
  return {
    stand: random.pick(STATE),
    knelpunt: random.pick(OBSTACLE),
    hulp_nodig: random.pick(HELP),
    vooruitblik: random.pick(OUTLOOK),
    milestones: project.milestones
      .filter(({ due }) => due <= addDays(end, 92))
      .map(({ id, due }) => milestone(id, due, doneOn(programme, project, id, due), end)),
  };
}

/** Three in four milestones are done around their date, the others up to half a year later. */
function doneOn(programme: string, project: Project, id: string, due: IsoDate): IsoDate {
  const random = randomFrom(`${programme} ${project.code} ${id}`);
  return addDays(due, random.chance(0.75) ? -random.int(0, 20) : random.int(30, 170));
}

function milestone(
  id: string,
  due: IsoDate,
  done: IsoDate,
  end: IsoDate,
): ProgressInput['milestones'][number] {
  if (done <= end) return { id, done };
  if (done <= due) return { id, expected: due };
  return { id, expected: done, reason: 'Wacht op afspraken met partners (voorbeeld).' };
}
