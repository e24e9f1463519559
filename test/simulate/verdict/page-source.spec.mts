import type { CaughtMail } from '../../play/mailbox.mts';
import type { GivenAnswer } from '../ledger.mts';
import { PageSource } from './page-source.mts';

const line = (seq: number | null, type: string, params: object = {}) => ({ seq, type, stepId: 'step-1', params });
const replied = (seq: number, version = 1) => line(seq, 'invitation.replied', { answerId: 'answer-1', version });
const mail = (status: string, at: string) => ({ status, why: null, send: { at } });
const past = '2026-01-02T09:00:00Z';
const decided = { title: 'Wonen', status: 'running', stage: 'anchoring', now: null };

interface Shown {
  readonly task?: object;
  readonly log?: readonly object[];
  readonly mails?: readonly object[];
}

/** A server that shows these pages, whatever the task. */
function showing({ task = decided, log = [], mails = [] }: Shown): PageSource {
  const pageAt = (path: string): unknown => {
    if (path.includes('/log')) return { entries: log };
    return path.includes('/mails') ? { mails } : task;
  };
  return new PageSource({ get: <Body,>(path: string) => Promise.resolve(pageAt(path) as Body) }, 'regio.example');
}

const given: GivenAnswer = {
  ...{ mark: 'b', what: 'reply', stepId: 'step-1', sender: 'party-1' },
  ...{ outcome: 'accepted', answerId: 'answer-1', version: 1 },
};
const arrived = (messageId: string): CaughtMail => ({
  ...{ id: '1', subject: '', text: '', html: '', headers: {}, time: past },
  ...{ messageId, to: [{ address: 'a@regio.example' }] },
});

async function faultsOf(shown: Shown, mails: readonly CaughtMail[] = []): Promise<readonly string[]> {
  const seen = { arrived: () => Promise.resolve(mails), given: [given], outages: [], lateAfterMs: 60_000 };
  return (await showing(shown).judge(['task-1'], seen)).faults.map(({ code }) => code);
}

describe('what a manager can see', () => {
  it('holds nothing against a task whose pages agree', async () => {
    const log = [line(1, 'step.opened'), replied(2), line(3, 'step.closed')];
    expect(await faultsOf({ log, mails: [mail('sent', past)] }, [arrived('m-1'), arrived('m-2')])).toEqual([]);
  });

  it.each([
    ['answer-lost', { log: [line(1, 'step.opened')] }],
    ['answer-twice-in-log', { log: [replied(1), replied(2)] }],
    ['answer-after-closing', { log: [line(1, 'step.closed'), replied(2)] }],
    ['closed-twice', { log: [replied(1), line(2, 'step.closed'), line(3, 'step.closed')] }],
    ['opened-twice', { log: [line(1, 'step.opened'), line(2, 'step.opened'), replied(3)] }],
    ['mail-failed', { log: [replied(1)], mails: [mail('failed', past)] }],
    ['not-ended', { log: [replied(1)], task: { ...decided, stage: 'decision' } }],
  ])('shows %s', async (code, shown) => {
    expect(await faultsOf(shown)).toEqual([code]);
  });

  it('shows a mail that came twice, unless nobody could know whether it went', async () => {
    const twice = [arrived('m-1'), arrived('m-1')];
    expect(await faultsOf({ log: [replied(1)], mails: [mail('sent', past)] }, twice)).toEqual(['mail-doubled']);
    expect(await faultsOf({ log: [replied(1)], mails: [mail('unknown', past)] }, twice)).toEqual([]);
  });

  it('waits for a mail that is due and for a line without its seal', async () => {
    const later = new Date(Date.now() + 60_000).toISOString();
    const isQuiet = (shown: Shown): Promise<boolean> => showing(shown).isQuiet(['task-1']);
    expect(await isQuiet({ log: [line(1, 'step.opened')], mails: [mail('planned', later)] })).toBe(true);
    expect(await isQuiet({ mails: [mail('planned', past)] })).toBe(false);
    expect(await isQuiet({ log: [line(null, 'step.opened')] })).toBe(false);
  });

  it('says what it cannot judge', async () => {
    const seen = { arrived: () => Promise.resolve([]), given: [], outages: [], lateAfterMs: 60_000 };
    const findings = await showing({}).judge(['task-1'], seen);
    expect([findings.rings, findings.remindersLateMs, findings.closedLateMs]).toEqual([null, null, null]);
    expect(findings.notJudged).not.toEqual([]);
  });
});
