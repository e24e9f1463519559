import type { Calendar } from '@samenspel/domain';
import type { Database } from '@samenspel/persistence';
import type { Calendars } from './read-mail-rows';

// Calendars never change once stored, and are large: a morning of reminders reads each of them once.
const REMEMBERED = 64;

export class RememberedCalendars implements Calendars {
  private readonly known = new Map<string, Calendar>();

  constructor(private readonly database: Database) {}

  async getById(id: string): Promise<Calendar> {
    const known = this.known.get(id);
    if (known) return known;
    const row = await this.database.row<{ body: Calendar }>('select body from calendar where id = $1', [id]);
    if (!row) throw new Error(`Calendar ${id} is not in the record`);
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(id, row.body);
    return row.body;
  }
}
