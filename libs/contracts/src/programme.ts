import { partyKinds } from '@samenspel/domain';
import { z } from 'zod';
import { Id, Version } from './base';
import { SeatRef } from './common';

export const ProgrammePath = z.strictObject({ programmeId: Id });
export type ProgrammePath = z.infer<typeof ProgrammePath>;

export const ProgrammeView = z
  .object({ id: Id, name: z.string(), slug: z.string(), timezone: z.string() })
  .meta({ id: 'Programme', description: 'A region that keeps an agenda together (regio of programma).' });
export type ProgrammeView = z.infer<typeof ProgrammeView>;

export const PartyKindName = z.enum(partyKinds).meta({ id: 'PartyKind', description: 'Kind of party (soort partij).' });

export const PartyQuery = z.strictObject({ kind: PartyKindName.optional() });
export type PartyQuery = z.infer<typeof PartyQuery>;

export const PartyView = z
  .object({
    id: Id,
    name: z.string(),
    kind: PartyKindName,
    municipalityId: Id.nullable().describe('The municipality of an access team; null for other kinds.'),
    expertise: z.string(),
    version: Version,
  })
  .meta({ id: 'Party', description: 'An organisation that takes part (partij).' });
export type PartyView = z.infer<typeof PartyView>;

export const PartyList = z.object({ items: z.array(PartyView) }).meta({ id: 'PartyList' });
export type PartyList = z.infer<typeof PartyList>;

export const SeatList = z.object({ items: z.array(SeatRef) }).meta({ id: 'SeatList' });
export type SeatList = z.infer<typeof SeatList>;
