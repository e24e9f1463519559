import { Database, recipientsOf } from '@samenspel/persistence';
import { Client } from 'pg';
import { freezePrompts } from '../../../apps/worker/src/activities/consultation/freeze-prompts';
import type { TaskChange } from '../../../apps/worker/src/activities/record/task-change';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
let promptIds: readonly [string, string];
beforeAll(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  const { programmeId, taskId, partyId } = api.region;
  await owner.query('delete from answer where step_id = $1', [step()]);
  await owner.query(
    `insert into consultation_plan (programme_id, task_id, ordinal, question) values ($1, $2, 1, 'Kunt u hiermee werken?')`,
    [programmeId, taskId],
  );
  await owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, party_id, due_at, due_on)
     select programme_id, task_id, step_id, kind, 'party:' || $2::text, $2::uuid, due_at, due_on from obligation where step_id = $1 and kind = 'reaction'`,
    [step(), partyId],
  );
  const change = { sql: api.app.get(Database), task: { programmeId } } as unknown as TaskChange;
  const open = { kind: 'open', options: [], required: true };
  await freezePrompts(change, step(), [
    { ...open, question: 'Wat mist u?' },
    { ...open, question: 'Wat helpt u?', required: false },
  ]);
  const { rows } = await owner.query<{ id: string }>('select id from prompt where step_id = $1 order by ordinal', [
    step(),
  ]);
  promptIds = [rows[0]?.id ?? '', rows[1]?.id ?? ''];
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});

const step = (): string => api.region.steps.consultation;
const party = (): string => `party:${api.region.partyId}`;
const call = (method: Method, path: string, as: Who | 'link', body?: object, version?: number): Promise<TestAnswer> =>
  api.call({
    ...{ method, url: `/api/v1${path}`, as, ...(body && { body }) },
    ...(version !== undefined && { headers: { 'if-match': `"${String(version)}"` } }),
  });
const answers = (first: string, second?: string): object[] => [
  { promptId: promptIds[0], text: first },
  ...(second === undefined ? [] : [{ promptId: promptIds[1], text: second }]),
];
const prepare = (as: Who | 'link', said: object[], version: number, handOver = false): Promise<TestAnswer> =>
  call('PUT', `/steps/${step()}/prepared-voices/${party()}`, as, { answers: said, handOver }, version);
const confirm = (as: Who | 'link', said: object[], prepared?: number, sender = party()): Promise<TestAnswer> =>
  call(
    'PUT',
    `/steps/${step()}/reactions/${sender}${prepared === undefined ? '' : `?prepared=${String(prepared)}`}`,
    as,
    {
      answers: said,
      final: true,
    },
  );
const codeOf = async (answer: Promise<TestAnswer>): Promise<unknown> => (await answer).json().code;
const seen = async (as: Who | 'link'): Promise<Record<string, unknown>> =>
  (await call('GET', `/steps/${step()}/consultation?sender=${party()}`, as)).json();
const giveMandate = (as: Who, ...seatIds: string[]): Promise<TestAnswer> =>
  call('PUT', `/parties/${api.region.partyId}/mandate`, as, { seatIds });
const fulfilled = async (): Promise<unknown> =>
  (
    await owner.query<{ done: boolean }>(
      'select fulfilled_at is not null as done from obligation where step_id = $1 and debtor = $2',
      [step(), party()],
    )
  ).rows[0]?.done;

/** Who a reminder of the reaction of the party goes to. */
async function reminded(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ personId: string }>(
    `with owing as (select * from obligation where step_id = $1 and debtor = $2)
     select person_id as "personId" from (${recipientsOf('owing', 'current_date')}) r`,
    [step(), party()],
  );
  const who = Object.entries(api.region.people);
  return rows.map(({ personId }) => who.find(([, id]) => id === personId)?.[0] ?? personId).toSorted();
}

// One story, in its order: prepared by a colleague, confirmed by who holds the mandate, and closed.
describe('the one voice of a party', () => {
  it('is confirmed by everybody who is asked, until its board says who holds the mandate', async () => {
    expect(await seen('member')).toMatchObject({ voice: { mayConfirm: true, prepared: null } });
    expect(await codeOf(giveMandate('member', api.region.seats.member))).toBe('FORBIDDEN');
    expect(await codeOf(giveMandate('stakeholder', api.region.seats.executive))).toBe('FORBIDDEN');
    expect(await codeOf(giveMandate('executive', api.region.seats.stakeholder))).toBe('SEAT_OF_ANOTHER_PARTY');
    expect((await giveMandate('executive', api.region.seats.executive)).status).toBe(204);
    expect(await seen('member')).toMatchObject({
      voice: { mayConfirm: false, holders: [{ name: 'Voorbeeld executive', standsInFor: null }] },
    });
    const directory = await call('GET', `/programmes/${api.region.programmeId}/directory`, 'member');
    expect(directory.json().seats).toContainEqual(
      expect.objectContaining({ id: api.region.seats.executive, mandate: true }),
    );
  });

  it('is prepared together, in which nothing is lost when two write', async () => {
    expect((await prepare('member', answers('Meer tijd'), 0)).json()).toEqual({ version: 1, mailedTo: [] });
    expect(await codeOf(prepare('executive', answers('Niets'), 0))).toBe('VERSION_CONFLICT');
    expect((await prepare('executive', answers('Meer tijd', 'Een tweede team'), 1)).json()).toMatchObject({
      version: 2,
    });
    expect(await codeOf(prepare('member', answers('Nog meer tijd'), 1))).toBe('VERSION_CONFLICT');
    expect(await seen('member')).toMatchObject({
      reaction: null,
      voice: {
        prepared: {
          ...{ version: 2, by: 'Voorbeeld executive', handedOver: null, awaits: true },
          authors: [
            { promptId: promptIds[0], name: 'Voorbeeld member' },
            { promptId: promptIds[1], name: 'Voorbeeld executive' },
          ],
        },
      },
    });
    const { rows } = await owner.query(
      'select version, body from prepared_voice_version where step_id = $1 order by version',
      [step()],
    );
    expect(rows).toMatchObject([
      { version: 1, body: { answers: answers('Meer tijd') } },
      { version: 2, body: { answers: answers('Meer tijd', 'Een tweede team') } },
    ]);
    expect(await codeOf(prepare('stakeholder', answers('Van een ander'), 2))).toBe('FORBIDDEN');
    expect(await codeOf(prepare('link', answers('Van een ander'), 2))).toBe('FORBIDDEN');
    expect(JSON.stringify(await seen('manager'))).not.toContain('tweede team');
  });

  it('counts as no answer while it is prepared, and cannot be confirmed by a colleague or another party', async () => {
    expect(await codeOf(confirm('member', answers('Meer tijd'), 2))).toBe('VOICE_NEEDS_MANDATE');
    expect(await codeOf(confirm('stakeholder', answers('Meer tijd'), 2))).toBe('FORBIDDEN');
    expect(await codeOf(confirm('link', answers('Meer tijd'), 2))).toBe('FORBIDDEN');
    expect(await fulfilled()).toBe(false);
    expect((await call('GET', `/steps/${step()}/consultation`, 'manager')).json()).toMatchObject({
      counter: { done: 0 },
      voicesAwaiting: ['Gemeente Noordstad'],
    });
  });

  it('is handed to who holds the mandate, by mail and once, and then waits for them alone', async () => {
    expect(await reminded()).toEqual(['executive', 'member']);
    expect(await codeOf(prepare('member', [], 2, true))).toBe('VOICE_EMPTY');
    const handOver = () => prepare('member', answers('Meer tijd', 'Een tweede team'), 2, true);
    expect((await handOver()).json()).toEqual({ version: 2, mailedTo: ['Voorbeeld executive'] });
    expect((await handOver()).status).toBe(200);
    const { rows } = await owner.query(`select person_id, class from mail where kind = 'voice-handed-over'`);
    expect(rows).toEqual([{ person_id: api.region.people.executive, class: 'immediate' }]);
    const links = await owner.query('select 1 from link where step_id = $1 and person_id = $2 and party_id = $3', [
      ...[step(), api.region.people.executive, api.region.partyId],
    ]);
    expect(links.rowCount).toBe(1);
    expect(await reminded()).toEqual(['executive']);
  });

  it('can be confirmed by who stands in while the holder is away', async () => {
    const { programmeId, people, seats } = api.region;
    await owner.query(
      `insert into absence (programme_id, person_id, from_on, until_on, deputy_seat_id, entered_by)
       values ($1, $2, current_date - 1, current_date + 1, $3, $2)`,
      [programmeId, people.executive, seats.member],
    );
    expect(await seen('member')).toMatchObject({
      voice: { mayConfirm: true, holders: [{}, { name: 'Voorbeeld member', standsInFor: 'Voorbeeld executive' }] },
    });
    expect(await reminded()).toEqual(['executive', 'member']);
    await owner.query('delete from absence where person_id = $1', [people.executive]);
    expect(await codeOf(confirm('member', answers('Meer tijd'), 2))).toBe('VOICE_NEEDS_MANDATE');
  });

  it('is the reaction of the party once it is confirmed, whoever confirms at the same moment', async () => {
    const twice = await Promise.all([
      confirm('executive', answers('Meer tijd', 'Een tweede team'), 2),
      confirm('executive', answers('Meer tijd', 'Twee teams'), 2),
      confirm('member', answers('Onbevoegd'), 2),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200, 403]);
    const { rows } = await owner.query<{ version: number; body: unknown }>(
      'select version, body from answer where step_id = $1 and sender = $2',
      [step(), party()],
    );
    expect(rows).toMatchObject([{ version: 2 }]);
    expect(JSON.stringify(rows)).not.toContain('Onbevoegd');
    expect(await fulfilled()).toBe(true);
    expect(await seen('member')).toMatchObject({
      reaction: { by: 'Voorbeeld executive' },
      voice: { prepared: { awaits: false } },
      counter: { done: 1 },
    });
  });

  it('waits again when a colleague writes on after the confirmation, which keeps counting', async () => {
    expect((await prepare('member', answers('Toch minder tijd'), 2)).json()).toMatchObject({ version: 3 });
    expect(await seen('executive')).toMatchObject({
      reaction: { version: 2 },
      voice: { mayConfirm: true, prepared: { version: 3, awaits: true } },
    });
    expect(await fulfilled()).toBe(true);
  });

  it('is closed with the consultation: prepared and not confirmed is not answered', async () => {
    // As if nobody had ever confirmed it.
    await owner.query('delete from answer_version where answer_id in (select id from answer where step_id = $1)', [
      step(),
    ]);
    await owner.query(`delete from answer where step_id = $1`, [step()]);
    await owner.query(`update obligation set fulfilled_at = null, fulfilled_by = null where step_id = $1`, [step()]);
    await owner.query('update step set ends_at = clock_timestamp() where id = $1', [step()]);
    expect(await codeOf(confirm('executive', answers('Te laat'), 3))).toBe('STEP_CLOSED');
    expect(await codeOf(prepare('member', answers('Te laat'), 3))).toBe('STEP_CLOSED');
    expect(await fulfilled()).toBe(false);
    expect((await call('GET', `/steps/${step()}/outcome`, 'stakeholder')).json()).toMatchObject({
      responded: { done: 0 },
      notConfirmed: [api.region.partyId],
    });
  });

  it('left in the log who prepared it, who handed it over and who confirmed it', async () => {
    const { rows } = await owner.query<{ type: string; actor: string }>(
      `select type, actor from event where programme_id = $1 and (type like 'consultation.%' or type = 'party.mandate-changed')
        order by number`,
      [api.region.programmeId],
    );
    const by = (who: Who): string => `person:${api.region.people[who]}`;
    expect(rows).toEqual([
      { type: 'party.mandate-changed', actor: by('executive') },
      { type: 'consultation.voice-prepared', actor: by('member') },
      { type: 'consultation.voice-prepared', actor: by('executive') },
      { type: 'consultation.voice-handed-over', actor: by('member') },
      { type: 'consultation.voice-handed-over', actor: by('member') },
      { type: 'consultation.reacted', actor: by('executive') },
      { type: 'consultation.reacted', actor: by('executive') },
      { type: 'consultation.voice-prepared', actor: by('member') },
    ]);
  });
});
