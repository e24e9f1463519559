import { pageWithAnswers } from '../content/answer-buttons';
import { facts, listSection } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { sayFor } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { CheckInModel } from '../model/mail-model';

const MINUTES_TO_ANSWER = 1;

export function writeCheckIn(model: CheckInModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:verb.check-in'), model.lastDay.date, model.task.title),
    lead: t('mail:checkIn.lead', { name: model.to.name, task: model.task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:checkIn.why', { number: model.cycle }) },
        { term: t('mail:facts.minutes'), value: minutesWords(say, MINUTES_TO_ANSWER) },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        { term: t('mail:facts.silence'), value: t('mail:checkIn.silence') },
      ),
    ],
    actions: pageWithAnswers(
      say,
      { label: t('mail:button.check-in'), url: model.url },
      t('mail:choice.below'),
      model.choices,
    ),
    after: listSection(t('mail:checkIn.goals'), model.goals),
  });
}
