import { MarkedStack } from './marked-stack';

interface MailRow {
  readonly id: string;
  readonly messageId: string;
  readonly kind: string;
  readonly status: string;
  readonly why: string | null;
}

jest.setTimeout(180_000);

// A long invitation, so that the task stays in it, and a rung every few days, so that one is always about to go.
const everyThirdDay = Array.from({ length: 10 }, (_, nth) => 3 * nth - 54);
const reminding = { workingDayMs: 2_000, policy: { invitation: { days: 60, ladder: everyThirdDay } } };
const brief = { workingDayMs: 700, policy: { invitation: { days: 60, ladder: [-2] } } };

let marked: MarkedStack;
beforeAll(async () => {
  marked = await MarkedStack.start();
});
afterAll(async () => {
  await marked.stop();
});

const mailsOf = (where: string, ...parameters: unknown[]): Promise<readonly MailRow[]> =>
  marked.rows<MailRow>(
    `select id, message_id::text as "messageId", kind, status, why from mail where ${where}`,
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
  const [counted] = await marked.rows(
    `select (select count(*)::int from step where task_id = $1) as steps,
            (select count(*)::int from event where task_id = $1 and type = 'step.opened') as opened,
            (select count(*)::int from event where task_id = $1 and type = 'invitation.asked') as asked,
            (select count(*)::int from mail where task_id = $1 and kind = 'invitation') as mails,
            (select count(*)::int from obligation where task_id = $1 and kind = 'reply') as replies,
            (select count(*)::int from ring where task_id = $1 and acknowledged_at is null) as "ringsWaiting"
       from task where id = $1`,
    taskId,
  );
  const parties = await marked.rows('select party_id from task_party where task_id = $1', taskId);
  expect(counted).toEqual({
    ...{ steps: 1, opened: 1, asked: 1, ringsWaiting: 0 },
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

/** Nothing lies in the outbox that could go now. */
async function untilOutboxEmpty(): Promise<void> {
  await marked.until('the outbox is empty', async () => {
    const due = await mailsOf(`status = 'planned' and send_at <= clock_timestamp()`);
    return due.length === 0 || undefined;
  });
}

describe('a process that kills itself where it is hardest to get right', () => {
  /** The mails that were being sent when the worker died; what became of them is known when their lease is over. */
  const cutOff: { readonly point: 'mail-sending' | 'mail-handed-over'; readonly mail: MailRow }[] = [];

  const cutOffAt = async (point: (typeof cutOff)[number]['point'], launch: () => Promise<string>): Promise<string> => {
    const armed = await marked.arm('worker', point);
    const taskId = await launch();
    const diedAt = await armed.dead();
    const mails = await mailsOf(`status = 'sending' and sending_at <= $1`, diedAt);
    cutOff.push(...mails.map((mail) => ({ point, mail })));
    expect(mails.length).toBeGreaterThan(0);
    await armed.upAgain();
    return taskId;
  };

  const killedAt = async (point: 'before-ring' | 'before-acknowledge' | 'before-seal-commit'): Promise<void> => {
    const armed = await marked.arm('worker', point);
    const taskId = await marked.manager.launch(brief);
    await armed.dead();
    await armed.upAgain();
    await expectOnce(taskId);
  };

  it('dies with reminders that the mail server has and the record does not know (mail-handed-over)', async () => {
    const taskId = await marked.manager.launch(reminding);
    await untilAllAsked(taskId);
    await cutOffAt('mail-handed-over', () => Promise.resolve(taskId));
    expect(cutOff.map(({ mail }) => mail.kind)).toContain('reminder');
    await marked.manager.command(taskId, { kind: 'cancel', reason: 'Deze opgave diende de proef.' });
    await untilOutboxEmpty();
  });

  it('dies with invitations that the mail server has and the record does not know (mail-handed-over)', async () => {
    await cutOffAt('mail-handed-over', () => marked.manager.launch(brief));
    expect(cutOff.at(-1)?.mail.kind).toBe('invitation');
    await untilOutboxEmpty();
  });

  it('dies with mails that were claimed and not yet handed over (mail-sending)', async () => {
    await cutOffAt('mail-sending', () => marked.manager.launch(brief));
    expect(cutOff.at(-1)?.mail.kind).toBe('invitation');
  });

  it('launches once when it dies before the workflow was started (before-ring)', () => killedAt('before-ring'));

  it('launches once when the workflow was started and the ring still waits (before-acknowledge)', () =>
    killedAt('before-acknowledge'));

  it('seals every event once when it dies with seals that are not committed (before-seal-commit)', () =>
    killedAt('before-seal-commit'));

  it('executes a command once when the api dies between its row and its Update (before-update)', async () => {
    const taskId = await marked.manager.launch(brief);
    await untilAllAsked(taskId);
    const armed = await marked.arm('api', 'before-update');
    const commandId = await marked.manager.command(taskId, { kind: 'pause', reason: 'De proef wacht even.' });
    await armed.dead();
    await armed.upAgain();
    const commands = await marked.until('the command is settled', async () => {
      const rows = await marked.rows<{ id: string; status: string }>(
        'select id, status from command where task_id = $1',
        taskId,
      );
      return rows.some(({ status }) => status === 'accepted') ? undefined : rows;
    });
    expect(commands).toEqual([{ id: commandId, status: 'settled' }]);
    const events = await marked.rows('select type from event where task_id = $1 and type = $2', taskId, 'task.paused');
    expect(events).toHaveLength(1);
  });

  it('never sends a reminder again that may have gone, and asks again under the same Message-ID', async () => {
    const ids = cutOff.map(({ mail }) => mail.id);
    const settled = await marked.until('it is known what became of them', async () => {
      const mails = await mailsOf('id = any($1::uuid[])', ids);
      return mails.every(({ status }) => status === 'sent' || status === 'unknown') ? mails : undefined;
    });
    const arrivals = await marked.arrivals();
    for (const { kind, status, why, messageId } of settled.filter((mail) => mail.kind === 'reminder')) {
      expect([kind, status, why]).toEqual(['reminder', 'unknown', 'unknown-whether-sent']);
      expect(arrivals.get(messageId) ?? 0).toBeLessThanOrEqual(1);
    }
    for (const { id, status, why, messageId } of settled.filter((mail) => mail.kind === 'invitation')) {
      const maybeArrived = cutOff.filter((cut) => cut.mail.id === id && cut.point === 'mail-handed-over').length;
      expect([status, why]).toEqual(['sent', 'unknown-whether-sent']);
      expect(arrivals.get(messageId)).toBeGreaterThanOrEqual(1);
      expect(arrivals.get(messageId)).toBeLessThanOrEqual(1 + maybeArrived);
    }
    const handedOver = cutOff.filter(({ point }) => point === 'mail-handed-over').map(({ mail }) => mail);
    const before = (kind: string) => handedOver.filter((mail) => mail.kind === kind);
    expect(before('reminder').some(({ messageId }) => arrivals.get(messageId) === 1)).toBe(true);
    expect(before('invitation').some(({ messageId }) => arrivals.get(messageId) === 2)).toBe(true);
  });

  it('doubles no mail but those of which nobody knew', async () => {
    const unknown = await mailsOf(`why = 'unknown-whether-sent'`);
    const known = new Set(unknown.map(({ messageId }) => messageId));
    const doubled = [...(await marked.arrivals())].filter(([id, times]) => times > 1 && !known.has(id));
    expect(doubled).toEqual([]);
  });
});
