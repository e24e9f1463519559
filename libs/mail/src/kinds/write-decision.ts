import { facts, section } from '../content/facts';
import type { MailContent, Part } from '../content/mail-content';
import { minutesWords } from '../content/minutes-words';
import { sayFor, type Say } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { DecisionModel } from '../model/mail-model';

const MINUTES_TO_ANSWER = 10;

export function writeDecision(model: DecisionModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { partyName: party, task, to } = model;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:verb.ballot'), model.lastDay.date, task.title),
    lead: t('mail:decision.lead', { name: to.name, party, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:decision.why', { party }) },
        { term: t('mail:facts.minutes'), value: minutesWords(say, MINUTES_TO_ANSWER) },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        { term: t('mail:facts.silence'), value: t('mail:decision.silence') },
      ),
      ...section(
        t('mail:decision.proposal'),
        [model.proposal.title, model.proposal.summary].filter(Boolean).join('\n'),
      ),
    ],
    actions: { intro: t('mail:decision.press'), main: { label: t('mail:button.ballot'), url: model.url }, others: [] },
    after: [...section(t('mail:decision.heard'), heardWords(say, model)), ...concernParts(say, model)],
  });
}

function heardWords({ t }: Say, { heard, notHeard }: DecisionModel): string {
  const names = notHeard.join(', ');
  return [t('mail:decision.heardOf', heard), names && t('mail:decision.notHeard', { names })]
    .filter(Boolean)
    .join('\n');
}

function concernParts({ t }: Say, { concerns }: DecisionModel): readonly Part[] {
  if (concerns.length === 0) return section(t('mail:decision.concerns'), t('mail:decision.noConcerns'));
  return [
    { kind: 'heading', text: t('mail:decision.concerns') },
    ...concerns.map(({ text, by }) => ({ kind: 'quote', text, by }) as const),
  ];
}
