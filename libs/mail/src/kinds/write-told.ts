import { facts } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { ToldModel } from '../model/mail-model';

export function writeTold(model: ToldModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { partyName: party, byName: by, task, to } = model;
  const what = t(`mail:answer.${model.answer}`).toLowerCase();
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:told.subject', { what }), task.title),
    lead: party
      ? t('mail:told.leadParty', { name: to.name, by, party, task: task.title })
      : t('mail:told.lead', { name: to.name, by, task: task.title }),
    before: [
      facts({ term: t('mail:facts.why'), value: t('mail:told.why') }),
      { kind: 'text', text: t('mail:told.rule') },
      { kind: 'text', text: t('mail:told.agree', { until: say.until(model.lastDay) }) },
    ],
    actions: { main: { label: t('mail:open.answer'), url: model.url }, others: [] },
  });
}
