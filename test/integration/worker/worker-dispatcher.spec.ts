import { KillPoints } from '@samenspel/engine';
import { ChainFactsRepository, Database, Leader, LeaderConnection, openDataSource } from '@samenspel/persistence';
import type { DataSource } from 'typeorm';
import { Dispatcher } from '../../../apps/worker/src/dispatcher/dispatcher';
import { SendMail } from '../../../apps/worker/src/dispatcher/send-mail';
import { Metrics } from '../../../apps/worker/src/platform/metrics';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database';
import { aCalendar, anObligation, aRunningTask, type RunningTask } from './a-running-task';
import { aMail, plainComposer, RecordingTransport } from './mail-double';
import { until } from './until';

describe('the dispatcher', () => {
  let database: FreshDatabase;
  let application: DataSource;
  let transport: RecordingTransport;
  let leaders: Leader[];
  let task: RunningTask;

  beforeAll(async () => {
    database = await freshDatabase();
    application = await openDataSource(database.applicationUrl, { poolSize: 20 });
  });

  beforeEach(async () => {
    leaders = [];
    transport = new RecordingTransport();
    await application.query(`update mail set status = 'failed' where status in ('planned', 'sending')`);
    task = await aRunningTask(application);
  });

  afterEach(async () => {
    await Promise.all(leaders.map((leader) => leader.stop()));
  });

  afterAll(async () => {
    await application.destroy();
    await database.drop();
  });

  function aDispatcher(): Dispatcher {
    const record = new Database(application);
    const sendMail = new SendMail(record, plainComposer, transport.asTransport(), new KillPoints({}));
    return new Dispatcher(record, sendMail, new Metrics(), { mail: { perSecond: 1_000 } });
  }

  function startDispatcher(): void {
    const listener = { tookOver: () => undefined, failed: () => undefined };
    const leader = new Leader({ databaseUrl: database.applicationUrl, work: aDispatcher(), listener, candidateMs: 50 });
    leaders.push(leader);
    leader.start();
  }

  async function stateOf(mailId: string): Promise<{ status: string; why: string | null }> {
    const [row] = await application.query<{ status: string; why: string | null }[]>(
      'select status, why from mail where id = $1',
      [mailId],
    );
    if (!row) throw new Error(`Mail ${mailId} is gone`);
    return row;
  }

  const comesTo = (mailId: string, status: string): Promise<void> =>
    until(async () => (await stateOf(mailId)).status === status);

  async function eventsOf(type: string): Promise<{ ids: Record<string, unknown> }[]> {
    return application.query(`select ids from event where task_id = $1 and type = $2 order by number`, [
      task.taskId,
      type,
    ]);
  }

  const aReminder = (obligationId: string, more: Parameters<typeof aMail>[2] = {}): Promise<string> =>
    aMail(application, task, {
      kind: 'reminder',
      class: 'process',
      obligationId,
      rung: '-5',
      deadlineVersion: 1,
      ...more,
    });

  it('sends what is due and writes an event with ids only', async () => {
    const mail = await aMail(application, task);
    startDispatcher();
    await comesTo(mail, 'sent');
    expect(transport.got).toEqual([`<${mail}@example.org>`]);
    const [event] = await eventsOf('mail.sent');
    expect(Object.keys(event!.ids).sort()).toEqual(['kind', 'mailId', 'personId', 'sendingAt']);
  });

  it('doubles nothing with two dispatchers that work at once', async () => {
    const mails = await Promise.all(Array.from({ length: 60 }, () => aMail(application, task)));
    const connections = await Promise.all(
      ['a', 'b'].map((name) => LeaderConnection.open(database.applicationUrl, name, () => undefined)),
    );
    const work = connections.map(async (connection) => {
      const dispatcher = aDispatcher();
      for (let rounds = 0; rounds < 40; rounds += 1) await dispatcher.round(connection);
    });
    await Promise.all(work);
    await Promise.all(connections.map((connection) => connection.close()));
    expect(transport.got.length).toBe(60);
    expect(new Set(transport.got).size).toBe(mails.length);
  });

  it('never reminds who did it meanwhile', async () => {
    const obligation = await anObligation(application, task);
    await application.query('update obligation set fulfilled_at = clock_timestamp() where id = $1', [obligation]);
    const mail = await aReminder(obligation);
    startDispatcher();
    await comesTo(mail, 'dropped');
    expect((await stateOf(mail)).why).toBe('fulfilled');
    expect(transport.got).toEqual([]);
  });

  it.each([
    'invitation',
    'consultation',
    'decision',
    'disposition-work',
    'anchoring-work',
    'measure',
    'escalation',
  ] as const)('asks nobody who did it meanwhile (%s)', async (kind) => {
    const obligation = await anObligation(application, task);
    const mail = await aMail(application, task, { kind, class: 'process', obligationId: obligation });
    await application.query('update obligation set fulfilled_at = clock_timestamp() where id = $1', [obligation]);
    startDispatcher();
    await comesTo(mail, 'dropped');
    expect((await stateOf(mail)).why).toBe('fulfilled');
  });

  it('waits for an answer that is being written, and then does not remind', async () => {
    const obligation = await anObligation(application, task);
    const answer = application.createQueryRunner();
    await answer.startTransaction();
    await answer.query('select pg_advisory_xact_lock_shared(step_lock($1::uuid))', [task.stepId]);
    await answer.query('update obligation set fulfilled_at = clock_timestamp() where id = $1', [obligation]);
    const mail = await aReminder(obligation);
    startDispatcher();
    await until(async () => {
      const [row] = await application.query<{ waits: boolean }[]>(
        `select exists (select 1 from pg_locks where locktype = 'advisory' and not granted) as waits`,
      );
      return row?.waits === true;
    });
    await answer.commitTransaction();
    await answer.release();
    await comesTo(mail, 'dropped');
    expect(transport.got).toEqual([]);
  });

  it.each([
    [
      'the obligation was released',
      'released',
      `update obligation set released_at = clock_timestamp() where step_id = $1`,
    ],
    ['the deadline moved', 'deadline-moved', `update step set deadline_version = 2 where id = $1`],
    ['the step is paused', 'paused', `update step set status = 'paused' where id = $1`],
    [
      'the step is closed',
      'step-closed',
      `update step set status = 'closed', closed_at = clock_timestamp() where id = $1`,
    ],
    [
      'its date passed',
      'date-passed',
      `update step set ends_at = clock_timestamp() - interval '1 second' where id = $1`,
    ],
    [
      'the task ended',
      'task-ended',
      `update task set status = 'cancelled' where id = (select task_id from step where id = $1)`,
    ],
  ])('drops a reminder when %s', async (_, why, change) => {
    const mail = await aReminder(await anObligation(application, task));
    await application.query(change, [task.stepId]);
    startDispatcher();
    await comesTo(mail, 'dropped');
    expect((await stateOf(mail)).why).toBe(why);
  });

  it('sends only the latest of the rungs that became due during an outage', async () => {
    const obligation = await anObligation(application, task);
    const earlier = await aReminder(obligation, { rung: '-5', dueForMs: 9_000 });
    const later = await aReminder(obligation, { rung: '-2', dueForMs: 3_000 });
    startDispatcher();
    await comesTo(later, 'sent');
    await comesTo(earlier, 'dropped');
    expect(await eventsOf('reminder.sent')).toHaveLength(1);
  });

  it('keeps process mail until the mail window of its task opens, and lets immediate mail go', async () => {
    task = await aRunningTask(application, { calendar: aCalendar('shut') });
    const process = await aMail(application, task, { kind: 'invitation', class: 'process' });
    const immediate = await aMail(application, task);
    startDispatcher();
    await comesTo(immediate, 'sent');
    expect((await stateOf(process)).status).toBe('planned');
    await application.query('update task set calendar_id = $2 where id = $1', [
      task.taskId,
      (
        await application.query<{ id: string }[]>(
          `insert into calendar (programme_id, fingerprint, body) values ($1, 'open', $2) returning id`,
          [task.programmeId, aCalendar('open')],
        )
      )[0]!.id,
    ]);
    await comesTo(process, 'sent');
  });

  it('keeps a mail that asks while its step is paused', async () => {
    const obligationId = await anObligation(application, task);
    await application.query(`update step set status = 'paused' where id = $1`, [task.stepId]);
    const asking = await aMail(application, task, { kind: 'invitation', class: 'process', obligationId });
    const other = await aMail(application, task);
    startDispatcher();
    await comesTo(other, 'sent');
    expect((await stateOf(asking)).status).toBe('planned');
    await application.query(`update step set status = 'open' where id = $1`, [task.stepId]);
    await comesTo(asking, 'sent');
  });

  it('never sends a reminder again of which nobody knows whether it went', async () => {
    const mail = await aReminder(await anObligation(application, task));
    await application.query(
      `update mail set status = 'sending', attempts = 1, sending_at = clock_timestamp() - interval '5 minutes' where id = $1`,
      [mail],
    );
    startDispatcher();
    await comesTo(mail, 'unknown');
    const sentAfter = await aMail(application, task);
    await comesTo(sentAfter, 'sent');
    expect(transport.got).toEqual([`<${sentAfter}@example.org>`]);
  });

  it('sends an asking mail again of which nobody knows whether it went, and keeps count of it', async () => {
    const mail = await aMail(application, task, { kind: 'invitation', class: 'process' });
    await application.query(
      `update mail set status = 'sending', sending_at = clock_timestamp() - interval '5 minutes' where id = $1`,
      [mail],
    );
    startDispatcher();
    await comesTo(mail, 'sent');
    expect(transport.got).toEqual([`<${mail}@example.org>`]);
    expect((await stateOf(mail)).why).toBe('unknown-whether-sent');
    const facts = new ChainFactsRepository(new Database(application));
    expect(await facts.countMails(task.taskId)).toMatchObject({ doubled: 0, unknown: 1 });
  });

  it('keeps it unknown whether an asking mail went that has become pointless meanwhile', async () => {
    const obligationId = await anObligation(application, task);
    await application.query('update obligation set fulfilled_at = clock_timestamp() where id = $1', [obligationId]);
    const mail = await aMail(application, task, { kind: 'invitation', class: 'process', obligationId });
    await application.query(
      `update mail set status = 'sending', sending_at = clock_timestamp() - interval '5 minutes' where id = $1`,
      [mail],
    );
    startDispatcher();
    await comesTo(mail, 'unknown');
    expect((await stateOf(mail)).why).toBe('unknown-whether-sent');
    expect(transport.got).toEqual([]);
  });

  it('leaves alone what another process is sending', async () => {
    const mail = await aMail(application, task);
    await application.query(`update mail set status = 'sending', sending_at = clock_timestamp() where id = $1`, [mail]);
    startDispatcher();
    await comesTo(await aMail(application, task), 'sent');
    expect((await stateOf(mail)).status).toBe('sending');
  });

  it('loses nothing while the SMTP server is away', async () => {
    transport.behaviour = 'away';
    const mail = await aMail(application, task);
    startDispatcher();
    await until(async () => (await stateOf(mail)).why === 'connect ECONNREFUSED');
    expect((await stateOf(mail)).status).toBe('planned');
    transport.behaviour = 'takes';
    await comesTo(mail, 'sent');
    expect(transport.got).toHaveLength(1);
  });

  it('gives up a mail that the server refuses, marks the address and writes an event', async () => {
    transport.behaviour = 'refuses';
    const mail = await aMail(application, task);
    startDispatcher();
    await comesTo(mail, 'failed');
    expect(await eventsOf('mail.bounced')).toHaveLength(1);
    const [person] = await application.query<{ bounced: boolean }[]>(
      'select bounced_at is not null as bounced from person where id = $1',
      [task.personId],
    );
    expect(person).toEqual({ bounced: true });
  });

  it('drops a sign-in mail whose link has expired', async () => {
    const mail = await aMail(application, task, { kind: 'sign-in' });
    await application.query(`update mail set created_at = clock_timestamp() - interval '11 minutes' where id = $1`, [
      mail,
    ]);
    startDispatcher();
    await comesTo(mail, 'dropped');
    expect((await stateOf(mail)).why).toBe('link-expired');
  });

  describe('with reminders of more than one task to one person', () => {
    interface Row {
      readonly id: string;
      readonly status: string;
      readonly why: string | null;
      readonly bundledIn: string | null;
      readonly isLater: boolean;
      readonly subject: string | null;
    }
    const rowsOf = (...ids: readonly string[]): Promise<Row[]> =>
      application.query(
        `select id, status, why, bundled_in as "bundledIn", send_at > clock_timestamp() as "isLater", subject
           from mail where id = any($1) order by array_position($1, id)`,
        [ids],
      );
    const rungs = ['reminder:-5', 'reminder:-2', 'reminder:0'];

    /** A reminder of a task of its own, whose plan has three rungs. */
    async function anotherReminder(rung: string): Promise<{ mailId: string; obligationId: string; of: RunningTask }> {
      const of = await aRunningTask(application);
      const moments = rungs.map((key, nth) => ({ kind: 'reminder', key, sendAt: nth }));
      await application.query('update task set plan = $2 where id = $1', [
        of.taskId,
        { v: 1, steps: [{ stepId: of.stepId, moments }] },
      ]);
      const obligationId = await anObligation(application, of);
      const mailId = await aMail(
        application,
        { ...of, personId: task.personId },
        { ...{ kind: 'reminder', class: 'process', rung, obligationId }, deadlineVersion: 1 },
      );
      return { mailId, obligationId, of };
    }

    async function chooses(perWeek: number): Promise<void> {
      await application.query('insert into reminder_choice (person_id, per_week) values ($1, $2)', [
        task.personId,
        perWeek,
      ]);
    }

    it('sends them as one mail, without those that were done, and tells the log of each', async () => {
      const [one, done, other] = [
        await anotherReminder('reminder:-5'),
        await anotherReminder('reminder:-5'),
        await anotherReminder('reminder:0'),
      ];
      await application.query('update obligation set fulfilled_at = clock_timestamp() where id = $1', [
        done.obligationId,
      ]);
      startDispatcher();
      await comesTo(other.mailId, 'sent');
      const [first, second, third] = await rowsOf(one.mailId, other.mailId, done.mailId);
      expect([first?.status, second?.status, third?.why]).toEqual(['sent', 'sent', 'fulfilled']);
      expect(transport.got).toHaveLength(1);
      expect([first?.bundledIn, second?.bundledIn].filter(Boolean)).toHaveLength(1);
      expect(second?.subject).toBe(first?.subject);
      for (const { of } of [one, other]) {
        task = { ...of, personId: task.personId };
        expect(await eventsOf('reminder.sent')).toHaveLength(1);
      }
    });

    it('sends a last one alone as the ordinary mail', async () => {
      const { mailId } = await anotherReminder('reminder:0');
      startDispatcher();
      await comesTo(mailId, 'sent');
      expect(await rowsOf(mailId)).toMatchObject([{ bundledIn: null, subject: `Mail ${mailId}` }]);
    });

    it('holds back what is too much in a week, and sends it along with a last rung', async () => {
      await chooses(1);
      const first = await anotherReminder('reminder:-5');
      startDispatcher();
      await comesTo(first.mailId, 'sent');
      const early = await anotherReminder('reminder:-2');
      await until(async () => (await stateOf(early.mailId)).why === 'held-back');
      expect(await rowsOf(early.mailId)).toMatchObject([{ status: 'planned', isLater: true }]);
      const last = await anotherReminder('reminder:0');
      await comesTo(last.mailId, 'sent');
      expect(await rowsOf(early.mailId)).toMatchObject([{ status: 'sent', bundledIn: last.mailId }]);
      expect(transport.got).toEqual([first.mailId, last.mailId].map((id) => `<${id}@example.org>`));
    });

    it('never sends an early rung after a later one that went', async () => {
      await chooses(1);
      await aReminder(await anObligation(application, task));
      startDispatcher();
      await until(() => Promise.resolve(transport.got.length === 1));
      const { mailId, obligationId, of } = await anotherReminder('reminder:-5');
      await until(async () => (await stateOf(mailId)).why === 'held-back');
      const later = await aMail(
        application,
        { ...of, personId: task.personId },
        {
          ...{ kind: 'reminder', class: 'process', rung: 'reminder:0', obligationId },
          deadlineVersion: 1,
          dueForMs: 0,
        },
      );
      await comesTo(later, 'sent');
      await comesTo(mailId, 'dropped');
      expect((await stateOf(mailId)).why).toBe('later-rung-due');
    });

    it('does not let two dispatchers spend the same budget', async () => {
      await chooses(1);
      const connections = await Promise.all(
        ['a', 'b'].map((name) => LeaderConnection.open(database.applicationUrl, name, () => undefined)),
      );
      let isWritten = false;
      const ids: string[] = [];
      const work = connections.map(async (connection) => {
        const dispatcher = aDispatcher();
        while (!isWritten) await dispatcher.round(connection);
        await dispatcher.round(connection);
      });
      try {
        for (let nth = 0; nth < 12; nth += 1) ids.push((await anotherReminder('reminder:-5')).mailId);
        await until(async () =>
          (await rowsOf(...ids)).every(({ status, why }) => status === 'sent' || why === 'held-back'),
        );
      } finally {
        isWritten = true;
        await Promise.all(work);
      }
      await Promise.all(connections.map((connection) => connection.close()));
      expect(transport.got).toHaveLength(1);
    });

    it('puts all of them back when the SMTP server is away', async () => {
      transport.behaviour = 'away';
      const [one, other] = [await anotherReminder('reminder:-5'), await anotherReminder('reminder:-2')];
      startDispatcher();
      await until(async () => (await stateOf(other.mailId)).why === 'connect ECONNREFUSED');
      expect(await rowsOf(one.mailId, other.mailId)).toMatchObject([{ status: 'planned' }, { status: 'planned' }]);
      transport.behaviour = 'takes';
      await comesTo(one.mailId, 'sent');
      await comesTo(other.mailId, 'sent');
    });
  });
});
