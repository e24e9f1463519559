import { randomUUID } from 'node:crypto';
import type { Instant } from '@samenspel/domain';
import { AnswerRepository, type AnswerToStep, Gate, ObligationRepository } from '@samenspel/persistence';
import { aRecord, aStep, people, reactionsOwed, type ARecord } from '../../builders/a-record';
import { openRecord, type OpenRecord } from '../../support/open-record';

describe('the gate', () => {
  let open: OpenRecord;
  let gate: Gate;
  let answers: AnswerRepository;
  let obligations: ObligationRepository;
  let record: ARecord;
  let personId: string;
  let partyId: string;

  beforeAll(async () => {
    open = await openRecord(16);
    gate = new Gate(open.dataSource, open.database);
    answers = new AnswerRepository(open.database);
    obligations = new ObligationRepository(open.database);
    record = await aRecord(open.database);
    const one = await people(open.database, record, 1);
    [personId, partyId] = [one.personIds[0] ?? '', one.partyIds[0] ?? ''];
  });
  afterAll(() => open.close());

  const reaction = (stepId: string, more: Partial<AnswerToStep> = {}): AnswerToStep => ({
    stepId,
    kind: 'reaction',
    sender: `party:${partyId}`,
    partyId,
    personId,
    body: { text: 'Goed plan' },
    final: false,
    fulfils: true,
    idempotencyKey: randomUUID(),
    ...more,
  });
  const eventsOf = (stepId: string) =>
    open.database.rows<{ id: string; type: string; stream: string; occurredAt: Instant; digest: string }>(
      'select id, type, stream, occurred_at, digest from event where step_id = $1 order by number',
      [stepId],
    );
  const versionsOf = async (stepId: string): Promise<number> =>
    (
      await open.database.rows(
        'select from answer_version v join answer a on a.id = v.answer_id where a.step_id = $1',
        [stepId],
      )
    ).length;

  it('stores the answer, fulfils the obligation and tells the log at the same instant', async () => {
    const stepId = await aStep(open.database, record);
    await reactionsOwed(open.database, record, stepId, [partyId]);
    const stored = await gate.recordAnswer(reaction(stepId));
    expect(stored).toMatchObject({ status: 'accepted', version: 1, late: false });
    const [event] = await eventsOf(stepId);
    expect(event).toMatchObject({ type: 'consultation.reacted', stream: `task/${record.taskId}` });
    expect(event?.digest).toMatch(/^[0-9a-f]{64}$/);
    const obligation = await obligations.find(stepId, 'reaction', `party:${partyId}`);
    expect(obligation).toMatchObject({ fulfilledBy: event?.id, fulfilledAt: event?.occurredAt, final: false });
    expect(await answers.find(stepId, 'reaction', `party:${partyId}`)).toMatchObject({ body: { text: 'Goed plan' } });
  });

  it('keeps an obligation open for an answer that does not fulfil it, and opens it again', async () => {
    const stepId = await aStep(open.database, record);
    await reactionsOwed(open.database, record, stepId, [partyId]);
    await gate.recordAnswer(reaction(stepId));
    await gate.recordAnswer(reaction(stepId, { fulfils: false }));
    expect(await obligations.find(stepId, 'reaction', `party:${partyId}`)).toMatchObject({
      fulfilledAt: null,
      fulfilledBy: null,
    });
  });

  it('lets the last answer of a sender win and keeps every version', async () => {
    const stepId = await aStep(open.database, record);
    await gate.recordAnswer(reaction(stepId, { body: { text: 'eerst' } }));
    expect(await gate.recordAnswer(reaction(stepId, { body: { text: 'later' }, final: true }))).toMatchObject({
      version: 2,
    });
    const stored = await answers.findOfStep(stepId, 'reaction');
    expect(stored).toMatchObject([{ body: { text: 'later' }, version: 2, final: true }]);
    expect((await answers.findVersions(stored[0]?.id ?? '')).map((version) => version.body)).toEqual([
      { text: 'eerst' },
      { text: 'later' },
    ]);
    expect(await eventsOf(stepId)).toHaveLength(2);
  });

  it('answers a known key as before, also after the closing, and stores nothing', async () => {
    const stepId = await aStep(open.database, record);
    const answer = reaction(stepId);
    const first = await gate.recordAnswer(answer);
    await open.database.rows('select close_step($1, true, $2)', [stepId, '2026-09-15']);
    expect(await gate.recordAnswer(answer)).toEqual({ ...first, status: 'replayed' });
    expect(await versionsOf(stepId)).toBe(1);
  });

  it('refuses a known key with another body', async () => {
    const stepId = await aStep(open.database, record);
    const answer = reaction(stepId);
    await gate.recordAnswer(answer);
    expect(await gate.recordAnswer({ ...answer, body: { text: 'Toch niet' } })).toMatchObject({ status: 'key-reused' });
    expect(await gate.recordAnswer({ ...answer, final: true })).toMatchObject({ status: 'key-reused' });
    expect(await versionsOf(stepId)).toBe(1);
  });

  it('does not take the key of one person for that of another', async () => {
    const stepId = await aStep(open.database, record);
    const answer = reaction(stepId);
    await gate.recordAnswer(answer);
    const other = { ...answer, personId: record.managerId, sender: `person:${record.managerId}`, partyId: undefined };
    expect(await gate.recordAnswer(other)).toMatchObject({ status: 'accepted', version: 1 });
  });

  it('stores twins that come at the same time once', async () => {
    const stepId = await aStep(open.database, record);
    const answer = reaction(stepId);
    const all = await Promise.all(Array.from({ length: 12 }, () => gate.recordAnswer(answer)));
    expect(all.filter(({ status }) => status === 'accepted')).toHaveLength(1);
    expect(all.filter(({ status }) => status === 'replayed')).toHaveLength(11);
    expect(await versionsOf(stepId)).toBe(1);
    expect(await eventsOf(stepId)).toHaveLength(1);
  });

  it('stores every one of different answers that come at the same time', async () => {
    const stepId = await aStep(open.database, record);
    const all = await Promise.all(Array.from({ length: 12 }, () => gate.recordAnswer(reaction(stepId))));
    expect(all.map((stored) => ('version' in stored ? stored.version : 0)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(await versionsOf(stepId)).toBe(12);
  });

  it('refuses from the closing instant on, before anybody has closed the step', async () => {
    const endsAt = Date.now() - 1;
    const stepId = await aStep(open.database, record, { endsAt });
    expect(await gate.recordAnswer(reaction(stepId))).toMatchObject({ status: 'closed', endsAt });
    expect(await versionsOf(stepId)).toBe(0);
  });

  it('takes an answer after a due date and marks it late', async () => {
    const stepId = await aStep(open.database, record, {
      kind: 'invitation',
      status: 'passed',
      hasClosingInstant: false,
      endsAt: Date.now() - 1,
    });
    expect(await gate.recordAnswer(reaction(stepId, { kind: 'reply' }))).toMatchObject({
      status: 'accepted',
      late: true,
    });
  });

  it('refuses during a pause, and never shows a paused step as closed', async () => {
    const stepId = await aStep(open.database, record, { status: 'paused', endsAt: Date.now() - 1 });
    expect(await gate.recordAnswer(reaction(stepId))).toMatchObject({ status: 'paused' });
    expect(await versionsOf(stepId)).toBe(0);
  });

  it('says so when there is no such step', async () => {
    expect(await gate.recordAnswer(reaction(randomUUID()))).toMatchObject({ status: 'unknown-step' });
  });

  it('is busy, and stores nothing, while somebody holds the answers for longer than an answer waits', async () => {
    const stepId = await aStep(open.database, record);
    const holder = open.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select pg_advisory_xact_lock(step_lock($1))', [stepId]);
    await expect(gate.recordAnswer(reaction(stepId))).rejects.toMatchObject({ code: 'BUSY', params: { stepId } });
    await holder.rollbackTransaction();
    await holder.release();
    expect(await versionsOf(stepId)).toBe(0);
  });

  it('is not called inside a transaction', async () => {
    const stepId = await aStep(open.database, record);
    await expect(open.database.transact(() => gate.recordAnswer(reaction(stepId)))).rejects.toThrow(/outside/);
  });
});

describe('closing a step while answers come in', () => {
  let open: OpenRecord;
  beforeAll(async () => {
    open = await openRecord(24);
  });
  afterAll(() => open.close());

  /** Tries to close until it is so; counts in the transaction of the close what it sees. */
  async function closeWhenDue(stepId: string): Promise<{ readonly seen: number; readonly early: number }> {
    for (let early = 0; ; early += 1) {
      const seen = await open.database.transact(async () => {
        const closed = await open.database.row<{ status: string }>('select status from close_step($1, false, $2)', [
          stepId,
          '2026-09-30',
        ]);
        if (closed?.status !== 'closed') return undefined;
        const count = await open.database.row<{ n: number }>(
          'select count(*) as n from answer_version v join answer a on a.id = v.answer_id where a.step_id = $1',
          [stepId],
        );
        return count?.n ?? 0;
      });
      if (seen !== undefined) return { seen, early };
    }
  }

  it('accepts exactly what the close sees, and nothing later than the closing instant', async () => {
    const gate = new Gate(open.dataSource, open.database);
    const record = await aRecord(open.database);
    const { personIds } = await people(open.database, record, 20);
    const endsAt = Date.now() + 1_500;
    const stepId = await aStep(open.database, record, { endsAt });
    const statuses: string[] = [];

    const sendUntilRefused = async (personId: string): Promise<void> => {
      for (let refused = 0; refused < 3;) {
        const sender = `person:${personId}`;
        const more = { body: { n: statuses.length }, final: false, fulfils: true, idempotencyKey: randomUUID() };
        const { status } = await gate.recordAnswer({ stepId, kind: 'reaction', sender, personId, ...more });
        statuses.push(status);
        if (status !== 'accepted') refused += 1;
      }
    };
    const [closing] = await Promise.all([closeWhenDue(stepId), ...personIds.map(sendUntilRefused)]);

    const accepted = statuses.filter((status) => status === 'accepted').length;
    const stored = await open.database.rows<{ late: boolean }>(
      `select v.submitted_at >= s.ends_at as late from answer_version v join answer a on a.id = v.answer_id join step s on s.id = a.step_id
        where a.step_id = $1`,
      [stepId],
    );
    expect(accepted).toBeGreaterThan(100);
    expect(closing.early).toBeGreaterThan(0);
    expect({ seen: closing.seen, stored: stored.length }).toEqual({ seen: accepted, stored: accepted });
    expect(stored.filter(({ late }) => late)).toEqual([]);
    expect(statuses.filter((status) => status === 'closed')).toHaveLength(60);
  });

  it('moves the closing instant to the moment of an early close, and stays closed', async () => {
    const record = await aRecord(open.database);
    const stepId = await aStep(open.database, record);
    const close = (early: boolean) =>
      open.database.row<{ status: string; endsAt: Instant; closedAt: Instant }>(
        'select * from close_step($1, $2, $3)',
        [stepId, early, '2026-09-15'],
      );
    expect(await close(false)).toMatchObject({ status: 'moved' });
    const closed = await close(true);
    expect(closed).toMatchObject({ status: 'closed', endsAt: closed?.closedAt });
    expect(await close(false)).toMatchObject({ status: 'already-closed', closedAt: closed?.closedAt });
  });

  it('does not close a paused step', async () => {
    const record = await aRecord(open.database);
    const stepId = await aStep(open.database, record, { status: 'paused', endsAt: Date.now() - 1 });
    const closed = await open.database.row('select status from close_step($1, false, $2)', [stepId, '2026-09-15']);
    expect(closed).toEqual({ status: 'paused' });
  });
});
