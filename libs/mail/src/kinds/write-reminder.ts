import { facts } from '../content/facts';
import type { MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { lowerFirst, subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { ReminderModel } from '../model/mail-model';

/** Shorter than the first mail: what is asked, until when, which reminder this is and what comes after. */
export function writeReminder(model: ReminderModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  return taskMail(say, model, {
    subject: subjectUntil(say, subjectVerb(say, model), model.lastDay.date, model.task.title),
    lead: leadOf(say, model),
    before: partsOfReminder(say, model),
    actions: { main: { label: t(`mail:button.${model.obligation}`), url: model.url }, others: [] },
    after: [{ kind: 'text', text: t('mail:reminder.done') }],
    settings: { label: t('mail:reminder.settings'), url: model.settingsUrl },
  });
}

/** Until when, which reminder this is, and what comes after it. */
export function partsOfReminder(say: Say, model: ReminderModel): readonly Part[] {
  const { t } = say;
  return [
    ...(model.subject ? [{ kind: 'text', text: t('mail:reminder.subject', { subject: model.subject }) } as const] : []),
    facts(
      { term: t('mail:facts.until'), value: say.until(model.lastDay) },
      { term: t('mail:facts.reminder'), value: numberWords(say, model) },
      { term: t('mail:facts.after'), value: afterWords(say, model) },
    ),
    ...preparedParts(say, model),
    ...(model.hasDraft ? [{ kind: 'text', text: t('mail:reminder.draft') } as const] : []),
  ];
}

/** Silence means what it means until somebody with the mandate confirms: so a reminder says that it waits for them. */
function preparedParts(say: Say, { prepared, partyName: party }: ReminderModel): readonly Part[] {
  if (prepared === undefined) return [];
  const words = { party: party ?? '', by: prepared.byName, date: say.day(prepared.on) };
  return [
    { kind: 'heading', text: say.t('mail:reminder.preparedTitle') },
    { kind: 'text', text: say.t('mail:reminder.prepared', words) },
  ];
}

const isLast = ({ number, of }: ReminderModel): boolean => number >= of;

function subjectVerb({ t }: Say, model: ReminderModel): string {
  const verb = lowerFirst(t(`mail:verb.${model.obligation}`));
  if (model.byName !== undefined) return t('mail:reminder.prefixByHand', { verb });
  return isLast(model)
    ? t('mail:reminder.prefixLast', { verb })
    : t('mail:reminder.prefix', { number: model.number, verb });
}

function leadOf({ t }: Say, { to, task, obligation, partyName }: ReminderModel): string {
  const ask = t(`mail:ask.${obligation}`, { task: task.title });
  return partyName
    ? t('mail:reminder.leadParty', { name: to.name, party: partyName, ask })
    : t('mail:reminder.lead', { name: to.name, ask });
}

function numberWords({ t }: Say, model: ReminderModel): string {
  const { number, of, byName } = model;
  if (byName !== undefined) return t('mail:reminder.byHand', { by: byName });
  if (of === 1) return t('mail:reminder.only');
  return isLast(model) ? t('mail:reminder.last', { number, of }) : t('mail:reminder.number', { number, of });
}

function afterWords(say: Say, { after, lastDay }: ReminderModel): string {
  const { t } = say;
  switch (after.kind) {
    case 'reminder':
      return t('mail:reminder.afterReminder', { date: say.day(after.on) });
    case 'escalation':
      return t('mail:reminder.afterEscalation', { date: say.day(after.on), tier: t(`mail:tier.${after.tier}`) });
    case 'closes':
      return t('mail:reminder.afterCloses', { date: say.day(after.on) });
    case 'goes-on':
      return lastDay.workingDaysLeft < 0 ? t('mail:reminder.afterLate') : t('mail:reminder.afterGoesOn');
  }
}
