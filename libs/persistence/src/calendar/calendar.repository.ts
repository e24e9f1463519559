import { Injectable } from '@nestjs/common';
import type { Calendar } from '@samenspel/domain';
import { Database } from '../database/database';
import { found } from '../database/refusals';
import { storeCalendar } from './store-calendar';

// Calendars never change once stored; a process serves a handful of them, and a paced one for each task of a sample.
const remembered = 64;

@Injectable()
export class CalendarRepository {
  private readonly known = new Map<string, Calendar>();

  constructor(private readonly database: Database) {}

  async getById(id: string): Promise<Calendar> {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const row = await this.database.row<{ body: Calendar }>('select body from calendar where id = $1', [id]);
    const { body } = found(row, 'calendar', id);
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(id, body);
    return body;
  }

  store(programmeId: string, calendar: Calendar): Promise<string> {
    return storeCalendar(this.database, programmeId, calendar);
  }
}
