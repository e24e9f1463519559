import type { MailContent } from '../content/mail-content';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { EnteredForYouModel } from '../model/mail-model';
import { factsOfAnswer } from './write-receipt';

/** Somebody else entered the answer: what it says, by whom, and that the reader can change it. */
export function writeEnteredForYou(model: EnteredForYouModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { byName: by, task, to } = model;
  const what = t(`mail:answer.${model.answer}`).toLowerCase();
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:enteredForYou.subject', { what }), task.title),
    lead: t('mail:enteredForYou.lead', { name: to.name, by, task: task.title }),
    before: [
      factsOfAnswer(say, model),
      ...(model.isLate ? [{ kind: 'text', text: t('mail:receipt.late') } as const] : []),
      { kind: 'text', text: t('mail:enteredForYou.check') },
    ],
    actions: {
      main: { label: t('mail:open.answer'), url: model.url },
      others:
        model.withdrawUrl === undefined ? [] : [{ label: t('mail:enteredForYou.withdraw'), url: model.withdrawUrl }],
    },
  });
}
