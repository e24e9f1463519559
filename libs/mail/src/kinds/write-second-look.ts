import { facts, section } from '../content/facts';
import type { MailContent } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { sayFor } from '../content/say';
import { subjectAbout } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { SecondLookModel } from '../model/mail-model';

const MINUTES_TO_LOOK = 5;

/** To somebody of the other side: the invitation goes out after they agreed with its text. */
export function writeSecondLook(model: SecondLookModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to, byName: by, partyName: party } = model;
  return taskMail(say, model, {
    subject: subjectAbout(say, t('mail:secondLook.subject'), task.title),
    lead: t('mail:secondLook.lead', { name: to.name, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:secondLook.why', { by, party }) },
        { term: t('mail:facts.minutes'), value: minutesWords(say, MINUTES_TO_LOOK) },
        { term: t('mail:facts.silence'), value: t('mail:secondLook.silence') },
      ),
    ],
    actions: { main: { label: t('mail:secondLook.button'), url: model.url }, others: [] },
    after: [...section(t('mail:invitation.about'), model.wording), { kind: 'text', text: t('mail:secondLook.what') }],
  });
}
