import { levels, obligationKinds, programmeRoles, stepKinds } from '@samenspel/domain';
import { z } from 'zod';
import { DateText, EmailAddress, Id } from './base';
import { PartyRef, PersonRef } from './common';
import { freeText, PersonName } from './free-text';
import { TaskFault } from './task';

export const DeparturePath = z.strictObject({ partyId: Id, personId: Id });
export type DeparturePath = z.infer<typeof DeparturePath>;

export const DepartureQuery = z.strictObject({
  toPersonId: Id.optional().describe('Who would take over; absent: nobody was chosen yet, or somebody new'),
});
export type DepartureQuery = z.infer<typeof DepartureQuery>;

const DepartureSeat = z.object({ id: Id, level: z.enum(levels), functionName: z.string() });

const DepartureTask = z.object({
  id: Id,
  title: z.string(),
  atTable: z.boolean().describe('In the work group'),
  decides: z.boolean(),
  isContact: z.boolean().describe('The party is written to through this person'),
  duties: z.array(
    z.object({ kind: z.enum(obligationKinds), stepKind: z.enum(stepKinds), ordinal: z.int(), dueOn: DateText }),
  ),
  links: z.int().describe('Personal links that die, each with one of their own for who takes over'),
  mails: z.int().describe('Planned mails that go to who takes over'),
});
export type DepartureTask = z.infer<typeof DepartureTask>;

export const DepartureView = z
  .object({
    person: PersonRef,
    party: PartyRef,
    to: PersonRef.nullable(),
    colleagues: z.array(PersonRef).describe('Who can take over: everybody else who holds a seat of the party'),
    seats: z.array(DepartureSeat),
    deputyFor: z.array(DepartureSeat).describe('Seats of which the person is the deputy'),
    tasks: z.array(DepartureTask),
    roles: z.array(z.enum(programmeRoles)).describe('Roles that end and go to nobody'),
    elsewhere: z.boolean().describe('The person holds a seat of another party too, and keeps what is of nobody else'),
    faults: z.array(TaskFault).describe('Why it would be refused now'),
  })
  .meta({ id: 'Departure', description: 'What moves when somebody leaves a party (vertrek).' });
export type DepartureView = z.infer<typeof DepartureView>;

const told = {
  id: Id.describe('Made by the caller: the same id twice is one departure'),
  reason: freeText({ max: 1000 }).describe('Why; stands in the record for ever'),
  tellLeaver: z.boolean().describe('Whether who leaves gets a mail too'),
};

/** To a colleague, or to somebody who is new to the party. */
export const DepartureBody = z
  .union([
    z.strictObject({ ...told, toPersonId: Id }),
    z.strictObject({ ...told, newColleague: z.strictObject({ name: PersonName, email: EmailAddress }) }),
  ])
  .meta({ id: 'DepartureBody' });
export type DepartureBody = z.infer<typeof DepartureBody>;

export const DepartureReceipt = z
  .object({ id: Id, to: PersonRef, taskIds: z.array(Id).describe('The tasks that it touched') })
  .meta({ id: 'DepartureReceipt' });
export type DepartureReceipt = z.infer<typeof DepartureReceipt>;
