import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { firstDay, hasReminderDay } from '../../shared/programme/reminders.ts';
import type { Ports } from '../ports/ports.ts';
import { gatherReminders } from './gather-reminders.ts';
import type { OpenDelivery } from './gather-reminders.ts';
import { reminderMail } from './reminder-mail.ts';

export type ReminderPorts = Pick<
  Ports,
  'clock' | 'programmes' | 'members' | 'heads' | 'exceptions' | 'reminders' | 'mail' | 'siteOrigin'
>;

/** What a run did, for the log. */
export interface ReminderCounts {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Reminds every lead of what is not in: a week before the due date, on it and a week after; one mail a day to a person.
 * A run that comes twice sends nothing again; a missed day is made up for three days. A mail that was not
 * taken keeps nobody else from theirs and is tried again by the next run.
 */
export async function sendReminders(ports: ReminderPorts): Promise<ReminderCounts> {
  const today = ports.clock.today();
  const counts = { sent: 0, failed: 0 };
  for (const [lead, open] of await gatherReminders(ports, today)) {
    const outcome = await remind(ports, lead, open, today);
    if (outcome !== 'nothing') counts[outcome] += 1;
  }
  return counts;
}

async function remind(
  ports: ReminderPorts,
  lead: string,
  open: readonly OpenDelivery[],
  today: IsoDate,
): Promise<'sent' | 'failed' | 'nothing'> {
  const through = await ports.reminders.through(lead);
  if (through !== null && through >= today) return 'nothing';
  const from = firstDay(through, today);
  const due = open.filter((delivery) => hasReminderDay(delivery, from, today));
  if (due.length === 0 || !(await ports.reminders.moveOn(lead, through, today))) return 'nothing';
  try {
    await ports.mail.send(reminderMail(lead, due, today, ports.siteOrigin));
    return 'sent';
  } catch {
    await ports.reminders.moveOn(lead, today, through);
    return 'failed';
  }
}
