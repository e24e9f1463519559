import { facts, listSection } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { HandedOverModel } from '../model/mail-model';

/** To the new programme manager: what is open; to the former one: that it is no longer theirs. */
export function writeHandedOver(model: HandedOverModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { to, task, fromName: from, toName, duties } = model;
  const form = model.isNew ? 'new' : 'former';
  const known = { name: to.name, task: task.title, from, to: toName };
  const list = duties.map(({ obligation, lastDay }) => `${t(`mail:verb.${obligation}`)}, ${say.until(lastDay)}`);
  return taskMail(say, model, {
    subject: subjectAbout(say, t(`mail:handedOver.subject.${form}`), task.title),
    lead: t(`mail:handedOver.lead.${form}`, known),
    before: [
      facts({ term: t('mail:facts.by'), value: model.byName }, { term: t('mail:facts.reason'), value: model.reason }),
      { kind: 'text', text: t(`mail:handedOver.mails.${form}`, known) },
      ...listSection(t(`mail:handedOver.duties.${form}`), list),
      ...(duties.length === 0 ? [{ kind: 'text', text: t('mail:handedOver.noDuties') } as const] : []),
    ],
    actions: { main: { label: t('mail:open.task'), url: model.url }, others: [] },
  });
}
