import { exceptionFor } from '../../shared/programme/exception.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { isLocked, lockDate } from '../../shared/submission/lock.ts';
import type { Slot } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { dutchDate } from './dutch-date.ts';
import { SubmissionRefusal } from './submission-refusal.ts';

/**
 * Whether a slot can be handed in, withdrawn or restored today without being a beheerder: its lock has not passed, or an
 * exception holds (contract §2). The exceptions are read only where the lock has passed.
 */
export async function isOpen(
  ports: Pick<Ports, 'clock' | 'exceptions'>,
  programme: Programme,
  slot: Slot,
): Promise<boolean> {
  const today = ports.clock.today();
  if (!isLocked(programme, slot.period, today)) return true;
  return exceptionFor(await ports.exceptions.ofProgramme(programme.id), slot, today) !== null;
}

/**
 * Refuses a slot whose period is locked today, unless a beheerder granted an exception that holds (contract §2).
 * @throws SubmissionRefusal naming the lock date and what to do.
 */
export async function checkLock(
  ports: Pick<Ports, 'clock' | 'exceptions'>,
  programme: Programme,
  slot: Slot,
): Promise<void> {
  if (await isOpen(ports, programme, slot)) return;
  const closed = dutchDate(lockDate(programme, slot.period));
  throw new SubmissionRefusal(
    'conflict',
    `De periode ${slot.period} is gesloten sinds ${closed}. Vraag de beheerder van uw regio om uitstel.`,
  );
}
