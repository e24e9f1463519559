import { confirmationStates } from '@samenspel/domain';
import { z } from 'zod';
import { Id } from './base';
import { Deadline, PartyRef, Sender, StepRef, When } from './common';
import { freeText } from './free-text';

/** A party confirms that it knows the decision and acts on it, or says in its own words what stands in the way. */
export const ConfirmationBody = z
  .discriminatedUnion('choice', [
    z.strictObject({ choice: z.literal('confirms') }),
    z.strictObject({ choice: z.literal('obstacle'), reason: freeText({ max: 1000 }) }),
  ])
  .meta({ id: 'ConfirmationBody' });
export type ConfirmationBody = z.infer<typeof ConfirmationBody>;

export const ConfirmationPath = z.strictObject({ stepId: Id, partyId: Id });
export type ConfirmationPath = z.infer<typeof ConfirmationPath>;

export const ObstaclePath = z.strictObject({ confirmationId: Id });
export type ObstaclePath = z.infer<typeof ObstaclePath>;

export const ObstacleHandlingBody = z
  .strictObject({ note: freeText({ max: 1000 }).describe('What happens with it; the party is told') })
  .meta({ id: 'ObstacleHandlingBody' });
export type ObstacleHandlingBody = z.infer<typeof ObstacleHandlingBody>;

const Decided = z
  .object({
    stepId: Id,
    on: When.nullable().describe('When it was made known'),
    title: z.string(),
    summary: z.string(),
    conditions: z.array(z.object({ text: z.string(), by: z.string() })).describe('Accepted by name'),
  })
  .meta({ id: 'DecidedText', description: 'What was decided (beslissing), in the words of the card.' });

const Handling = z.object({ note: z.string(), by: z.string(), when: When });

/** One party that the decision holds for. */
export const PartyConfirmationView = z
  .object({
    party: PartyRef,
    state: z.enum(confirmationStates),
    deadline: Deadline,
    answer: z
      .object({ id: Id, version: z.int(), reason: z.string().nullable(), by: z.string(), submitted: When })
      .nullable(),
    handling: Handling.nullable(),
  })
  .meta({ id: 'PartyConfirmation' });
export type PartyConfirmationView = z.infer<typeof PartyConfirmationView>;

export const ConfirmationsView = z
  .object({
    taskId: Id,
    taskTitle: z.string(),
    decided: Decided.nullable().describe('null: no decision was carried, or the parties were not asked'),
    stepId: Id.nullable().describe('The step to which they confirm'),
    parties: z.array(PartyConfirmationView),
    may: z.object({ handle: z.boolean() }),
  })
  .meta({ id: 'Confirmations', description: 'The confirmations (bevestigingen) of a carried decision, by party.' });
export type ConfirmationsView = z.infer<typeof ConfirmationsView>;

/** The page of one party: what was decided, and what it said to it. */
export const ConfirmationView = z
  .object({
    step: StepRef,
    sender: Sender,
    decided: Decided,
    deadline: Deadline,
    mine: z.object({ body: ConfirmationBody, submitted: When, version: z.int(), by: z.string() }).nullable(),
    handling: Handling.nullable(),
    may: z.object({ confirm: z.boolean() }),
  })
  .meta({ id: 'ConfirmationView' });
export type ConfirmationView = z.infer<typeof ConfirmationView>;
