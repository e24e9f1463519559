import { type Calendar, type Instant } from '@samenspel/domain';
import type { LeaderConnection } from '@samenspel/persistence';

/** A calendar by which process mail may go now, and until when. */
export interface OpenWindow {
  readonly calendarId: string;
  readonly until: Instant;
}

/** The mail window that holds an instant: on a working day, from 09.00 until 17.00 or what that is in a paced calendar. */
export function windowHolding(calendar: Calendar, instant: Instant): { readonly until: Instant } | undefined {
  const day = calendar.days.find(({ startsAt, endsAt }) => startsAt <= instant && instant < endsAt);
  if (!day?.working || instant < day.mailFrom || instant >= day.mailUntil) return undefined;
  return { until: day.mailUntil };
}

/** Calendars never change once they are stored, so each is read once. */
export class MailWindows {
  private readonly calendarsById = new Map<string, Calendar>();

  async open(
    connection: LeaderConnection,
    calendarIds: readonly string[],
    now: Instant,
  ): Promise<readonly OpenWindow[]> {
    await this.learn(connection, calendarIds);
    return calendarIds.flatMap((calendarId) => {
      const calendar = this.calendarsById.get(calendarId);
      const window = calendar && windowHolding(calendar, now);
      return window ? [{ calendarId, until: window.until }] : [];
    });
  }

  /** Calendars by their ids. */
  async calendars(connection: LeaderConnection, calendarIds: readonly string[]): Promise<(id: string) => Calendar> {
    await this.learn(connection, [...new Set(calendarIds)]);
    return (id) => {
      const calendar = this.calendarsById.get(id);
      if (calendar === undefined) throw new Error(`No calendar ${id} in the record`);
      return calendar;
    };
  }

  private async learn(connection: LeaderConnection, calendarIds: readonly string[]): Promise<void> {
    const unknown = calendarIds.filter((id) => !this.calendarsById.has(id));
    if (unknown.length === 0) return;
    const rows = await connection.rows<{ id: string; body: Calendar }>(
      'select id, body from calendar where id = any($1::uuid[])',
      [unknown],
    );
    for (const { id, body } of rows) this.calendarsById.set(id, body);
  }
}
