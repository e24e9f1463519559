import { facts, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { ObstacleHandledModel } from '../model/mail-model';

export function writeObstacleHandled(model: ObstacleHandledModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to, partyName: party } = model;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:obstacleHandled.subject'), task.title),
    lead: t('mail:obstacleHandled.lead', { name: to.name, party, task: task.title }),
    before: [
      ...section(t('mail:obstacleHandled.answer'), model.note),
      facts(
        { term: t('mail:facts.by'), value: model.byName },
        { term: t('mail:facts.after'), value: t('mail:obstacleHandled.next') },
      ),
    ],
    actions: { main: { label: t('mail:button.confirmation'), url: model.url }, others: [] },
    after: section(t('mail:obstacleHandled.yours'), model.reason),
  });
}
