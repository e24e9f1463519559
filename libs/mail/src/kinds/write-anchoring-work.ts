import { facts, listSection } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { AnchoringWorkModel } from '../model/mail-model';

/** Asks the programme manager for the borgingsplan, without which the task cannot close. */
export function writeAnchoringWork(model: AnchoringWorkModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to, boardOn } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:verb.deliver-anchoring-plan'), model.lastDay.date, task.title),
    lead: t('mail:anchoringWork.lead', { name: to.name, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.what'), value: t('mail:anchoringWork.what') },
        { term: t('mail:facts.why'), value: t('mail:anchoringWork.why') },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        boardOn !== undefined && {
          term: t('mail:facts.silence'),
          value: t('mail:anchoringWork.silence', { date: say.day(boardOn) }),
        },
      ),
      { kind: 'text', text: t('mail:anchoringWork.others') },
    ],
    actions: { main: { label: t('mail:button.deliver-anchoring-plan'), url: model.url }, others: [] },
    after: listSection(
      t('mail:anchoringWork.measures'),
      model.measures.map(({ number, on }) => t('mail:anchoringWork.measureOn', { number, date: say.day(on) })),
    ),
  });
}
