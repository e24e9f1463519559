import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Who } from '../../support/api/a-region';
import { aTestApi, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let owner: Client;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await owner.query('delete from proposal_version where task_id = $1', [api.region.taskId]);
  await comeTo('iteration');
});
afterEach(async () => {
  await owner.end();
  await api.stop();
});

/** Makes a step the one that was opened last; the region opens all of them at once. */
async function comeTo(kind: 'invitation' | 'iteration' | 'consultation' | 'decision'): Promise<void> {
  await owner.query("update step set opens_at = now() - interval '1 day' where task_id = $1", [api.region.taskId]);
  await owner.query('update step set opens_at = now() where id = $1', [api.region.steps[kind]]);
}

const text = {
  title: 'Eén aanmeldroute',
  summary: 'Alle wijken gebruiken dezelfde route.',
  sections: [{ key: 'route', heading: 'De route', text: 'Binnen vijf werkdagen antwoord.' }],
};

interface Sent {
  readonly body?: unknown;
  readonly ifMatch?: number;
}
const call = (method: Method, path: string, as: Who, { body, ifMatch }: Sent = {}): Promise<TestAnswer> =>
  api.call({
    method,
    url: `/api/v1${path}`,
    as,
    body,
    headers: ifMatch === undefined ? {} : { 'if-match': `"${String(ifMatch)}"` },
  });
const draftPath = (): string => `/tasks/${api.region.taskId}/proposal-draft`;
const save = (as: Who, version: number, change: object = {}): Promise<TestAnswer> =>
  call('PUT', draftPath(), as, { body: { ...text, ...change }, ifMatch: version });
const draft = async (as: Who = 'member'): Promise<Record<string, unknown>> =>
  (await call('GET', draftPath(), as)).json();
const deliver = (as: Who = 'member', version?: number): Promise<TestAnswer> =>
  call('POST', `/tasks/${api.region.taskId}/proposals`, as, { body: {}, ifMatch: version });

async function delivered(): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await owner.query<{ ids: Record<string, unknown> }>(
    "select ids from event where task_id = $1 and type = 'proposal.delivered' order by xact, number",
    [api.region.taskId],
  );
  return rows.map(({ ids }) => ids);
}

describe('the draft of a proposal', () => {
  it('is empty at first, and shared by the work group and the programme manager', async () => {
    expect(await draft()).toMatchObject({ version: 0, saved: null, savedBy: null, title: '', sections: [] });
    const saved = await save('member', 0);
    expect([saved.status, saved.headers.etag]).toEqual([200, '"1"']);
    expect(await draft('manager')).toMatchObject({ ...text, version: 1, savedBy: { name: 'Voorbeeld member' } });
    expect((await save('manager', 1, { title: 'Eén route' })).json()).toMatchObject({ version: 2, title: 'Eén route' });
    expect((await call('GET', draftPath(), 'stakeholder')).status).toBe(403);
  });

  it('is not written over what somebody else saved meanwhile: nothing of either is lost', async () => {
    await save('member', 0);
    await save('manager', 1, { summary: 'Van de programmamanager.' });
    const refused = await save('member', 1, { summary: 'Van het lid.' });
    expect([refused.status, refused.json().code]).toEqual([412, 'VERSION_CONFLICT']);
    expect(await draft()).toMatchObject({ version: 2, summary: 'Van de programmamanager.' });
    expect((await save('member', 0)).status).toBe(412);
    expect((await call('PUT', draftPath(), 'member', { body: text })).status).toBe(428);
  });

  it('holds one of two that are saved at the same moment', async () => {
    const both = await Promise.all([save('member', 0, { title: 'A' }), save('manager', 0, { title: 'B' })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(await draft()).toMatchObject({ version: 1 });
  });

  it('holds no citizen service number, and every section has a key of its own', async () => {
    const faultsOf = async (change: object): Promise<unknown> => (await save('member', 0, change)).json().errors;
    expect(await faultsOf({ summary: 'Zie 111222333.' })).toMatchObject([
      { field: 'summary', code: 'CITIZEN_SERVICE_NUMBER' },
    ]);
    expect(await faultsOf({ sections: [text.sections[0], text.sections[0]] })).toMatchObject([{ field: 'sections' }]);
  });
});

describe('the delivery of a proposal', () => {
  it('makes a version that never changes, named by its hash, and tells it in the log', async () => {
    await save('member', 0);
    const answer = await deliver();
    const proposal = answer.json();
    expect([answer.status, proposal.number]).toEqual([201, 1]);
    expect(proposal.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await delivered()).toEqual([{ proposalId: proposal.id, number: 1 }]);
    await save('member', 1, { title: 'Iets anders' });
    const read = (await call('GET', `/proposals/${String(proposal.id)}`, 'executive')).json();
    expect(read).toMatchObject({
      ...text,
      number: 1,
      sha256: proposal.sha256,
      deliveredBy: { name: 'Voorbeeld member' },
    });
    expect(read.versions).toHaveLength(1);
  });

  it('is one version when the same text is delivered twice, and the next when the text changed', async () => {
    await save('member', 0);
    const first = (await deliver()).json();
    expect((await deliver('manager')).json().id).toBe(first.id);
    await save('member', 1, { title: 'Eén route' });
    expect((await deliver()).json()).toMatchObject({ number: 2 });
    expect(await delivered()).toHaveLength(2);
    expect((await draft()).versions).toMatchObject([{ number: 1 }, { number: 2 }]);
  });

  it('of a text that was consulted on before is a new version, also when nothing changed in it', async () => {
    await save('member', 0);
    const first = (await deliver()).json();
    await owner.query('update step set proposal_version_id = $2 where id = $1', [
      api.region.steps.consultation,
      first.id,
    ]);
    expect((await deliver()).json()).toMatchObject({ number: 2, sha256: first.sha256 });
  });

  it('after a send-back is a new version, also when nothing changed in it', async () => {
    const { programmeId, taskId } = api.region;
    await save('member', 0);
    await deliver();
    await owner.query(
      "insert into event (programme_id, task_id, stream, type, actor) values ($1, $2, 'task/' || $2::uuid, 'task.sent-back', 'process')",
      [programmeId, taskId],
    );
    expect((await deliver()).json()).toMatchObject({ number: 2 });
  });

  it('fulfils what the preparation owes', async () => {
    const { programmeId, taskId, people } = api.region;
    const stepId = randomUUID();
    await owner.query(
      `insert into step (programme_id, id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
       values ($1, $2, $3, 'preparation', 1, current_date, now() + interval '1 second', current_date, now(), false)`,
      [programmeId, stepId, taskId],
    );
    await owner.query(
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
       values ($1, $2, $3, 'deliver-proposal', 'person:' || $4::text, $4::uuid, now(), current_date)`,
      [programmeId, taskId, stepId, people.manager],
    );
    await save('member', 0);
    await deliver();
    const { rows } = await owner.query('select fulfilled_by is not null as done from obligation where step_id = $1', [
      stepId,
    ]);
    expect(rows).toEqual([{ done: true }]);
  });

  it('names every field that is still empty, and delivers nothing then', async () => {
    const faultsOf = async (): Promise<unknown[]> => {
      const answer = await deliver();
      expect(answer.status).toBe(400);
      return (answer.json().errors as { field: string }[]).map(({ field }) => field);
    };
    expect(await faultsOf()).toEqual(['title', 'summary', 'sections']);
    await save('member', 0, { summary: '', sections: [{ key: 'route', heading: 'De route', text: '' }] });
    expect(await faultsOf()).toEqual(['summary', 'sections.0.text']);
    expect(await delivered()).toEqual([]);
  });

  it('is of the text that was read, when the request names its version', async () => {
    await save('member', 0);
    await save('manager', 1, { title: 'Nieuwer' });
    expect((await deliver('member', 1)).status).toBe(412);
    expect((await deliver('member', 2)).status).toBe(201);
  });

  it.each([
    ['invitation', 'PROPOSAL_TOO_EARLY'],
    ['consultation', 'PROPOSAL_AFTER_CONSULTATION'],
    ['decision', 'PROPOSAL_AFTER_CONSULTATION'],
  ] as const)('is refused while the task is at its %s: %s', async (kind, code) => {
    await save('member', 0);
    await comeTo(kind);
    const refused = await deliver();
    expect([refused.status, refused.json().code]).toEqual([409, code]);
    expect(await draft()).toMatchObject({ mayDeliver: false, whyNot: code });
  });

  it('is refused while the task is paused, and by who is not in the group', async () => {
    await save('member', 0);
    expect((await deliver('stakeholder')).status).toBe(403);
    await owner.query("update task set status = 'paused', paused_at = now(), paused_on = current_date where id = $1", [
      api.region.taskId,
    ]);
    const refused = await deliver();
    expect([refused.status, refused.json().code]).toEqual([409, 'TASK_PAUSED']);
    expect((await save('member', 1, { title: 'Toch bewaard' })).status).toBe(200);
  });
});
