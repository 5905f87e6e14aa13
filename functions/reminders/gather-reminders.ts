import { addDays } from '../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { endOfDay } from '../../shared/dates/amsterdam.ts';
import { deliveriesAt } from '../../shared/programme/delivery-state.ts';
import type { DeliveryEntry } from '../../shared/programme/delivery-state.ts';
import { leadsOf } from '../../shared/programme/leads.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { MADE_UP_DAYS, toRemindOf } from '../../shared/programme/reminders.ts';
import type { Ports } from '../ports/ports.ts';

/** A delivery that is not in, with what its mail says of it. */
export interface OpenDelivery extends DeliveryEntry {
  readonly programme: string;
  readonly programmeName: string;
  readonly projectName: string;
  readonly municipalityName: string | null;
}

/** Everything that any lead may have to be reminded of these days, by address. */
export async function gatherReminders(
  ports: Pick<Ports, 'programmes' | 'members' | 'heads' | 'exceptions'>,
  today: IsoDate,
): Promise<Map<string, OpenDelivery[]>> {
  const byLead = new Map<string, OpenDelivery[]>();
  for (const region of await ports.programmes.regions()) {
    const { members } = await ports.members.ofRegion(region);
    for (const { id } of await ports.programmes.ofRegion(region)) {
      const programme = (await ports.programmes.current(id))?.programme;
      if (programme === undefined || programme.practice === true) continue;
      for (const entry of await openDeliveries(ports, programme, today))
        for (const lead of leadsOf(members, { programme: id, project: entry.project }, today))
          byLead.set(lead, [...(byLead.get(lead) ?? []), entry]);
    }
  }
  return byLead;
}

async function openDeliveries(
  ports: Pick<Ports, 'heads' | 'exceptions'>,
  programme: Programme,
  today: IsoDate,
): Promise<OpenDelivery[]> {
  const heads = await ports.heads.ofProgramme(programme.id);
  const entries = deliveriesAt(programme, heads, endOfDay(today));
  const exceptions = await ports.exceptions.ofProgramme(programme.id);
  const projects = new Map(programme.projects.map(({ code, name }) => [code, name]));
  const municipalities = new Map(programme.region.municipalities.map(({ code, name }) => [code, name]));
  return toRemindOf(entries, exceptions, addDays(today, -MADE_UP_DAYS), today).map((entry) => ({
    ...entry,
    programme: programme.id,
    programmeName: programme.name,
    projectName: projects.get(entry.project) ?? '',
    municipalityName: entry.municipality === null ? null : (municipalities.get(entry.municipality) ?? null),
  }));
}
