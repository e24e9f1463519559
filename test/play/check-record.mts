import type { AcceptedAnswer } from './participant.mts';
import { addressOf, type CaughtMail } from './mailbox.mts';

export interface LogLine {
  readonly seq: number | null;
  readonly type: string;
  readonly when: { readonly on: string; readonly time: string };
  readonly sentence: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface ChainLine {
  readonly rule: string;
  readonly title: string;
  readonly stateWord: string;
  readonly state: 'kept' | 'not-yet' | 'broken' | 'overridden';
  readonly evidence: readonly { readonly sentence: string }[];
}
export interface Verdict {
  readonly log: readonly LogLine[];
  readonly chain: readonly ChainLine[];
  readonly mail: { readonly sent: number; readonly doubled: number; readonly unknown: number };
  readonly answers: { readonly accepted: number; readonly lost: number };
  readonly faults: readonly string[];
}
/** A task, who reads what the server shows of it, and the answers whose senders got a receipt. */
export interface CheckedTask {
  readonly taskId: string;
  readonly manager: { read<Body>(path: string): Promise<Body> };
  readonly accepted: readonly Pick<AcceptedAnswer, 'answerId' | 'version'>[];
}
interface MailRow {
  readonly status: string;
  readonly why: string | null;
}

/** What the server shows and stored, and what the mailboxes received, against each other. */
export async function checkRecord(played: CheckedTask, mails: readonly CaughtMail[]): Promise<Verdict> {
  const path = `/tasks/${played.taskId}`;
  const log = await played.manager.read<{ entries: readonly LogLine[]; chainIntact: boolean }>(
    `${path}/log?limit=2000`,
  );
  const { lines: chain } = await played.manager.read<{ lines: readonly ChainLine[] }>(`${path}/guarded-chain`);
  const outbox = await played.manager.read<{ mails: readonly MailRow[] }>(`${path}/mails?limit=2000`);
  // A rung stays unknown; what asks is sent again, and keeps why.
  const isUnknown = ({ status, why }: MailRow): boolean => status === 'unknown' || why === 'unknown-whether-sent';
  const unknown = outbox.mails.filter(isUnknown).length;
  const doubled = countDoubles(mails);
  const lost = countLost(played, log.entries);
  const faults = [
    ...(log.chainIntact ? [] : ['the chain of seals is broken']),
    ...chain.filter(({ state }) => state === 'broken').map(({ rule }) => `broken: ${rule}`),
    ...(doubled > unknown ? [`${doubled} mails doubled, ${unknown} unknown`] : []),
    ...(lost > 0 ? [`${lost} accepted answers are not in the log`] : []),
  ];
  const sent = mails.length;
  return {
    log: log.entries,
    chain,
    mail: { sent, doubled, unknown },
    answers: { accepted: played.accepted.length, lost },
    faults,
  };
}

/** A mail is doubled when one address received the same Message-ID twice. */
function countDoubles(mails: readonly CaughtMail[]): number {
  const seen = new Set<string>();
  return mails.filter((mail) => {
    const key = `${addressOf(mail)} ${mail.messageId}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  }).length;
}

function countLost(played: CheckedTask, log: readonly LogLine[]): number {
  const kept = new Set(log.map(({ params }) => `${String(params.answerId)} ${String(params.version)}`));
  return played.accepted.filter(({ answerId, version }) => !kept.has(`${answerId} ${version}`)).length;
}
