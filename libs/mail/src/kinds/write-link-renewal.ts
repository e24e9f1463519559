import { facts } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { LinkRenewalModel } from '../model/mail-model';

export function writeLinkRenewal(model: LinkRenewalModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const what = t(`mail:verb.${model.obligation}`).toLowerCase();
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:linkRenewal.subject', { what }), model.task.title),
    lead: t('mail:linkRenewal.lead', { name: model.to.name, task: model.task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:linkRenewal.why') },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
      ),
    ],
    actions: { main: { label: t(`mail:button.${model.obligation}`), url: model.url }, others: [] },
    after: [{ kind: 'text', text: t('mail:linkRenewal.notYou') }],
  });
}
