import { facts } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { LinkForwardedModel } from '../model/mail-model';

export function writeLinkForwarded(model: LinkForwardedModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { partyName: party, byName: by, task, to } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t(`mail:verb.${model.obligation}`), model.lastDay.date, task.title),
    lead: party
      ? t('mail:linkForwarded.leadParty', { name: to.name, by, party, task: task.title })
      : t('mail:linkForwarded.lead', { name: to.name, by, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:linkForwarded.why', { by }) },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
      ),
    ],
    actions: { main: { label: t(`mail:button.${model.obligation}`), url: model.url }, others: [] },
    after: [{ kind: 'text', text: t('mail:linkForwarded.own', { by }) }],
  });
}
