import { facts, section } from '../content/facts';
import type { MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { DeadlineChangedModel } from '../model/mail-model';

/** Dates before -> after, by whom and why. */
export function writeDeadlineChanged(model: DeadlineChangedModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  return taskMail(say, model, {
    subject: subjectAbout(say, whatWords(say, model), model.task.title),
    lead: leadOf(say, model),
    before: [
      facts(
        model.before !== undefined && { term: t('mail:facts.before'), value: untilWords(say, model.before) },
        model.after && { term: t('mail:facts.now'), value: say.until(model.after) },
        !model.isSecondTerm && { term: t('mail:facts.by'), value: model.byName },
      ),
      ...section(t('mail:facts.reason'), model.isSecondTerm ? t('mail:deadlineChanged.secondTerm') : model.reason),
      bodyOf(say, model),
    ],
    actions: { main: { label: buttonLabel(say, model), url: model.url }, others: [] },
  });
}

const untilWords = (say: Say, date: string): string => say.t('mail:deadlineChanged.until', { day: say.day(date) });

function whatWords(say: Say, { cause, after }: DeadlineChangedModel): string {
  if (cause === 'pause') return say.t('mail:deadlineChanged.subjectPaused');
  if (!after) return say.t('mail:deadlineChanged.subjectClosed');
  return say.t('mail:deadlineChanged.subject', { date: say.dayAndMonth(after.date) });
}

function leadOf(say: Say, { to, task, cause, step, after, mustAct }: DeadlineChangedModel): string {
  const { t } = say;
  const known = { name: to.name, task: task.title, step: t(`mail:deadlineChanged.step.${step}`) };
  if (cause === 'pause') return t('mail:deadlineChanged.leadPaused', known);
  if (!after) return t('mail:deadlineChanged.leadClosed', known);
  const until = say.until(after);
  if (cause === 'undo') return t('mail:deadlineChanged.leadUndone', { ...known, until });
  return mustAct
    ? t('mail:deadlineChanged.lead', { ...known, until })
    : t('mail:deadlineChanged.leadTold', { ...known, until });
}

function bodyOf({ t }: Say, { cause, mustAct }: DeadlineChangedModel): Part {
  if (cause === 'pause') return { kind: 'text', text: t('mail:deadlineChanged.paused') };
  return { kind: 'text', text: mustAct ? t('mail:deadlineChanged.mustAct') : t('mail:deadlineChanged.nothing') };
}

function buttonLabel({ t }: Say, { mustAct, obligation, cause }: DeadlineChangedModel): string {
  return mustAct && obligation && cause !== 'pause' ? t(`mail:button.${obligation}`) : t('mail:open.task');
}
