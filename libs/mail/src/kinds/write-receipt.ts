import { facts } from '../content/facts';
import type { MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { ReceiptModel } from '../model/mail-model';

export function writeReceipt(model: ReceiptModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const what = t(`mail:answer.${model.answer}`);
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:receipt.subject', { what: what.toLowerCase() }), model.task.title),
    lead: t('mail:receipt.lead', { name: model.to.name, task: model.task.title }),
    before: [
      factsOfAnswer(say, model),
      ...(model.isLate ? [{ kind: 'text', text: t('mail:receipt.late') } as const] : []),
      ...(model.isFinal ? [{ kind: 'text', text: t('mail:receipt.final') } as const] : []),
    ],
    actions: { main: { label: t('mail:open.answer'), url: model.url }, others: [] },
    after: [{ kind: 'text', text: t('mail:receipt.notYou') }],
  });
}

/** What was answered, when it came in, and until when it can be changed. */
export function factsOfAnswer(say: Say, model: Omit<ReceiptModel, 'kind'>): Part {
  const { t } = say;
  return facts(
    { term: t('mail:facts.what'), value: t(`mail:answer.${model.answer}`) },
    model.choice && { term: t('mail:facts.choice'), value: t(`mail:choice.${model.choice}`) },
    { term: t('mail:facts.party'), value: model.partyName ?? '' },
    { term: t('mail:facts.received'), value: say.moment(model.receivedAt) },
    { term: t('mail:facts.change'), value: changeWords(say, model) },
  );
}

/** Only a closing instant ends changing; a due date does not. */
function changeWords(say: Say, { hasClosingInstant, lastDay }: Omit<ReceiptModel, 'kind'>): string {
  if (!hasClosingInstant) return say.t('mail:receipt.changeStage');
  return say.t('mail:receipt.change', { until: say.until(lastDay) });
}
