import { lookVerdicts, whysNotLookedAt } from '@samenspel/domain';
import { z } from 'zod';
import { charterFields } from './charter';
import { Id, InstantText } from './base';
import { PartyRef, PersonRef } from './common';
import { freeText } from './free-text';
import { PlanView } from './task';

const LookView = z
  .object({
    id: Id,
    reader: PersonRef,
    partyName: z.string(),
    asked: InstantText,
    looked: InstantText.nullable().describe('null: has not looked yet'),
    verdict: z.enum(lookVerdicts).nullable(),
    note: z.string(),
    isOnThisText: z.boolean().describe('Said about the text as it stands now; a change asks again'),
  })
  .meta({ id: 'SecondLook', description: 'Who looked at an invitation before it went out (meelezer).' });

export const SecondLooksView = z
  .object({
    isAsked: z.boolean().describe('By the policy of the task: without an agreement it does not start'),
    why: z.enum(whysNotLookedAt).nullable().describe('Why it may not start yet; null: nothing is in the way'),
    side: z.enum(['municipality', 'provider']).describe('The side that has to look'),
    candidates: z.array(z.object({ person: PersonRef, partyName: z.string() })),
    looks: z.array(LookView),
  })
  .meta({ id: 'SecondLooks', description: 'Who looks at the invitation from the other side (meelezen).' });
export type SecondLooksView = z.infer<typeof SecondLooksView>;

export const SecondLookRequest = z
  .strictObject({ personId: Id.describe('Somebody of the other side') })
  .meta({ id: 'SecondLookRequest' });
export type SecondLookRequest = z.infer<typeof SecondLookRequest>;

/** What somebody of the other side looks at: the invitation as it would go out now. */
export const InvitationToLookAt = z
  .object({
    taskId: Id,
    title: z.string(),
    manager: PersonRef,
    draft: z
      .object({
        text: z.string().describe('The digest of what is shown here: send it back with what you say about it'),
        ...charterFields,
        plan: PlanView,
        parties: z.array(z.object({ party: PartyRef, essential: z.boolean(), whyEssential: z.string() })),
        deciders: z.array(z.object({ functionName: z.string(), partyName: z.string() })),
        mail: z.string().describe('The invitation as the first party would read it'),
      })
      .nullable()
      .describe('null: the task has started, and is read on its own page'),
    look: LookView,
  })
  .meta({ id: 'InvitationToLookAt', description: 'The invitation before it goes out (uitnodiging).' });
export type InvitationToLookAt = z.infer<typeof InvitationToLookAt>;

export const SecondLookBody = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.literal('agreed'), text: z.string().max(64), note: freeText({ max: 2000, min: 0 }) }),
    z.strictObject({ verdict: z.literal('changes'), text: z.string().max(64), note: freeText({ max: 2000 }) }),
  ])
  .meta({ id: 'SecondLookBody' });
export type SecondLookBody = z.infer<typeof SecondLookBody>;
