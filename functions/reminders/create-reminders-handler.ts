import { UnsentError } from '../ports/mail.port.ts';
import type { Log } from '../runtime/log.ts';
import { sendReminders, type ReminderCounts, type ReminderPorts } from './send-reminders.ts';

/**
 * What the schedule calls, in the cloud and locally; logs how many were reminded. Throws an UnsentError after a run in
 * which mail was not taken, so that the schedule tries again and the alarm tells.
 */
export function createRemindersHandler(ports: ReminderPorts, log: Log): () => Promise<ReminderCounts> {
  return async () => {
    const counts = await sendReminders(ports);
    if (counts.sent + counts.failed > 0) log('reminded', { ...counts });
    if (counts.failed > 0) throw new UnsentError(`${counts.failed} reminders were not taken.`);
    return counts;
  };
}
