import { randomUUID } from 'node:crypto';
import { defaultPolicy, type Plan } from '@samenspel/domain';
import {
  CalendarRepository,
  CommandRepository,
  Doorbell,
  EventLog,
  streamOfTask,
  TaskDraftRepository,
  TaskRepository,
  type TaskDraftContent,
} from '@samenspel/persistence';
import { aRecord, people, type ARecord } from '../../builders/a-record';
import { openRecord, type OpenRecord } from '../../support/open-record';

const plan: Plan = { v: 1, steps: [] };
const empty: TaskDraftContent = {
  ...{
    title: '',
    wording: '',
    by: 'content',
    area: '',
    frame: '',
    frameSetBy: '',
    frameInput: '',
    openPoints: '',
    groupDecides: '',
  },
  ...{ groupDoesNotDecide: '', risks: '', hoursPerMonth: null, policyOverride: {}, pace: null, startsOn: null },
  ...{ parties: [], deciderSeatIds: [] },
};

describe('a task, from draft to launch', () => {
  let open: OpenRecord;
  let record: ARecord;
  let partyId: string;
  let drafts: TaskDraftRepository;
  let tasks: TaskRepository;
  let events: EventLog;

  beforeAll(async () => {
    open = await openRecord();
    record = await aRecord(open.database);
    partyId = (await people(open.database, record, 1)).partyIds[0] ?? '';
    drafts = new TaskDraftRepository(open.database);
    events = new EventLog(open.database);
    tasks = new TaskRepository(open.database, events, new Doorbell(open.database));
  });
  afterAll(() => open.close());

  const aDraft = (content: Partial<TaskDraftContent> = {}): Promise<string> => {
    const { programmeId, agendaId, managerId } = record;
    return drafts.insert({
      ...empty,
      ...content,
      programmeId,
      agendaId,
      managerPersonId: managerId,
      policy: defaultPolicy,
    });
  };
  const essential = () => ({ partyId, essential: true, whyEssential: 'Heeft de sleutel', contactSeatId: null });
  const launchOf = (taskId: string, expectedVersion = 1) => ({
    ...{ taskId, expectedVersion, policy: defaultPolicy, calendarId: record.calendarId, plan },
    ...{ startsOn: '2026-11-02', actor: `person:${record.managerId}` },
  });

  it('keeps everything of a draft', async () => {
    const content: TaskDraftContent = {
      ...{
        ...empty,
        title: 'Wachttijden',
        wording: 'Hoe wachten jongeren korter?',
        by: 'area',
        area: 'Zutphen',
        hoursPerMonth: 7.5,
      },
      ...{
        policyOverride: { consultation: { days: 25 } },
        pace: { workingDayMs: 500 },
        startsOn: '2026-12-01',
        parties: [essential()],
      },
    };
    expect(await drafts.getById(await aDraft(content))).toMatchObject({
      ...content,
      version: 1,
      policy: defaultPolicy,
    });
  });

  it('changes a draft only from the version that somebody saw', async () => {
    const id = await aDraft({ parties: [essential()] });
    expect(await drafts.change(id, 1, { ...empty, title: 'Eerste' })).toBe(2);
    await expect(drafts.change(id, 1, { ...empty, title: 'Tweede' })).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect(await drafts.getById(id)).toMatchObject({ title: 'Eerste', parties: [], version: 2 });
    await expect(drafts.change(randomUUID(), 1, empty)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('removes a draft with its parties', async () => {
    const id = await aDraft({ parties: [essential()] });
    await drafts.remove(id, 1);
    expect(await drafts.findById(id)).toBeUndefined();
    expect(await tasks.findParties(id)).toEqual([]);
  });

  it('freezes at the launch, tells the log and rings, in one transaction', async () => {
    const id = await aDraft({ title: 'Starten', parties: [essential()] });
    const task = await tasks.launch(launchOf(id));
    expect(task).toMatchObject({
      id,
      status: 'running',
      plan,
      planVersion: 1,
      startsOn: '2026-11-02',
      managerName: 'Manager',
      iterationsAgreed: 3,
    });
    const told = await open.database.rows(
      'select type, stream, actor, ids, length(digest) as digest from event where task_id = $1',
      [id],
    );
    expect(told).toEqual([
      {
        type: 'task.launched',
        stream: streamOfTask(id),
        actor: `person:${record.managerId}`,
        ids: { startsOn: '2026-11-02' },
        digest: 64,
      },
    ]);
    expect(await open.database.rows('select why from ring where task_id = $1', [id])).toEqual([{ why: 'launched' }]);
    expect(await tasks.findParties(id)).toMatchObject([{ partyId, essential: true }]);
  });

  it('launches once', async () => {
    const id = await aDraft();
    const twice = await Promise.allSettled([tasks.launch(launchOf(id)), tasks.launch(launchOf(id))]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(tasks.launch(launchOf(id))).rejects.toMatchObject({ code: 'TASK_ALREADY_LAUNCHED' });
    await expect(drafts.change(id, 1, empty)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await open.database.rows('select from event where task_id = $1', [id])).toHaveLength(1);
  });

  it('does not launch a draft that was changed since the manager looked', async () => {
    const id = await aDraft();
    await drafts.change(id, 1, { ...empty, title: 'Anders' });
    await expect(tasks.launch(launchOf(id, 1))).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await tasks.findById(id)).toBeUndefined();
    expect(await open.database.rows('select from ring where task_id = $1', [id])).toEqual([]);
  });

  it('leaves nothing of a transaction that fails after the event', async () => {
    const failing = open.database.transact(async () => {
      await events.append({
        type: 'task.paused',
        programmeId: record.programmeId,
        taskId: record.taskId,
        actor: 'process',
      });
      throw new Error('after the event');
    });
    await expect(failing).rejects.toThrow('after the event');
    expect(await open.database.rows(`select from event where type = 'task.paused'`)).toEqual([]);
  });

  it('takes no event outside the transaction of what happened', async () => {
    const happening = { type: 'task.paused', programmeId: record.programmeId, actor: 'process' } as const;
    await expect(events.append(happening)).rejects.toThrow(/transaction/);
  });

  it('keeps a command with its event and its ring', async () => {
    const commands = new CommandRepository(open.database, events, new Doorbell(open.database));
    const { programmeId, taskId, managerId } = record;
    const command = {
      id: randomUUID(),
      programmeId,
      taskId,
      body: { kind: 'pause' },
      reason: 'Zomer',
      givenBy: managerId,
      tell: ['parties', 'work-group'],
    } as const;
    const [given, twin] = await Promise.all([commands.accept(command), commands.accept(command)]);
    expect(twin).toEqual(given);
    expect(given).toMatchObject({
      body: { kind: 'pause' },
      reason: 'Zomer',
      status: 'accepted',
      tell: ['parties', 'work-group'],
      givenByName: 'Manager',
    });
    expect(await open.database.rows('select type from event where caused_by = $1', [given.id])).toEqual([
      { type: 'command.accepted' },
    ]);
    expect(await open.database.rows('select why from ring where task_id = $1', [taskId])).toEqual([{ why: 'command' }]);
    await expect(commands.accept({ ...command, reason: 'Herfst' })).rejects.toMatchObject({
      code: 'COMMAND_ID_REUSED',
    });
  });

  it('stores the same calendar once', async () => {
    const calendars = new CalendarRepository(open.database);
    const calendar = { v: 1, pace: 'real', days: [] } as const;
    const [first, second] = await Promise.all([
      calendars.store(record.programmeId, calendar),
      calendars.store(record.programmeId, { ...calendar }),
    ]);
    expect(first).toBe(second);
    expect(await calendars.getById(first)).toEqual(calendar);
  });
});
