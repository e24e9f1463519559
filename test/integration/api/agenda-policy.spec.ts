import type { AgendaList, AgendaPolicyView, PolicyPreview } from '@samenspel/contracts';
import { defaultPolicy } from '@samenspel/domain';
import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
let agenda: AgendaList['items'][number];
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  const list = await api.call({ url: `/api/v1/programmes/${api.region.programmeId}/agendas`, as: 'manager' });
  agenda = (list.json() as unknown as AgendaList).items[0]!;
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

const { v: _version, ...usual } = defaultPolicy;
const policy = { ...usual, invitation: { ...usual.invitation, secondLook: false } };
const longer = { ...policy, consultation: { ...policy.consultation, days: 25 } };

interface Asking {
  readonly method?: Method;
  readonly body?: unknown;
  readonly as?: Who;
  readonly version?: number;
}
const ask = (path: string, { method = 'GET', body, as = 'manager', version }: Asking = {}): Promise<TestAnswer> =>
  api.call({
    ...{ method, as, body },
    url: `/api/v1/programmes/${api.region.programmeId}/agendas/${agenda.id}/${path}`,
    headers: version === undefined ? {} : { 'if-match': `"${String(version)}"` },
  });
const read = async (): Promise<AgendaPolicyView> => (await ask('policy')).json() as unknown as AgendaPolicyView;
const change = (changed: object, version = agenda.version): Promise<TestAnswer> =>
  ask('policy', { method: 'PUT', body: { policy: changed, reason: 'In de zomer duurt het langer.' }, version });

describe('the policy of an agenda', () => {
  it('shows what another policy would mean in dates, and stores nothing', async () => {
    const answer = await ask('policy-previews', { method: 'POST', body: { policy: longer } });
    const preview = answer.json() as unknown as PolicyPreview;
    expect(answer.status).toBe(200);
    expect(preview.changes).toContainEqual({ path: 'consultation.days', before: 20, after: 25 });
    expect(preview.dates[0]).toMatchObject({ stepKind: 'consultation', ordinal: 1 });
    expect(preview.dates[0]!.after!.lastDay > preview.dates[0]!.before!.lastDay).toBe(true);
    expect((await read()).version).toBe(agenda.version);
  });

  it('is changed with a reason, for drafts and tasks to come, and keeps who did it', async () => {
    const drafts = `/api/v1/programmes/${api.region.programmeId}/task-drafts`;
    await api.call({ method: 'POST', url: drafts, as: 'manager', body: { agendaId: agenda.id } });
    const { drafts: waiting } = await read();
    expect(waiting).toBeGreaterThan(0);
    expect((await change(longer)).status).toBe(200);
    const view = await read();
    expect(view).toMatchObject({ version: agenda.version + 1, policy: { consultation: { days: 25 } } });
    expect(view.history).toMatchObject([
      { version: agenda.version + 1, reason: 'In de zomer duurt het langer.', by: { id: api.region.people.manager } },
    ]);
    expect(view.history[0]?.changes).toContainEqual({ path: 'consultation.days', before: 20, after: 25 });
    const { rows } = await owner.query<{ isDraft: boolean; days: number }>(
      `select distinct status = 'draft' as "isDraft", (policy->'consultation'->>'days')::int as days
         from task where agenda_id = $1 order by 1`,
      [agenda.id],
    );
    expect(rows).toEqual([
      { isDraft: false, days: 20 },
      { isDraft: true, days: 25 },
    ]);
  });

  it('refuses a change of a version that somebody else changed, without a change, and by who does not manage', async () => {
    await change(longer);
    expect((await change(policy)).status).toBe(412);
    expect((await change(longer, agenda.version + 1)).json()).toMatchObject({ code: 'POLICY_UNCHANGED' });
    expect((await ask('policy', { as: 'member' })).status).toBe(403);
  });

  it.each([
    ['policy.consultation.days', { ...policy, consultation: { ...policy.consultation, days: 9, ladder: [] } }],
    ['policy.decision.ladder', { ...policy, decision: { ...policy.decision, ladder: [-2, -5] } }],
    ['policy.remindersPerWeek', { ...policy, remindersPerWeek: 0 }],
    ['policy.decision.quorumShare', { ...policy, decision: { ...policy.decision, quorumShare: 1.2 } }],
  ])('names the fault at %s', async (field, body) => {
    const refused = await change(body);
    expect(refused.status).toBe(400);
    expect(refused.json()).toMatchObject({ errors: [{ field }] });
  });
});
