import { z } from 'zod';
import { Id, SenderKey } from './base';
import { PersonRef, StepRef } from './common';

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
