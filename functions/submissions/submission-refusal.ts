/** Why a request about a submission is not carried out: the API answers 400, 403 or 409 with the Dutch text. */
export type RefusalKind = 'invalid' | 'forbidden' | 'conflict';

/** Thrown where what is asked cannot be; `detail` is Dutch, says what to do, and holds no personal value. */
export class SubmissionRefusal extends Error {
  override readonly name = 'SubmissionRefusal';
  readonly kind: RefusalKind;
  readonly detail: string;

  constructor(kind: RefusalKind, detail: string) {
    super(kind);
    this.kind = kind;
    this.detail = detail;
  }
}
