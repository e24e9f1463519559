import { facts } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { CancelledModel } from '../model/mail-model';

export function writeCancelled(model: CancelledModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:cancelled.subject'), model.task.title),
    lead: t('mail:cancelled.lead', { name: model.to.name, task: model.task.title }),
    before: [
      facts(
        { term: t('mail:facts.reason'), value: model.reason },
        { term: t('mail:facts.by'), value: model.byName },
        { term: t('mail:cancelled.on'), value: say.day(model.on) },
      ),
      { kind: 'text', text: t('mail:cancelled.kept') },
    ],
    actions: { main: { label: t('mail:open.task'), url: model.url }, others: [] },
  });
}
