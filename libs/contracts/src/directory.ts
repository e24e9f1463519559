import { levels, programmeRoles } from '@samenspel/domain';
import { z } from 'zod';
import { DateText, Id, Version } from './base';
import { PartyRef, PersonRef, SeatRef } from './common';
import { freeText } from './free-text';

export const DirectorySeat = z
  .object({
    id: Id,
    partyId: Id,
    level: z.enum(levels),
    functionName: z.string(),
    personId: Id.nullable().describe('null: nobody holds the seat now'),
    deputySeatId: Id.nullable().describe('The seat of the regular deputy (vervanger)'),
    mandate: z.boolean().describe('Who holds it confirms what the party says in a consultation (mandaat)'),
  })
  .meta({ id: 'DirectorySeat', description: 'A seat (zetel) that is valid today.' });
export type DirectorySeat = z.infer<typeof DirectorySeat>;

export const DirectoryParty = PartyRef.extend({
  municipalityName: z.string().nullable().describe('The municipality of an access team; null for other kinds'),
  expertise: z.string(),
  serves: z.string().describe('For whom the party works'),
  version: Version,
}).meta({ id: 'DirectoryParty', description: 'An organisation with what it does, and for whom.' });
export type DirectoryParty = z.infer<typeof DirectoryParty>;

export const DirectoryPerson = PersonRef.extend({
  expertise: z.string(),
  roles: z.array(z.enum(programmeRoles)),
  awayUntil: DateText.nullable().describe('Last day of an absence that runs today; null too for who may not know it'),
}).meta({ id: 'DirectoryPerson', description: 'Somebody with a seat or a role in the programme.' });
export type DirectoryPerson = z.infer<typeof DirectoryPerson>;

export const DirectoryView = z
  .object({
    today: DateText,
    parties: z.array(DirectoryParty),
    people: z.array(DirectoryPerson),
    seats: z.array(DirectorySeat),
  })
  .meta({ id: 'Directory', description: 'Who does what, for whom, with which expertise (partijen en mensen).' });
export type DirectoryView = z.infer<typeof DirectoryView>;

export const PersonOfProgrammePath = z.strictObject({ programmeId: Id, personId: Id });
export type PersonOfProgrammePath = z.infer<typeof PersonOfProgrammePath>;

export const AbsenceView = z
  .object({
    from: DateText,
    until: DateText.describe('The last day away'),
    deputy: SeatRef.nullable().describe('null: the regular deputy of each seat'),
  })
  .meta({ id: 'Absence', description: 'When somebody is away (afwezigheid), both days included, and who deputises.' });
export type AbsenceView = z.infer<typeof AbsenceView>;

export const PersonCardView = z
  .object({
    person: PersonRef,
    expertise: z.string(),
    roles: z.array(z.enum(programmeRoles)),
    seats: z.array(SeatRef.extend({ deputy: PersonRef.nullable() })),
    email: z.string().nullable().describe('null for who may not know it'),
    absences: z.array(AbsenceView).nullable().describe('Those that are not over; null for who may not know them'),
    canDescribe: z.boolean().describe('May change the expertise'),
    canEnterAbsence: z.boolean(),
    deputies: z.array(SeatRef).describe('Seats of colleagues who can deputise; empty for who may not enter an absence'),
    today: DateText,
  })
  .meta({ id: 'PersonCard', description: 'One person of a programme (persoon).' });
export type PersonCardView = z.infer<typeof PersonCardView>;

export const ExpertiseBody = z
  .strictObject({ expertise: freeText({ max: 500, min: 0 }) })
  .meta({ id: 'ExpertiseBody' });
export type ExpertiseBody = z.infer<typeof ExpertiseBody>;

export const PartyPath = z.strictObject({ partyId: Id });
export type PartyPath = z.infer<typeof PartyPath>;

export const PartyDescriptionBody = z
  .strictObject({ expertise: freeText({ max: 2000, min: 0 }), serves: freeText({ max: 500, min: 0 }) })
  .meta({ id: 'PartyDescriptionBody' });
export type PartyDescriptionBody = z.infer<typeof PartyDescriptionBody>;

export const MandateBody = z
  .strictObject({
    seatIds: z.array(Id).max(50).describe('Exactly these seats; none: the contact of each task'),
  })
  .meta({ id: 'MandateBody', description: 'Which seats confirm the voice of a party (mandaat).' });
export type MandateBody = z.infer<typeof MandateBody>;

export const AbsencePath = PersonOfProgrammePath.extend({ from: DateText });
export type AbsencePath = z.infer<typeof AbsencePath>;

export const AbsenceBody = z
  .strictObject({ until: DateText.describe('The last day away'), deputySeatId: Id.nullable() })
  .meta({ id: 'AbsenceBody' });
export type AbsenceBody = z.infer<typeof AbsenceBody>;

export const PartyLoad = z
  .object({
    partyId: Id,
    people: z.int().describe('Who hold a seat of the party now'),
    promisedHours: z.number().describe('Hours per month, promised by its members of work groups'),
    askedHours: z.number().describe('Hours per month, asked in invitations that are not answered yet'),
    roomHours: z.number().describe('Hours per month that it can be asked for: a working day for each of its people'),
    state: z.enum(['none', 'fits', 'full', 'too-much']),
    isSmallProvider: z.boolean(),
    tasks: z.array(z.object({ taskId: Id, taskTitle: z.string(), hours: z.number(), promised: z.boolean() })),
  })
  .meta({ id: 'PartyLoad', description: 'What running tasks ask of a party (belasting).' });
export type PartyLoad = z.infer<typeof PartyLoad>;

export const LoadView = z.object({ items: z.array(PartyLoad) }).meta({ id: 'Load' });
export type LoadView = z.infer<typeof LoadView>;
