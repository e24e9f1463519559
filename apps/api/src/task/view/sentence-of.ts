import type { EventType } from '@samenspel/domain';
import type { Translator } from '@samenspel/i18n';
import type { LogRow } from '@samenspel/persistence';

/** One line of the log in the language of the reader. */
export function sentenceOf(t: Translator, row: LogRow): string {
  return t(`log:sentence.${keyOf(row)}`, {
    actor: actorOf(t, row),
    party: row.onBehalfOf ?? row.actorParty ?? t('log:somebody'),
    ...othersOf(t, row),
    step: row.stepKind === null ? '' : t(`log:step.${row.stepKind}`, { ordinal: row.ordinal ?? 1 }),
    ...wordsOf(t, row),
  });
}

/** Whom it is about, beside who did it. */
const othersOf = (t: Translator, { answerOf, subject, giver, receiver }: LogRow): Record<string, string> => ({
  answerOf: answerOf ?? '',
  subject: subject ?? t('log:somebody'),
  from: giver ?? t('log:somebody'),
  to: receiver ?? t('log:somebody'),
});

const enteredTypes = ['invitation.replied', 'iteration.checked-in', 'consultation.reacted'] as const;
type EnteredType = (typeof enteredTypes)[number];

function keyOf({
  type,
  onBehalfOf,
  answerOf,
}: LogRow):
  EventType | 'consultation.reacted-for-party' | 'answer.withdrawn-by-another' | `${EnteredType}-by-telephone` {
  const entered = enteredTypes.find((one) => one === type);
  if (entered !== undefined && answerOf !== null) return `${entered}-by-telephone`;
  if (type === 'answer.withdrawn' && answerOf !== null) return 'answer.withdrawn-by-another';
  return type === 'consultation.reacted' && onBehalfOf !== null ? 'consultation.reacted-for-party' : type;
}

function actorOf(t: Translator, { actorName, actorParty }: LogRow): string {
  if (actorName === null) return t('log:process');
  return actorParty === null ? actorName : t('log:actorOfParty', { name: actorName, party: actorParty });
}

/** Words for the stable names that an event holds. */
function wordsOf(t: Translator, { type, ids, choice }: LogRow): Record<string, string | number> {
  const word = (group: string, name: unknown): string =>
    typeof name === 'string' ? t(`log:${group}.${name}` as 'log:process') : '';
  return {
    choice: word('choice', choice),
    tier: word('tier', ids.tier),
    command: word('command', ids.kind),
    override: word('override', ids.subject),
    result: word('result', ids.result),
    ended: word('ended', ids.status),
    people: typeof ids.people === 'number' ? ids.people : 0,
    days: typeof ids.days === 'number' ? ids.days : 0,
    missing: typeof ids.missing === 'number' ? ids.missing : 0,
    lateUntil: type === 'step.passed' ? word('lateUntil', ids.kind) : '',
    number: typeof ids.number === 'number' ? ids.number : '',
  };
}
