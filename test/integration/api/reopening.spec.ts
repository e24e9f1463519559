import { randomUUID } from 'node:crypto';
import type { CatchUpView, ReopeningsView } from '@samenspel/contracts';
import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

const agreed = 'Eén formulier voor alle wijken';
const reason = 'De wijkteams kregen een nieuw systeem.';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await groupOfThree();
  await owner.query(
    `update meeting set minutes = 'Besproken.', decisions = $2, minutes_version = 1, minutes_by = $3, minutes_at = now() where id = $1`,
    [meetingId(), JSON.stringify([agreed, 'Elke maand bellen']), api.region.people.member],
  );
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const meetingId = (): string => api.region.others.meetingId ?? '';
const step = (): string => api.region.steps.iteration;

/** One asks, two support: as many as the policy wants. */
async function groupOfThree(): Promise<void> {
  const { programmeId, taskId, seats } = api.region;
  for (const seatId of [seats.stakeholder, seats.executive])
    await owner.query(
      `insert into work_group_member (programme_id, task_id, seat_id, joined_at, joined_on) values ($1, $2, $3, now(), current_date)`,
      [programmeId, taskId, seatId],
    );
}

const call = (as: Who, path = '', method: Method = 'GET', body?: unknown): Promise<TestAnswer> =>
  api.call({ method, url: `/api/v1/steps/${step()}/reopenings${path}`, as, body });
async function seen(answer: Promise<TestAnswer>): Promise<ReopeningsView> {
  const { status, text } = await answer;
  expect([status < 300, text]).toEqual([true, text]);
  return JSON.parse(text) as ReopeningsView;
}
async function refused(answer: Promise<TestAnswer>, status: number, code: string): Promise<void> {
  const given = await answer;
  expect([given.status, given.json().code]).toEqual([status, code]);
}

const ask = (text = agreed, as: 'member' | 'stakeholder' = 'member'): Promise<TestAnswer> =>
  call(as, `/${api.region.seats[as]}`, 'POST', { sourceId: meetingId(), text, reason });
const supporterPath = (id: string, who: 'member' | 'stakeholder' | 'executive'): string =>
  `/${id}/supporters/${api.region.seats[who]}`;
const support = (id: string, who: 'member' | 'stakeholder' | 'executive'): Promise<TestAnswer> =>
  call(who, supporterPath(id, who), 'PUT', {});
const idOf = ({ reopenings: [first] }: ReopeningsView): string => first?.id ?? '';

async function typesOfEvents(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ type: string }>(
    `select type from event where step_id = $1 order by xact, number`,
    [step()],
  );
  return rows.map(({ type }) => type);
}

it('opens a settled point again when the stated number of others supports it, and no date moves', async () => {
  const planned = async (): Promise<unknown> =>
    (await owner.query('select plan, plan_version from task where id = $1', [api.region.taskId])).rows[0];
  const before = await planned();
  const asked = await seen(ask());
  expect(asked).toMatchObject({
    points: [{ text: 'Elke maand bellen', kind: 'agreement' }],
    reopenings: [{ point: agreed, reason, status: 'asked', needed: 2, supporters: [] }],
  });
  const id = idOf(asked);
  expect((await seen(support(id, 'stakeholder'))).reopenings).toMatchObject([{ status: 'asked' }]);
  // Pressed twice: one supporter.
  expect((await seen(support(id, 'stakeholder'))).reopenings[0]?.supporters).toHaveLength(1);
  expect((await seen(support(id, 'executive'))).reopenings).toMatchObject([{ status: 'reopened' }]);
  expect(await typesOfEvents()).toEqual([
    'iteration.reopening-asked',
    'iteration.reopening-supported',
    'iteration.reopening-supported',
    'iteration.point-reopened',
  ]);
  expect(await planned()).toEqual(before);
});

it('shows a point that is open again to who catches up, until it is settled anew', async () => {
  const id = idOf(await seen(ask()));
  await seen(support(id, 'stakeholder'));
  await seen(support(id, 'executive'));
  const catchUp = async (): Promise<CatchUpView['open']['reopened']> => {
    const answer = await api.call({ url: `/api/v1/tasks/${api.region.taskId}/catch-up`, as: 'stakeholder' });
    return (answer.json() as unknown as CatchUpView).open.reopened;
  };
  expect(await catchUp()).toEqual([{ id, point: agreed, reason }]);
  const settled = await seen(call('manager', `/${id}/settlement`, 'PUT', { text: 'Twee formulieren' }));
  expect(settled.points).toMatchObject([
    { text: 'Elke maand bellen' },
    { text: 'Twee formulieren', kind: 'settled-again', sourceId: id },
  ]);
  expect(await catchUp()).toEqual([]);
  await refused(call('manager', `/${id}/settlement`, 'PUT', { text: 'Drie' }), 409, 'POINT_NOT_REOPENED');
});

it('takes support and request back while it is asked; then the point is settled as before', async () => {
  const id = idOf(await seen(ask()));
  await seen(support(id, 'stakeholder'));
  const without = await seen(call('stakeholder', supporterPath(id, 'stakeholder'), 'DELETE'));
  expect(without.reopenings).toMatchObject([{ status: 'asked', supporters: [] }]);
  const withdrawn = await seen(call('member', supporterPath(id, 'member'), 'DELETE'));
  expect(withdrawn.reopenings).toEqual([]);
  expect(withdrawn.points.map(({ text }) => text)).toEqual([agreed, 'Elke maand bellen']);
  await refused(support(id, 'stakeholder'), 409, 'REOPENING_NOT_ASKED');
  expect((await seen(ask())).reopenings).toHaveLength(1);
});

it('refuses what is not settled, what was asked already, own support, and who does not sit at the table', async () => {
  const { seats } = api.region;
  await refused(ask('Nooit afgesproken'), 409, 'POINT_NOT_SETTLED');
  const id = idOf(await seen(ask()));
  await refused(ask(agreed, 'stakeholder'), 409, 'POINT_NOT_SETTLED');
  await refused(support(id, 'member'), 409, 'REOPENING_OWN_SUPPORT');
  await refused(support(randomUUID(), 'stakeholder'), 404, 'NOT_FOUND');
  // In the name of another seat, and without one.
  await refused(call('member', `/${id}/supporters/${seats.executive}`, 'PUT', {}), 403, 'FORBIDDEN');
  await refused(call('manager', `/${id}/supporters/${seats.executive}`, 'PUT', {}), 403, 'FORBIDDEN');
  await refused(call('otherManager'), 404, 'NOT_FOUND');
  const empty = await call('member', `/${seats.member}`, 'POST', { sourceId: meetingId(), text: agreed, reason: '' });
  expect(empty.status).toBe(400);
  await owner.query(`update step set status = 'closed', closed_at = now(), closed_on = current_date where id = $1`, [
    step(),
  ]);
  await refused(support(id, 'stakeholder'), 409, 'STEP_CLOSED');
});

it('opens a point once, however many support it at the same moment', async () => {
  const id = idOf(await seen(ask()));
  const answers = await Promise.all([support(id, 'stakeholder'), support(id, 'executive')]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect((await typesOfEvents()).filter((type) => type === 'iteration.point-reopened')).toHaveLength(1);
  expect((await seen(call('member'))).reopenings).toMatchObject([{ status: 'reopened' }]);
});
