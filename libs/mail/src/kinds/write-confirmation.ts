import { facts, listSection, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { sayFor } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { ConfirmationModel } from '../model/mail-model';

const minutesToConfirm = 2;

/** Tells a party what was decided, in the words of the card, with one button to confirm it or say what stands in the way. */
export function writeConfirmation(model: ConfirmationModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to, proposal, partyName: party } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:confirmation.subject'), model.lastDay.date, task.title),
    lead: t('mail:confirmation.lead', { name: to.name, task: task.title, party }),
    before: [
      ...section(t('mail:decision.proposal'), [proposal.title, proposal.summary].filter(Boolean).join('\n')),
      ...listSection(t('mail:decisionResult.conditions'), model.conditions),
      { kind: 'text', text: t('mail:confirmation.what', { party }) },
      facts(
        { term: t('mail:facts.when'), value: t('mail:decisionResult.on', { date: say.day(model.decidedOn) }) },
        { term: t('mail:facts.why'), value: t('mail:confirmation.why', { party }) },
        { term: t('mail:facts.minutes'), value: minutesWords(say, minutesToConfirm) },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        { term: t('mail:facts.silence'), value: t('mail:confirmation.silence') },
        { term: t('mail:facts.after'), value: t('mail:decisionResult.next') },
      ),
    ],
    actions: { main: { label: t('mail:button.confirmation'), url: model.url }, others: [] },
  });
}
