import { Client } from 'pg';
import type {
  GroundRulesView,
  InvitationToLookAt,
  LogView,
  SecondLooksView,
  TaskDraftView,
} from '@samenspel/contracts';
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

const path = (): string => `/api/v1/task-drafts/${api.region.draftTaskId}`;
const draft = async (): Promise<TaskDraftView> =>
  (await api.call({ url: path(), as: 'manager' })).json() as unknown as TaskDraftView;

const wording = 'Hoe krijgen gezinnen sneller passende hulp?';
/** Everything that a task needs to start, with the second look asked by the task or not. */
async function write(change: object = {}): Promise<void> {
  const { partyId, otherPartyId, seats } = api.region;
  const party = (id: string, contactSeatId: string): object => ({
    ...{ partyId: id, contactSeatId },
    essential: false,
    whyEssential: '',
  });
  const { version } = await draft();
  const body = {
    ...{ title: 'Passende hulp', wording, by: 'content', area: '', frame: '', frameSetBy: '', openPoints: '' },
    ...{ groupDecides: 'Wie wat doet.', groupDoesNotDecide: 'Het tarief.', risks: '', hoursPerMonth: 6 },
    parties: [party(partyId, seats.member), party(otherPartyId, seats.stakeholder)],
    deciderSeatIds: [seats.executive, seats.stakeholder],
    ...{ policy: { invitation: { secondLook: true } }, startsOn: null, pace: null },
    ...change,
  };
  const headers = { 'if-match': `"${String(version)}"` };
  const answer = await api.call({ method: 'PUT', url: path(), as: 'manager', body, headers });
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
}
const launch = (): Promise<TestAnswer> =>
  api.call({ method: 'POST', url: `${path()}/launches`, as: 'manager', body: {} });
const ask = (who: Who): Promise<TestAnswer> =>
  api.call({
    method: 'POST',
    url: `${path()}/second-looks`,
    as: 'manager',
    body: { personId: api.region.people[who] },
  });
const invitation = async (): Promise<NonNullable<InvitationToLookAt['draft']>> => {
  const answer = await api.call({ url: `${path()}/second-look`, as: 'stakeholder' });
  return (answer.json() as unknown as InvitationToLookAt).draft!;
};
const say = (body: object, as: Who = 'stakeholder'): Promise<TestAnswer> =>
  api.call({ method: 'POST', url: `${path()}/second-look`, as, body });
const stand = async (): Promise<SecondLooksView> =>
  (await api.call({ url: `${path()}/second-looks`, as: 'manager' })).json() as unknown as SecondLooksView;
const codeOf = (answer: TestAnswer): unknown[] => [answer.status, answer.json().code];

describe('a second look from the other side', () => {
  it('starts a task without one where the policy does not ask it', async () => {
    await write({ policy: {} });
    expect((await launch()).status).toBe(201);
  });

  it('cannot be got round: own side, another person, an older text, silence or a proposal do not count', async () => {
    await write();
    expect((await draft()).faults).toEqual([
      { field: 'secondLook', code: 'SECOND_LOOK', params: { why: 'nobody-asked' } },
    ]);
    expect(codeOf(await launch())).toEqual([409, 'SECOND_LOOK_MISSING']);
    for (const own of ['manager', 'member', 'executive', 'otherManager'] as const)
      expect(codeOf(await ask(own))).toEqual([400, 'SECOND_LOOK_WRONG_SIDE']);

    expect((await ask('stakeholder')).status).toBe(201);
    expect(codeOf(await launch())).toEqual([409, 'SECOND_LOOK_MISSING']);
    const { text } = await invitation();
    const agreed = { verdict: 'agreed', text, note: '' };
    expect((await say(agreed, 'executive')).status).toBe(403);
    expect((await say(agreed, 'manager')).status).toBe(403);
    expect(codeOf(await say({ ...agreed, text: 'f'.repeat(64) }))).toEqual([412, 'SECOND_LOOK_TEXT_CHANGED']);
    expect((await say({ verdict: 'changes', text, note: '' })).status).toBe(400);

    expect((await say({ verdict: 'changes', text, note: 'Noem ook de scholen.' })).status).toBe(204);
    expect(codeOf(await say(agreed))).toEqual([409, 'SECOND_LOOK_NOT_ASKED']);
    expect(await stand()).toMatchObject({ why: 'changes-proposed', looks: [{ note: 'Noem ook de scholen.' }] });
    expect(codeOf(await launch())).toEqual([409, 'SECOND_LOOK_MISSING']);

    await ask('stakeholder');
    await say(agreed);
    expect((await stand()).why).toBeNull();
    await write({ wording: `${wording} En de scholen?` });
    expect((await stand()).why).toBe('text-changed');
    expect(codeOf(await launch())).toEqual([409, 'SECOND_LOOK_MISSING']);
    // A task cannot take off what its agenda asks.
    await owner.query(`update task set policy = jsonb_set(policy, '{invitation,secondLook}', 'true')`);
    await write({ wording: 'Een andere vraag?', policy: {} });
    expect(codeOf(await launch())).toEqual([409, 'SECOND_LOOK_MISSING']);
    const body = { ...(await draft()), policy: { invitation: { secondLook: false } } };
    const refused = await api.call({ method: 'PUT', url: path(), as: 'manager', body, headers: { 'if-match': '"1"' } });
    expect(refused.status).toBe(400);
  });

  it('starts after the agreement, and says who looked in the log and with the ground rules', async () => {
    await write();
    await ask('stakeholder');
    await ask('stakeholder');
    const mails = await owner.query<{ person_id: string; kind: string }>(
      `select person_id, kind from mail where kind = 'second-look'`,
    );
    expect(mails.rows).toEqual([{ person_id: api.region.people.stakeholder, kind: 'second-look' }]);
    const shown = await invitation();
    expect(shown).toMatchObject({ wording, hoursPerMonth: 6, parties: [{}, {}], deciders: [{}, {}] });
    expect(shown.mail).toContain(wording);
    expect((await say({ verdict: 'agreed', text: shown.text, note: '' })).status).toBe(204);
    const told = await owner.query<{ person_id: string }>(
      `select person_id from mail where kind = 'second-look-answered'`,
    );
    expect(told.rows).toEqual([{ person_id: api.region.people.manager }]);
    expect((await launch()).status).toBe(201);

    const task = `/api/v1/tasks/${api.region.draftTaskId}`;
    const { entries } = (await api.call({ url: `${task}/log`, as: 'manager' })).json() as unknown as LogView;
    expect(entries.map(({ sentence }) => sentence)).toEqual([
      'Voorbeeld manager vroeg Voorbeeld stakeholder om mee te lezen met de uitnodiging.',
      'Voorbeeld stakeholder (Zorgaanbieder De Brug) las mee en is akkoord met de tekst van de uitnodiging.',
      'Voorbeeld manager startte de opgave.',
    ]);
    const rules = await api.call({ url: `${task}/ground-rules`, as: 'manager' });
    const { lines } = rules.json() as unknown as GroundRulesView;
    const [line] = lines.filter(({ rule }) => rule === 'careful-communication');
    expect(line?.evidence[0]?.sentence).toMatch(/^Van de andere kant las Zorgaanbieder De Brug mee\. Akkoord .+ op /);
    const read = await api.call({ url: `${path()}/second-look`, as: 'stakeholder' });
    expect(read.json()).toMatchObject({ draft: null, look: { verdict: 'agreed' } });
  });

  it('lets a draft be thrown away that somebody was asked to look at', async () => {
    const { programmeId, others, people } = api.region;
    const body = { agendaId: others.agendaId };
    const url = `/api/v1/programmes/${programmeId}/task-drafts`;
    const { id } = (await api.call({ method: 'POST', url, as: 'manager', body })).json();
    const own = `/api/v1/task-drafts/${String(id)}`;
    const asked = { method: 'POST', url: `${own}/second-looks`, as: 'manager' } as const;
    expect((await api.call({ ...asked, body: { personId: people.stakeholder } })).status).toBe(201);
    const removal = { method: 'DELETE', url: own, as: 'manager', headers: { 'if-match': '"1"' } } as const;
    expect((await api.call(removal)).status).toBe(204);
  });
});
