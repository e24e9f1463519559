import { facts, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { clock, sayFor, type Say } from '../content/say';
import { subjectAbout, titleInSubject } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { MeetingModel } from '../model/mail-model';

export function writeMeeting(model: MeetingModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to } = model;
  const isCancelled = model.method === 'cancel';
  const lead = { name: to.name, task: task.title };
  return taskMail(say, model, {
    subject: subjectOf(say, model),
    lead: isCancelled ? t('mail:meeting.leadCancelled', lead) : t('mail:meeting.lead', lead),
    before: [
      ...(!isCancelled && model.sequence > 0 ? [{ kind: 'text', text: t('mail:meeting.changed') } as const] : []),
      facts(
        { term: t('mail:facts.when'), value: whenWords(say, model) },
        { term: t('mail:facts.where'), value: model.location },
        { term: t('mail:facts.why'), value: t('mail:meeting.why', { number: model.cycle }) },
      ),
      { kind: 'text', text: isCancelled ? t('mail:meeting.calendarCancelled') : t('mail:meeting.calendar') },
    ],
    actions: { main: { label: t('mail:open.task'), url: model.url }, others: [] },
    after: isCancelled
      ? []
      : [
          ...section(t('mail:meeting.agenda'), model.agenda),
          ...section(t('mail:meeting.shortNotice'), model.shortNoticeReason),
        ],
  });
}

function subjectOf(say: Say, { method, task, starts }: MeetingModel): string {
  const date = say.dayAndMonth(starts.date);
  if (method === 'cancel') return subjectAbout(say, say.t('mail:meeting.subjectCancelled', { date }), task.title);
  return say.t('mail:subject.on', { verb: say.t('mail:meeting.verb'), date, task: titleInSubject(task.title) });
}

function whenWords(say: Say, { starts, endTime }: MeetingModel): string {
  const [from, until] = [clock(say.language, starts.time), clock(say.language, endTime)];
  return say.t('mail:meeting.when', { day: say.day(starts.date), from, until });
}
