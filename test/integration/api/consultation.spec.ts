import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

const prompts = { open: randomUUID(), scale: randomUUID(), choice: randomUUID() };
const elsewhere = randomUUID();

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await consult();
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const step = (): string => api.region.steps.consultation;
const party = (): string => `party:${api.region.otherPartyId}`;
/** `If-Match` is sent when a version stands after the body. */
const call = (
  method: Method,
  path: string,
  as: Who | 'link',
  ...[body, ifMatch]: [unknown?, number?]
): Promise<TestAnswer> =>
  api.call({
    method,
    url: `/api/v1${path}`,
    as,
    body,
    headers: ifMatch === undefined ? {} : { 'if-match': `"${String(ifMatch)}"` },
  });

/** Everything that the process would have frozen: the text, the questions, and an individual on the roster. */
async function consult(): Promise<void> {
  const { programmeId, taskId, people } = api.region;
  const textId = randomUUID();
  await owner.query('delete from answer where step_id = $1', [step()]);
  await owner.query('delete from disposition where step_id = $1', [step()]);
  await owner.query(
    `insert into proposal_version (programme_id, id, task_id, number, title, summary, sections, sha256, delivered_by, delivered_at)
     values ($1, $2, $3, 1, 'Eén aanmeldroute', 'Kort', '[{"key":"wat","heading":"Wat","text":"Eén route."}]', 'abc', $4, now())`,
    [programmeId, textId, taskId, people.member],
  );
  await owner.query('update step set proposal_version_id = $2 where id = $1', [step(), textId]);
  await owner.query(
    `insert into consultation_plan (programme_id, task_id, ordinal, question, minutes) values ($1, $2, 1, 'Kunt u hiermee werken?', 4)`,
    [programmeId, taskId],
  );
  await owner.query(
    `insert into prompt (programme_id, step_id, id, ordinal, kind, question, options, required)
     values ($1, $2, $3, 1, 'open', 'Wat mist u?', '[]', false), ($1, $2, $4, 2, 'scale', 'Past dit?', '["slecht","goed"]', true),
            ($1, $2, $5, 3, 'choice', 'Wanneer?', '["nu","later"]', true), ($1, $6, $7, 1, 'open', 'Elders', '[]', false)`,
    [programmeId, step(), prompts.open, prompts.scale, prompts.choice, api.region.steps.invitation, elsewhere],
  );
  await owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
     select programme_id, task_id, step_id, kind, 'person:' || $2::text, $2::uuid, due_at, due_on from obligation where step_id = $1 and kind = 'reaction'`,
    [step(), people.member],
  );
}

const closed = [
  { promptId: prompts.scale, value: 4 },
  { promptId: prompts.choice, value: 1 },
];
const reaction = (text: string, final = true) => ({ answers: [{ promptId: prompts.open, text }, ...closed], final });
const react = (as: Who | 'link', sender: string, body: unknown): Promise<TestAnswer> =>
  call('PUT', `/steps/${step()}/reactions/${sender}`, as, body);

/** The closing, and the items that the process makes of the reactions. */
async function close(): Promise<string> {
  const { programmeId, taskId, people } = api.region;
  await owner.query(`update step set ends_at = clock_timestamp() where id = $1`, [step()]);
  await owner.query('select * from close_step($1, false, current_date)', [step()]);
  await owner.query(
    `insert into reaction_item (programme_id, task_id, step_id, answer_id, prompt_id)
     select programme_id, task_id, step_id, id, $2::uuid from answer where step_id = $1 union all select $3::uuid, $4::uuid, $1::uuid, null, null`,
    [step(), prompts.open, programmeId, taskId],
  );
  const { rows } = await owner.query<{ id: string }>(
    `insert into step (programme_id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
     values ($1, $2, 'dispositions', 1, current_date, now(), current_date + 20, now() + interval '20 days', false) returning id`,
    [programmeId, taskId],
  );
  const dispositions = rows[0]?.id ?? '';
  await owner.query(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
     values ($1, $2, $3, 'disposition', 'person:' || $4::text, $4::uuid, now() + interval '20 days', current_date + 20)`,
    [programmeId, taskId, dispositions, people.manager],
  );
  // The region opens all its steps at once; the decision on this consultation has not begun.
  await owner.query(`update step set opens_at = opens_at - interval '1 day' where id = $1`, [
    api.region.steps.decision,
  ]);
  return dispositions;
}

interface Items {
  readonly items: readonly {
    id: string;
    senderName: string | null;
    text: string | null;
    dispositionId: string | null;
  }[];
  readonly dispositions: readonly { id: string; version: number; itemIds: readonly string[] }[];
  readonly handled: number;
  readonly total: number;
  readonly mayDispose: boolean;
  readonly nextCursor?: string;
}
const itemsFor = async (who: Who): Promise<Items> =>
  (await call('GET', `/steps/${step()}/reaction-items`, who)).json() as unknown as Items;
const dispose = (itemIds: readonly string[], kind = 'taken-over'): Promise<TestAnswer> =>
  call('POST', `/steps/${step()}/dispositions`, 'manager', {
    itemIds,
    kind,
    reason: 'Dat klopt.',
    changedText: 'Par. 1',
  });
const eventsOf = async (type: string): Promise<readonly { ids: Record<string, unknown> }[]> =>
  (await owner.query<{ ids: Record<string, unknown> }>('select ids from event where type = $1 order by number', [type]))
    .rows;

describe('a consultation that is open', () => {
  it('takes the reaction of a party by its link, fulfils what the party owed, and tells the log', async () => {
    const answer = await react('link', party(), reaction('Meer tijd voor de school.'));
    expect(answer.status).toBe(200);
    const { rows } = await owner.query(
      'select fulfilled_at, final from obligation where step_id = $1 and party_id is not null',
      [step()],
    );
    expect(rows).toEqual([{ fulfilled_at: expect.any(Date) as Date, final: true }]);
    expect(await eventsOf('consultation.reacted')).toHaveLength(1);
    const view = (await call('GET', `/steps/${step()}/consultation`, 'link')).json();
    expect(view).toMatchObject({
      reaction: { body: reaction('Meer tijd voor de school.') },
      counter: { done: 1, of: 1 },
      onRoster: true,
    });
  });

  it('names every required question on sending, and none in a draft', async () => {
    const incomplete = { answers: [{ promptId: prompts.scale, value: 9 }], final: false };
    const refused = await react('stakeholder', party(), incomplete);
    expect(refused.status).toBe(400);
    expect(refused.json().errors).toMatchObject([
      { field: `answers.${prompts.scale}`, code: 'NOT_AN_OPTION' },
      { field: `answers.${prompts.choice}`, code: 'REQUIRED' },
    ]);
    const draft = { answers: [{ promptId: prompts.open, text: 'Nog niet af' }], final: false };
    const kept = await call('PUT', `/steps/${step()}/reaction-drafts/${party()}`, 'stakeholder', draft);
    expect(kept.status).toBe(200);
    const view = (await call('GET', `/steps/${step()}/consultation`, 'stakeholder')).json();
    expect(view).toMatchObject({ draft: { body: draft }, reaction: null });
    expect(await eventsOf('consultation.reacted')).toHaveLength(0);
  });

  it.each(['reactions', 'reaction-drafts'])(
    'refuses in %s a question of another consultation and a citizen service number',
    async (where) => {
      const path = `/steps/${step()}/${where}/${party()}`;
      const foreign = await call('PUT', path, 'stakeholder', {
        answers: [...closed, { promptId: elsewhere, text: 'x' }],
        final: false,
      });
      expect(foreign.json().code).toBe('PROMPT_OF_ANOTHER_CONSULTATION');
      const number = await call('PUT', path, 'stakeholder', reaction('Het gaat om 111222333.'));
      expect(number.json().errors).toMatchObject([{ field: 'answers.0.text', code: 'CITIZEN_SERVICE_NUMBER' }]);
    },
  );

  it('lets nobody speak for another party, another person or with a seat', async () => {
    const { people, partyId, seats } = api.region;
    for (const [who, sender] of [
      ['member', party()],
      ['stakeholder', `party:${partyId}`],
      ['stakeholder', `person:${people.member}`],
      ['link', `person:${people.stakeholder}`],
      ['member', `seat:${seats.member}`],
    ] as const)
      expect([who, sender, (await react(who, sender, reaction('Namens een ander'))).status]).toEqual([
        who,
        sender,
        403,
      ]);
    expect((await react('member', `person:${people.member}`, reaction('Voor mijzelf'))).status).toBe(200);
  });

  it('shows the content to nobody but the sender, the programme manager neither', async () => {
    await react('link', party(), reaction('Dit is nog van ons alleen.'));
    for (const who of ['manager', 'executive', 'member'] as const) {
      const view = await call('GET', `/steps/${step()}/consultation`, who);
      expect([who, view.status, view.text.includes('van ons alleen')]).toEqual([who, 200, false]);
      expect((await call('GET', `/steps/${step()}/consultation?sender=${party()}`, who)).status).toBe(403);
      expect((await call('GET', `/steps/${step()}/reaction-items`, who)).status).toBe(403);
      expect((await call('GET', `/steps/${step()}/outcome`, who)).status).toBe(403);
    }
    expect((await dispose([randomUUID()])).json().code).toBe('STEP_NOT_CLOSED');
  });

  it('refuses a reaction while it is paused, and from its closing instant on', async () => {
    await owner.query(`update step set status = 'paused' where id = $1`, [step()]);
    expect((await react('link', party(), reaction('Te vroeg'))).json().code).toBe('STEP_PAUSED');
    await owner.query(`update step set status = 'open', ends_at = clock_timestamp() where id = $1`, [step()]);
    const late = await react('link', party(), reaction('Te laat'));
    expect([late.status, late.json().code]).toEqual([409, 'STEP_CLOSED']);
  });
});

describe('what is done with the reactions', () => {
  const bothReact = async (): Promise<string> => {
    await react('link', party(), reaction('De school ontbreekt.'));
    await react('member', `person:${api.region.people.member}`, reaction('Ik mis de wijkteams.'));
    return close();
  };

  it('shows party voices by name to everybody, and individuals to the programme manager alone', async () => {
    await bothReact();
    const names = (items: Items) => items.items.filter(({ text }) => text !== null).map(({ senderName }) => senderName);
    expect(names(await itemsFor('manager'))).toEqual(['Zorgaanbieder De Brug', 'Voorbeeld member']);
    expect(names(await itemsFor('executive'))).toEqual(['Zorgaanbieder De Brug', null]);
    expect((await itemsFor('executive')).mayDispose).toBe(false);
    expect((await call('GET', `/steps/${step()}/reaction-items`, 'otherManager')).status).toBe(404);
  });

  it('gives every item, page after page, however many there are', async () => {
    const { programmeId, taskId, people } = api.region;
    await owner.query(
      `insert into answer (programme_id, task_id, step_id, kind, sender, person_id, body, salt, first_submitted_at, submitted_at)
       select $1, $2, $3, 'reaction', 'person:' || gen_random_uuid(), $4, $5, '\\x00', now(), now() from generate_series(1, 2100)`,
      [programmeId, taskId, step(), people.member, reaction('Er is te weinig tijd.')],
    );
    await close();
    const first = await itemsFor('manager');
    const rest = await call('GET', `/steps/${step()}/reaction-items?cursor=${first.nextCursor ?? ''}`, 'manager');
    const { items, nextCursor } = rest.json() as unknown as Items;
    const ids = [...first.items, ...items].map(({ id }) => id);
    expect([first.total, first.items.length, new Set(ids).size, nextCursor]).toEqual([2101, 2000, 2101, undefined]);
  });

  it('fulfils the work of the programme manager with the last item, in the same transaction', async () => {
    const dispositions = await bothReact();
    const { items } = await itemsFor('manager');
    const owed = async () =>
      (
        await owner.query<{ by: string | null }>('select fulfilled_by as by from obligation where step_id = $1', [
          dispositions,
        ])
      ).rows[0]?.by;
    const first = await dispose(
      items.slice(0, 2).map(({ id }) => id),
      'partly',
    );
    expect([first.status, first.json().handled, first.json().total, await owed()]).toEqual([201, 2, 3, null]);
    await dispose(items.slice(2).map(({ id }) => id));
    const { rows } = await owner.query<{ id: string }>(
      `select id from event where type = 'consultation.disposed' order by number`,
    );
    expect(await owed()).toBe(rows[1]?.id);
  });

  it('shows the sender what was done only when all is done, and takes the verdict then', async () => {
    await bothReact();
    const { items } = await itemsFor('manager');
    const read = async () => (await call('GET', `/steps/${step()}/consultation`, 'link')).json();
    await dispose(items.slice(1).map(({ id }) => id));
    const before = await read();
    expect(before).toMatchObject({ handledAll: false, dispositions: [], mayGiveVerdict: false });
    const answerId = (before.reaction as { id: string }).id;
    const verdict = { sufficient: false, reason: 'De school staat er niet bij.' };
    expect((await call('PUT', `/reactions/${answerId}/verdict`, 'link', verdict)).json().code).toBe(
      'REACTION_NOT_HANDLED',
    );
    await dispose(items.slice(0, 1).map(({ id }) => id));
    expect(await read()).toMatchObject({
      handledAll: true,
      mayGiveVerdict: true,
      dispositions: [{ promptId: prompts.open }, { promptId: null }],
    });
    expect((await call('PUT', `/reactions/${answerId}/verdict`, 'link', verdict)).status).toBe(204);
    expect(await read()).toMatchObject({ verdict });
    expect((await call('PUT', `/reactions/${answerId}/verdict`, 'member', verdict)).status).toBe(403);
    expect(await eventsOf('consultation.verdict-given')).toEqual([{ ids: { answerId, sufficient: false } }]);
  });

  it('changes with If-Match, splits, withdraws, and owes the work again meanwhile', async () => {
    const dispositions = await bothReact();
    const { items } = await itemsFor('manager');
    const ids = items.map(({ id }) => id);
    const { id, version } = (await dispose(ids)).json() as { id: string; version: number };
    const body = {
      itemIds: ids.slice(1),
      kind: 'not-taken-over',
      reason: 'Dit valt buiten het kader.',
      changedText: '',
    };
    expect((await call('PUT', `/dispositions/${id}`, 'manager', body)).status).toBe(428);
    expect((await call('PUT', `/dispositions/${id}`, 'manager', body, version + 7)).status).toBe(412);
    expect((await call('PUT', `/dispositions/${id}`, 'manager', body, version)).json()).toMatchObject({
      handled: 2,
      total: 3,
    });
    const { rows } = await owner.query('select fulfilled_at from obligation where step_id = $1', [dispositions]);
    expect(rows).toEqual([{ fulfilled_at: null }]);
    expect((await call('DELETE', `/dispositions/${id}`, 'manager')).status).toBe(204);
    expect(await itemsFor('manager')).toMatchObject({ handled: 0, dispositions: [] });
    expect(await eventsOf('consultation.disposition-withdrawn')).toHaveLength(1);
  });

  it('moves an item to another disposition, and leaves no empty one behind', async () => {
    await bothReact();
    const [one, two] = (await itemsFor('manager')).items.map(({ id }) => id);
    await dispose([one ?? '']);
    const { id } = (await dispose([one ?? '', two ?? ''])).json();
    expect((await itemsFor('manager')).dispositions.map((made) => made.id)).toEqual([id]);
  });

  it('never takes the last word away once the senders were told, and changes nothing once the decision opened', async () => {
    const dispositions = await bothReact();
    const ids = (await itemsFor('manager')).items.map(({ id }) => id);
    const { id, version } = (await dispose(ids)).json() as { id: string; version: number };
    await owner.query(`update step set status = 'closed', closed_at = now() where id = $1`, [dispositions]);
    expect((await call('DELETE', `/dispositions/${id}`, 'manager')).json().code).toBe('DISPOSITION_NEEDED');
    const body = { itemIds: ids, kind: 'partly', reason: 'Toch niet alles.', changedText: '' };
    expect((await call('PUT', `/dispositions/${id}`, 'manager', body, version)).status).toBe(200);
    await owner.query(
      `insert into step (programme_id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
       select programme_id, id, 'decision', 2, current_date, now(), current_date + 9, now() + interval '9 days', true from task where id = $1`,
      [api.region.taskId],
    );
    expect((await call('PUT', `/dispositions/${id}`, 'manager', body, version + 1)).json().code).toBe(
      'DISPOSITIONS_FROZEN',
    );
    expect((await itemsFor('manager')).mayDispose).toBe(false);
  });

  it('refuses an item of another consultation, and a disposition by anybody else', async () => {
    await bothReact();
    expect((await dispose([randomUUID()])).json().code).toBe('ITEM_OF_ANOTHER_CONSULTATION');
    const body = { itemIds: [randomUUID()], kind: 'partly', reason: 'x', changedText: '' };
    expect((await call('POST', `/steps/${step()}/dispositions`, 'member', body)).status).toBe(403);
    expect((await call('POST', `/steps/${step()}/dispositions`, 'link', body)).status).toBe(403);
  });

  it('counts the result per question, with quotes and who was not heard', async () => {
    await bothReact();
    const outcome = (await call('GET', `/steps/${step()}/outcome`, 'executive')).json();
    expect(outcome).toMatchObject({
      responded: { done: 1, of: 1 },
      individuals: { done: 1, of: 1, outsideRoster: 0 },
      notHeard: [],
    });
    expect(outcome.prompts).toMatchObject([
      { answered: 2, texts: 2, quotes: [{ senderName: 'Zorgaanbieder De Brug' }, { senderName: null }] },
      {
        counts: [
          { total: 0 },
          { total: 0 },
          { total: 0 },
          { value: 4, total: 2, byKind: { provider: { total: 1 }, individual: { total: 1 } } },
          { total: 0 },
        ],
      },
      {
        counts: [
          { value: 0, total: 0 },
          { value: 1, total: 2 },
        ],
      },
    ]);
  });
});

describe('questions of agreement, of several choices and of order', () => {
  const kinds = { agreement: randomUUID(), multiple: randomUUID(), ranking: randomUUID() };
  beforeEach(async () => {
    await owner.query(
      `insert into prompt (programme_id, step_id, id, ordinal, kind, question, options, most_choices, required)
       values ($1, $2, $3, 4, 'agreement', 'Akkoord?', '[]', null, true),
              ($1, $2, $4, 5, 'multiple', 'Wat helpt?', '["tijd","geld","scholing"]', 2, false),
              ($1, $2, $5, 6, 'ranking', 'Wat eerst?', '["route","plan","overleg"]', null, false)`,
      [api.region.programmeId, step(), kinds.agreement, kinds.multiple, kinds.ranking],
    );
  });
  const body = (agreement: object, multiple: readonly number[], ranking: readonly number[]) => ({
    answers: [
      ...closed,
      { promptId: kinds.agreement, ...agreement },
      { promptId: kinds.multiple, values: multiple },
      { promptId: kinds.ranking, values: ranking },
    ],
    final: true,
  });
  const member = (): string => `person:${api.region.people.member}`;

  it('names the field of every wrong answer', async () => {
    const refused = await react('stakeholder', party(), body({ value: 1 }, [0, 1, 2], [0, 1]));
    expect(refused.status).toBe(400);
    expect(refused.json().errors).toMatchObject([
      { field: `answers.${kinds.agreement}.text`, code: 'REQUIRED' },
      { field: `answers.${kinds.multiple}`, code: 'TOO_MANY', message: 'Dit zijn er te veel. Kies er hoogstens 2.' },
      { field: `answers.${kinds.ranking}`, code: 'TOO_FEW' },
    ]);
    const foreign = await react('stakeholder', party(), body({ value: 3 }, [7], [0, 0, 1]));
    expect(foreign.json().errors).toMatchObject([
      { field: `answers.${kinds.agreement}`, code: 'NOT_AN_OPTION' },
      { field: `answers.${kinds.multiple}`, code: 'NOT_AN_OPTION' },
      { field: `answers.${kinds.ranking}`, code: 'NOT_ALLOWED' },
    ]);
  });

  it('keeps a draft in which the condition is not written yet', async () => {
    const draft = { answers: [{ promptId: kinds.agreement, value: 1 }], final: false };
    const kept = await call('PUT', `/steps/${step()}/reaction-drafts/${party()}`, 'stakeholder', draft);
    expect(kept.status).toBe(200);
  });

  it('counts the stands, the choices and the mean places by kind of party', async () => {
    await react('stakeholder', party(), body({ value: 1, text: 'Mits er uren komen.' }, [0, 2], [2, 0, 1]));
    await react('member', member(), body({ value: 0 }, [2], [0, 2, 1]));
    await close();
    const { prompts: results } = (await call('GET', `/steps/${step()}/outcome`, 'manager')).json() as {
      prompts: readonly { counts: readonly object[] }[];
    };
    expect(results.slice(3)).toMatchObject([
      { counts: [{ total: 1 }, { total: 1, byKind: { provider: { total: 1 } } }, { total: 0 }], texts: 1 },
      { counts: [{ total: 1 }, { total: 0 }, { total: 2 }], answered: 2 },
      {
        counts: [
          { meanPlace: 1.5, byKind: { provider: { meanPlace: 2 }, individual: { meanPlace: 1 } } },
          { meanPlace: 3 },
          { meanPlace: 1.5 },
        ],
      },
    ]);
  });
});

describe('the preparation of a consultation', () => {
  const path = (): string => `/tasks/${api.region.taskId}/consultation-plan`;
  const plan = (over: object = {}) => ({
    question: 'Kunt u hiermee werken?',
    minutes: 5,
    silence: 'no-position',
    prompts: [{ kind: 'choice', question: 'Wanneer?', explanation: '', options: ['nu'], required: true }],
    partyIds: [api.region.otherPartyId],
    personIds: [api.region.people.member],
    ...over,
  });

  it('begins with the parties of the task or with what was asked before, and saves by version', async () => {
    const fresh = (await call('GET', path(), 'manager')).json();
    expect(fresh).toMatchObject({ ordinal: 2, version: 0, question: 'Kunt u hiermee werken?', opened: { id: step() } });
    const saved = await call('PUT', path(), 'manager', plan(), 0);
    expect(saved.json()).toMatchObject({
      version: 1,
      faults: [{ field: 'prompts.0.options', code: 'PROMPT_WITHOUT_OPTIONS' }],
    });
    expect((await call('PUT', path(), 'manager', plan(), 0)).status).toBe(412);
    expect((await call('GET', path(), 'manager')).json()).toMatchObject({
      version: 1,
      silence: 'no-position',
      people: [{ person: { id: api.region.people.member } }],
    });
  });

  it('is for the programme manager alone, and takes nobody of another programme', async () => {
    expect((await call('PUT', path(), 'member', plan(), 0)).status).toBe(403);
    expect((await call('PUT', path(), 'manager', plan())).status).toBe(428);
    const stranger = plan({ personIds: [api.region.people.otherManager] });
    expect((await call('PUT', path(), 'manager', stranger, 0)).json().code).toBe('ROSTER_OF_ANOTHER_PROGRAMME');
  });

  it('offers every party and every person with a seat', async () => {
    const { parties, people } = (await call('GET', `/tasks/${api.region.taskId}/roster-candidates`, 'manager')).json();
    expect(parties).toMatchObject([
      { name: 'Gemeente Noordstad', invited: true },
      { name: 'Zorgaanbieder De Brug', invited: true },
    ]);
    expect(people).toMatchObject([
      { person: { name: 'Voorbeeld executive' }, level: 'board' },
      { inWorkGroup: true },
      { inWorkGroup: false },
    ]);
  });
});
