import { levels, linkPurposes, partyKinds, programmeRoles, stepKinds, stepStatuses } from '@samenspel/domain';
import { z } from 'zod';
import { DateText, EmailAddress, Id, InstantText } from './base';
import { PersonName } from './free-text';

export const LanguageName = z.enum(['nl', 'en']).meta({ id: 'Language', description: 'Language (taal).' });

/** The secret of a mail link: base64url, with dots between its parts. */
const LinkSecret = z
  .string()
  .min(16)
  .max(200)
  .regex(/^[A-Za-z0-9_.-]+$/);

export const SignInRequest = z.strictObject({ email: EmailAddress }).meta({ id: 'SignInRequest' });
export type SignInRequest = z.infer<typeof SignInRequest>;

export const SignInTokenBody = z.strictObject({ token: LinkSecret }).meta({ id: 'SignInToken' });
export type SignInTokenBody = z.infer<typeof SignInTokenBody>;

export const SignInPreview = z
  .object({ name: z.string(), partyName: z.string().nullable(), expiresAt: InstantText })
  .meta({ id: 'SignInPreview', description: 'For whom a sign-in link is (aanmeldlink).' });
export type SignInPreview = z.infer<typeof SignInPreview>;

export const SeatView = z
  .object({
    id: Id,
    programmeId: Id,
    partyId: Id,
    partyName: z.string(),
    partyKind: z.enum(partyKinds),
    level: z.enum(levels),
    functionName: z.string(),
  })
  .meta({ id: 'OwnSeat', description: 'A seat (zetel) of the person.' });
export type SeatView = z.infer<typeof SeatView>;

export const RoleView = z
  .object({ programmeId: Id, programmeName: z.string(), role: z.enum(programmeRoles) })
  .meta({ id: 'OwnRole', description: 'A role (rol) of the person in a programme.' });
export type RoleView = z.infer<typeof RoleView>;

export const SessionView = z
  .object({
    person: z.object({ id: Id, name: z.string(), email: z.string(), language: LanguageName }),
    seats: z.array(SeatView),
    roles: z.array(RoleView),
    expiresAt: InstantText,
  })
  .meta({ id: 'Session', description: 'Who is signed in (aangemeld), with seats and roles.' });
export type SessionView = z.infer<typeof SessionView>;

export const PersonChange = z.strictObject({ language: LanguageName }).meta({ id: 'PersonChange' });
export type PersonChange = z.infer<typeof PersonChange>;

export const PersonView = z
  .object({ id: Id, name: z.string(), email: z.string(), language: LanguageName })
  .meta({ id: 'Person', description: 'The person self (persoon).' });
export type PersonView = z.infer<typeof PersonView>;

export const LinkPath = z.strictObject({ linkId: Id });
export type LinkPath = z.infer<typeof LinkPath>;

export const LinkExchange = z.strictObject({ key: LinkSecret }).meta({ id: 'LinkExchange' });
export type LinkExchange = z.infer<typeof LinkExchange>;

export const LinkView = z
  .object({
    id: Id,
    purpose: z.enum(linkPurposes),
    forPersonName: z.string().describe('For whom this link answers (voor wie).'),
    forPartyName: z.string().nullable(),
    forwarded: z.boolean().describe('Whether somebody passed this link on (doorgegeven).'),
    programmeId: Id,
    task: z.object({ id: Id, title: z.string() }),
    step: z.object({
      id: Id,
      kind: z.enum(stepKinds),
      ordinal: z.int(),
      state: z.enum(stepStatuses),
      lastDay: DateText,
      endsAt: InstantText,
      hasClosingInstant: z.boolean(),
    }),
    managerName: z.string(),
    language: LanguageName,
  })
  .meta({ id: 'AnswerLink', description: 'What an answer link (antwoordlink) is for.' });
export type LinkView = z.infer<typeof LinkView>;

export const LinkWhereabouts = z
  .object({ taskTitle: z.string(), managerName: z.string(), partyName: z.string().nullable() })
  .meta({ id: 'LinkWhereabouts', description: 'Whom to ask about a link that was withdrawn (ingetrokken link).' });
export type LinkWhereabouts = z.infer<typeof LinkWhereabouts>;

export const LinkForward = z.strictObject({ email: EmailAddress, name: PersonName }).meta({ id: 'LinkForward' });
export type LinkForward = z.infer<typeof LinkForward>;

export const ForwardedLink = z
  .object({ linkId: Id, forwardedFrom: Id })
  .meta({ id: 'ForwardedLink', description: 'The new link of somebody to whom it was passed on (doorgegeven).' });
export type ForwardedLink = z.infer<typeof ForwardedLink>;

export const SamplePerson = z
  .object({
    name: z.string(),
    email: z.string(),
    partyName: z.string().nullable(),
    role: z.string().describe('What the person does; empty for who has no seat'),
    programmeRole: z.enum(programmeRoles).nullable(),
    level: z.enum(levels).nullable(),
  })
  .meta({ id: 'SamplePerson', description: 'A made-up person (voorbeeldpersoon).' });
export const SamplePeople = z.object({ items: z.array(SamplePerson) }).meta({ id: 'SamplePeople' });
export type SamplePeople = z.infer<typeof SamplePeople>;

export const SampleSession = z.strictObject({ email: EmailAddress }).meta({ id: 'SampleSession' });
export type SampleSession = z.infer<typeof SampleSession>;
