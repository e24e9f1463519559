import { facts, section } from '../content/facts';
import type { Actions, MailContent, Part } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { sayFor, type Say } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { ConsultationModel } from '../model/mail-model';

export function writeConsultation(model: ConsultationModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to, partyName: party, proposal } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:verb.reaction'), model.lastDay.date, task.title),
    lead: party
      ? t('mail:consultation.leadParty', { name: to.name, party, task: task.title })
      : t('mail:consultation.lead', { name: to.name, task: task.title }),
    before: [...section(t('mail:consultation.question'), model.question), factsOf(say, model)],
    actions: actionsOf(say, model),
    after: [
      ...section(t('mail:consultation.proposal'), [proposal.title, proposal.summary].filter(Boolean).join('\n')),
      { kind: 'text', text: t('mail:consultation.prompts', { count: model.numberOfPrompts }) },
      { kind: 'text', text: t('mail:consultation.who') },
    ],
  });
}

function factsOf(say: Say, model: ConsultationModel): Part {
  const { t } = say;
  const { partyName: party } = model;
  return facts(
    {
      term: t('mail:facts.why'),
      value: party ? t('mail:consultation.whyParty', { party }) : t('mail:consultation.why'),
    },
    { term: t('mail:facts.minutes'), value: minutesWords(say, model.minutes) },
    { term: t('mail:facts.until'), value: say.until(model.lastDay) },
    { term: t('mail:facts.silence'), value: t(`mail:consultation.silence.${model.silence}`) },
  );
}

/** The page is the main button; answers to the first closed question stand below it as a head start. */
function actionsOf({ t }: Say, { url, firstPrompt }: ConsultationModel): Actions {
  const main = { label: t('mail:button.reaction'), url };
  if (!firstPrompt) return { main, others: [] };
  return {
    main,
    betweenButtons: t('mail:consultation.first', { question: firstPrompt.question }),
    others: firstPrompt.options.map((option) => ({ label: labelOf(t, option), url: option.url })),
  };
}

type Option = NonNullable<ConsultationModel['firstPrompt']>['options'][number];

function labelOf(t: Say['t'], option: Option): string {
  if (option.kind === 'choice') return option.text;
  if (option.kind === 'agreement') return t(`mail:consultation.agreement.${option.stand}`);
  const { value, word } = option;
  return word ? t('mail:consultation.scaleEnd', { value, word }) : t('mail:consultation.scale', { value });
}
