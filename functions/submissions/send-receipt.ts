import type { Submission } from '../../shared/submission/submission.ts';
import { UnsentError } from '../ports/mail.port.ts';
import type { Ports } from '../ports/ports.ts';
import { readSubmission } from './read-submission.ts';
import { receiptMail } from './receipt-mail.ts';

/** After three days a receipt that no one takes is left at its page. */
const WORTH_MILLISECONDS = 3 * 24 * 3_600_000;

/**
 * Mails the sender of a submission that counts its receipt, once. Comes after the commit and undoes nothing of it.
 * @returns whether nothing is left to do: false where mail was not taken, or another function is at it; ask again later.
 */
export async function sendReceipt(
  ports: Pick<Ports, 'clock' | 'heads' | 'programmes' | 'mail' | 'siteOrigin'>,
  submission: Submission,
): Promise<boolean> {
  const [{ receipt }, version] = await Promise.all([
    readSubmission(ports, submission),
    ports.programmes.current(submission.programme),
  ]);
  if (receipt === null || version === null) return true;
  if (Date.parse(ports.clock.now()) - Date.parse(receipt.acceptedAt) > WORTH_MILLISECONDS) return true;
  try {
    const message = receiptMail(submission, receipt, version.programme, ports.siteOrigin);
    return (await ports.mail.send(message)) === 'sent';
  } catch (error) {
    if (error instanceof UnsentError) return false;
    throw error;
  }
}
