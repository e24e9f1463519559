import { addressOf, type CaughtMail } from '../../play/mailbox.mts';
import { type Fault, judgeEnds } from './judge.mts';
import type { TaskFact } from './read-facts.mts';
import type { Findings, Seen, Source } from './source.mts';

interface TaskPage {
  readonly title: string;
  readonly status: string;
  readonly stage: string | null;
  readonly now: { readonly kind: string; readonly ordinal: number; readonly status: string } | null;
}
interface LogLine {
  readonly seq: number | null;
  readonly type: string;
  readonly stepId: string | null;
  readonly params: Readonly<Record<string, unknown>>;
}
interface MailRow {
  readonly status: string;
  readonly why: string | null;
  readonly send: { readonly at: string };
}
interface TaskPages {
  readonly taskId: string;
  readonly log: readonly LogLine[];
  readonly mails: readonly MailRow[];
}
interface Reader {
  get<Body>(path: string): Promise<Body>;
}

/** As many as a page shows at most. */
const most = 2000;

/** What no page shows, so that nothing can be said about it. */
const notJudged = [
  'whether each mail that was sent arrived',
  'reminders to somebody who had done it, and twice for one rung',
  'how late reminders, closings, rings and commands were',
  'the text of an answer as it is stored',
  'answers that nobody sent',
  'events without a seal, and rings that nobody heard',
];

/** What their manager can see: the page of each task, its log and its mails. */
export class PageSource implements Source {
  readonly #reader: Reader;
  readonly #mailDomain: string;

  /** @param mailDomain of the invented people: who else gets mail may get it for other reasons. */
  constructor(reader: Reader, mailDomain: string) {
    this.#reader = reader;
    this.#mailDomain = mailDomain;
  }

  tasks(taskIds: readonly string[]): Promise<readonly TaskFact[]> {
    return Promise.all(
      taskIds.map(async (taskId) => {
        const { title, status, stage, now } = await this.#reader.get<TaskPage>(`/tasks/${taskId}`);
        const at = now === null ? 'nothing' : `${now.kind} ${now.ordinal}, ${now.status}`;
        return { taskId, title, status, isAnchoring: stage === 'anchoring', at };
      }),
    );
  }

  look(): Promise<void> {
    return Promise.resolve();
  }

  async isQuiet(taskIds: readonly string[]): Promise<boolean> {
    const pages = await this.#pages(taskIds);
    const isOnItsWay = ({ status, send }: MailRow): boolean =>
      status === 'sending' || (status === 'planned' && Date.parse(send.at) <= Date.now());
    return pages.every(({ log, mails }) => log.every(({ seq }) => seq !== null) && !mails.some(isOnItsWay));
  }

  async judge(taskIds: readonly string[], seen: Seen): Promise<Findings> {
    const tasks = await this.tasks(taskIds);
    const pages = await this.#pages(taskIds);
    const isInvented = (mail: CaughtMail): boolean => addressOf(mail).endsWith(`@${this.#mailDomain}`);
    const mails = judgeMails(pages, (await seen.arrived()).filter(isInvented));
    const answers = judgeAnswers(pages, seen.given);
    return {
      ...{ mails: mails.counts, answers: answers.counts, remindersLateMs: null, closedLateMs: null, rings: null },
      ...{ tasks, steps: pages.flatMap(stepsOf), notJudged },
      faults: [...judgeEnds(tasks), ...mails.faults, ...answers.faults, ...pages.flatMap(judgeSteps)],
    };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #pages(taskIds: readonly string[]): Promise<readonly TaskPages[]> {
    return Promise.all(
      taskIds.map(async (taskId) => {
        const { entries } = await this.#reader.get<{ entries: readonly LogLine[] }>(
          `/tasks/${taskId}/log?limit=${most}`,
        );
        const { mails } = await this.#reader.get<{ mails: readonly MailRow[] }>(`/tasks/${taskId}/mails?limit=${most}`);
        // Half of it would look like answers that were lost.
        if (Math.max(entries.length, mails.length) >= most)
          throw new Error(`task ${taskId} has more than the ${most} lines or mails that a page shows: use --database`);
        return { taskId, log: entries, mails };
      }),
    );
  }
}

const stepsOf = ({ taskId, log }: TaskPages): readonly { stepId: string; taskId: string }[] =>
  [...new Set(log.flatMap(({ stepId }) => stepId ?? []))].map((stepId) => ({ stepId, taskId }));

/** What the page says of each mail, and what came twice to one address. */
function judgeMails(pages: readonly TaskPages[], arrived: readonly CaughtMail[]): Part<'mails'> {
  const shown = pages.flatMap(({ mails }) => mails);
  const withStatus = (wanted: string): number => shown.filter(({ status }) => status === wanted).length;
  const unknown = shown.filter(({ status, why }) => status === 'unknown' || why === 'unknown-whether-sent').length;
  const came = arrived.map((mail) => `${mail.messageId} to ${addressOf(mail)}`);
  const doubled = came.filter((mail, nth) => came.indexOf(mail) !== nth);
  const failed = withStatus('failed');
  return {
    counts: {
      ...{ planned: shown.length, sent: withStatus('sent'), arrived: arrived.length, doubled: doubled.length },
      ...{ unknown, dropped: withStatus('dropped') },
    },
    faults: [
      ...(doubled.length > unknown ? doubled.map((where) => ({ code: 'mail-doubled', where })) : []),
      ...(failed > 0 ? [{ code: 'mail-failed', where: `${failed} mails have failed` }] : []),
    ],
  };
}

/** Each receipt against the lines of the log, and each line against the closing of its step. */
function judgeAnswers(pages: readonly TaskPages[], given: Seen['given']): Part<'answers'> {
  const lines = pages.flatMap(({ log }) =>
    log.filter(({ type, params }) => type !== 'answer.withdrawn' && 'answerId' in params && 'version' in params),
  );
  const nameOf = ({ params }: LogLine): string => `${String(params.answerId)} ${String(params.version)}`;
  const told = lines.map(nameOf);
  const accepted = given.filter(({ outcome }) => outcome === 'accepted');
  const lost = accepted.filter(({ answerId, version }) => !told.includes(`${answerId} ${version}`));
  const doubled = told.filter((name, nth) => told.indexOf(name) !== nth);
  const closedAt = new Map(pages.flatMap(({ log }) => log).flatMap(closingOf));
  const isLate = ({ seq, stepId }: LogLine): boolean =>
    seq !== null && seq > (closedAt.get(stepId ?? '') ?? Number.MAX_SAFE_INTEGER);
  return {
    counts: {
      ...{ accepted: accepted.length, refused: given.filter(({ outcome }) => outcome === 'refused').length },
      ...{ lost: lost.length, doubled: doubled.length },
    },
    faults: [
      ...lost.map(({ what, answerId, version }) => ({ code: 'answer-lost', where: `${what} ${answerId} ${version}` })),
      ...doubled.map((name) => ({ code: 'answer-twice-in-log', where: `answer ${name}` })),
      ...lines.filter(isLate).map((line) => ({ code: 'answer-after-closing', where: `answer ${nameOf(line)}` })),
    ],
  };
}

const closingOf = ({ type, stepId, seq }: LogLine): readonly (readonly [string, number])[] =>
  type === 'step.closed' && stepId !== null && seq !== null ? [[stepId, seq]] : [];

function judgeSteps(pages: TaskPages): readonly Fault[] {
  const times = (of: string, type: string): number =>
    pages.log.filter((line) => line.type === type && line.stepId === of).length;
  return stepsOf(pages).flatMap(({ stepId }) => {
    const [opened, closed] = [times(stepId, 'step.opened'), times(stepId, 'step.closed')];
    return [
      ...(opened > 1 ? [{ code: 'opened-twice', where: `step ${stepId} opened ${opened} times in the log` }] : []),
      ...(closed > 1 ? [{ code: 'closed-twice', where: `step ${stepId} closed ${closed} times in the log` }] : []),
    ];
  });
}

interface Part<Of extends 'mails' | 'answers'> {
  readonly counts: Findings[Of];
  readonly faults: readonly Fault[];
}
