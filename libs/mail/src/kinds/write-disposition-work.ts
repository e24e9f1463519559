import { facts } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { DispositionWorkModel } from '../model/mail-model';

export function writeDispositionWork(model: DispositionWorkModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { reactions, items, unhandled } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:verb.disposition'), model.lastDay.date, model.task.title),
    lead: t('mail:dispositionWork.lead', { name: model.to.name, task: model.task.title }),
    before: [
      ...(reactions === 0 ? [{ kind: 'text', text: t('mail:dispositionWork.none') } as const] : []),
      facts(
        reactions > 0 && { term: t('mail:dispositionWork.reactions'), value: String(reactions) },
        items > 0 && {
          term: t('mail:dispositionWork.unhandled'),
          value: t('mail:dispositionWork.unhandledOf', { unhandled, items }),
        },
        { term: t('mail:facts.why'), value: t('mail:dispositionWork.why') },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        { term: t('mail:facts.silence'), value: t('mail:dispositionWork.silence') },
      ),
    ],
    actions: { main: { label: t('mail:button.disposition'), url: model.url }, others: [] },
  });
}
