import type { ConfirmationBody } from '@samenspel/contracts';

/** What the form of a confirmation holds while it is filled in. */
export interface ConfirmValues {
  readonly choice: ConfirmationBody['choice'] | '';
  readonly reason: string;
}

export const valuesOf = (body?: ConfirmationBody): ConfirmValues => ({
  choice: body?.choice ?? '',
  reason: body?.choice === 'obstacle' ? body.reason : '',
});

/** Only the field of the choice goes along; undefined while nothing was chosen. */
export function bodyOf({ choice, reason }: ConfirmValues): ConfirmationBody | undefined {
  if (choice === '') return undefined;
  return choice === 'obstacle' ? { choice, reason } : { choice };
}
