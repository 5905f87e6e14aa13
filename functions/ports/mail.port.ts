/** A message to one person: plain text, Dutch, without figures about persons (design.md rule 5). */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Says which message it is, as `receipt/{submission}`: what has the same id is the same message. */
  readonly id: string;
}

/** Thrown where a message was not taken; it can be sent again. */
export class UnsentError extends Error {
  override readonly name = 'UnsentError';
}

export interface Mail {
  /**
   * Sends a message once: a repeat with the same id sends nothing. `underWay` where another began and has not told its
   * end: either it is still at it or it stopped, so ask again later. Throws an UnsentError where it was not taken.
   */
  send(message: MailMessage): Promise<'sent' | 'underWay'>;
}

/** Takes a message out, as often as it is given; throws where it could not. */
export interface MailCarrier {
  send(message: MailMessage): Promise<void>;
}
