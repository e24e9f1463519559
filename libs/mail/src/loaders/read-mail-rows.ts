import { localDateOf, type Calendar } from '@samenspel/domain';
import type { Database } from '@samenspel/persistence';
import { MailNotInRecordError } from './mail-not-in-record-error';
import type { MailRow, ObligationRow, StepRow, TaskMailRows, TaskRow } from './mail-row';

const mailStatement = `
select m.id as mail_id, m.kind, m.params, m.rung, m.message_id, m.task_id, m.step_id, m.obligation_id,
       m.person_id, p.name as person_name, p.email, p.language, clock_timestamp() as now
  from mail m join person p on p.id = m.person_id
 where m.id = $1`;

const taskStatement = `
select t.id as task_id, t.title, t.wording, t.frame, t.frame_set_by, t.group_decides, t.group_does_not_decide,
       t.hours_per_month, t.policy, t.plan, t.status, t.calendar_id, t.manager_person_id,
       r.name as programme_name, manager.name as manager_name, manager.email as manager_email
  from task t join programme r on r.id = t.programme_id join person manager on manager.id = t.manager_person_id
 where t.id = $1`;

const stepsStatement = `
select id as step_id, kind, ordinal, status, last_day, ends_at, has_closing_instant, closed_on, proposal_version_id, outcome
  from step where task_id = $1 order by opens_at, id`;

const obligationStatement = `
select o.id as obligation_id, o.kind, o.essential, o.due_on, o.party_id, coalesce(own.name, of_seat.name) as party_name,
       o.party_id is not null as is_of_party, o.subject_id, coalesce(tp.why_essential, '') as why_essential
  from obligation o
  left join party own on own.id = o.party_id
  left join seat s on s.id = o.seat_id left join party of_seat on of_seat.id = s.party_id
  left join task_party tp on tp.task_id = o.task_id and tp.party_id = o.party_id
 where o.id = $1`;

export async function readMail(database: Database, mailId: string): Promise<MailRow> {
  const mail = await database.row<MailRow>(mailStatement, [mailId]);
  if (!mail) throw new MailNotInRecordError(mailId, 'the mail');
  return mail;
}

/** The task of a mail with its steps, calendar and today's date, as they are at this moment. */
export async function readTaskMailRows(database: Database, calendars: Calendars, mail: MailRow): Promise<TaskMailRows> {
  const task = mail.taskId === null ? undefined : await database.row<TaskRow>(taskStatement, [mail.taskId]);
  if (!task) throw new MailNotInRecordError(mail.mailId, 'its task');
  const steps = await database.rows<StepRow>(stepsStatement, [task.taskId]);
  const calendar = await calendars.getById(task.calendarId);
  const obligation =
    mail.obligationId === null
      ? undefined
      : await database.row<ObligationRow>(obligationStatement, [mail.obligationId]);
  return {
    mail,
    task,
    calendar,
    today: localDateOf(calendar, mail.now),
    steps,
    step: steps.find(({ stepId }) => stepId === mail.stepId),
    obligation,
  };
}

export interface Calendars {
  getById(id: string): Promise<Calendar>;
}
