import { z } from 'zod';
import { Id, SenderKey } from './base';
import { PersonRef, Sender, StepRef, When } from './common';
import { freeText } from './free-text';

/** What can be told by telephone: an answer for which nobody has to sign in. */
export const answersOnBehalf = ['reply', 'check-in', 'reaction'] as const;

export const OnBehalfView = z
  .object({
    step: StepRef,
    people: z
      .array(
        z.object({
          kind: z.enum(answersOnBehalf),
          sender: SenderKey,
          person: PersonRef,
          partyName: z.string().nullable(),
          seatId: Id.nullable().describe('The seat that this person holds in the party'),
          enteredBefore: z.boolean().describe('Somebody entered an answer before, and the person did not change it'),
          version: z.int().nullable().describe('Of the answer that was entered before; names it when it is withdrawn'),
        }),
      )
      .describe('Who has not answered themselves yet'),
  })
  .meta({
    id: 'OnBehalf',
    description: 'For whom an answer can be entered that was given by telephone (namens iemand).',
  });
export type OnBehalfView = z.infer<typeof OnBehalfView>;

export const OnBehalfPath = z.strictObject({ stepId: Id, sender: SenderKey, personId: Id });
export type OnBehalfPath = z.infer<typeof OnBehalfPath>;

export const EnteredAnswerView = z
  .object({
    step: StepRef,
    kind: z.enum(answersOnBehalf),
    sender: Sender.describe('Whose answer it is; the person is who told it'),
    by: PersonRef.describe('Who entered it'),
    entered: When,
    version: z.int().describe('Names this answer when it is withdrawn'),
    changeable: z.boolean().describe('The step still takes answers'),
  })
  .meta({
    id: 'EnteredAnswer',
    description:
      'An answer that somebody else entered (namens iemand ingevuld) and that the person did not change since.',
  });
export type EnteredAnswerView = z.infer<typeof EnteredAnswerView>;

export const WithdrawalBody = z
  .strictObject({ version: z.int().min(1), reason: freeText({ max: 1000, min: 0 }) })
  .meta({ id: 'Withdrawal', description: 'Which version of the answer is withdrawn (ingetrokken), and why.' });
export type WithdrawalBody = z.infer<typeof WithdrawalBody>;
