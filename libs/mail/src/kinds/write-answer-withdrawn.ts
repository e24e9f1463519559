import { facts, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { AnswerWithdrawnModel } from '../model/mail-model';

/** An entered answer counts no more: by whom and why it was withdrawn, and what happens now. */
export function writeAnswerWithdrawn(model: AnswerWithdrawnModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { byName: by, answerOf, task, to } = model;
  const what = t(`mail:answer.${model.answer}`);
  const names = { name: to.name, by, task: task.title };
  const isOwn = answerOf === undefined;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:answerWithdrawn.subject', { what: what.toLowerCase() }), task.title),
    lead: isOwn ? t('mail:answerWithdrawn.lead', names) : t('mail:answerWithdrawn.leadEntered', { ...names, answerOf }),
    before: [
      ...(model.reason === '' ? [] : section(t('mail:facts.reason'), model.reason)),
      facts(
        { term: t('mail:facts.what'), value: what },
        { term: t('mail:facts.party'), value: model.partyName ?? '' },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
      ),
      { kind: 'text', text: t('mail:answerWithdrawn.now') },
      { kind: 'text', text: t(isOwn ? 'mail:answerWithdrawn.owed' : 'mail:answerWithdrawn.owedEntered') },
    ],
    actions: {
      main: { label: t(isOwn ? 'mail:answerWithdrawn.button' : 'mail:open.task'), url: model.url },
      others: [],
    },
  });
}
