import { facts, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { MoreTimeRefusedModel } from '../model/mail-model';

/** No more time: why, and that the closing date holds for who has not answered. */
export function writeMoreTimeRefused(model: MoreTimeRefusedModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to, partyName: party } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:moreTimeRefused.subject'), model.lastDay.date, task.title),
    lead: t('mail:moreTimeRefused.lead', { name: to.name, party, task: task.title }),
    before: [
      ...section(t('mail:facts.reason'), model.refusal),
      facts(
        { term: t('mail:facts.by'), value: model.byName },
        { term: t('mail:moreTimeRefused.asked'), value: say.day(model.askedUntil) },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        { term: t('mail:facts.silence'), value: t(`mail:consultation.silence.${model.silence}`) },
      ),
    ],
    actions: { main: { label: t('mail:button.reaction'), url: model.url }, others: [] },
  });
}
