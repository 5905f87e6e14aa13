import { isPeriod } from '../programme/period.ts';
import type { Programme } from '../programme/programme.schema.ts';
import { scopeOf } from '../programme/project-scope.ts';
import type { Slot } from './submission.ts';

/** Why a project does not hand in this dataset, for this period and municipality (contract §1, §2), in Dutch; else null. */
export function slotFault(programme: Programme, slot: Slot): string | null {
  const project = programme.projects.find(({ code }) => code === slot.project);
  if (project === undefined) return 'Dit project staat niet in het programma. Kies een ander project.';
  if (!project.datasets.includes(slot.dataset)) {
    const allowed = project.datasets.join(', ') || 'niets';
    return `Dit project levert ${slot.dataset} niet aan. Het levert aan: ${allowed}.`;
  }
  const { rhythm, municipalities } = scopeOf(programme, project);
  if (!isPeriod(slot.period, rhythm)) {
    return `De periode ${slot.period} past niet bij het ritme van dit project (${rhythm}). Kies een periode van dat ritme.`;
  }
  // The form is of the project as a whole, also where its files come per municipality.
  const deliverers = slot.dataset === 'voortgang' ? null : municipalities;
  if (deliverers === null) {
    return slot.municipality === null
      ? null
      : 'Dit project levert niet per gemeente aan. Laat de gemeente weg.';
  }
  if (deliverers.includes(slot.municipality ?? '')) return null;
  return `Dit project levert per gemeente aan. Geef een van deze gemeenten: ${deliverers.join(', ')}.`;
}
