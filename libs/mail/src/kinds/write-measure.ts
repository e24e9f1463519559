import { facts, listSection } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { type Say, sayFor } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { MeasureModel } from '../model/mail-model';

const minutesToAnswer = 5;

/** Asks who reports for one measure of the borgingsplan, by a personal link. */
export function writeMeasure(model: MeasureModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { number, task } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:measure.verb', { number }), model.lastDay.date, task.title),
    lead: t('mail:measure.lead', { name: model.to.name, task: task.title, number }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:measure.why', { count: model.months }) },
        { term: t('mail:facts.minutes'), value: minutesWords(say, minutesToAnswer) },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        { term: t('mail:facts.silence'), value: t('mail:measure.silence') },
      ),
      { kind: 'text', text: t('mail:measure.noCases') },
    ],
    actions: { main: { label: t('mail:button.measurement'), url: model.url }, others: [] },
    after: listSection(
      t('mail:measure.questions'),
      model.questions.map((question) => questionWords(say, question)),
    ),
  });
}

function questionWords({ t, language }: Say, { text, unit, baseline }: MeasureModel['questions'][number]): string {
  if (baseline === null) return text;
  const value = `${new Intl.NumberFormat(language).format(baseline)} ${unit}`.trim();
  return t('mail:measure.baseline', { question: text, value });
}
