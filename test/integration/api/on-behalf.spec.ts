import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await owner.query('delete from answer_withdrawal');
  await owner.query('delete from answer_version');
  await owner.query('update obligation set fulfilled_at = null, fulfilled_by = null');
  await owner.query(
    'delete from given_answer g where not exists (select 1 from reaction_item i where i.answer_id = g.id)',
  );
  await owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, party_id, due_at, due_on)
     values ($1, $2, $3, 'reply', 'party:' || $4::uuid, $4, now() + interval '1 day', current_date + 1)`,
    [api.region.programmeId, api.region.taskId, api.region.steps.invitation, api.region.partyId],
  );
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

interface Candidate {
  readonly kind: string;
  readonly sender: string;
  readonly person: { readonly id: string; readonly name: string };
}

const stepOf = (kind: 'invitation' | 'iteration' | 'consultation'): string => `/api/v1/steps/${api.region.steps[kind]}`;
const partyOf = (id: string): string => `party:${id}`;
const candidates = async (kind: 'invitation' | 'iteration' | 'consultation'): Promise<readonly string[]> => {
  const answer = await api.call({ url: `${stepOf(kind)}/on-behalf`, as: 'manager' });
  const { people } = answer.json() as unknown as { people: readonly Candidate[] };
  return people.map(({ kind: what, person }) => `${what} ${person.name}`);
};
const reply = (as: Who, personId: string, body: object = { choice: 'informed' }): Promise<TestAnswer> =>
  api.call({
    method: 'PUT',
    url: `${stepOf('invitation')}/replies/${partyOf(api.region.partyId)}/on-behalf-of/${personId}`,
    as,
    body,
    headers: { 'idempotency-key': randomUUID() },
  });
const ownReply = (body: object): Promise<TestAnswer> =>
  api.call({
    method: 'PUT',
    url: `${stepOf('invitation')}/replies/${partyOf(api.region.partyId)}`,
    as: 'member',
    body,
  });
const codeOf = (answer: TestAnswer): unknown => [answer.status, answer.json().code];

describe('an answer that was given by telephone', () => {
  it('is the answer of who told it, with both names in the log, and a mail with a link to change it', async () => {
    const { member, manager } = api.region.people;
    expect(await candidates('invitation')).toContain('reply Voorbeeld member');
    const answered = await reply('manager', member);
    expect([answered.status, answered.json().version]).toEqual([200, 1]);

    const { rows: stored } = await owner.query(
      `select a.person_id, e.actor, o.kind from answer a join event e on e.ids->>'answerId' = a.id::text
         join obligation o on o.step_id = a.step_id and o.debtor = a.sender where a.step_id = $1`,
      [api.region.steps.invitation],
    );
    expect(stored).toEqual([{ person_id: member, actor: `person:${manager}`, kind: 'reply' }]);
    const { rows: mails } = await owner.query(
      `select kind, person_id, params->>'enteredBy' as by from mail where step_id = $1 and class = 'immediate'`,
      [api.region.steps.invitation],
    );
    expect(mails).toEqual([{ kind: 'entered-for-you', person_id: member, by: manager }]);
    const { rows: links } = await owner.query(
      `select purpose from link where step_id = $1 and person_id = $2 and party_id = $3`,
      [api.region.steps.invitation, member, api.region.partyId],
    );
    expect(links).toEqual([{ purpose: 'reply' }]);

    const log = await api.call({ url: `/api/v1/tasks/${api.region.taskId}/log`, as: 'executive' });
    const { entries } = log.json() as unknown as { entries: readonly { type: string; sentence: string }[] };
    expect(entries.find(({ type }) => type === 'invitation.replied')?.sentence).toBe(
      'Voorbeeld manager vulde het antwoord van Voorbeeld member in, namens Gemeente Noordstad: wil alleen op de hoogte blijven. Voorbeeld member kreeg bericht.',
    );
  });

  it('can be mended by who entered it, and changed by who told it, after which nobody enters over it', async () => {
    const { member } = api.region.people;
    await reply('manager', member);
    const mended = await reply('manager', member, { choice: 'declines', reason: 'Geen tijd.' });
    expect([mended.status, mended.json().version]).toEqual([200, 2]);
    const own = await ownReply({ choice: 'informed' });
    expect([own.status, own.json().version]).toEqual([200, 3]);
    expect(await candidates('invitation')).not.toContain('reply Voorbeeld member');
    expect(codeOf(await reply('manager', member))).toEqual([409, 'ON_BEHALF_NOT_POSSIBLE']);
  });

  it('is not entered for who has no seat in the party, nor by who enters it', async () => {
    const { stakeholder, manager } = api.region.people;
    for (const personId of [stakeholder, manager, randomUUID()])
      expect(codeOf(await reply('manager', personId))).toEqual([409, 'ON_BEHALF_NOT_POSSIBLE']);
  });

  it('is entered by the programme manager alone', async () => {
    for (const as of ['member', 'executive', 'stakeholder'] as const)
      expect((await reply(as, api.region.people.member)).status).toBe(403);
    expect((await reply('otherManager', api.region.people.member)).status).toBe(404);
  });

  it('passes the gate: a reaction is never final, and none is accepted after the closing instant', async () => {
    const { stakeholder } = api.region.people;
    const stepId = api.region.steps.consultation;
    const react = (): Promise<TestAnswer> =>
      api.call({
        method: 'PUT',
        url: `${stepOf('consultation')}/reactions/${partyOf(api.region.otherPartyId)}/on-behalf-of/${stakeholder}`,
        as: 'manager',
        body: { answers: [], final: true },
      });
    await owner.query('update prompt set required = false where step_id = $1', [stepId]);
    expect(await candidates('consultation')).toContain('reaction Voorbeeld stakeholder');
    expect((await react()).status).toBe(200);
    const { rows } = await owner.query('select final from answer where step_id = $1 and person_id = $2', [
      stepId,
      stakeholder,
    ]);
    expect(rows).toEqual([{ final: false }]);
    await owner.query(`update step set ends_at = clock_timestamp() - interval '1 second' where id = $1`, [stepId]);
    expect(codeOf(await react())).toEqual([409, 'STEP_CLOSED']);
  });
});

interface Withdrawing {
  readonly as: Who | 'link';
  readonly step?: 'invitation' | 'consultation';
  readonly sender?: string;
  readonly version?: number;
}

const withdraw = ({ as, step = 'invitation', sender, version = 1 }: Withdrawing): Promise<TestAnswer> =>
  api.call({
    method: 'POST',
    url: `${stepOf(step)}/on-behalf/${sender ?? partyOf(api.region.partyId)}/withdrawal`,
    as,
    body: { version, reason: 'Dit komt niet van mij.' },
  });
const reactionOf = async (): Promise<string> => {
  const sender = partyOf(api.region.otherPartyId);
  await owner.query('update prompt set required = false where step_id = $1', [api.region.steps.consultation]);
  await owner.query(`update step set ends_at = clock_timestamp() + interval '20 days' where id = $1`, [
    api.region.steps.consultation,
  ]);
  const entered = await api.call({
    method: 'PUT',
    url: `${stepOf('consultation')}/reactions/${sender}/on-behalf-of/${api.region.people.stakeholder}`,
    as: 'manager',
    body: { answers: [], final: true },
  });
  expect(entered.status).toBe(200);
  return sender;
};
const standing = async (step: 'invitation' | 'consultation'): Promise<object | undefined> => {
  const { rows } = await owner.query<object>(
    `select (select count(*)::int from answer a where a.step_id = $1) as answers,
            (select count(*)::int from answer_version v join given_answer g on g.id = v.answer_id where g.step_id = $1) as versions,
            (select count(*)::int from obligation o where o.step_id = $1 and o.kind in ('reply', 'reaction') and o.fulfilled_at is null) as owed`,
    [api.region.steps[step]],
  );
  return rows[0];
};

describe('withdrawing an answer that somebody else entered', () => {
  // Of an essential party only joining would fulfil what it owes.
  beforeEach(() => owner.query('update task_party set essential = false where task_id = $1', [api.region.taskId]));

  it('leaves no answer, keeps its version, asks again, and tells the other one', async () => {
    const { member, manager } = api.region.people;
    await reply('manager', member);
    expect(await standing('invitation')).toEqual({ answers: 1, versions: 1, owed: 0 });
    expect((await withdraw({ as: 'member' })).status).toBe(204);
    expect(await standing('invitation')).toEqual({ answers: 0, versions: 1, owed: 1 });
    expect(await candidates('invitation')).toContain('reply Voorbeeld member');
    const { rows: told } = await owner.query(`select person_id from mail where kind = 'answer-withdrawn'`);
    expect(told).toEqual([{ person_id: manager }]);
    const { rows: rings } = await owner.query(`select why from ring where task_id = $1`, [api.region.taskId]);
    expect(rings).toContainEqual({ why: 'changed' });
    const log = await api.call({ url: `/api/v1/tasks/${api.region.taskId}/log`, as: 'executive' });
    const { entries } = log.json() as unknown as { entries: readonly { type: string; sentence: string }[] };
    expect(entries.find(({ type }) => type === 'answer.withdrawn')?.sentence).toBe(
      'Voorbeeld member (Gemeente Noordstad) trok een antwoord in dat iemand anders had ingevuld, voor de uitnodiging.',
    );
  });

  it('is done by who entered it as well, who tells the person; an answer afterwards is the next version', async () => {
    const { member } = api.region.people;
    await reply('manager', member);
    expect((await withdraw({ as: 'manager' })).status).toBe(204);
    const { rows: told } = await owner.query(`select person_id from mail where kind = 'answer-withdrawn'`);
    expect(told).toEqual([{ person_id: member }]);
    const own = await ownReply({ choice: 'informed' });
    expect([own.status, own.json().version]).toEqual([200, 2]);
    expect(await standing('invitation')).toEqual({ answers: 1, versions: 2, owed: 0 });
  });

  it('is done once, of the version that was seen, and not of an answer that the person gave or changed', async () => {
    const { member } = api.region.people;
    await reply('manager', member);
    await reply('manager', member, { choice: 'declines', reason: 'Geen tijd.' });
    expect(codeOf(await withdraw({ as: 'member' }))).toEqual([409, 'WITHDRAWAL_OF_CHANGED']);
    expect((await withdraw({ as: 'member', version: 2 })).status).toBe(204);
    expect(codeOf(await withdraw({ as: 'member', version: 2 }))).toEqual([409, 'WITHDRAWAL_NOT_POSSIBLE']);
    await reply('manager', member);
    await ownReply({ choice: 'informed' });
    for (const version of [3, 4])
      expect(codeOf(await withdraw({ as: 'manager', version }))).toEqual([409, 'WITHDRAWAL_NOT_POSSIBLE']);
    expect(await standing('invitation')).toEqual({ answers: 1, versions: 4, owed: 0 });
  });

  it('is done by nobody else', async () => {
    await reply('manager', api.region.people.member);
    for (const as of ['stakeholder', 'link'] as const) expect((await withdraw({ as })).status).toBe(403);
    expect((await withdraw({ as: 'otherManager' })).status).toBe(404);
    expect(await standing('invitation')).toEqual({ answers: 1, versions: 1, owed: 0 });
  });

  it('takes who joined by it from the table, and a path of escalation that counted on it starts anew', async () => {
    const { taskId, partyId, programmeId, seats, people, steps } = api.region;
    await reply('manager', people.member, { choice: 'joins', seatIds: [seats.member] });
    await owner.query(
      `insert into escalation (programme_id, obligation_id, tier, cause, due_on, wake_at, send_at, done_at)
       select $1, o.id, t.tier, 'silence', current_date, now(), now(), case when t.tier = 'deputy' then now() end
         from obligation o, unnest(array['deputy', 'manager', 'executive', 'board']) t (tier) where o.step_id = $2 and o.party_id = $3`,
      [programmeId, steps.invitation, partyId],
    );
    expect((await withdraw({ as: 'member' })).status).toBe(204);
    const { rows } = await owner.query(
      `select (select count(*)::int from work_group_member m where m.task_id = $1 and m.seat_id = $2) as members,
              (select tp.joined_at from task_party tp where tp.task_id = $1 and tp.party_id = $3) as joined,
              (select array_agg(tier order by e.due_on) from escalation e where e.voided_at is null) as tiers`,
      [taskId, seats.member, partyId],
    );
    expect(rows).toEqual([{ members: 0, joined: null, tiers: ['deputy'] }]);
  });

  it('comes too late for who joined once the group began', async () => {
    const { seats, people, steps } = api.region;
    await reply('manager', people.member, { choice: 'joins', seatIds: [seats.member] });
    await owner.query(`update step set status = 'passed' where id = $1`, [steps.invitation]);
    expect(codeOf(await withdraw({ as: 'member' }))).toEqual([409, 'WITHDRAWAL_AFTER_START']);
  });

  it('is done by the link of the mail, which only shows it when it is opened; a request for more time stands again', async () => {
    const sender = await reactionOf();
    await owner.query(
      `update more_time_request set party_id = $1, replaced_at = (select submitted_at from answer where step_id = $2 and sender = $3)`,
      [api.region.otherPartyId, api.region.steps.consultation, sender],
    );
    const seen = await api.call({ url: `${stepOf('consultation')}/entered-answer`, as: 'link' });
    expect(seen.json()).toMatchObject({
      kind: 'reaction',
      version: 1,
      changeable: true,
      by: { name: 'Voorbeeld manager' },
      sender: { key: sender, person: { name: 'Voorbeeld stakeholder' } },
    });
    expect(await standing('consultation')).toMatchObject({ answers: 1 });
    expect((await withdraw({ as: 'link', step: 'consultation', sender })).status).toBe(204);
    expect(await standing('consultation')).toMatchObject({ answers: 0, versions: 1, owed: 1 });
    expect((await api.call({ url: `${stepOf('consultation')}/entered-answer`, as: 'link' })).status).toBe(404);
    const { rows } = await owner.query('select replaced_at from more_time_request');
    expect(rows).toEqual([{ replaced_at: null }]);
  });

  it('is refused from the closing instant on, and while the step is paused', async () => {
    const sender = await reactionOf();
    const { consultation } = api.region.steps;
    const attempt = async (): Promise<unknown> => codeOf(await withdraw({ as: 'link', step: 'consultation', sender }));
    await owner.query(`update step set status = 'paused' where id = $1`, [consultation]);
    expect(await attempt()).toEqual([409, 'STEP_PAUSED']);
    await owner.query(`update step set status = 'open', ends_at = clock_timestamp() where id = $1`, [consultation]);
    expect(await attempt()).toEqual([409, 'STEP_CLOSED']);
    expect(await standing('consultation')).toMatchObject({ answers: 1 });
  });

  it('never takes back a change that comes in at the same moment', async () => {
    const { member } = api.region.people;
    for (const _ of Array(5)) {
      await owner.query('delete from answer_withdrawal');
      await owner.query('delete from answer_version');
      await owner.query('delete from given_answer where step_id = $1', [api.region.steps.invitation]);
      await reply('manager', member);
      const [withdrawn, changed] = await Promise.all([withdraw({ as: 'manager' }), ownReply({ choice: 'informed' })]);
      expect([changed.status, changed.json().version]).toEqual([200, 2]);
      expect([204, 409]).toContain(withdrawn.status);
      expect(await standing('invitation')).toEqual({ answers: 1, versions: 2, owed: 0 });
    }
  });
});
