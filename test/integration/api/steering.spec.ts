import { randomUUID } from 'node:crypto';
import { Engine } from '@samenspel/engine';
import { Database } from '@samenspel/persistence';
import { Client } from 'pg';
import { TaskRecord } from '../../../apps/worker/src/activities/record/task-record';
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

/** The process executes commands as the worker does, over the same record; only the way through Temporal is left out. */
function theProcessRuns(): void {
  const record = new TaskRecord(api.app.get(Database), { linkKeyId: 'k1', messageIdHost: 'example.org' });
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
    expect(commands.map(({ kind, status }) => [kind, status])).toEqual([
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
