import type { MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { titleInSubject } from '../content/subject';
import type { MailModel, ManagerReminderModel, ReminderModel } from '../model/mail-model';
import { partsOfManagerReminder } from './write-manager-reminder';
import { partsOfReminder } from './write-reminder';

export type Reminder = ReminderModel | ManagerReminderModel;

export const isReminder = (model: MailModel): model is Reminder =>
  model.kind === 'reminder' || model.kind === 'manager-reminder';

/** What is due first stands first; each with its one action, its date and its own link. */
export function writeReminders(models: readonly [Reminder, ...Reminder[]]): MailContent {
  const [first, ...others] = [...models].sort((one, other) => one.lastDay.date.localeCompare(other.lastDay.date)) as [
    Reminder,
    ...Reminder[],
  ];
  const all = [first, ...others];
  const say = sayFor(first);
  const { t } = say;
  return {
    language: say.language,
    subject: subjectOf(say, all),
    lead: t('mail:reminders.lead', { name: first.to.name, count: all.length }),
    before: all.flatMap((model, index) => partsOf(say, model, index + 1)),
    after: [{ kind: 'text', text: t('mail:reminders.done') }],
    settings: { label: t('mail:reminder.settings'), url: first.settingsUrl },
    closing: [t('mail:reminders.together'), ...managersOf(say, all), t('mail:closing.noCases')],
  };
}

function subjectOf({ t, dayAndMonth }: Say, models: readonly Reminder[]): string {
  const count = models.length;
  const [first] = models;
  if (first === undefined || first.lastDay.workingDaysLeft < 0) return t('mail:reminders.subjectLate', { count });
  return t('mail:reminders.subject', { count, date: dayAndMonth(first.lastDay.date) });
}

function partsOf(say: Say, model: Reminder, number: number): readonly Part[] {
  const { t } = say;
  const { task, obligation, url } = model;
  const ask = t(`mail:ask.${obligation}`, { task: task.title });
  const parts = model.kind === 'reminder' ? partsOfReminder(say, model) : partsOfManagerReminder(say, model);
  const partyName = model.kind === 'reminder' ? model.partyName : undefined;
  return [
    { kind: 'heading', text: t('mail:reminders.heading', { number, task: titleInSubject(task.title) }) },
    {
      kind: 'text',
      text: partyName ? t('mail:reminders.askParty', { ask, party: partyName }) : t('mail:reminders.ask', { ask }),
    },
    ...parts,
    { kind: 'button', label: t(`mail:button.${obligation}`), url },
  ];
}

/** Each task may have a manager of its own. */
function managersOf({ t }: Say, models: readonly Reminder[]): readonly string[] {
  const managers = new Map(models.map(({ task }) => [task.manager.email, task]));
  return [...managers.values()].map(({ manager, programmeName }) =>
    t('mail:reminders.human', { name: manager.name, programme: programmeName, email: manager.email }),
  );
}
