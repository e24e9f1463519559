import { remainingWorkingDays, type Calendar, type LocalDate } from '@samenspel/domain';
import type { LastDay } from '../model/parts';
import type { StepRow, TaskMailRows } from './mail-row';
import { MailNotInRecordError } from './mail-not-in-record-error';

export const lastDayOf = (calendar: Calendar, today: LocalDate, date: LocalDate): LastDay => ({
  date,
  workingDaysLeft: remainingWorkingDays(calendar, today, date),
});

/** The last day of what somebody owes; without an obligation that of the step. */
export function lastDayToAnswer(rows: TaskMailRows): LastDay {
  return lastDayOf(rows.calendar, rows.today, rows.obligation?.dueOn ?? lastDayOfStep(rows, stepOf(rows)));
}

/** As in the plan, the one source of every date. */
export function lastDayOfStep({ task }: TaskMailRows, step: StepRow): LocalDate {
  return task.plan.steps.find(({ stepId }) => stepId === step.stepId)?.lastDay ?? step.lastDay;
}

export function stepOf({ step, mail }: TaskMailRows): StepRow {
  if (!step) throw new MailNotInRecordError(mail.mailId, 'its step');
  return step;
}

export function obligationOf({ obligation, mail }: TaskMailRows): NonNullable<TaskMailRows['obligation']> {
  if (!obligation) throw new MailNotInRecordError(mail.mailId, 'its obligation');
  return obligation;
}

export function idOf({ mail }: Pick<TaskMailRows, 'mail'>, name: string): string | undefined {
  const id = mail.params[name];
  return typeof id === 'string' ? id : undefined;
}

/** A row that a mail cannot do without. */
export function needed<Row>({ mail }: Pick<TaskMailRows, 'mail'>, row: Row | undefined, what: string): Row {
  if (row === undefined) throw new MailNotInRecordError(mail.mailId, what);
  return row;
}
