import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../functions/ports/clock.port.ts';
import type { MailCarrier, MailMessage } from '../../functions/ports/mail.port.ts';

/** A message as it lies in the outbox. */
export interface OutboxMessage extends Omit<MailMessage, 'id'> {
  readonly file: string;
  /** When it was sent, by the domain's clock. */
  readonly at: string;
}

/** Mail in local mode leaves nothing: each message becomes a file `time-hash.eml` that mail programs can open. */
export function createOutbox(folder: string, clock: Pick<Clock, 'now'>): MailCarrier {
  return {
    send: ({ to, subject, text, id }) => {
      mkdirSync(folder, { recursive: true });
      const at = clock.now();
      const name = `${at.replaceAll(/[:.]/g, '')}-${createHash('sha256').update(id).digest('hex').slice(0, 12)}.eml`;
      const lines = [
        `Date: ${new Date(at).toUTCString()}`,
        `X-Peilstok-At: ${at}`,
        'From: Peilstok <peilstok@localhost>',
        `To: ${oneLine(to)}`,
        `Subject: ${oneLine(subject)}`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        text,
      ];
      // Complete or not there: the page may be reading the folder.
      writeFileSync(join(folder, `${name}.part`), lines.join('\r\n'));
      renameSync(join(folder, `${name}.part`), join(folder, name));
      return Promise.resolve();
    },
  };
}

/** The messages in an outbox, newest first. */
export function readOutbox(folder: string): OutboxMessage[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .toSorted()
    .toReversed()
    .map((file) => {
      const content = readFileSync(join(folder, file), 'utf8');
      const end = content.indexOf('\r\n\r\n');
      const head = content.slice(0, end);
      const field = (name: string): string =>
        new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.trimEnd() ?? '';
      return {
        file,
        at: field('X-Peilstok-At'),
        to: field('To'),
        subject: field('Subject'),
        text: content.slice(end + 4),
      };
    });
}

/** A line end in a header would begin another header. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
