import { randomUUID } from 'node:crypto';
import { buildCalendar } from '@samenspel/calendar';
import { addWorkingDays, dayOn, goesByHand, rungByHand, type Plan } from '@samenspel/domain';
import { Engine } from '@samenspel/engine';
import { Database } from '@samenspel/persistence';
import { Client } from 'pg';
import { TaskRecord } from '../../../apps/worker/src/activities/record/task-record';
import { replan } from '../../../apps/worker/src/activities/record/replan';
import { settleCommand } from '../../../apps/worker/src/activities/steering/settle-command';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await owner.end();
  await api.stop();
});

const record = (): TaskRecord => new TaskRecord(api.app.get(Database), { linkKeyId: 'k1' });

/** The process executes commands as the worker does, over the same record; only the way through Temporal is left out. */
function theProcessRuns(): void {
  const record = new TaskRecord(api.app.get(Database), { linkKeyId: 'k1' });
  jest
    .spyOn(api.app.get(Engine), 'settleCommand')
    .mockImplementation((taskId, commandId) => record.change(taskId, (change) => settleCommand(change, { commandId })));
}

const path = (): string => `/api/v1/tasks/${api.region.taskId}/commands`;
const steer = (body: object, as: Who | 'link' = 'manager'): Promise<TestAnswer> =>
  api.call({ method: 'POST', url: path(), as, body: { id: randomUUID(), reason: 'Zomer', tell: [], ...body } });
const read = (url: string, as: Who | 'link' = 'member'): Promise<TestAnswer> => api.call({ url, as });
const eventsOf = async (commandId: string): Promise<string[]> => {
  const { rows } = await owner.query<{ type: string }>('select type from event where caused_by = $1 order by number', [
    commandId,
  ]);
  return rows.map(({ type }) => type);
};
const preview = async (body: object, as: Who | 'link' = 'manager'): Promise<TestAnswer> =>
  api.call({
    method: 'POST',
    url: `/api/v1/tasks/${api.region.taskId}/command-previews`,
    as,
    body: { tell: [], ...body },
  });
const codeOf = (answer: TestAnswer): unknown => [answer.status, answer.json().code];

describe('steering a task', () => {
  it('pauses and resumes it, by name and with the reason, for everybody of the programme to read', async () => {
    theProcessRuns();
    const id = randomUUID();
    const paused = await steer({ id, kind: 'pause', tell: ['work-group'] });
    expect([paused.status, paused.json()]).toEqual([
      201,
      expect.objectContaining({ id, kind: 'pause', status: 'settled', reason: 'Zomer', told: 3, refusal: null }),
    ]);
    expect(await eventsOf(id)).toEqual(['command.accepted', 'task.paused']);
    expect(codeOf(await steer({ kind: 'end-iterations' }))).toEqual([409, 'TASK_PAUSED']);
    expect((await steer({ kind: 'resume' })).status).toBe(201);

    const { commands } = (await read(path())).json() as { commands: { kind: string; status: string }[] };
    expect(commands.slice(0, 3).map(({ kind, status }) => [kind, status])).toEqual([
      ['resume', 'settled'],
      ['end-iterations', 'refused'],
      ['pause', 'settled'],
    ]);
    expect((await read(`/api/v1/commands/${id}`)).json()).toMatchObject({ by: { name: 'Voorbeeld manager' } });
  });

  it('does a command once, however often it is sent, and takes no other one under its id', async () => {
    theProcessRuns();
    const command = { id: randomUUID(), kind: 'pause' };
    const answers = [await steer(command), await steer(command)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.json()).toEqual(answers[0]?.json());
    expect(await eventsOf(command.id)).toEqual(['command.accepted', 'task.paused']);
    expect(codeOf(await steer({ ...command, reason: 'Herfst' }))).toEqual([409, 'COMMAND_ID_REUSED']);
  });

  it('says why the process refused, and keeps that in the record', async () => {
    theProcessRuns();
    const stepId = api.region.steps.consultation;
    const early = { id: randomUUID(), kind: 'close-early', stepId };
    expect(codeOf(await steer(early))).toEqual([409, 'CLOSE_EARLY_BEFORE_MINIMUM']);
    expect(codeOf(await steer(early))).toEqual([409, 'CLOSE_EARLY_BEFORE_MINIMUM']);
    expect((await read(`/api/v1/commands/${early.id}`)).json()).toMatchObject({
      status: 'refused',
      refusal: { code: 'CLOSE_EARLY_BEFORE_MINIMUM' },
    });
    expect(codeOf(await steer({ kind: 'extend', stepId, lastDay: '2020-01-02' }))).toEqual([
      409,
      'EXTENSION_NOT_LATER',
    ]);
    expect(codeOf(await steer({ kind: 'extend', stepId: randomUUID(), lastDay: '2030-01-02' }))).toEqual([
      409,
      'STEP_UNKNOWN',
    ]);
  });

  it('keeps a command that Temporal did not hear of, and rings for it', async () => {
    const id = randomUUID();
    const answer = await steer({ id, kind: 'pause' });
    expect([answer.status, answer.json().status]).toEqual([202, 'accepted']);
    const { rows } = await owner.query('select why from ring where acknowledged_at is null');
    expect(rows).toEqual([{ why: 'command' }]);
  });

  it('is for the programme manager, and of a task that runs', async () => {
    for (const as of ['member', 'stakeholder', 'executive'] as const)
      expect((await steer({ kind: 'pause' }, as)).status).toBe(403);
    expect((await steer({ kind: 'pause' }, 'otherManager')).status).toBe(404);
    expect((await steer({ kind: 'pause' }, 'link')).status).toBe(403);
    const draft = `/api/v1/tasks/${api.region.draftTaskId}/commands`;
    const body = { id: randomUUID(), kind: 'pause', reason: 'x', tell: [] };
    expect((await api.call({ method: 'POST', url: draft, as: 'manager', body })).status).toBe(404);
  });

  it('takes no citizen service number in a reason', async () => {
    expect(codeOf(await steer({ kind: 'pause', reason: 'Wegens 123456782' }))).toEqual([400, 'INPUT_INVALID']);
  });
});

describe('a reminder by hand', () => {
  interface PlannedMail {
    readonly personId: string;
    readonly rung: string;
    readonly sendAt: Date;
  }
  const reminders = async (): Promise<readonly PlannedMail[]> =>
    (
      await owner.query<PlannedMail>(
        `select person_id as "personId", rung, send_at as "sendAt" from mail where kind = 'reminder' order by created_at`,
      )
    ).rows;
  const asked = (): Promise<unknown> =>
    owner.query(`update obligation set asked_at = now() - interval '1 day' where task_id = $1`, [api.region.taskId]);
  const remind = (personIds: readonly string[]): Promise<TestAnswer> =>
    steer({ kind: 'remind', stepId: api.region.steps.consultation, reason: '', personIds });

  it('goes to those who must still act by name, within office hours, and never twice on one day', async () => {
    theProcessRuns();
    const stepId = await onlyOpen('consultation');
    expect((await previewed({ kind: 'remind', stepId })).faults).toMatchObject([{ code: 'NOBODY_TO_REMIND' }]);
    await asked();
    const { stakeholder, member } = api.region.people;
    const { told, faults } = await previewed({ kind: 'remind', stepId });
    expect(faults).toEqual([]);
    expect(told).toEqual([
      {
        personId: stakeholder,
        personName: 'Voorbeeld stakeholder',
        partyName: 'Zorgaanbieder De Brug',
        why: 'must-act',
      },
    ]);

    const given = await remind([stakeholder, member]);
    expect([given.status, given.json().told]).toEqual([201, 1]);
    const [mail, ...more] = await reminders();
    expect([mail?.personId, more]).toEqual([stakeholder, []]);
    const goes = goesByHand(calendar, Date.now());
    expect(mail?.rung).toBe(rungByHand(goes.on));
    const { working, mailFrom, mailUntil } = dayOn(calendar, goes.on);
    const sendAt = mail?.sendAt.getTime() ?? 0;
    expect([working, sendAt >= mailFrom, sendAt < mailUntil]).toEqual([true, true, true]);

    expect(codeOf(await remind([stakeholder]))).toEqual([409, 'NOBODY_TO_REMIND']);
    expect(await reminders()).toHaveLength(1);
  });

  it('is refused to who asks it a third time for one day', async () => {
    theProcessRuns();
    const stepId = await onlyOpen('consultation');
    await asked();
    const { on } = goesByHand(calendar, Date.now());
    for (const id of [randomUUID(), randomUUID()])
      await owner.query(
        `insert into command (programme_id, id, task_id, body, kind, given_by, status, effect) values ($1, $2, $3, $4, 'remind', $5, 'settled', $6)`,
        [
          api.region.programmeId,
          id,
          api.region.taskId,
          JSON.stringify({ kind: 'remind', stepId }),
          api.region.people.manager,
          JSON.stringify({ after: { on } }),
        ],
      );
    expect((await previewed({ kind: 'remind', stepId })).faults).toMatchObject([{ code: 'REMINDED_TOO_OFTEN' }]);
    expect(codeOf(await remind([api.region.people.stakeholder]))).toEqual([409, 'REMINDED_TOO_OFTEN']);
  });

  it('stands in the log with who had it sent, and how many got one', async () => {
    theProcessRuns();
    await onlyOpen('consultation');
    await asked();
    expect((await remind([api.region.people.stakeholder])).status).toBe(201);
    const { rows } = await owner.query(
      `select ids->>'people' as people, actor from event where type = 'step.reminded'`,
    );
    expect(rows).toEqual([{ people: '1', actor: `person:${api.region.people.manager}` }]);
  });
});

describe('a handover', () => {
  const toExecutive = (): Promise<unknown> =>
    owner.query(`insert into programme_role (programme_id, person_id, role) values ($1, $2, 'programme-manager')`, [
      api.region.programmeId,
      api.region.people.executive,
    ]);
  /** What the manager owes, with a mail about it that was planned. */
  async function anOpenDuty(): Promise<void> {
    const { programmeId, taskId, steps, people } = api.region;
    const { rows } = await owner.query<{ id: string }>(
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
       select $1, $2, $3, 'plan-meeting', 'person:' || $4::uuid, $4, ends_at, last_day from step where id = $3 returning id`,
      [programmeId, taskId, steps.iteration, people.manager],
    );
    await owner.query(
      `insert into mail (programme_id, task_id, step_id, obligation_id, person_id, kind, class, dedup_key, send_at)
       values ($1, $2, $3, $4, $5, 'manager-reminder', 'process', 'duty', now() + interval '9 days')`,
      [programmeId, taskId, steps.iteration, rows[0]?.id, people.manager],
    );
  }
  const handOver = (as: Who = 'manager', to: Who = 'executive', over: object = {}): Promise<TestAnswer> =>
    steer({ kind: 'hand-over', toPersonId: api.region.people[to], ...over }, as);

  it('shows beforehand who can take it over, what moves and who is told', async () => {
    await anOpenDuty();
    const { executive, manager } = api.region.people;
    expect((await previewed({ kind: 'hand-over' })).faults).toMatchObject([{ code: 'HANDOVER_TO_NOBODY' }]);
    await toExecutive();
    const open = (await preview({ kind: 'hand-over' })).json() as unknown as Preview;
    expect([open.faults, open.told]).toEqual([[], []]);
    expect(open.handover).toMatchObject({ from: { id: manager }, to: null, candidates: [{ id: executive }] });
    const chosen = await previewed({ kind: 'hand-over', toPersonId: executive });
    expect(chosen.handover).toMatchObject({ to: { id: executive }, mails: 1 });
    expect(chosen.handover?.moves).toMatchObject([{ kind: 'plan-meeting', stepKind: 'iteration', ordinal: 1 }]);
    expect(chosen.told.map(({ personId, why }) => [personId, why])).toEqual([
      [executive, 'new-manager'],
      [manager, 'former-manager'],
    ]);
    expect((await owner.query(`select from command where kind = 'hand-over'`)).rowCount).toBe(0);
  });

  it('moves the task with what its manager owes and the mails about it, tells both, and stands in the log', async () => {
    theProcessRuns();
    await Promise.all([anOpenDuty(), toExecutive()]);
    const { taskId, people } = api.region;
    const given = await handOver();
    expect([given.status, given.json().told]).toEqual([201, 2]);
    const { rows: tasks } = await owner.query('select manager_person_id as id from task where id = $1', [taskId]);
    expect(tasks).toEqual([{ id: people.executive }]);
    const { rows: owed } = await owner.query(
      `select person_id as id, debtor from obligation where kind = 'plan-meeting'`,
    );
    expect(owed).toEqual([{ id: people.executive, debtor: `person:${people.executive}` }]);
    const { rows: mails } = await owner.query<{ kind: string; id: string }>(
      `select kind, person_id as id from mail where kind in ('handed-over', 'manager-reminder') order by kind, person_id = $1`,
      [people.executive],
    );
    expect(mails).toEqual([
      { kind: 'handed-over', id: people.manager },
      { kind: 'handed-over', id: people.executive },
      { kind: 'manager-reminder', id: people.executive },
    ]);
    const log = await read(`/api/v1/tasks/${taskId}/log`);
    expect(log.text).toContain('droeg de opgave over van Voorbeeld manager aan Voorbeeld executive.');
  });

  it('is for the manager of the task alone, who cannot take it back then', async () => {
    theProcessRuns();
    await toExecutive();
    expect((await handOver('executive')).status).toBe(403);
    expect((await handOver()).status).toBe(201);
    expect((await handOver('manager', 'manager')).status).toBe(403);
    expect((await handOver('executive', 'manager')).status).toBe(201);
  });

  it('goes to another programme manager only, and of a task that did not end', async () => {
    theProcessRuns();
    await toExecutive();
    expect(codeOf(await handOver('manager', 'member'))).toEqual([409, 'HANDOVER_TO_NO_MANAGER']);
    expect(codeOf(await handOver('manager', 'otherManager'))).toEqual([409, 'HANDOVER_TO_NO_MANAGER']);
    expect(codeOf(await handOver('manager', 'manager'))).toEqual([409, 'HANDOVER_TO_SAME']);
    expect(codeOf(await handOver('manager', 'executive', { toPersonId: undefined }))).toEqual([400, 'INPUT_INVALID']);
    expect(codeOf(await handOver('manager', 'executive', { reason: '' }))).toEqual([400, 'INPUT_INVALID']);
    expect((await steer({ kind: 'cancel' })).status).toBe(201);
    expect(codeOf(await handOver())).toEqual([409, 'TASK_ENDED']);
  });
});

describe('taking back', () => {
  const undo = (commandId: unknown, as: Who = 'manager'): Promise<TestAnswer> =>
    steer({ kind: 'undo', commandId, reason: '' }, as);
  const done = async (body: object): Promise<string> => {
    const id = randomUUID();
    expect((await steer({ id, ...body })).status).toBe(201);
    return id;
  };

  it('an extension gives the former date, shown beforehand, told to who must act, with its own line in the log', async () => {
    theProcessRuns();
    const stepId = await onlyOpen('consultation');
    const before = await lastDays();
    const lastDay = addWorkingDays(calendar, before['consultation 1'] ?? '', 5);
    const commandId = await done({ kind: 'extend', stepId, lastDay });
    const { changes, told } = await previewed({ kind: 'undo', commandId });
    expect([changes[0]?.before?.lastDay, changes[0]?.after?.lastDay]).toEqual([lastDay, before['consultation 1']]);
    expect(told.map(({ why }) => why)).toEqual(['must-act']);

    const undone = (await undo(commandId)).json() as { id: string; logLineId: string; told: number };
    expect(undone.told).toBe(1);
    expect(await lastDays()).toEqual(before);
    expect(await eventsOf(undone.id)).toEqual(['command.accepted', 'step.extension-undone']);
    const { rows } = await owner.query('select type from event where id = $1', [undone.logLineId]);
    expect(rows).toEqual([{ type: 'step.extension-undone' }]);
    expect(codeOf(await undo(commandId))).toEqual([409, 'UNDO_DONE_ALREADY']);
  });

  it('a reminder withdraws what was not sent, and it can be sent again', async () => {
    theProcessRuns();
    const stepId = await onlyOpen('consultation');
    await owner.query(`update obligation set asked_at = now() - interval '1 day' where task_id = $1`, [
      api.region.taskId,
    ]);
    const remind = { kind: 'remind', stepId, reason: '', personIds: [api.region.people.stakeholder] };
    const commandId = await done(remind);
    expect((await undo(commandId)).status).toBe(201);
    const { rows } = await owner.query(`select status, why from mail where kind = 'reminder'`);
    expect(rows).toEqual([{ status: 'dropped', why: 'withdrawn' }]);
    const again = await done(remind);
    await owner.query(`update mail set status = 'sent' where status = 'planned'`);
    expect((await previewed({ kind: 'undo', commandId: again })).faults).toMatchObject([{ code: 'UNDO_TOO_LATE' }]);
    expect(codeOf(await undo(again))).toEqual([409, 'UNDO_TOO_LATE']);
  });

  it('a handover gives the task back, by who gave it on the same day, by who has it or by nobody', async () => {
    theProcessRuns();
    const { programmeId, taskId, people } = api.region;
    await owner.query(
      `insert into programme_role (programme_id, person_id, role) values ($1, $2, 'programme-manager'), ($1, $3, 'programme-manager')`,
      [programmeId, people.executive, people.member],
    );
    const manager = async (): Promise<unknown> =>
      (await owner.query<{ id: string }>('select manager_person_id as id from task where id = $1', [taskId])).rows[0]
        ?.id;
    const first = await done({ kind: 'hand-over', toPersonId: people.executive });
    expect((await undo(first, 'member')).status).toBe(403);
    expect((await preview({ kind: 'undo', commandId: first })).json()).toMatchObject({
      handover: { from: { id: people.executive }, to: { id: people.manager } },
    });
    expect((await undo(first)).status).toBe(201);
    expect(await manager()).toBe(people.manager);
    const second = await done({ kind: 'hand-over', toPersonId: people.executive });
    await owner.query(`update command set given_at = now() - interval '3 days' where id = $1`, [second]);
    expect((await undo(second)).status).toBe(403);
    expect((await undo(second, 'executive')).status).toBe(201);
  });

  it('is refused for what cannot be taken back, for what nobody did, and to who may not steer', async () => {
    theProcessRuns();
    const paused = await done({ kind: 'pause' });
    expect(codeOf(await undo(paused))).toEqual([409, 'UNDO_NOT_POSSIBLE']);
    expect(codeOf(await undo(randomUUID()))).toEqual([409, 'UNDO_UNKNOWN']);
    expect(codeOf(await undo('x'))).toEqual([400, 'INPUT_INVALID']);
    expect((await undo(paused, 'member')).status).toBe(403);
  });
});

interface Preview {
  readonly handover: {
    readonly moves: readonly unknown[];
    readonly mails: number;
  } | null;
  readonly changes: readonly {
    readonly stepKind: string;
    readonly ordinal: number;
    readonly before: { readonly lastDay: string } | null;
    readonly after: { readonly lastDay: string } | null;
  }[];
  readonly told: readonly {
    readonly personId: string;
    readonly personName: string;
    readonly partyName: string | null;
    readonly why: string;
  }[];
  readonly faults: readonly { readonly code: string }[];
}
const previewed = async (body: object): Promise<Preview> => (await preview(body)).json() as unknown as Preview;

/** One step is open and planned as the process would; the region has one of each kind open at the same time. */
async function onlyOpen(kind: keyof TestApi['region']['steps']): Promise<string> {
  const { taskId, steps } = api.region;
  await owner.query(
    `update step set status = 'closed', opens_at = opens_at - interval '1 hour', closed_at = opens_at, closed_on = opened_on
      where task_id = $1 and id <> $2`,
    [taskId, steps[kind]],
  );
  await record().change(taskId, replan);
  return steps[kind];
}

const calendar = buildCalendar({ from: '2020-01-01', until: `${String(new Date().getFullYear() + 3)}-12-31` });

/** The last day of each step in the plan of the task. */
async function lastDays(): Promise<Readonly<Record<string, string>>> {
  const { rows } = await owner.query<{ plan: Plan }>('select plan from task where id = $1', [api.region.taskId]);
  return Object.fromEntries(
    (rows[0]?.plan.steps ?? []).map((step) => [`${step.kind} ${String(step.ordinal)}`, step.lastDay]),
  );
}

describe('the preview of a command', () => {
  it('shows every date before and after as the process makes them, and stores nothing', async () => {
    theProcessRuns();
    const stepId = await onlyOpen('consultation');
    const before = await lastDays();
    const lastDay = addWorkingDays(calendar, before['consultation 1'] ?? '', 5);
    const { changes, faults } = await previewed({ kind: 'extend', stepId, lastDay });
    expect(faults).toEqual([]);
    expect(changes.map(({ stepKind }) => stepKind)).toEqual([
      ...['consultation', 'dispositions', 'decision', 'anchoring', 'measure', 'measure', 'measure'],
    ]);
    expect((await owner.query(`select from command where status = 'accepted'`)).rowCount).toBe(0);
    expect(await lastDays()).toEqual(before);

    expect((await steer({ kind: 'extend', stepId, lastDay })).status).toBe(201);
    const after = await lastDays();
    for (const change of changes) {
      const name = `${change.stepKind} ${String(change.ordinal)}`;
      expect([name, change.before?.lastDay, change.after?.lastDay]).toEqual([name, before[name], after[name]]);
    }
    expect(after['consultation 1']).toBe(lastDay);
  });

  it('names who is told and why, those who must act first and whatever was chosen', async () => {
    await onlyOpen('consultation');
    expect((await previewed({ kind: 'pause' })).told).toMatchObject([
      { personName: 'Voorbeeld stakeholder', partyName: 'Zorgaanbieder De Brug', why: 'must-act' },
    ]);
    const { told } = await previewed({ kind: 'pause', tell: ['work-group', 'parties'] });
    expect(told.map(({ personName, why }) => [personName, why])).toEqual([
      ['Voorbeeld stakeholder', 'must-act'],
      ['Voorbeeld member', 'work-group'],
      ['Voorbeeld executive', 'parties'],
    ]);
  });

  it('tells beforehand why the process would refuse', async () => {
    const stepId = await onlyOpen('consultation');
    const codes = async (body: object): Promise<string[]> => (await previewed(body)).faults.map(({ code }) => code);
    expect(await codes({ kind: 'close-early', stepId })).toEqual(['CLOSE_EARLY_BEFORE_MINIMUM']);
    expect(await codes({ kind: 'resume' })).toEqual(['TASK_NOT_PAUSED']);
    expect(await codes({ kind: 'end-iterations' })).toEqual(['COMMAND_OUT_OF_PLACE']);
    expect(await codes({ kind: 'send-back' })).toEqual(['COMMAND_OUT_OF_PLACE']);
    expect(await codes({ kind: 'extend', stepId, lastDay: '2020-01-02' })).toEqual(['EXTENSION_NOT_LATER']);
    expect(await codes({ kind: 'override', subject: 'missing-quorum', stepId })).toEqual(['OVERRIDE_OUT_OF_PLACE']);
    expect(await codes({ kind: 'override', subject: 'early-close', stepId })).toEqual([]);
  });

  it('shows that nothing follows when the task is stopped', async () => {
    await onlyOpen('consultation');
    const { changes, told } = await previewed({ kind: 'cancel' });
    expect(changes.map(({ stepKind, after }) => [stepKind, after])).toEqual(
      ['consultation', 'dispositions', 'decision', 'anchoring', 'measure', 'measure', 'measure'].map((kind) => [
        kind,
        null,
      ]),
    );
    expect(told).toHaveLength(3);
  });

  it('is for who may steer', async () => {
    expect((await preview({ kind: 'pause' }, 'member')).status).toBe(403);
  });
});
