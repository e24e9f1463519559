import type { TaskChange } from './task-change';

/**
 * Before a statement for a whole roster. PostgreSQL remembers, per connection, how it checks a foreign key; a way that
 * it chose while a table was small reads the whole table for each of 20,000 rows, and takes minutes.
 */
export async function planAfresh({ sql }: TaskChange): Promise<void> {
  await sql.execute('discard plans');
}
