import { randomUUID } from 'node:crypto';
import { addWorkingDays, instantAt, type TaskSight } from '@samenspel/domain';
import { timestamp } from '@samenspel/persistence';
import { aLaunchedTask } from '../../builders/a-launched-task';
import { type OpenRecord, openRecord } from '../../support/open-record';
import { DrivenTask } from './driven-task';

let record: OpenRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(async () => {
  await record.close();
});

/** A task in its first cycle, with a meeting on the day after its opening. */
async function aMeeting(plannedBy: 'manager' | 'member'): Promise<{ people: DrivenTask; meetingId: string }> {
  const task = await aLaunchedTask(record.database, { workingDayMs: 200 });
  const people = new DrivenTask(record.database, record.dataSource, task);
  await people.everybodyJoins(await people.untilAsked('invitation'));
  const stepId = await people.untilOpen('iteration');
  const meetingId = randomUUID();
  const calendar = await people.calendar();
  const opened = await record.database.row<{ on: string }>('select opened_on as "on" from step where id = $1', [
    stepId,
  ]);
  const on = addWorkingDays(calendar, opened!.on, 1);
  const [starts, ends] = [instantAt(calendar, on, '09:30'), instantAt(calendar, on, '11:30')];
  await record.database.execute(
    `insert into meeting (programme_id, id, task_id, step_id, starts_at, ends_at, local_date, location, announced_at, planned_by)
     values ($1, $2, $3, $4, $5, $6, $7, 'Gemeentehuis', now(), $8)`,
    [
      ...[task.programmeId, meetingId, task.taskId, stepId, timestamp(starts), timestamp(ends), on],
      plannedBy === 'manager' ? task.managerId : task.parties.zorg.seats[0].personId,
    ],
  );
  return { people, meetingId };
}

const isAsked = (people: DrivenTask, key: string) => (): boolean =>
  people.moves.some((move) => move.kind === 'ask' && move.momentKey === key);
const isNext = ({ step }: TaskSight): boolean => step?.ordinal === 2;

interface Owed {
  readonly debtor: string;
  readonly released: string | null;
  readonly done: boolean;
}
const owed = (people: DrivenTask): Promise<readonly Owed[]> =>
  record.database.rows<Owed>(
    `select debtor, released_why as released, fulfilled_at is not null as done from obligation where task_id = $1 and kind = 'write-minutes'`,
    [people.task.taskId],
  );
const mailsTo = (people: DrivenTask): Promise<readonly { personId: string }[]> =>
  record.database.rows(
    `select m.person_id from mail m join obligation o on o.id = m.obligation_id
      where m.task_id = $1 and o.kind = 'write-minutes' order by m.send_at`,
    [people.task.taskId],
  );

describe('minutes that are missing', () => {
  it('are owed by the programme manager who announced the meeting, asked and reminded of once, until the cycle ends', async () => {
    const { people, meetingId } = await aMeeting('manager');
    people.doesEverythingTwice = true;
    const { managerId } = people.task;
    await people.until(isAsked(people, `minutes:${meetingId}`));
    expect(await owed(people)).toEqual([{ debtor: `person:${managerId}`, released: null, done: false }]);
    await people.until(isNext);
    expect((await mailsTo(people)).map(({ personId }) => personId)).toEqual([managerId, managerId]);
    expect(await owed(people)).toEqual([{ debtor: `person:${managerId}`, released: 'step-ended', done: false }]);
  });

  it('are owed by the seat of the member who announced it', async () => {
    const { people, meetingId } = await aMeeting('member');
    const [seat] = people.task.parties.zorg.seats;
    await people.until(isAsked(people, `minutes:${meetingId}`));
    expect(await owed(people)).toEqual([{ debtor: `seat:${seat.seatId}`, released: null, done: false }]);
    expect(await mailsTo(people)).toEqual([{ personId: seat.personId }]);
  });

  it.each([
    ['written', 'minutes_version = 1'],
    ['of a meeting that was called off', 'cancelled_at = now()'],
  ])('are asked of nobody when they are %s', async (_, change) => {
    const { people, meetingId } = await aMeeting('manager');
    await record.database.execute(`update meeting set ${change} where id = $1`, [meetingId]);
    await people.until(isNext);
    expect(await owed(people)).toEqual([]);
    expect(await mailsTo(people)).toEqual([]);
  });
});
