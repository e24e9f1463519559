import { MarkedStack } from './marked-stack';

interface MailRow {
  readonly id: string;
  readonly messageId: string;
  readonly kind: string;
  readonly status: string;
  readonly why: string | null;
  readonly attempts: number;
}

jest.setTimeout(180_000);

// A long invitation, so that the task stays in it, and a rung every few days, so that one is always about to go.
const everyThirdDay = Array.from({ length: 10 }, (_, nth) => 3 * nth - 54);
const reminding = { workingDayMs: 2_000, policy: { invitation: { days: 60, ladder: everyThirdDay } } };
const brief = { workingDayMs: 700, policy: { invitation: { days: 60, ladder: [-2] } } };

/** Commands, and the event that says that they were executed. */
const steered = [
  ['pause', 'task.paused'],
  ['resume', 'task.resumed'],
  ['cancel', 'task.cancelled'],
] as const;

let marked: MarkedStack;
beforeAll(async () => {
  marked = await MarkedStack.start();
});
afterAll(async () => {
  await marked.stop();
});

const mailsOf = (where: string, ...parameters: unknown[]): Promise<readonly MailRow[]> =>
  marked.rows<MailRow>(
    `select id, message_id::text as "messageId", kind, status, why, attempts from mail where ${where}`,
    ...parameters,
  );

/** Everybody was asked once: as many mails as parties, as many arrived. */
async function untilAllAsked(taskId: string): Promise<void> {
  await marked.until('everybody is asked', async () => {
    const asked = await mailsOf(`task_id = $1 and kind = 'invitation'`, taskId);
    return (asked.length > 0 && asked.every(({ status }) => status === 'sent')) || undefined;
  });
}

/** The task is where it should be, once: one invitation, one mail for each who is asked, and a whole log. */
async function expectOnce(taskId: string): Promise<void> {
  await untilAllAsked(taskId);
  await marked.untilQuiet();
  const [counted] = await marked.rows(
    `select (select count(*)::int from step where task_id = $1) as steps,
            (select count(*)::int from event where task_id = $1 and type = 'step.opened') as opened,
            (select count(*)::int from event where task_id = $1 and type = 'invitation.asked') as asked,
            (select count(*)::int from mail where task_id = $1 and kind = 'invitation') as mails,
            (select count(*)::int from obligation where task_id = $1 and kind = 'reply') as replies
       from task where id = $1`,
    taskId,
  );
  const parties = await marked.rows('select party_id from task_party where task_id = $1', taskId);
  expect(counted).toEqual({
    ...{ steps: 1, opened: 1, asked: 1 },
    mails: parties.length,
    replies: parties.length,
  });
  const asked = await mailsOf(`task_id = $1 and kind = 'invitation'`, taskId);
  const arrivals = await marked.arrivals();
  expect(asked.map(({ messageId }) => arrivals.get(messageId))).toEqual(asked.map(() => 1));
  const log = await marked.until('the log is sealed', async () => {
    const read = await marked.manager.browser.get<{ entries: readonly { seq: number | null }[]; chainIntact: boolean }>(
      `/tasks/${taskId}/log?limit=1000`,
    );
    return read.entries.every(({ seq }) => seq !== null) ? read : undefined;
  });
  expect(log.chainIntact).toBe(true);
  const seqs = log.entries.map(({ seq }) => Number(seq)).sort((a, b) => a - b);
  expect(seqs).toEqual(seqs.map((_, nth) => nth + 1));
}

const rungs = ['reminder', 'manager-reminder'];

interface CutOff {
  readonly point: 'mail-sending' | 'mail-handed-over';
  readonly mail: MailRow;
}

/**
 * What became of a mail that was in hand when the worker died, and how often it arrived. A later kill may have cut it off
 * again, so each attempt may have arrived but those of which it is known that they did not: the one that died before it
 * was handed over, and the last one of a mail that had become pointless meanwhile.
 */
function expectOnceOrKnown({ point, mail }: CutOff, after: MailRow, arrived: number): void {
  expect(after.why).toBe('unknown-whether-sent');
  const diedBefore = point === 'mail-sending' ? 1 : 0;
  if (rungs.includes(mail.kind)) {
    expect(after).toMatchObject({ status: 'unknown', attempts: 1 });
    expect(arrived).toBeLessThanOrEqual(1 - diedBefore);
  } else if (after.status === 'unknown') {
    expect(arrived).toBeLessThanOrEqual(after.attempts - diedBefore - 1);
  } else {
    expect(after.status).toBe('sent');
    expect(arrived).toBeGreaterThanOrEqual(1);
    expect(arrived).toBeLessThanOrEqual(after.attempts - diedBefore);
  }
}

describe('a process that kills itself where it is hardest to get right', () => {
  /** The mails that were being sent when the worker died; what became of them is known when their lease is over. */
  const cutOff: CutOff[] = [];

  afterEach(() => marked.endTasks());

  const cutOffAt = async (point: CutOff['point'], launch: () => Promise<unknown>): Promise<void> => {
    const armed = await marked.arm('worker', point);
    await launch();
    const diedAt = await armed.dead();
    // What an earlier kill cut off is still in hand by the record, until its lease is over.
    const earlier = new Set(cutOff.map(({ mail }) => mail.id));
    const inHand = await mailsOf(`status = 'sending' and sending_at <= $1`, diedAt);
    const mails = inHand.filter(({ id }) => !earlier.has(id));
    expect(mails.length).toBeGreaterThan(0);
    cutOff.push(...mails.map((mail) => ({ point, mail })));
    await armed.upAgain();
  };

  const killedAt = async (
    point: 'before-ring' | 'before-acknowledge' | 'before-seal-commit' | 'in-activity',
  ): Promise<void> => {
    const armed = await marked.arm('worker', point);
    const taskId = await marked.manager.launch(brief);
    await armed.dead();
    await armed.upAgain();
    await expectOnce(taskId);
  };

  it('dies with mails of a ladder that the mail server has and the record does not know (mail-handed-over)', async () => {
    const taskId = await marked.manager.launch(reminding);
    await untilAllAsked(taskId);
    await cutOffAt('mail-handed-over', () => Promise.resolve());
  });

  it('dies with mails that ask, which the mail server has and the record does not know (mail-handed-over)', () =>
    cutOffAt('mail-handed-over', () => marked.manager.launch(brief)));

  it('dies with mails that were claimed and not yet handed over (mail-sending)', () =>
    cutOffAt('mail-sending', () => marked.manager.launch(brief)));

  it('launches once when it dies before the workflow was started (before-ring)', () => killedAt('before-ring'));

  it('launches once when the workflow was started and the ring still waits (before-acknowledge)', () =>
    killedAt('before-acknowledge'));

  it('seals every event once when it dies with seals that are not committed (before-seal-commit)', () =>
    killedAt('before-seal-commit'));

  it('goes on soon when it dies with an activity in hand (in-activity)', () => killedAt('in-activity'));

  it('executes each command once when the api dies between its row and its Update (before-update)', async () => {
    const taskId = await marked.manager.launch(brief);
    await untilAllAsked(taskId);
    for (const [kind, type] of steered) {
      const armed = await marked.arm('api', 'before-update');
      const commandId = await marked.manager.command(taskId, { kind, reason: 'De proef stuurt.' });
      await armed.dead();
      await armed.upAgain();
      const command = await marked.until('the command is settled', async () => {
        const rows = await marked.rows<{ status: string }>('select status from command where id = $1', commandId);
        return rows.some(({ status }) => status === 'accepted') ? undefined : rows;
      });
      expect(command).toEqual([{ status: 'settled' }]);
      const events = await marked.rows('select caused_by from event where task_id = $1 and type = $2', taskId, type);
      expect(events).toEqual([{ caused_by: commandId }]);
    }
  });

  it('never sends a rung again that may have gone, and sends all else under the same Message-ID', async () => {
    const ids = cutOff.map(({ mail }) => mail.id);
    const settled = await marked.until('it is known what became of them', async () => {
      const mails = await mailsOf('id = any($1::uuid[])', ids);
      return mails.every(({ status }) => ['sent', 'unknown', 'dropped'].includes(status)) ? mails : undefined;
    });
    const arrivals = await marked.arrivals();
    const arrived = ({ messageId }: MailRow): number => arrivals.get(messageId) ?? 0;
    for (const cut of cutOff) {
      const after = settled.find(({ id }) => id === cut.mail.id);
      expect(after?.messageId).toBe(cut.mail.messageId);
      if (after !== undefined) expectOnceOrKnown(cut, after, arrived(after));
    }
    // The mail at which the worker died had reached the mail server.
    expect(cutOff.some(({ point, mail }) => point === 'mail-handed-over' && arrived(mail) > 0)).toBe(true);
  });

  it('doubles no mail but those of which nobody knew', async () => {
    const unknown = await mailsOf(`why = 'unknown-whether-sent'`);
    const known = new Set(unknown.map(({ messageId }) => messageId));
    const doubled = [...(await marked.arrivals())].filter(([id, times]) => times > 1 && !known.has(id));
    expect(doubled).toEqual([]);
  });
});
