import { facts, listSection } from '../content/facts';
import type { Fact, MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { lowerFirst, subjectAbout, subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { ManagerReminderModel } from '../model/mail-model';

/** The programme manager has the ball; once the date has passed it is said again every so many working days. */
export function writeManagerReminder(model: ManagerReminderModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { obligation, task, to } = model;
  const verb = t(`mail:verb.${obligation}`);
  const ask = t(`mail:ask.${obligation}`, { task: task.title });
  const isOverdue = model.lastDay.workingDaysLeft < 0;
  return taskMail(say, model, {
    subject: isOverdue
      ? subjectAbout(say, t('mail:managerReminder.prefix', { verb: lowerFirst(verb) }), task.title)
      : subjectUntil(say, verb, model.lastDay.date, task.title),
    lead: t('mail:managerReminder.lead', { name: to.name, ask }),
    before: [facts(...factsOf(say, model))],
    actions: { main: { label: t(`mail:button.${obligation}`), url: model.url }, others: [] },
    after: listSection(t('mail:managerReminder.missing'), model.missing),
    settings: { label: t('mail:reminder.settings'), url: model.settingsUrl },
  });
}

/** Why the reader, until when, and what is missing. */
export function partsOfManagerReminder(say: Say, model: ManagerReminderModel): readonly Part[] {
  return [facts(...factsOf(say, model)), ...listSection(say.t('mail:managerReminder.missing'), model.missing)];
}

function factsOf(say: Say, model: ManagerReminderModel): readonly Fact[] {
  const { t } = say;
  return [
    { term: t('mail:facts.why'), value: whyOf(say, model) },
    { term: t('mail:facts.until'), value: say.until(model.lastDay) },
    { term: t('mail:facts.silence'), value: silenceOf(say, model) },
  ];
}

/** Minutes are also owed by a member, who announced the meeting. */
function whyOf({ t }: Say, { obligation, lastDay }: ManagerReminderModel): string {
  if (obligation === 'write-minutes') return t('mail:managerReminder.whyMinutes');
  return t(lastDay.workingDaysLeft < 0 ? 'mail:managerReminder.whyOverdue' : 'mail:managerReminder.why');
}

function silenceOf({ t }: Say, { obligation, everyWorkingDays }: ManagerReminderModel): string {
  if (obligation === 'write-minutes') return t('mail:managerReminder.silenceMinutes');
  return t('mail:managerReminder.silence', { count: everyWorkingDays });
}
