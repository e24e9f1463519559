/** A step of the set-up that failed, with what a person can do about it. */
export class SetUpFailure extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SetUpFailure';
    this.remedy = remedy;
  }
}
