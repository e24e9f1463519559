import { section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { SecondLookAnsweredModel } from '../model/mail-model';

/** To who asked somebody of the other side to look at an invitation: agreed, or what must be different. */
export function writeSecondLookAnswered(model: SecondLookAnsweredModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to, byName: by, partyName: party, verdict, note } = model;
  return taskMail(say, model, {
    subject: subjectAbout(say, t(`mail:secondLookAnswered.subject.${verdict}`), task.title),
    lead: t(`mail:secondLookAnswered.lead.${verdict}`, { name: to.name, by, party, task: task.title }),
    before: section(t('mail:secondLookAnswered.note', { by }), note),
    actions: { main: { label: t(`mail:secondLookAnswered.button.${verdict}`), url: model.url }, others: [] },
    after: [{ kind: 'text', text: t(`mail:secondLookAnswered.next.${verdict}`) }],
  });
}
