/** A message to one person: plain text, Dutch, without figures about persons (design.md rule 5). */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Says which message it is, as `receipt/{submission}`: what has the same id is the same message. */
  readonly id: string;
}

export interface Mail {
  /** Sends a message once: a repeat with the same id sends nothing. Throws where it was not taken; then it can be repeated. */
  send(message: MailMessage): Promise<void>;
}
