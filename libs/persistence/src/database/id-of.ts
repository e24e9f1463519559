import type { InsertResult } from 'typeorm';

/** The id that PostgreSQL gave the one inserted row. */
export const idOf = (inserted: InsertResult): string => (inserted.identifiers[0] as { id: string }).id;
