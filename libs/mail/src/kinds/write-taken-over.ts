import { facts, listSection } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { TakenOverModel } from '../model/mail-model';

/** To who takes over: what is open and where; to who leaves: that their links are dead, and what stays in their name. */
export function writeTakenOver(model: TakenOverModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { to, task, fromName: from, toName, partyName: party, duties, obligation } = model;
  const form = model.isSuccessor ? 'successor' : 'leaver';
  const known = { name: to.name, task: task.title, from, to: toName, party };
  const list = duties.map(({ obligation: what, lastDay }) => `${t(`mail:verb.${what}`)}, ${say.until(lastDay)}`);
  return taskMail(say, model, {
    subject: subjectAbout(say, t(`mail:takenOver.subject.${form}`, known), task.title),
    lead: t(`mail:takenOver.lead.${form}`, known),
    before: [
      facts({ term: t('mail:facts.by'), value: model.byName }, { term: t('mail:facts.reason'), value: model.reason }),
      { kind: 'text', text: t(`mail:takenOver.links.${form}`, known) },
      ...listSection(t(`mail:takenOver.duties.${form}`), list),
    ],
    actions: {
      main: { label: obligation ? t(`mail:button.${obligation}`) : t('mail:open.task'), url: model.url },
      others: [],
    },
  });
}
