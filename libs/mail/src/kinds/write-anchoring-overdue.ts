import { facts } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { AnchoringOverdueModel } from '../model/mail-model';

/** A plan or a measure stays away long after its date: the programme board hears it, and the manager knows that. */
export function writeAnchoringOverdue(model: AnchoringOverdueModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { missing, task, to } = model;
  const isPlan = missing.what === 'plan';
  const words = { name: to.name, task: task.title, number: isPlan ? 0 : missing.number };
  return taskMail(say, model, {
    subject: subjectAbout(
      say,
      isPlan ? t('mail:anchoringOverdue.subjectPlan') : t('mail:anchoringOverdue.subjectMeasure', words),
      task.title,
    ),
    lead: isPlan ? t('mail:anchoringOverdue.leadPlan', words) : t('mail:anchoringOverdue.leadMeasure', words),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:anchoringOverdue.why') },
        { term: t('mail:anchoringOverdue.was'), value: say.day(model.lastDay.date) },
        { term: t('mail:anchoringOverdue.manager'), value: task.manager.name },
        { term: t('mail:facts.silence'), value: t('mail:anchoringOverdue.silence') },
      ),
    ],
    actions: { main: { label: t('mail:anchoringOverdue.button'), url: model.url }, others: [] },
  });
}
