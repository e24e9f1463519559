import { Injectable } from '@nestjs/common';
import { usualRemindersPerWeek, type ReminderChoice } from '@samenspel/domain';
import { Database } from '../database/database';

interface ChoiceRow {
  readonly perWeek: number | null;
  readonly fromHour: number | null;
  readonly untilHour: number | null;
}

/** What the agendas say in which somebody has running tasks: the fewest and the most a week. */
export interface UsualReminders {
  readonly fewest: number;
  readonly most: number;
}

const nothingChosen: ReminderChoice = { perWeek: null, hours: null };

/** How often and at which hours somebody wants reminders. */
@Injectable()
export class ReminderChoiceRepository {
  constructor(private readonly database: Database) {}

  async ofPerson(personId: string): Promise<ReminderChoice> {
    const row = await this.database.row<ChoiceRow>(
      'select per_week, from_hour, until_hour from reminder_choice where person_id = $1',
      [personId],
    );
    return row === undefined ? nothingChosen : choiceOf(row);
  }

  async keep(personId: string, { perWeek, hours }: ReminderChoice): Promise<void> {
    await this.database.execute(
      `insert into reminder_choice (person_id, per_week, from_hour, until_hour) values ($1, $2, $3, $4)
       on conflict (person_id) do update set per_week = excluded.per_week, from_hour = excluded.from_hour,
         until_hour = excluded.until_hour, chosen_at = clock_timestamp()`,
      [personId, perWeek, hours?.from ?? null, hours?.until ?? null],
    );
  }

  /** By the running tasks that mailed this person. */
  async usualOf(personId: string): Promise<UsualReminders> {
    const row = await this.database.row<{ fewest: number | null; most: number | null }>(
      `select min(n.per_week) as fewest, max(n.per_week) as most
         from (select coalesce((t.policy->>'remindersPerWeek')::int, $2) as per_week from task t
                where t.status in ('running', 'paused')
                  and exists (select from mail m where m.task_id = t.id and m.person_id = $1)) n`,
      [personId, usualRemindersPerWeek],
    );
    return { fewest: row?.fewest ?? usualRemindersPerWeek, most: row?.most ?? usualRemindersPerWeek };
  }
}

function choiceOf({ perWeek, fromHour, untilHour }: ChoiceRow): ReminderChoice {
  return { perWeek, hours: fromHour === null || untilHour === null ? null : { from: fromHour, until: untilHour } };
}
