import { facts } from '../content/facts';
import type { MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { SentBackModel } from '../model/mail-model';

export function writeSentBack(model: SentBackModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const asksBoard = model.cause === 'board';
  const known = { name: model.to.name, task: model.task.title };
  return taskMail(say, model, {
    subject: subjectAbout(
      say,
      asksBoard ? t('mail:sentBack.subjectBoard') : t('mail:sentBack.subject'),
      model.task.title,
    ),
    lead: asksBoard ? t('mail:sentBack.leadBoard', known) : t('mail:sentBack.lead', known),
    before: [
      { kind: 'text', text: t(`mail:sentBack.${model.cause}`) },
      ...reasonParts(say, model),
      facts(
        model.cycle && {
          term: t('mail:facts.next'),
          value: t('mail:sentBack.cycle', { number: model.cycle.number, until: say.until(model.cycle.lastDay) }),
        },
        { term: t('mail:facts.after'), value: asksBoard ? t('mail:sentBack.nextBoard') : t('mail:sentBack.next') },
      ),
    ],
    actions: { main: { label: t('mail:open.task'), url: model.url }, others: [] },
  });
}

function reasonParts({ t }: Say, { reasons }: SentBackModel): readonly Part[] {
  if (reasons.length === 0) return [];
  return [
    { kind: 'heading', text: t('mail:sentBack.reasons') },
    ...reasons.map(({ text, by }) => ({ kind: 'quote', text, by }) as const),
  ];
}
