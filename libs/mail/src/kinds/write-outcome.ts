import { pageWithAnswers } from '../content/answer-buttons';
import { facts } from '../content/facts';
import type { MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { OutcomeItem, OutcomeModel } from '../model/mail-model';

/** What was done with a reaction and why, and the question whether that is enough. */
export function writeOutcome(model: OutcomeModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { partyName: party, task, to } = model;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:outcome.subject'), task.title),
    lead: party
      ? t('mail:outcome.leadParty', { name: to.name, party, task: task.title })
      : t('mail:outcome.lead', { name: to.name, task: task.title }),
    before: [
      ...model.items.flatMap((item) => partsOf(say, item)),
      facts({ term: t('mail:facts.silence'), value: t('mail:outcome.silence') }),
    ],
    actions: pageWithAnswers(
      say,
      { label: t('mail:outcome.button'), url: model.url },
      t('mail:outcome.intro'),
      model.verdicts,
    ),
  });
}

function partsOf({ t }: Say, item: OutcomeItem): readonly Part[] {
  const disposition = t(`mail:outcome.disposition.${item.disposition}`);
  return [
    { kind: 'heading', text: item.question || t('mail:outcome.closed') },
    ...(item.mine ? [{ kind: 'quote', text: item.mine, by: t('mail:outcome.mine') } as const] : []),
    { kind: 'text', text: t('mail:outcome.because', { disposition, reason: item.reason }) },
    ...(item.changedText ? [{ kind: 'quote', text: item.changedText, by: t('mail:outcome.changed') } as const] : []),
  ];
}
