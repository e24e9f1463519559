import { setTimeout as sleep } from 'node:timers/promises';
import { addWorkingDays, defaultPolicy, nextMove, type TaskSight, workingDaysBetween } from '@samenspel/domain';
import { ChainFactsRepository, OnBehalfRepository } from '@samenspel/persistence';
import { aLaunchedTask } from '../../builders/a-launched-task';
import { type OpenRecord, openRecord } from '../../support/open-record';
import { DrivenTask } from './driven-task';

// Slow enough that a busy machine does not sleep through a rung.
const fast = { workingDayMs: 100 };
// A ballot in which everybody votes closes at once: the long term only keeps a busy machine from missing it.
const longBallot = { ...defaultPolicy.decision, days: 150 };
// Open so long that everybody has reacted before it closes.
const longConsultation = { ...defaultPolicy.consultation, days: 60 };

describe('the process on the record', () => {
  let record: OpenRecord;

  beforeAll(async () => {
    record = await openRecord(6);
  });

  afterAll(async () => {
    await record.close();
  });

  const launch = async (wanted: Parameters<typeof aLaunchedTask>[1] = {}): Promise<DrivenTask> => {
    const task = await aLaunchedTask(record.database, { ...fast, ...wanted });
    return new DrivenTask(record.database, record.dataSource, task);
  };

  const decide = async (driven: DrivenTask, stepId: string, choice: string): Promise<void> => {
    const { gemeente, zorg } = driven.task.parties;
    for (const seat of [gemeente.seats[2], zorg.seats[2]]) {
      await driven.answer(stepId, { kind: 'ballot', seat, body: { choice } });
    }
  };

  const untilDecision = async (driven: DrivenTask, ordinal = 1): Promise<string> => {
    await driven.untilOpen('dispositions', ordinal);
    await driven.disposeAll();
    return driven.untilAsked('decision', ordinal);
  };

  it('takes a task from its launch to the anchoring of what was decided', async () => {
    const driven = await launch({ policy: { consultation: longConsultation, decision: longBallot } });
    const consultationId = await driven.untilConsultation();
    for (const party of Object.values(driven.task.parties)) await driven.react(consultationId, party);
    await decide(driven, await untilDecision(driven), 'consent');
    await driven.until((sight: TaskSight) => sight.step?.kind === 'anchoring');

    expect(await driven.mails('invitation')).toHaveLength(4);
    expect(await driven.mails('consultation')).toHaveLength(4);
    expect(await driven.mails('outcome')).toHaveLength(4);
    expect(await driven.mails('decision')).toHaveLength(2);
    // The contact of each party hears it by the mail that asks to confirm it.
    expect(await driven.mails('decision-result')).toHaveLength(8);
    await driven.until(() => driven.moves.some((move) => move.kind === 'ask' && move.momentKey === 'confirmations'));
    expect(await driven.mails('confirmation')).toHaveLength(4);
    expect(await driven.mails('reminder')).toHaveLength(0);
    const events = await driven.events();
    expect(events.filter((type) => type === 'work-group.joined')).toHaveLength(4);
    expect(events.filter((type) => type === 'step.opened')).toHaveLength(7);
  });

  it('reminds only who still owes it, once for each rung, and closes nothing before its instant', async () => {
    const driven = await launch({ workingDayMs: 400 });
    const consultationId = await driven.untilConsultation();
    await driven.react(consultationId, driven.task.parties.zorg);
    await driven.untilOpen('dispositions');
    const reminders = await driven.mails('reminder');
    const silent = ['gemeente', 'toegang', 'clienten'] as const;

    expect(reminders).toHaveLength(silent.length * 3);
    expect(new Set(reminders.map(({ personId, rung }) => `${personId} ${String(rung)}`)).size).toBe(9);
    expect(new Set(reminders.map(({ personId }) => personId))).toEqual(
      new Set(silent.map((name) => driven.task.parties[name].seats[0].personId)),
    );
    const [step] = await record.database.rows<{ closedAt: number; endsAt: number }>(
      'select closed_at, ends_at from step where id = $1',
      [consultationId],
    );
    expect(step!.closedAt).toBeGreaterThanOrEqual(step!.endsAt);
    expect(await driven.react(consultationId, driven.task.parties.zorg)).toBe('closed');
  });

  it('hands an unrepresentative group to the programme manager and waits, reminding every five working days', async () => {
    const driven = await launch({ workingDayMs: 15 });
    await driven.untilOpen('invitation');
    await driven.until(() => driven.moves.filter(({ kind }) => kind === 'remind').length >= 5);

    expect(driven.moves.filter(({ kind }) => kind === 'hand-to-manager')).toHaveLength(1);
    expect((await driven.mails('manager-reminder')).length).toBeGreaterThanOrEqual(3);
    expect((await driven.look()).workGroupGaps).toHaveLength(4);
  });

  it('escalates an essential party that refuses, on its dates, until it joins', async () => {
    const driven = await launch({ essential: ['zorg'] });
    const { partyId, seats } = driven.task.parties.zorg;
    const invitationId = await driven.untilAsked('invitation');
    await driven.everybodyJoins(invitationId, [partyId]);
    const refusal = { choice: 'declines', reason: 'Geen tijd' };
    await driven.answer(invitationId, { kind: 'reply', seat: seats[0], partyId, body: refusal, fulfils: false });
    await driven.until(() => driven.moves.filter(({ kind }) => kind === 'escalate').length === 3);
    const joins = { choice: 'joins', seatIds: [seats[0].seatId] };
    await driven.answer(invitationId, { kind: 'reply', seat: seats[2], partyId, body: joins });
    await driven.untilOpen('iteration');

    const mails = await driven.mails('escalation');
    expect(mails.map(({ personId }) => personId)).toEqual([seats[1].personId, seats[1].personId, seats[2].personId]);
    const tiers = await record.database.rows<{ tier: string; done: boolean; voided: boolean; cause: string }>(
      `select e.tier, e.done_at is not null as done, e.voided_at is not null as voided, e.cause from escalation e
         join obligation o on o.id = e.obligation_id where o.task_id = $1 order by e.due_on`,
      [driven.task.taskId],
    );
    expect(tiers.map(({ tier, done, voided }) => [tier, done, voided])).toEqual([
      ['deputy', true, false],
      ['manager', true, false],
      ['executive', true, false],
      ['board', false, true],
    ]);
    expect(tiers[0]!.cause).toBe('refusal');
  });

  it('starts the path of an essential party anew when the reply that was entered for it is withdrawn', async () => {
    const driven = await launch({ essential: ['zorg'] });
    const { partyId, seats } = driven.task.parties.zorg;
    const invitationId = await driven.untilAsked('invitation');
    const joins = { choice: 'joins', seatIds: [seats[0].seatId] };
    const entered = { kind: 'reply', seat: seats[0], partyId, body: joins, enteredBy: driven.task.managerId } as const;
    await driven.answer(invitationId, entered);
    expect((await driven.look()).essentialParties).toMatchObject([{ partyId, state: 'joined' }]);

    const reply = { stepId: invitationId, kind: 'reply', sender: `party:${partyId}` } as const;
    const withdrawal = { ...reply, version: 1, personId: seats[0].personId, reason: '' };
    expect(await new OnBehalfRepository(record.database).withdraw(withdrawal)).toMatchObject({ status: 'withdrawn' });
    const { essentialParties, workGroupGaps } = await driven.look();
    expect(essentialParties).toEqual([
      { partyId, state: 'owes', escalationPlanned: false, withdrawnOn: expect.any(String) as string },
    ]);
    expect(workGroupGaps).toHaveLength(4);
    await driven.until(() => driven.moves.some(({ kind }) => kind === 'escalate'));
    const [tiers] = await record.database.rows<{ standing: number }>(
      `select count(*)::int as standing from escalation e join obligation o on o.id = e.obligation_id
        where o.task_id = $1 and e.voided_at is null`,
      [driven.task.taskId],
    );
    expect(tiers).toEqual({ standing: 4 });
    const events = await driven.events();
    expect(events.filter((type) => /^(work-group|answer)\./.test(type))).toEqual([
      'work-group.joined',
      'answer.withdrawn',
      'work-group.left',
    ]);
  });

  it('welcomes who joins after a cycle began, with a link of the own seat to it, once, and moves no date', async () => {
    const driven = await launch({ workingDayMs: 400 });
    const { partyId, seats } = driven.task.parties.clienten;
    const invitationId = await driven.untilAsked('invitation');
    await driven.everybodyJoins(invitationId, [partyId]);
    const cycleId = await driven.untilOpen('iteration');
    const endsAt = 'select ends_at from step where id = $1';
    const [before] = await record.database.rows<{ endsAt: number }>(endsAt, [cycleId]);
    const joins = { choice: 'joins', seatIds: [seats[0].seatId] };
    await driven.answer(invitationId, { kind: 'reply', seat: seats[0], partyId, body: joins });
    await driven.look();
    await driven.look();

    expect((await driven.mails('welcome')).map(({ personId }) => personId)).toEqual([seats[0].personId]);
    const links = await record.database.rows<{ purpose: string; seatId: string; personId: string }>(
      'select purpose, seat_id, person_id from link where step_id = $1',
      [cycleId],
    );
    expect(links).toEqual([{ purpose: 'check-in', seatId: seats[0].seatId, personId: seats[0].personId }]);
    expect(await record.database.rows(endsAt, [cycleId])).toEqual([before]);
  });

  it('asks who deputises as well while somebody is away, and escalates to the deputy first', async () => {
    const driven = await launch({ essential: ['zorg'] });
    const { partyId, seats } = driven.task.parties.zorg;
    const [contact, manager, executive] = seats;
    // Longer than any date of the task.
    await record.database.execute(
      `insert into absence (programme_id, person_id, from_on, until_on, deputy_seat_id, entered_by)
       values ($1, $2, '2000-01-01', '2999-12-31', $3, $2)`,
      [driven.task.programmeId, contact.personId, executive.seatId],
    );
    const invitationId = await driven.untilAsked('invitation');
    const asked = (await driven.mails('invitation')).map(({ personId }) => personId);
    expect(asked).toEqual(expect.arrayContaining([contact.personId, executive.personId]));
    expect(asked).not.toContain(manager.personId);

    await driven.everybodyJoins(invitationId, [partyId]);
    const refusal = { choice: 'declines', reason: 'Geen tijd' };
    await driven.answer(invitationId, { kind: 'reply', seat: contact, partyId, body: refusal, fulfils: false });
    await driven.until(() => driven.moves.filter(({ kind }) => kind === 'escalate').length === 1);
    const [deputy] = await record.database.rows<{ personId: string }>(
      `select e.person_id from escalation e join obligation o on o.id = e.obligation_id
        where o.task_id = $1 and e.tier = 'deputy'`,
      [driven.task.taskId],
    );
    expect(deputy?.personId).toBe(executive.personId);
    const told = (await driven.mails('escalation')).map(({ personId }) => personId);
    expect(told.slice(0, 2).sort()).toEqual([executive.personId, manager.personId].sort());
  });

  it('passes an empty tier to the next at once, and an override by name lets the task go on', async () => {
    const driven = await launch({ essential: ['zorg'], workingDayMs: 40 });
    const { partyId, seats } = driven.task.parties.zorg;
    await record.database.execute('update seat set person_id = null where id = $1', [seats[1].seatId]);
    const invitationId = await driven.untilAsked('invitation');
    const { gemeente, toegang, clienten } = driven.task.parties;
    await driven.everybodyJoins(invitationId, [partyId]);
    await driven.until(() => driven.moves.filter(({ kind }) => kind === 'escalate').length === 4);
    expect((await driven.mails('escalation')).map(({ personId }) => personId)).toEqual([
      seats[2].personId,
      driven.task.boardPersonId,
    ]);

    const override = { kind: 'override', stepId: invitationId } as const;
    expect(await driven.steer({ ...override, subject: 'essential-party', partyId: gemeente.partyId })).toMatchObject({
      status: 'refused',
      refusal: { code: 'OVERRIDE_PARTY_NOT_ESSENTIAL' },
    });
    await driven.steer({ ...override, subject: 'essential-party', partyId });
    await driven.steer({ ...override, subject: 'missing-side' });
    await driven.untilOpen('iteration');
    expect(await driven.events()).toContain('override.recorded');
    expect([toegang, clienten]).toHaveLength(2);
  });

  it('gives the decision its whole time when the last reaction was handled before anybody saw that the date had passed', async () => {
    const driven = await launch({ policy: { dispositions: { days: 5, ladder: [] } } });
    await driven.react(await driven.untilConsultation(), driven.task.parties.zorg);
    const dispositionsId = await driven.untilOpen('dispositions');
    const [{ endsAt }] = (await record.database.rows<{ endsAt: number }>('select ends_at from step where id = $1', [
      dispositionsId,
    ])) as [{ endsAt: number }];
    await sleep(Math.max(0, endsAt - Date.now()) + 300);
    await driven.disposeAll();
    const decisionId = await driven.untilOpen('decision');
    const [decision] = await record.database.rows<{ opensAt: number; handledAt: number }>(
      'select opens_at, (select max(decided_at) from disposition where task_id = step.task_id) as handled_at from step where id = $1',
      [decisionId],
    );
    expect(decision!.opensAt).toBeGreaterThanOrEqual(decision!.handledAt);
  });

  it('proves the order of consultation and decision by when they happened, also when an outage outlasted both', async () => {
    const driven = await launch({ policy: { dispositions: { days: 2, ladder: [] } } });
    await driven.untilConsultation();
    const { endsAt } = (await driven.look()).step!;
    await sleep(Math.max(0, endsAt - Date.now()) + 5 * fast.workingDayMs);
    await driven.untilOpen('decision');
    const steps = await new ChainFactsRepository(record.database).findSteps(driven.task.taskId);
    const [consultation, decision] = (['consultation', 'decision'] as const).map((kind) =>
      steps.find((step) => step.kind === kind),
    );
    expect(decision!.openedAt).toBeGreaterThanOrEqual(consultation!.closedAt!);
  });

  it('sends back from the dispositions: a new cycle, a new proposal, a new consultation', async () => {
    const driven = await launch({ workingDayMs: 60 });
    await driven.react(await driven.untilConsultation(), driven.task.parties.zorg);
    const dispositionsId = await driven.untilOpen('dispositions');
    await driven.disposeAll();
    expect(await driven.steer({ kind: 'send-back' })).toMatchObject({ status: 'settled' });
    await driven.untilOpen('iteration', 2);
    const second = await driven.openConsultation(2);

    const versions = await record.database.rows<{ number: number }>(
      `select p.number from step s join proposal_version p on p.id = s.proposal_version_id
        where s.id = any($1) or s.id = $2 order by p.number`,
      [[dispositionsId], second],
    );
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(await driven.events()).toContain('task.sent-back');
    expect((await driven.look()).sendBacks).toBe(0);
  });

  it('sends back from the decision by an objection at most twice, then the programme board has it', async () => {
    const policy = { decision: { ...longBallot, maximumSendBacks: 1 } };
    const driven = await launch({ workingDayMs: 60, policy });
    await driven.react(await driven.untilConsultation(), driven.task.parties.zorg);
    await decide(driven, await untilDecision(driven), 'objection');
    await driven.untilOpen('iteration', 2);
    await driven.openConsultation(2);
    await decide(driven, await untilDecision(driven, 2), 'objection');
    await driven.until((sight) => sight.step?.boardHasBall === true);

    expect((await driven.look()).sendBacks).toBe(1);
    expect(await driven.steer({ kind: 'send-back' })).toMatchObject({ status: 'settled' });
    await driven.untilOpen('iteration', 3);
  });

  it('gives a ballot without a quorum a second term, once, and ends undecided', async () => {
    const driven = await launch({ workingDayMs: 60 });
    await driven.untilConsultation();
    const decisionId = await untilDecision(driven);
    const { task } = await driven.untilEnded();

    expect(task.status).toBe('undecided');
    expect(driven.moves.filter(({ kind }) => kind === 'grant-second-term')).toHaveLength(1);
    const step = await record.database.row<{
      extendedBy: number;
      deadlineVersion: number;
      outcome: { result: string };
    }>('select extended_by, deadline_version, outcome from step where id = $1', [decisionId]);
    expect(step).toMatchObject({ extendedBy: 5, deadlineVersion: 2, outcome: { result: 'undecided' } });
  });

  it('extends an open step, reminds again for the new date and refuses once the closing instant passed', async () => {
    const driven = await launch();
    const consultationId = await driven.untilConsultation();
    const before = (await driven.look()).step!;
    const calendar = await driven.calendar();
    const lastDay = addWorkingDays(calendar, before.lastDay, 5);
    expect(await driven.steer({ kind: 'extend', stepId: consultationId, lastDay })).toMatchObject({
      status: 'settled',
    });
    const after = (await driven.look()).step!;
    expect(after).toMatchObject({ lastDay, deadlineVersion: before.deadlineVersion + 1 });
    expect(await driven.mails('deadline-changed')).toHaveLength(4);
    const [shown] = await record.database.rows<{ dueOn: string }>(
      'select distinct due_on from obligation where step_id = $1',
      [consultationId],
    );
    expect(shown!.dueOn).toBe(lastDay);

    await driven.untilOpen('dispositions');
    const late = addWorkingDays(calendar, lastDay, 5);
    expect(await driven.steer({ kind: 'extend', stepId: consultationId, lastDay: late })).toMatchObject({
      status: 'refused',
      refusal: { code: 'STEP_CLOSED' },
    });
  });

  it('accepts nothing while paused, and moves every later date by the working days of the pause', async () => {
    const driven = await launch({ workingDayMs: 60 });
    const consultationId = await driven.untilConsultation();
    const before = (await driven.look()).step!;
    await driven.steer({ kind: 'pause' });
    expect(await driven.react(consultationId, driven.task.parties.zorg)).toBe('paused');
    expect(nextMove(await driven.look(), Date.now() + 1e9)).toEqual({ kind: 'wait-until', at: null });
    await sleep(200);
    await driven.steer({ kind: 'resume' });
    const after = (await driven.look()).step!;
    const paused = workingDaysBetween(await driven.calendar(), before.lastDay, after.lastDay);

    expect(paused).toBeGreaterThanOrEqual(4);
    expect(await driven.react(consultationId, driven.task.parties.zorg)).toBe('accepted');
    const step = await record.database.row('select paused_days, status from step where id = $1', [consultationId]);
    expect(step).toEqual({ pausedDays: paused, status: 'open' });
  });

  it('moves no date of a step that has passed, whatever pause follows', async () => {
    const driven = await launch({ workingDayMs: 150 });
    await driven.untilConsultation();
    await driven.steer({ kind: 'pause' });
    await sleep(200);
    await driven.steer({ kind: 'resume' });

    const invitation = await record.database.row<{ endsAt: number; planned: number }>(
      `select s.status, s.paused_days, s.ends_at, (p.step->>'endsAt')::float8 as planned
         from step s join task t on t.id = s.task_id, jsonb_array_elements(t.plan->'steps') as p(step)
        where t.id = $1 and s.kind = 'invitation' and p.step->>'stepId' = s.id::text`,
      [driven.task.taskId],
    );
    expect(invitation).toMatchObject({ status: 'passed', pausedDays: 0, planned: invitation?.endsAt });
  });

  it('closes early only after the least window and when everybody marked the reaction as final', async () => {
    const driven = await launch({ workingDayMs: 150 });
    const consultationId = await driven.untilConsultation();
    const closeEarly = { kind: 'close-early', stepId: consultationId } as const;
    for (const party of Object.values(driven.task.parties)) await driven.react(consultationId, party, true);
    expect(await driven.steer(closeEarly)).toMatchObject({ refusal: { code: 'CLOSE_EARLY_BEFORE_MINIMUM' } });
    await driven.react(consultationId, driven.task.parties.zorg, false);
    const { opensAt } = (await driven.look()).step!;
    await driven.until(() => Date.now() > opensAt + 12 * 150);
    expect(await driven.steer(closeEarly)).toMatchObject({ refusal: { code: 'CLOSE_EARLY_NOT_ALL_FINAL' } });
    await driven.react(consultationId, driven.task.parties.zorg, true);
    expect(await driven.steer(closeEarly)).toMatchObject({ status: 'settled' });
    await driven.untilOpen('dispositions');
  });

  it('cancels: everything is closed, released and told, and a workflow that starts afresh ends at once', async () => {
    const driven = await launch();
    const consultationId = await driven.untilConsultation();
    await driven.steer({ kind: 'cancel' });
    const sight = await driven.look();

    expect(nextMove(sight, Date.now())).toEqual({ kind: 'end-task', status: 'cancelled' });
    expect(await driven.react(consultationId, driven.task.parties.zorg)).toBe('closed');
    expect((await driven.mails('cancelled')).length).toBe(12);
    const left = await record.database.row(
      `select (select count(*) from obligation where task_id = $1 and fulfilled_at is null and released_at is null) as owing,
              (select count(*) from step where task_id = $1 and (status <> 'closed' or wake is not null)) as open`,
      [driven.task.taskId],
    );
    expect(left).toEqual({ owing: 0, open: 0 });
  });

  it('has the programme manager answer a condition, which carries the decision when it is accepted by name', async () => {
    const driven = await launch();
    await driven.untilConsultation();
    const decisionId = await untilDecision(driven);
    const { gemeente, zorg } = driven.task.parties;
    await driven.answer(decisionId, { kind: 'ballot', seat: gemeente.seats[2], body: { choice: 'consent' } });
    const conditional = { choice: 'consent-with-condition', condition: 'Mits betaald' };
    await driven.answer(decisionId, { kind: 'ballot', seat: zorg.seats[2], body: conditional });
    expect((await driven.look()).ballot).toMatchObject({ outcome: 'objected', conditionsOpen: 1 });
    const owed = `select fulfilled_at is not null as done from obligation where step_id = $1 and kind = 'accept-condition'`;
    expect(await record.database.rows(owed, [decisionId])).toEqual([{ done: false }]);
    await record.database.execute(
      `insert into condition_verdict (programme_id, answer_id, answer_version, accepted, decided_by, decided_at)
       select programme_id, id, version, true, $2, clock_timestamp() from answer
        where step_id = $1 and body->>'choice' = 'consent-with-condition'`,
      [decisionId, driven.task.managerId],
    );
    await driven.until((sight) => sight.step?.kind === 'anchoring');

    expect(await record.database.rows(owed, [decisionId])).toEqual([{ done: true }]);
  });

  it('opens, asks and reminds a roster of 20,000 people by one statement each', async () => {
    const driven = await launch({ workingDayMs: 60_000 });
    const { taskId, programmeId } = driven.task;
    await driven.untilOpen('invitation');
    await record.database.execute(
      `update step set status = 'closed', closed_at = clock_timestamp() where task_id = $1`,
      [taskId],
    );
    await driven.prepareConsultation();
    await record.database.execute(
      `with many as (insert into person (name, email) select 'Iemand', 'many-' || n || '@example.org' from generate_series(1, 20000) n returning id)
       update consultation_plan set roster = jsonb_build_object('partyIds', '[]'::jsonb, 'personIds', (select jsonb_agg(id) from many))
        where task_id = $1 and programme_id = $2`,
      [taskId, programmeId],
    );
    const { nextOpening } = await driven.look();
    const took = async (work: () => Promise<void>): Promise<number> => {
      const startedAt = Date.now();
      await work();
      return Date.now() - startedAt;
    };
    const opening = { taskId, stepKind: 'consultation', ordinal: 1, ...nextOpening } as const;
    const times = [await took(() => driven.activities.openStep(opening))];
    const stepId = (await driven.look()).step!.id;
    times.push(await took(() => driven.activities.askOwing({ taskId, stepId, momentKey: 'asking', superseded: [] })));
    await record.database.execute(`update obligation set asked_at = asked_at - interval '1 day' where step_id = $1`, [
      stepId,
    ]);
    const rung = { taskId, stepId, momentKey: 'reminder:-3', deadlineVersion: 1, superseded: ['reminder:-10'] };
    times.push(await took(() => driven.activities.remindOwing(rung)));

    expect(await driven.mails('consultation')).toHaveLength(20_000);
    expect(await driven.mails('reminder')).toHaveLength(20_000);
    for (const time of times) expect(time).toBeLessThan(15_000);
    console.log(`opened, asked, reminded 20,000 people in ${times.join(', ')} ms`);
  });

  it('changes nothing when any move is done twice', async () => {
    const driven = await launch({ essential: ['zorg'], workingDayMs: 40 });
    driven.doesEverythingTwice = true;
    const { partyId } = driven.task.parties.zorg;
    await driven.everybodyJoins(await driven.untilAsked('invitation'), [partyId]);
    await driven.until(() => driven.moves.filter(({ kind }) => kind === 'escalate').length === 4);

    expect(await driven.mails('escalation')).toHaveLength(4);
    expect(await driven.mails('invitation')).toHaveLength(4);
    const events = await driven.events();
    expect(events.filter((type) => type === 'invitation.escalated')).toHaveLength(4);
    expect(events.filter((type) => type === 'step.opened')).toHaveLength(1);
  });
});
