import type { CaughtMail } from '../../play/mailbox.mts';
import { markIn } from '../ledger.mts';
import { downBetween } from '../outages.mts';
import type { AnswerFact, Facts, MailFact, StepFact, TaskFact } from './read-facts.mts';
import type { Seen } from './source.mts';

export interface Fault {
  readonly code: string;
  readonly where: string;
}

interface Evidence extends Omit<Seen, 'arrived'> {
  readonly arrived: readonly CaughtMail[];
  readonly facts: Facts;
}

/** Some are counted always, others only where they can be seen. */
type Counts<Always extends string, Seldom extends string> = Readonly<
  Record<Always, number> & Partial<Record<Seldom, number>>
>;

interface Spread {
  readonly worst: number;
  readonly p95: number;
}

export interface Judged {
  readonly mails: Counts<
    'planned' | 'sent' | 'doubled' | 'unknown' | 'dropped',
    'needless' | 'arrived' | 'bundled' | 'heldBack'
  >;
  readonly answers: Counts<'accepted' | 'refused' | 'lost' | 'doubled', 'unasked'>;
  /** Null: it could not be seen. */
  readonly remindersLateMs: Spread | null;
  readonly closedLateMs: Spread | null;
  readonly faults: readonly Fault[];
}

/** So much later than the clock was read may a row be written on a busy machine. */
const writingMs = 500;

/** What was shown, stored and received against each other. Counts, and a fault for each thing that may not be. */
export function judge(evidence: Evidence): Judged {
  const mails = judgeMails(evidence);
  const answers = judgeAnswers(evidence);
  const late = judgeLateness(evidence);
  return {
    mails: mails.counts,
    answers: answers.counts,
    remindersLateMs: spread(late.reminders),
    closedLateMs: spread(late.closings),
    faults: [
      ...judgeEnds(evidence.facts.tasks),
      ...judgeWaiting(evidence),
      ...mails.faults,
      ...answers.faults,
      ...judgeSteps(evidence),
      ...late.faults,
    ],
  };
}

/** In anchoring a task goes on for a year, whatever the crowd does: there the simulation ends. */
export const isAtItsEnd = ({ status, isAnchoring }: TaskFact): boolean =>
  isAnchoring || !['draft', 'running', 'paused'].includes(status);

export const judgeEnds = (tasks: readonly TaskFact[]): readonly Fault[] =>
  tasks
    .filter((task) => !isAtItsEnd(task))
    .map(({ title, at, status }) => ({ code: 'not-ended', where: `${title} (${status}) is at ${at}` }));

function judgeWaiting({ facts }: Evidence): readonly Fault[] {
  return [
    ...(facts.unsealed > 0 ? [{ code: 'unsealed', where: `${facts.unsealed} events have no seal` }] : []),
    ...(facts.ringsWaiting > 0 ? [{ code: 'ring-unheard', where: `${facts.ringsWaiting} rings still wait` }] : []),
  ];
}

const mailIdOf = ({ messageId }: CaughtMail): string => messageId.replace(/^<?([^@>]+).*$/, '$1');
const wasUnknown = ({ status, why }: MailFact): boolean => status === 'unknown' || why === 'unknown-whether-sent';

function judgeMails({ facts, arrived }: Evidence): {
  counts: Judged['mails'];
  faults: readonly Fault[];
} {
  const arrivals = new Map<string, CaughtMail[]>();
  for (const mail of arrived) arrivals.set(mailIdOf(mail), [...(arrivals.get(mailIdOf(mail)) ?? []), mail]);
  // Reminders that went together came when the one mail names the task of each.
  const came = ({ messageId, isBundled, taskTitle }: MailFact): number =>
    (arrivals.get(messageId) ?? []).filter(({ text }) => !isBundled || text.includes(taskTitle)).length;
  const says = (code: string, { kind, rung, status, messageId, why }: MailFact): Fault => ({
    code,
    where: `mail ${messageId} (${[kind, rung, status, why].filter(Boolean).join(', ')})`,
  });
  const doubled = facts.mails.filter((mail) => came(mail) > 1);
  const needless = facts.mails.filter((mail) => came(mail) > 0 && isNeedless(mail));
  const twice = sameOccasionTwice(facts.mails.filter((mail) => came(mail) > 0));
  return {
    counts: {
      planned: facts.mails.length,
      sent: facts.mails.reduce((sum, mail) => sum + came(mail), 0),
      doubled: doubled.length + twice.length,
      needless: needless.length,
      unknown: facts.mails.filter(wasUnknown).length,
      dropped: facts.mails.filter(({ status }) => status === 'dropped').length,
      bundled: facts.mails.filter((mail) => mail.isBundled && came(mail) > 0).length,
      heldBack: facts.mails.filter(({ wasHeldBack }) => wasHeldBack).length,
    },
    faults: [
      ...doubled.filter((mail) => !wasUnknown(mail)).map((mail) => says('mail-doubled', mail)),
      ...twice.map((mail) => says('reminder-twice', mail)),
      ...needless.map((mail) => says('reminder-needless', mail)),
      ...facts.mails
        .filter((mail) => mail.status === 'sent' && came(mail) === 0)
        .map((mail) => says('mail-lost', mail)),
      ...facts.mails
        .filter((mail) => mail.status === 'dropped' && came(mail) > 0 && !wasUnknown(mail))
        .map((mail) => says('mail-dropped-and-sent', mail)),
      ...facts.mails.filter(({ status }) => status === 'failed').map((mail) => says('mail-failed', mail)),
    ],
  };
}

/** A reminder to somebody who had done the thing before it was looked at for the last time. */
const isNeedless = ({ rung, fulfilledAt, sendingAt }: MailFact): boolean =>
  rung !== null && fulfilledAt !== null && sendingAt !== null && fulfilledAt < sendingAt;

function sameOccasionTwice(mails: readonly MailFact[]): readonly MailFact[] {
  const seen = new Set<string>();
  return mails.filter(({ occasion }) => {
    if (occasion === null) return false;
    const again = seen.has(occasion);
    seen.add(occasion);
    return again;
  });
}

function judgeAnswers({ facts, given }: Evidence): { counts: Judged['answers']; faults: readonly Fault[] } {
  const stored = new Map(facts.answers.map((answer) => [`${answer.answerId} ${answer.version}`, answer]));
  const marks = new Map(given.map((each) => [each.mark, each]));
  const accepted = given.filter(({ outcome }) => outcome === 'accepted');
  const lost = accepted.filter(
    ({ answerId, version, mark }) => markIn(stored.get(`${answerId} ${version}`)?.body ?? '') !== mark,
  );
  const unasked = facts.answers.filter(({ body }) => !marks.has(markIn(body) ?? ''));
  const kept = facts.answers.filter(({ body }) => marks.has(markIn(body) ?? ''));
  const first = new Map(kept.map((answer) => [markIn(answer.body), answer]).reverse() as [string, AnswerFact][]);
  const doubled = kept.filter((answer) => first.get(markIn(answer.body) ?? '') !== answer);
  const toldTwice = facts.answers.filter(({ told }) => told !== 1);
  const refusedButStored = kept.filter(({ body }) => marks.get(markIn(body) ?? '')?.outcome === 'refused');
  return {
    counts: {
      accepted: accepted.length,
      refused: given.filter(({ outcome }) => outcome === 'refused').length,
      lost: lost.length,
      doubled: doubled.length,
      unasked: unasked.length,
    },
    faults: [
      ...lost.map(({ what, answerId, version }) => ({ code: 'answer-lost', where: `${what} ${answerId} ${version}` })),
      ...unasked.map((answer) => says('answer-nobody-sent', answer)),
      ...doubled.map((answer) => says('answer-doubled', answer)),
      ...toldTwice.map((answer) => says(answer.told === 0 ? 'answer-not-in-log' : 'answer-twice-in-log', answer)),
      ...refusedButStored.map((answer) => says('answer-refused-and-stored', answer)),
      ...facts.answers.filter(isAfterClosing).map((answer) => says('answer-after-closing', answer)),
    ],
  };
}

const says = (code: string, { kind, answerId, version, stepId }: AnswerFact): Fault => ({
  code,
  where: `${kind} ${answerId} ${version} to step ${stepId}`,
});

/** By three clocks: the time it names, the time it was written, and the order of the log. */
function isAfterClosing({ hasClosingInstant, submittedAt, writtenAt, endsAt, toldAfterClosing }: AnswerFact): boolean {
  if (toldAfterClosing) return true;
  if (!hasClosingInstant) return false;
  return submittedAt >= endsAt || (writtenAt !== null && writtenAt > endsAt + writingMs);
}

const nameOf = ({ kind, ordinal, stepId }: StepFact): string => `${kind} ${ordinal} (${stepId})`;

function judgeSteps({ facts }: Evidence): readonly Fault[] {
  const closings = facts.steps.filter(({ closings }) => closings > 1);
  return [
    ...closings.map((step) => ({
      code: 'closed-twice',
      where: `${nameOf(step)} closed ${step.closings} times in the log`,
    })),
    ...facts.steps
      .filter(({ openings }) => openings !== 1)
      .map((step) => ({ code: 'opened-twice', where: `${nameOf(step)} opened ${step.openings} times in the log` })),
  ];
}

interface Delay {
  readonly what: string;
  readonly from: number;
  readonly until: number;
}

function judgeLateness({ facts, arrived, outages, lateAfterMs }: Evidence): {
  reminders: readonly number[];
  closings: readonly number[];
  faults: readonly Fault[];
} {
  const arrivedAt = new Map(arrived.map((mail) => [mailIdOf(mail), Date.parse(mail.time)]));
  const reminders = facts.mails.flatMap((mail): Delay[] => {
    const until = arrivedAt.get(mail.messageId);
    // One that was sent again waited on purpose.
    if (mail.rung === null || until === undefined || wasUnknown(mail)) return [];
    return [{ what: `reminder ${mail.messageId}`, from: mail.sendAt, until }];
  });
  const closings = facts.steps.flatMap((step): Delay[] =>
    step.hasClosingInstant && step.closedAt !== null && step.closedAt >= step.endsAt
      ? [{ what: `closing of ${nameOf(step)}`, from: step.endsAt, until: step.closedAt }]
      : [],
  );
  const all = [...reminders, ...closings, ...waitedForRing(facts.steps), ...waitedForCommand(facts)];
  const tooLate = all.filter(({ from, until }) => until - from - downBetween(outages, from, until) > lateAfterMs);
  const lateBy = ({ from, until }: Delay): number => Math.max(0, until - from);
  return {
    reminders: reminders.map(lateBy),
    closings: closings.map(lateBy),
    faults: tooLate.map((delay) => ({
      code: 'too-late',
      where: `${delay.what}: ${(lateBy(delay) / 1000).toFixed(1)} s, of which ${(downBetween(outages, delay.from, delay.until) / 1000).toFixed(1)} s down`,
    })),
  };
}

/** What ends as soon as nobody owes anything any more is rung for: it may not wait for a date. */
function waitedForRing(steps: readonly StepFact[]): readonly Delay[] {
  return steps
    .filter(
      ({ kind, allDoneAt, closedAt }) =>
        ['dispositions', 'decision'].includes(kind) && allDoneAt !== null && closedAt !== null && closedAt > allDoneAt,
    )
    .map((step) => ({ what: `ring for ${nameOf(step)}`, from: step.allDoneAt!, until: step.closedAt! }));
}

function waitedForCommand({ commands }: Facts): readonly Delay[] {
  return commands.map(({ kind, givenAt, settledAt }) => ({
    what: `command ${kind}`,
    from: givenAt,
    until: settledAt ?? Date.now(),
  }));
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { worst: sorted.at(-1) ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}
