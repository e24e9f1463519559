import { randomUUID } from 'node:crypto';
import { linkKeyOf } from '@samenspel/access';
import { Client } from 'pg';
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
  await owner.end();
  await api.stop();
});

const rows = async <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
  (await owner.query<Row>(sql, [...parameters])).rows;
const pathOf = (partyId: string, personId: string): string => `/api/v1/parties/${partyId}/people/${personId}`;
const ofMember = (): string => pathOf(api.region.partyId, api.region.people.member);
const ofStakeholder = (): string => pathOf(api.region.otherPartyId, api.region.people.stakeholder);
const look = (path: string, as: Who | 'link' = 'manager'): Promise<TestAnswer> =>
  api.call({ url: `${path}/departure`, as });
const depart = (path: string, body: object, as: Who | 'link' = 'manager'): Promise<TestAnswer> =>
  api.call({
    method: 'POST',
    url: `${path}/departures`,
    as,
    body: { id: randomUUID(), reason: 'Andere baan', tellLeaver: false, ...body },
  });
const codeOf = (answer: TestAnswer): unknown => [answer.status, answer.json().code];
const newColleague = { name: 'Ans Vermeer', email: 'ans@example.org' };

describe('a departure', () => {
  it('shows beforehand what moves, and stores nothing', async () => {
    const { executive, stakeholder } = api.region.people;
    expect((await look(ofMember())).json()).toMatchObject({
      person: { name: 'Voorbeeld member' },
      party: { name: 'Gemeente Noordstad' },
      to: null,
      colleagues: [{ id: executive, name: 'Voorbeeld executive' }],
      seats: [{ id: api.region.seats.member }],
      roles: [],
      faults: [],
      tasks: [{ id: api.region.taskId, atTable: true, decides: false }],
    });
    const { tasks } = (await look(ofStakeholder())).json() as { tasks: { links: number }[] };
    expect(tasks.map(({ links }) => links)).toEqual([1]);
    const chosen = await api.call({ url: `${ofMember()}/departure?toPersonId=${stakeholder}`, as: 'manager' });
    expect(chosen.json()).toMatchObject({ to: null, faults: [{ field: 'toPersonId', code: 'DEPARTURE_TO_STRANGER' }] });
    expect(await rows('select from departure')).toHaveLength(0);
  });

  it('moves the seat with what is open to a colleague; the log keeps the old name and tells of it', async () => {
    const { taskId, people, seats, steps, programmeId } = api.region;
    await owner.query(
      `insert into event (programme_id, task_id, step_id, stream, type, actor, on_behalf_of, ids)
       values ($1, $2, $3, 'task/' || $2::uuid, 'work-group.joined', $4, $5, jsonb_build_object('seatId', $6::uuid))`,
      [programmeId, taskId, steps.invitation, `person:${people.member}`, api.region.partyId, seats.member],
    );
    const given = await depart(ofMember(), { toPersonId: people.executive });
    expect([given.status, given.json()]).toEqual([
      201,
      expect.objectContaining({ to: { id: people.executive, name: 'Voorbeeld executive' }, taskIds: [taskId] }),
    ]);
    expect(await rows('select person_id as id from seat where id = $1', [seats.member])).toEqual([
      { id: people.executive },
    ]);
    expect(await rows('select person_id as id, seat_id as seat from seat_holding')).toEqual([
      { id: people.member, seat: seats.member },
    ]);
    const log = (await api.call({ url: `/api/v1/tasks/${taskId}/log`, as: 'manager' })).text;
    expect(log).toContain('Voorbeeld member zit namens Gemeente Noordstad in de werkgroep.');
    expect(log).toContain(
      'Voorbeeld member is vertrokken bij Gemeente Noordstad. Voorbeeld executive heeft nu de zetel',
    );
    expect(log).toContain('"actor":{"name":"Voorbeeld member","partyName":"Gemeente Noordstad"}');
    expect(await rows(`select stream from event where type = 'seat.handed-over' order by stream`)).toEqual([
      { stream: `programme/${programmeId}` },
      { stream: `task/${taskId}` },
    ]);
    expect(await rows(`select person_id as id, class from mail where kind = 'taken-over'`)).toEqual([
      { id: people.executive, class: 'process' },
    ]);
    expect(await rows(`select from ring where task_id = $1`, [taskId])).toHaveLength(1);
    expect((await api.call({ url: `/api/v1/tasks/${taskId}`, as: 'member' })).status).toBe(404);
  });

  it('lets the old link die at once, says whom to ask, and gives who takes over one of their own', async () => {
    const { linkId, otherPartyId, taskId, steps, people } = api.region;
    const ask = (path: string, key: string): Promise<TestAnswer> =>
      api.call({ method: 'POST', url: `/api/v1/links/${linkId}/${path}`, body: { key } });
    expect((await ask('whereabouts', api.linkKey)).status).toBe(410);
    expect((await api.call({ url: `/api/v1/links/${linkId}`, as: 'link' })).status).toBe(200);

    expect((await depart(ofStakeholder(), { newColleague, tellLeaver: true })).status).toBe(201);
    expect((await ask('exchanges', api.linkKey)).status).toBe(410);
    expect((await api.call({ url: `/api/v1/links/${linkId}`, as: 'link' })).status).toBe(401);
    expect((await ask('whereabouts', api.linkKey)).json()).toEqual({
      taskTitle: 'Samen sneller passende hulp',
      managerName: 'Voorbeeld manager',
      partyName: 'Zorgaanbieder De Brug',
    });
    expect((await ask('whereabouts', `${api.linkKey}x`)).status).toBe(410);

    const [own] = await rows<{ id: string; partyId: string; version: number }>(
      `select l.id, l.party_id as "partyId", l.version from link l join person p on p.id = l.person_id
        where p.email = $1 and l.step_id = $2 and l.revoked_at is null`,
      [newColleague.email, steps.consultation],
    );
    expect(own?.partyId).toBe(otherPartyId);
    const key = linkKeyOf(api.settings.linkKeys, { id: own?.id ?? '', keyId: 'k1', version: own?.version ?? 0 });
    const opened = await api.call({ method: 'POST', url: `/api/v1/links/${own?.id ?? ''}/exchanges`, body: { key } });
    expect([opened.status, opened.json().forPersonName]).toEqual([201, 'Ans Vermeer']);
    const told = await rows<{ name: string }>(
      `select p.name from mail m join person p on p.id = m.person_id where m.kind = 'taken-over' and m.task_id = $1 order by 1`,
      [taskId],
    );
    expect(told).toEqual([{ name: 'Ans Vermeer' }, { name: 'Voorbeeld stakeholder' }]);
    expect(await rows('select from seat where person_id = $1', [people.stakeholder])).toHaveLength(0);
  });

  it('moves what an individual owes, the mails about it, drafts and rosters to come, and nothing twice', async () => {
    const { programmeId, taskId, steps, people } = api.region;
    const { member, executive } = people;
    const owed = `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
      select $1, $2, $3, $5, 'person:' || $4::uuid, $4, ends_at, last_day from step where id = $3 returning id`;
    const [reaction] = await rows<{ id: string }>(owed, [programmeId, taskId, steps.consultation, member, 'reaction']);
    for (const who of [member, executive]) await rows(owed, [programmeId, taskId, steps.iteration, who, 'reflection']);
    await owner.query(
      `insert into mail (programme_id, task_id, step_id, obligation_id, person_id, kind, class, dedup_key, send_at)
       values ($1, $2, $3, $4, $5, 'reminder', 'process', 'rung', now() + interval '9 days')`,
      [programmeId, taskId, steps.consultation, reaction?.id, member],
    );
    await owner.query(
      `insert into consultation_plan (programme_id, task_id, ordinal, roster) values ($1, $2, 2, jsonb_build_object('partyIds', '[]'::jsonb, 'personIds', jsonb_build_array($3::uuid)))`,
      [programmeId, taskId, member],
    );
    expect((await depart(ofMember(), { toPersonId: executive })).status).toBe(201);
    expect(
      await rows(
        `select kind, person_id as id, released_why as why from obligation where person_id is not null order by kind, why`,
      ),
    ).toEqual([
      { kind: 'reaction', id: executive, why: null },
      { kind: 'reflection', id: member, why: 'departure' },
      { kind: 'reflection', id: executive, why: null },
    ]);
    expect(await rows(`select person_id as id from mail where kind = 'reminder'`)).toEqual([{ id: executive }]);
    expect(await rows(`select roster->'personIds' as ids from consultation_plan where ordinal = 2`)).toEqual([
      { ids: [executive] },
    ]);
  });

  it('leaves what is personal with who holds a seat elsewhere, and takes a role from who does not', async () => {
    const { programmeId, otherPartyId, people } = api.region;
    const role = `insert into programme_role (programme_id, person_id, role) values ($1, $2, 'programme-board')`;
    await owner.query(role, [programmeId, people.member]);
    expect((await look(ofMember())).json()).toMatchObject({ roles: ['programme-board'], elsewhere: false });
    await owner.query(`insert into seat (programme_id, party_id, person_id, level) values ($1, $2, $3, 'practice')`, [
      programmeId,
      otherPartyId,
      people.member,
    ]);
    expect((await look(ofMember())).json()).toMatchObject({ roles: [], elsewhere: true });
    expect((await depart(ofMember(), { toPersonId: people.executive })).status).toBe(201);
    expect(await rows(`select from programme_role where role = 'programme-board'`)).toHaveLength(1);
    expect((await depart(pathOf(otherPartyId, people.member), { toPersonId: people.stakeholder })).status).toBe(201);
    expect(await rows(`select from programme_role where role = 'programme-board'`)).toHaveLength(0);
  });

  it('is done once, however often it is sent', async () => {
    const body = { id: randomUUID(), toPersonId: api.region.people.executive };
    const answers = [await depart(ofMember(), body), await depart(ofMember(), body)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.json()).toEqual(answers[0]?.json());
    expect(await rows('select from seat_holding')).toHaveLength(1);
    expect(codeOf(await depart(ofMember(), { ...body, reason: 'Iets anders' }))).toEqual([409, 'COMMAND_ID_REUSED']);
  });

  it('is refused without a seat, to a stranger or oneself, and to who still manages tasks', async () => {
    const { partyId, programmeId, people } = api.region;
    const { manager, member, stakeholder, executive } = people;
    expect(codeOf(await depart(pathOf(partyId, manager), { toPersonId: member }))).toEqual([
      409,
      'DEPARTURE_WITHOUT_SEAT',
    ]);
    expect(codeOf(await depart(ofMember(), { toPersonId: stakeholder }))).toEqual([409, 'DEPARTURE_TO_STRANGER']);
    expect(codeOf(await depart(ofMember(), { toPersonId: member }))).toEqual([409, 'DEPARTURE_TO_SELF']);
    const own = { newColleague: { name: 'Zelf', email: 'member@example.org' } };
    expect(codeOf(await depart(ofMember(), own))).toEqual([409, 'DEPARTURE_TO_SELF']);
    await owner.query(`insert into seat (programme_id, party_id, person_id, level) values ($1, $2, $3, 'management')`, [
      programmeId,
      partyId,
      manager,
    ]);
    expect(codeOf(await depart(pathOf(partyId, manager), { toPersonId: executive }))).toEqual([
      409,
      'DEPARTURE_MANAGES_TASKS',
    ]);
    expect(await rows('select from departure')).toHaveLength(0);
  });

  it('is for the programme manager of that programme, with a reason and one successor', async () => {
    const { executive } = api.region.people;
    for (const as of ['member', 'stakeholder', 'executive'] as const) {
      expect((await look(ofMember(), as)).status).toBe(403);
      expect((await depart(ofMember(), { toPersonId: executive }, as)).status).toBe(403);
    }
    expect((await depart(ofMember(), { toPersonId: executive }, 'otherManager')).status).toBe(404);
    expect((await look(pathOf(api.region.partyId, randomUUID()))).status).toBe(404);
    for (const body of [
      {},
      { toPersonId: executive, newColleague },
      { toPersonId: 'x' },
      { newColleague: { name: 'Ans', email: 'ans' } },
      { toPersonId: executive, reason: '' },
      { toPersonId: executive, reason: 'Wegens 123456782' },
    ])
      expect(codeOf(await depart(ofMember(), body))).toEqual([400, 'INPUT_INVALID']);
  });
});
