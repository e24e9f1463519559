import { interestKinds } from '@samenspel/domain';
import { z } from 'zod';
import { Id } from './base';
import { PartyRef, When } from './common';
import { freeText } from './free-text';

/** What somebody has at stake, in their own words, with who wrote it and when. */
export const InterestView = z
  .object({
    kind: z.enum(interestKinds),
    text: z.string(),
    version: z.int().describe('Name it in If-Match to change it'),
    by: z.string(),
    entered: When,
  })
  .meta({ id: 'Interest', description: 'An interest (belang) in a task.' });
export type InterestView = z.infer<typeof InterestView>;

export const PartyInterestsView = z
  .object({
    party: PartyRef,
    atTable: z.boolean().describe('Somebody of the party is in the work group'),
    kinds: z.array(z.enum(interestKinds)).describe('What this kind of party may speak of'),
    interests: z.array(InterestView),
    may: z.object({ write: z.boolean() }),
  })
  .meta({ id: 'PartyInterests' });
export type PartyInterestsView = z.infer<typeof PartyInterestsView>;

export const InterestsView = z
  .object({
    network: InterestView.nullable(),
    parties: z.array(PartyInterestsView),
    may: z.object({ writeNetwork: z.boolean() }),
  })
  .meta({
    id: 'Interests',
    description: 'The interests (belangen) in a task: of the network, and of each party for whom it speaks.',
  });
export type InterestsView = z.infer<typeof InterestsView>;

export const InterestBody = z
  .strictObject({ text: freeText({ max: 1000, min: 0 }).describe('Empty: it is taken away') })
  .meta({ id: 'InterestBody' });
export type InterestBody = z.infer<typeof InterestBody>;

export const PartyInterestPath = z.strictObject({
  taskId: Id,
  partyId: Id,
  interestKind: z.enum(interestKinds).exclude(['network']),
});
export type PartyInterestPath = z.infer<typeof PartyInterestPath>;
