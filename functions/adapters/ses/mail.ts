import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { MailCarrier } from '../../ports/mail.port.ts';

/** Mail through SES, from the one address of the deployment; plain text in UTF-8. */
export function createSesMail(client: SESv2Client, from: string): MailCarrier {
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
  return {
    send: async ({ to, subject, text }) => {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
        }),
      );
    },
  };
}
