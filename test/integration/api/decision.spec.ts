import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

const prompt = randomUUID();

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await consulted();
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

interface Sent {
  readonly body?: unknown;
  readonly ifMatch?: number | undefined;
}

const stepId = (): string => api.region.steps.decision;
const call = (method: Method, path: string, as: Who | 'link', sent: Sent = {}): Promise<TestAnswer> =>
  api.call({
    method,
    url: `/api/v1${path}`,
    as,
    body: sent.body,
    headers: sent.ifMatch === undefined ? {} : { 'if-match': `"${String(sent.ifMatch)}"` },
  });
const vote = (who: 'executive' | 'stakeholder', body: object, as: Who | 'link' = who): Promise<TestAnswer> =>
  call('PUT', `/steps/${stepId()}/ballots/${api.region.seats[who]}`, as, {
    body: { interests: '', ...body },
  });
const codeOf = (answer: TestAnswer): unknown => [answer.status, answer.json().code];

interface Card {
  readonly ballots: readonly {
    readonly id: string | null;
    readonly version: number | null;
    readonly choice: string | null;
    readonly text: string | null;
    readonly condition: unknown;
  }[];
  readonly canFallWhen: readonly unknown[];
  readonly [name: string]: unknown;
}
const card = async (as: Who = 'executive'): Promise<Card> =>
  (await call('GET', `/steps/${stepId()}/decision`, as)).json() as unknown as Card;
const condition = { choice: 'consent-with-condition', condition: 'Na zes maanden kijken we samen.' };
const verdict = async (body: object, ifMatch?: number, as: Who = 'manager'): Promise<TestAnswer> => {
  const cast = (await card()).ballots.find(({ choice }) => choice !== null);
  return call('PUT', `/ballots/${String(cast?.id)}/condition-verdict`, as, { body, ifMatch });
};
const eventsOf = async (): Promise<string[]> => {
  const { rows } = await owner.query<{ type: string }>(
    `select type from event where step_id = $1 order by xact, number`,
    [stepId()],
  );
  return rows.map(({ type }) => type);
};

/** The provider decides too; the consultation is closed, its one reaction handled, and its sender not content. */
async function consulted(): Promise<void> {
  const { programmeId, taskId, people, seats, steps, others } = api.region;
  const [textId, itemId] = [randomUUID(), randomUUID()];
  await owner.query(
    `insert into proposal_version (programme_id, id, task_id, number, title, summary, sections, sha256, delivered_by, delivered_at)
     values ($1, $2, $3, 8, 'Eén aanmeldroute', 'Kort', '[{"key":"wat","heading":"Wat","text":"Eén route."}]', 'abc', $4, now())`,
    [programmeId, textId, taskId, people.member],
  );
  await owner.query(
    `update step set proposal_version_id = $2, opens_at = opens_at - interval '1 hour', status = 'closed', closed_at = now(), closed_on = opened_on
      where id = $1`,
    [steps.consultation, textId],
  );
  await owner.query(
    `insert into consultation_plan (programme_id, task_id, ordinal, question) values ($1, $2, 1, 'Kunt u hiermee werken?')`,
    [programmeId, taskId],
  );
  await owner.query(
    `insert into prompt (programme_id, id, step_id, ordinal, kind, question) values ($1, $2, $3, 1, 'open', 'Wat mist u?')`,
    [programmeId, prompt, steps.consultation],
  );
  await owner.query('update answer set body = $2 where id = $1', [
    others.answerId,
    JSON.stringify({ answers: [{ promptId: prompt, text: 'De school ontbreekt.' }], final: true }),
  ]);
  await owner.query(
    `insert into reaction_item (programme_id, id, task_id, step_id, answer_id, prompt_id, disposition_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    [programmeId, itemId, taskId, steps.consultation, others.answerId, prompt, others.dispositionId],
  );
  await owner.query(
    `insert into verdict (programme_id, answer_id, sufficient, reason, given_by, given_at) values ($1, $2, false, 'Er is nog geen afspraak met de school.', $3, now())`,
    [programmeId, others.answerId, people.stakeholder],
  );
  await owner.query('insert into task_decider (programme_id, task_id, seat_id) values ($1, $2, $3)', [
    programmeId,
    taskId,
    seats.stakeholder,
  ]);
}

describe('the decision card', () => {
  it('tells who was heard, what is still open in the words of the sender, and what the decision waits for', async () => {
    expect(await card()).toMatchObject({
      proposal: { number: 8, title: 'Eén aanmeldroute' },
      heard: { doneNames: ['Zorgaanbieder De Brug'], openNames: [] },
      silence: 'no-objection',
      dispositions: { handled: 1, total: 1 },
      openConcerns: [
        {
          senderName: 'Zorgaanbieder De Brug',
          texts: ['De school ontbreekt.'],
          handling: [{ kind: 'partly', reason: 'Deels' }],
          verdictReason: 'Er is nog geen afspraak met de school.',
        },
      ],
      quorum: [
        { side: 'municipality', voted: 0, mayVote: 1, needed: 1, reached: false },
        { side: 'provider', voted: 0, mayVote: 1, needed: 1, reached: false },
      ],
      canFallWhen: [
        { code: 'votes-of-side', params: { side: 'municipality', count: 1 } },
        { code: 'votes-of-side', params: { side: 'provider', count: 1 } },
        { code: 'all-votes', params: { count: 2 } },
      ],
      mySeatId: api.region.seats.executive,
      myBallot: null,
      outcome: null,
      may: { vote: true, acceptConditions: false },
    });
    expect(await card('manager')).toMatchObject({ mySeatId: null, may: { vote: false, acceptConditions: true } });
  });

  it('names the open risks with who watches them', async () => {
    await owner.query(
      `insert into risk (programme_id, task_id, text, look_again_on, status, reason, entered_by)
       values ($1, $2, 'De wachtlijst groeit.', '2099-01-04', 'open', '', $3),
              ($1, $2, 'De zomer.', '2026-07-01', 'closed', 'Voorbij.', $3)`,
      [api.region.programmeId, api.region.taskId, api.region.people.manager],
    );
    expect((await card()).openRisks).toEqual([
      { text: 'De wachtlijst groeit.', ownerName: 'Voorbeeld manager', lookAgainOn: '2099-01-04' },
    ]);
  });

  it('names the interests of the parties and of the network', async () => {
    await owner.query(
      `insert into interest (programme_id, task_id, party_id, kind, text, entered_by)
       values ($1, $2, $3, 'clients', 'Gezinnen wachten te lang.', $4), ($1, $2, null, 'network', 'Minder overdrachten.', $4)`,
      [api.region.programmeId, api.region.taskId, api.region.partyId, api.region.people.member],
    );
    expect((await card()).partyInterests).toEqual([
      { partyName: null, kind: 'network', text: 'Minder overdrachten.' },
      { partyName: 'Gemeente Noordstad', kind: 'clients', text: 'Gezinnen wachten te lang.' },
    ]);
  });

  it('shows votes and interests in the words of who voted', async () => {
    await vote('executive', { choice: 'objection', reason: 'Te duur.', interests: 'Wij betalen mee.' });
    const shown = await card('member');
    expect(shown.interests).toMatchObject([{ seat: { id: api.region.seats.executive }, text: 'Wij betalen mee.' }]);
    expect(shown.ballots.map(({ choice, text }) => [choice, text])).toEqual([
      ['objection', 'Te duur.'],
      [null, null],
    ]);
    expect(shown.canFallWhen).toContainEqual({ code: 'objections-open', params: { count: 1 } });
    expect(await card()).toMatchObject({ myBallot: { body: { choice: 'objection', reason: 'Te duur.' }, version: 1 } });
  });
});

describe('a vote', () => {
  it('goes through the gate for the own seat, with a session, and may be changed', async () => {
    expect((await vote('executive', { choice: 'consent' })).json()).toMatchObject({ version: 1, replayed: false });
    expect((await vote('executive', { choice: 'recusal', reason: 'Mijn broer werkt daar.' })).json()).toMatchObject({
      version: 2,
    });
    expect(await eventsOf()).toEqual(['decision.voted', 'decision.voted']);
    const { rows } = await owner.query(
      `select 1 from obligation where step_id = $1 and kind = 'ballot' and fulfilled_at is not null`,
      [stepId()],
    );
    expect(rows).toHaveLength(1);
    expect((await vote('executive', { choice: 'consent' }, 'stakeholder')).status).toBe(403);
    expect((await vote('executive', { choice: 'consent' }, 'manager')).status).toBe(403);
    expect((await vote('stakeholder', { choice: 'consent' }, 'link')).status).toBe(403);
  });

  it('has the fields of its choice and no others', async () => {
    expect((await vote('executive', { choice: 'objection' })).status).toBe(400);
    expect((await vote('executive', { choice: 'consent', reason: 'x' })).status).toBe(400);
    expect((await vote('executive', { choice: 'objection', reason: 'Mevrouw 123456782' })).status).toBe(400);
  });

  it('is refused while the task is paused, and from the closing instant on', async () => {
    await owner.query(`update step set status = 'paused' where id = $1`, [stepId()]);
    expect(codeOf(await vote('executive', { choice: 'consent' }))).toEqual([409, 'STEP_PAUSED']);
    await owner.query(`update step set status = 'open', ends_at = now() where id = $1`, [stepId()]);
    expect(codeOf(await vote('executive', { choice: 'consent' }))).toEqual([409, 'STEP_CLOSED']);
    expect((await card()).may).toEqual({ vote: false, acceptConditions: false });
  });
});

describe('a condition', () => {
  it('is accepted by name, which is done with what the programme manager owed', async () => {
    await vote('executive', condition);
    const { programmeId, taskId, people } = api.region;
    await owner.query(
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, subject_id, due_at, due_on)
       select $1, $2, $3, 'accept-condition', 'person:' || $4::text, $4::uuid, a.id, now(), now()::date from answer a where a.step_id = $3 and a.body->>'choice' = 'consent-with-condition'`,
      [programmeId, taskId, stepId(), people.manager],
    );
    expect((await card()).canFallWhen).toContainEqual({ code: 'conditions-answered', params: { count: 1 } });
    expect((await verdict({ accepted: true, reason: '' })).status).toBe(204);
    expect((await card()).ballots[0]).toMatchObject({ condition: { accepted: true, by: 'Voorbeeld manager' } });
    expect(await eventsOf()).toEqual(['decision.voted', 'decision.condition-accepted']);
    const { rows } = await owner.query(
      `select fulfilled_at is not null as done from obligation where step_id = $1 and kind = 'accept-condition'`,
      [stepId()],
    );
    expect(rows).toEqual([{ done: true }]);
  });

  it('that is refused counts as an objection, and needs a reason', async () => {
    await vote('executive', condition);
    expect((await verdict({ accepted: false, reason: '' })).status).toBe(400);
    expect((await verdict({ accepted: false, reason: 'Dat kan niet binnen het kader.' })).status).toBe(204);
    expect((await card()).canFallWhen).toContainEqual({ code: 'objections-open', params: { count: 1 } });
    expect(await eventsOf()).toEqual(['decision.voted', 'decision.condition-refused']);
  });

  it('is answered in the words that were read: another version of the vote has no answer', async () => {
    await vote('executive', condition);
    await verdict({ accepted: true, reason: '' }, 1);
    await vote('executive', { ...condition, condition: 'Na drie maanden.' });
    expect((await card()).ballots[0]).toMatchObject({ version: 2, condition: null });
    expect(codeOf(await verdict({ accepted: true, reason: '' }, 1))).toEqual([412, 'VERSION_CONFLICT']);
    await vote('executive', { choice: 'consent' });
    expect(codeOf(await verdict({ accepted: true, reason: '' }))).toEqual([409, 'BALLOT_WITHOUT_CONDITION']);
  });

  it('is for the programme manager or the board, while the ballot is open', async () => {
    await vote('executive', condition);
    expect((await verdict({ accepted: true, reason: '' }, undefined, 'executive')).status).toBe(403);
    await owner.query(`update step set ends_at = now() where id = $1`, [stepId()]);
    expect(codeOf(await verdict({ accepted: true, reason: '' }))).toEqual([409, 'STEP_CLOSED']);
    const reaction = `/ballots/${String(api.region.others.answerId)}/condition-verdict`;
    expect((await call('PUT', reaction, 'manager', { body: { accepted: true, reason: '' } })).status).toBe(404);
  });
});
