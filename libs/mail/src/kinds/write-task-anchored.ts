import { facts, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { TaskAnchoredModel } from '../model/mail-model';

/** The task is finished: where its result landed, and what came of the measures. */
export function writeTaskAnchored(model: TaskAnchoredModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { measures, reason, task } = model;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:taskAnchored.subject'), task.title),
    lead: t('mail:taskAnchored.lead', { name: model.to.name, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:taskAnchored.why') },
        { term: t('mail:taskAnchored.owner'), value: model.ownerName },
        { term: t('mail:taskAnchored.structure'), value: model.structure },
        {
          term: t('mail:taskAnchored.measures'),
          value: t('mail:taskAnchored.measuresIn', { count: measures.done, of: measures.of }),
        },
        reason !== undefined && { term: t('mail:taskAnchored.missing'), value: reason },
      ),
    ],
    actions: { main: { label: t('mail:taskAnchored.button'), url: model.url }, others: [] },
    after: section(t('mail:taskAnchored.residents'), model.residents),
  });
}
