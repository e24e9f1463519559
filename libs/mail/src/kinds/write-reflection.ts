import { facts, listSection } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { sayFor } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { ReflectionModel } from '../model/mail-model';

const MINUTES_TO_ANSWER = 3;
const questions = ['works', 'chafes', 'next', 'succeeded'] as const;

export function writeReflection(model: ReflectionModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:verb.reflection'), model.lastDay.date, model.task.title),
    lead: t('mail:reflection.lead', { name: model.to.name, number: model.cycle, task: model.task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:reflection.why', { number: model.cycle }) },
        { term: t('mail:facts.minutes'), value: minutesWords(say, MINUTES_TO_ANSWER) },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        { term: t('mail:facts.silence'), value: t('mail:reflection.silence') },
      ),
    ],
    actions: { main: { label: t('mail:button.reflection'), url: model.url }, others: [] },
    after: listSection(
      t('mail:reflection.questions'),
      questions.map((question) => t(`mail:reflection.${question}`)),
    ),
  });
}
