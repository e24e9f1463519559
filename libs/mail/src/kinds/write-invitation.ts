import { facts, listSection, section } from '../content/facts';
import { answerButtons } from '../content/answer-buttons';
import type { MailContent, Part } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { sayFor, type Say } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { InvitationModel } from '../model/mail-model';

const MINUTES_TO_ANSWER = 3;

export function writeInvitation(model: InvitationModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, partyName: party } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:verb.reply'), model.lastDay.date, task.title),
    lead: t('mail:invitation.lead', { name: model.to.name, party, task: task.title }),
    before: [factsOf(say, model)],
    actions: answerButtons(say, model.choices) ?? {
      main: { label: t('mail:button.reply'), url: model.url },
      others: [],
    },
    after: [...essentialParts(say, model), ...aboutParts(say, model)],
  });
}

function factsOf(say: Say, model: InvitationModel): Part {
  const { t } = say;
  const { partyName: party, hoursPerMonth: hours } = model;
  return facts(
    {
      term: t('mail:facts.why'),
      value: model.essential ? t('mail:invitation.whyEssential', { party }) : t('mail:invitation.why', { party }),
    },
    { term: t('mail:facts.minutes'), value: minutesWords(say, MINUTES_TO_ANSWER) },
    { term: t('mail:facts.until'), value: say.until(model.lastDay) },
    { term: t('mail:facts.silence'), value: silenceWords(say, model) },
    hours !== undefined && {
      term: t('mail:facts.hours'),
      value: t('mail:invitation.hours', { count: hours, hours: decimal(say, hours) }),
    },
    {
      term: t('mail:facts.duration'),
      value: t('mail:invitation.period', { from: say.day(model.from), until: say.day(model.until) }),
    },
  );
}

function silenceWords(say: Say, { essential, partyName: party }: InvitationModel): string {
  const first = essential?.path[0];
  if (!first) return say.t('mail:invitation.silence');
  return say.t('mail:invitation.silenceEssential', {
    first: say.t(`mail:tier.${first.tier}`),
    party,
    date: say.day(first.on),
  });
}

function essentialParts(say: Say, { essential, partyName: party }: InvitationModel): readonly Part[] {
  if (!essential) return [];
  const { t } = say;
  const path = essential.path.map(({ tier, on }) =>
    t('mail:invitation.pathItem', { date: say.day(on), tier: t(`mail:tier.${tier}`) }),
  );
  return [
    ...section(t('mail:invitation.essential', { party }), essential.why),
    ...listSection(t('mail:invitation.path', { party }), path),
  ];
}

function aboutParts({ t }: Say, model: InvitationModel): readonly Part[] {
  const setBy = model.frameSetBy && t('mail:invitation.frameSetBy', { by: model.frameSetBy });
  return [
    ...section(t('mail:invitation.about'), model.wording),
    ...section(t('mail:invitation.frame'), model.frame && [model.frame, setBy].filter(Boolean).join('\n')),
    ...section(t('mail:invitation.decides'), model.groupDecides),
    ...section(t('mail:invitation.decidesNot'), model.groupDoesNotDecide),
  ];
}

/** "6,5" in Dutch, "6.5" in English. */
const decimal = ({ language }: Say, value: number): string =>
  language === 'nl' ? String(value).replace('.', ',') : String(value);
