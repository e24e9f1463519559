import { agreementStands } from '@samenspel/domain';
import { facts } from '../content/facts';
import type { MailContent, Part } from '../content/mail-content';
import { sayFor, type Say } from '../content/say';
import { subjectUntil } from '../content/subject';
import { taskMail } from '../content/task-mail';
import type { PreparedAnswer, VoiceHandedOverModel } from '../model/mail-model';

// The mail says in short what the page says in full.
const MOST_ANSWERS = 4;
const MOST_CHARACTERS = 240;

/** To who holds the mandate of a party: a colleague prepared its voice, and it counts once it is confirmed. */
export function writeVoiceHandedOver(model: VoiceHandedOverModel): MailContent {
  const say = sayFor(model);
  const { t } = say;
  const { task, to, partyName: party, byName: by, said } = model;
  const more = said.length - MOST_ANSWERS;
  return taskMail(say, model, {
    subject: subjectUntil(say, t('mail:voice.subject'), model.lastDay.date, task.title),
    lead: t('mail:voice.lead', { name: to.name, by, party, task: task.title }),
    before: [
      facts(
        { term: t('mail:facts.why'), value: t('mail:voice.why', { party }) },
        { term: t('mail:voice.prepared'), value: t('mail:voice.by', { by, moment: say.moment(model.on) }) },
        { term: t('mail:facts.until'), value: say.until(model.lastDay) },
        {
          term: t('mail:facts.silence'),
          value: t('mail:voice.silence', { silence: t(`mail:consultation.silence.${model.silence}`) }),
        },
      ),
      { kind: 'heading', text: t('mail:voice.short') },
      ...said.slice(0, MOST_ANSWERS).map((answer) => partOf(say, answer)),
      ...(more > 0 ? [{ kind: 'text', text: t('mail:voice.more', { count: more }) } as const] : []),
    ],
    actions: { main: { label: t('mail:voice.button'), url: model.url }, others: [] },
    after: [{ kind: 'text', text: t('mail:voice.change') }],
  });
}

function partOf(say: Say, answer: PreparedAnswer): Part {
  const words = [chosenWords(say, answer), short(answer.text)].filter((part) => part !== '').join('. ');
  return { kind: 'quote', text: words, by: answer.question };
}

function chosenWords({ t }: Say, { kind, options, values, marks }: PreparedAnswer): string {
  if (kind === 'paragraphs') return t('mail:voice.marks', { count: marks });
  const wordOf = (value: number): string => {
    const stand = kind === 'agreement' ? agreementStands[value] : undefined;
    if (stand !== undefined) return t(`consultation:agreement.${stand}`);
    return kind === 'scale' ? t('mail:voice.point', { value }) : (options[value] ?? '');
  };
  return values.map(wordOf).join(', ');
}

function short(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length <= MOST_CHARACTERS
    ? text.trim()
    : `${characters.slice(0, MOST_CHARACTERS).join('').trim()}…`;
}
