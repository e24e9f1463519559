import { taskStatuses } from '@samenspel/domain';
import { z } from 'zod';
import { Id } from './base';
import { PartyRef, PersonRef } from './common';

export const SearchQuery = z.strictObject({
  q: z.string().trim().min(2).max(100).describe('Words; a typing error in them is forgiven'),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** One kind of what was found: the best first, and how many there are in all. */
const foundOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), total: z.int() });

export const SearchView = z
  .object({
    tasks: foundOf(z.object({ id: Id, title: z.string(), status: z.enum(taskStatuses), wording: z.string() })),
    parties: foundOf(PartyRef.extend({ expertise: z.string() })),
    people: foundOf(PersonRef.extend({ functions: z.array(z.string()), expertise: z.string() })),
  })
  .meta({ id: 'SearchResult', description: 'What was found (zoeken): tasks, parties and people.' });
export type SearchView = z.infer<typeof SearchView>;
