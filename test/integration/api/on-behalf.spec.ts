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
  await owner.query('delete from answer_version');
  await owner.query('update obligation set fulfilled_at = null, fulfilled_by = null');
  await owner.query(
    'delete from answer where not exists (select 1 from reaction_item i where i.answer_id = answer.id)',
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
