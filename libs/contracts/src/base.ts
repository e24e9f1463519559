import { z } from 'zod';

/** An opaque id (UUIDv7). */
export const Id = z.uuid().meta({ id: 'Id', description: 'Opaque id (UUID).' });
export type Id = z.infer<typeof Id>;

/** Who answers: a party, a seat, or a person for themselves. */
export const SenderKey = z
  .string()
  .regex(/^(party|seat|person):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .meta({ id: 'SenderKey', description: 'Who answers (indiener): `party:<id>`, `seat:<id>` or `person:<id>`.' });

/** A moment: ISO 8601 in UTC, with a Z. */
export const InstantText = z.iso
  .datetime()
  .meta({ id: 'Instant', description: 'Moment in UTC (tijdstip), ISO 8601 with Z.' });
export type InstantText = z.infer<typeof InstantText>;

/** A day on the wall calendar of the programme, without a time. */
export const DateText = z.iso
  .date()
  .meta({ id: 'LocalDate', description: 'Day (datum) in Europe/Amsterdam, without a time.' });
export type DateText = z.infer<typeof DateText>;

export const instantText = (at: Date | number): InstantText => new Date(at).toISOString();

/** Counts up with every change; it is the ETag of the object, and `If-Match` names it. */
export const Version = z.int().min(0).meta({ id: 'Version', description: 'Version (versie); also the ETag.' });

export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email())
  .meta({ id: 'EmailAddress', description: 'E-mail address (e-mailadres).' });
export type EmailAddress = z.infer<typeof EmailAddress>;

/** Where a list was cut off; opaque to the caller. */
export const Cursor = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[A-Za-z0-9_-]+$/);

/** Query keys of a list that comes in pages: extend it with the filters of the list. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: Cursor.optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of a list; `nextCursor` is absent on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: Cursor.optional() });
