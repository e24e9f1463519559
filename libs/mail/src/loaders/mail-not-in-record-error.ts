/** A mail speaks of something that the record does not hold: it can never be composed. */
export class MailNotInRecordError extends Error {
  readonly code = 'MAIL_NOT_IN_RECORD';

  constructor(
    readonly mailId: string,
    what: string,
  ) {
    super(`Mail ${mailId} cannot be composed: ${what} is not in the record`);
    this.name = 'MailNotInRecordError';
  }
}
