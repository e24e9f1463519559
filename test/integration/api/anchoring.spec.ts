import { randomUUID } from 'node:crypto';
import { linkKeyOf } from '@samenspel/access';
import { emptyAnchoringPlan, nextMove, type AnchoringPlan, type Calendar, type StepKind } from '@samenspel/domain';
import type { ConfirmationsView, GroundRulesView, RisksView, WorkView } from '@samenspel/contracts';
import { Engine } from '@samenspel/engine';
import { Database } from '@samenspel/persistence';
import type { AgendaTaskActivities } from '@samenspel/workflows/contract';
import { Client } from 'pg';
import { agendaTaskActivities } from '../../../apps/worker/src/activities/agenda-task-activities';
import { replan } from '../../../apps/worker/src/activities/record/replan';
import { TaskRecord } from '../../../apps/worker/src/activities/record/task-record';
import { amsterdamDay } from '../../support/amsterdam-day';
import type { Who } from '../../support/api/a-region';
import { aTestApi, cookieFrom, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';

const [weeks, words] = [randomUUID(), randomUUID()];

let api: TestApi;
let owner: Client;
let act: AgendaTaskActivities;
beforeEach(async () => {
  api = await aTestApi();
  owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  const record = new TaskRecord(api.app.get(Database), { linkKeyId: 'k1' });
  act = agendaTaskActivities(record);
  await everyDayWorks();
  jest
    .spyOn(api.app.get(Engine), 'settleCommand')
    .mockImplementation((taskId, commandId) => act.settleCommand({ taskId, commandId }));
  await decided();
  await record.change(api.region.taskId, async (change) => {
    await replan(change);
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await owner.end();
  await api.stop();
});

/** So that the test is the same on a Sunday, and at night. */
async function everyDayWorks(): Promise<void> {
  const { rows } = await owner.query<{ body: Calendar }>('select body from calendar');
  const days = rows[0]?.body.days.map(({ date, startsAt, endsAt }) => {
    return { date, working: true, startsAt, mailFrom: startsAt, mailUntil: endsAt, endsAt };
  });
  await owner.query(`update calendar set body = jsonb_set(body, '{days}', $1)`, [JSON.stringify(days)]);
}

/** The decision fell more than three months ago, so that the first measure is asked as soon as its step opens. */
async function decided(): Promise<void> {
  await owner.query(
    `update step set opened_on = current_date - 150, opens_at = now() - interval '150 days', status = 'closed',
            closed_at = now() - interval '130 days', closed_on = current_date - 130, ended_at = now() - interval '130 days'
      where task_id = $1`,
    [api.region.taskId],
  );
}

/** Works on the task as its workflow would, until it would sleep. */
async function goOn(): Promise<void> {
  const { taskId } = api.region;
  for (;;) {
    const sight = await act.lookAtTask({ taskId, now: Date.now() });
    const move = nextMove(sight, Date.now());
    const of = { ...move, taskId };
    if (move.kind === 'wait-until') return;
    if (move.kind === 'end-task') {
      await act.endTask({ taskId, status: move.status });
      return;
    }
    if (move.kind === 'open-step') await act.openStep({ ...move, taskId });
    else if (move.kind === 'ask') await act.askOwing({ ...move, taskId });
    else if (move.kind === 'remind') await act.remindOwing({ ...move, taskId });
    else if (move.kind === 'close-step') await act.closeStep({ ...move, taskId });
    else if (move.kind === 'settle-command') await act.settleCommand({ taskId, commandId: move.commandId });
    else if (move.kind === 'publish-outcome' && sight.step?.kind === 'anchoring')
      await act.publishAnchoringPlan({ taskId, stepId: move.stepId });
    else if (move.kind === 'publish-outcome') await act.concludeStep({ taskId, stepId: move.stepId });
    else throw new Error(`Not foreseen in this test: ${JSON.stringify(of)}`);
  }
}

/** As the workflow does after a decision that was carried. */
async function openAnchoring(): Promise<void> {
  const { taskId } = api.region;
  const opensOn = amsterdamDay();
  await act.openStep({ taskId, stepKind: 'anchoring', ordinal: 1, opensOn, opensAt: Date.now() });
  await goOn();
}

const stepOf = async (kind: StepKind, ordinal = 1): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    'select id from step where task_id = $1 and kind = $2 and ordinal = $3',
    [api.region.taskId, kind, ordinal],
  );
  return rows[0]?.id ?? 'none';
};

const call = (
  method: Method,
  path: string,
  as: Who | 'link',
  sent: { readonly body?: unknown; readonly ifMatch?: number } = {},
): Promise<TestAnswer> =>
  api.call({
    method,
    url: `/api/v1${path}`,
    as,
    body: sent.body,
    headers: sent.ifMatch === undefined ? {} : { 'if-match': `"${String(sent.ifMatch)}"` },
  });
const ofTask = (path: string): string => `/tasks/${api.region.taskId}/${path}`;
const codeOf = (answer: TestAnswer): unknown => [answer.status, answer.json().code];

const aPlan = (over: Partial<AnchoringPlan> = {}): AnchoringPlan => ({
  ownerSeatId: api.region.seats.stakeholder,
  money: { kind: 'budget', budget: 'Regionaal budget jeugd', euros: 45_000 },
  structure: 'Het overleg van de toegang',
  residents: 'Gezinnen wachten korter.',
  stop: { criteria: 'Een jaar lang korter dan zes weken', on: '2029-01-01' },
  questions: [
    { id: weeks, kind: 'number', text: 'Hoe lang wacht een gezin?', unit: 'weken', baseline: 26, target: 6 },
    { id: words, kind: 'open', text: 'Wat werkt?', unit: '', baseline: null, target: null },
  ],
  measures: [3, 6, 12].map((months) => ({
    months,
    reporterSeatId: api.region.seats.member,
    questionIds: [weeks, words],
  })),
  ...over,
});

const save = (body: unknown, ifMatch = 0, as: Who = 'manager'): Promise<TestAnswer> =>
  call('PUT', ofTask('anchoring-draft'), as, { body, ifMatch });
const deliver = (ifMatch: number, reason = '', as: Who = 'manager'): Promise<TestAnswer> =>
  call('POST', ofTask('anchoring-plans'), as, { body: { reason }, ifMatch });

/** The plan is in force and the first measure is asked. */
async function toFirstMeasure(): Promise<string> {
  await openAnchoring();
  await save(aPlan());
  expect((await deliver(1)).status).toBe(201);
  await goOn();
  return stepOf('measure');
}

const report = (
  stepId: string,
  body: object,
  { as = 'member', seat = 'member' }: { as?: Who | 'link'; seat?: 'member' | 'stakeholder' } = {},
): Promise<TestAnswer> =>
  call('PUT', `/steps/${stepId}/measurements/${api.region.seats[seat]}`, as, { body: { remark: '', ...body } });
const answers = (value: number | null, text = '') => [
  { questionId: weeks, value, text },
  { questionId: words, value: null, text: 'Kortere lijnen' },
];

const conclude = (as: Who = 'manager'): Promise<TestAnswer> =>
  call('POST', ofTask('commands'), as, {
    body: { id: randomUUID(), kind: 'conclude', reason: 'De aanbieder is gestopt.', tell: [] },
  });

describe('the borgingsplan', () => {
  it('is asked of the programme manager when the anchoring opens', async () => {
    await openAnchoring();
    const { rows } = await owner.query(`select kind, person_id from mail where step_id = $1`, [
      await stepOf('anchoring'),
    ]);
    expect(rows).toEqual([{ kind: 'anchoring-work', person_id: api.region.people.manager }]);
    const work = (await call('GET', '/work', 'manager')).json() as unknown as { items: { kind: string }[] };
    expect(work.items.map(({ kind }) => kind)).toContain('deliver-anchoring-plan');
  });

  it('will name who reports, so that a launch preview shows the mails of each measure without a name', async () => {
    const path = `/task-drafts/${api.region.draftTaskId}/launch-preview`;
    interface Preview {
      readonly mails: readonly { readonly kind: string; readonly to: object[]; readonly toLater: string | null }[];
    }
    const { mails } = (await call('GET', path, 'manager')).json() as unknown as Preview;
    const asked = mails.filter(({ kind }) => kind === 'measure');
    expect(asked.map(({ to, toLater }) => [to, toLater])).toEqual([1, 2, 3].map(() => [[], 'measure-reporter']));
  });

  it('may be drafted before the decision, but not delivered', async () => {
    expect((await save(aPlan())).status).toBe(200);
    expect(codeOf(await deliver(1))).toEqual([409, 'ANCHORING_TOO_EARLY']);
  });

  it('names everything that is missing at its field, all at once', async () => {
    await openAnchoring();
    await save(emptyAnchoringPlan([3, 6, 12]));
    const answer = await deliver(1);
    expect(answer.status).toBe(400);
    const { errors } = answer.json() as { errors: { field: string; code: string }[] };
    expect(errors.map(({ field }) => field)).toEqual([
      ...['ownerSeatId', 'structure', 'residents', 'stop.criteria', 'stop.on', 'money.budget', 'money.euros'],
      ...['questions', 'measures.0.reporterSeatId', 'measures.0.questionIds', 'measures.1.reporterSeatId'],
      ...['measures.1.questionIds', 'measures.2.reporterSeatId', 'measures.2.questionIds'],
    ]);
  });

  it('is delivered as a version with a hash, moves the task on, and has a later version only with a reason', async () => {
    const stepId = await toFirstMeasure();
    expect(stepId).not.toBe('none');
    expect(codeOf(await deliver(1, ''))).toEqual([201, undefined]);
    await save(aPlan({ structure: 'Het regioteam' }), 1);
    expect(codeOf(await deliver(2, ''))).toEqual([409, 'ANCHORING_WITHOUT_REASON']);
    const second = await deliver(2, 'Het overleg is opgegaan in het regioteam.');
    expect(second.json()).toMatchObject({ number: 2, reason: 'Het overleg is opgegaan in het regioteam.' });
    const view = (await call('GET', ofTask('anchoring'), 'executive')).json();
    expect(view).toMatchObject({ plan: { number: 2 }, versions: [{ number: 1 }, { number: 2 }] });
    const { rows } = await owner.query<{ sha256: string }>(
      'select sha256 from anchoring_version where task_id = $1 order by number',
      [api.region.taskId],
    );
    expect(new Set(rows.map(({ sha256 }) => sha256)).size).toBe(2);
  });

  it('refuses an old version, a seat of elsewhere, a citizen service number and who has no part in it', async () => {
    await openAnchoring();
    await save(aPlan());
    expect(codeOf(await save(aPlan()))).toEqual([412, 'VERSION_CONFLICT']);
    expect(codeOf(await deliver(0))).toEqual([412, 'VERSION_CONFLICT']);
    expect(codeOf(await save(aPlan({ ownerSeatId: randomUUID() }), 1))).toEqual([400, 'UNKNOWN_SEAT']);
    expect(codeOf(await save(aPlan({ structure: 'Van 111222333' }), 1))).toEqual([400, 'INPUT_INVALID']);
    expect(codeOf(await save(aPlan(), 1, 'executive'))).toEqual([403, 'FORBIDDEN']);
  });

  it('lets the owner that it names write along', async () => {
    await openAnchoring();
    expect(codeOf(await save(aPlan(), 0, 'stakeholder'))).toEqual([403, 'FORBIDDEN']);
    await save(aPlan());
    expect((await save(aPlan(), 1, 'stakeholder')).status).toBe(200);
  });
});

describe('a measure', () => {
  it('is asked of the seat that the plan names, by a mail with a personal link', async () => {
    const stepId = await toFirstMeasure();
    const { rows } = await owner.query(
      `select m.kind, m.person_id, l.purpose from mail m join link l on l.step_id = m.step_id and l.person_id = m.person_id where m.step_id = $1`,
      [stepId],
    );
    expect(rows).toEqual([{ kind: 'measure', person_id: api.region.people.member, purpose: 'measure' }]);
  });

  it('is reported, changed, and shown with its values on the page of the task', async () => {
    const stepId = await toFirstMeasure();
    expect((await report(stepId, { answers: answers(20) })).json()).toMatchObject({ version: 1, late: false });
    expect((await report(stepId, { answers: answers(18.5) })).json()).toMatchObject({ version: 2 });
    expect((await call('GET', ofTask('anchoring'), 'executive')).json()).toMatchObject({
      measures: [{ ordinal: 1, state: 'in', answer: { body: { answers: answers(18.5) } } }, { ordinal: 2 }, {}],
    });
    const chain = (await call('GET', ofTask('guarded-chain'), 'executive')).json() as unknown as {
      lines: { rule: string; state: string }[];
    };
    expect(chain.lines.find(({ rule }) => rule === 'closed-with-anchoring')).toMatchObject({ state: 'not-yet' });
  });

  it('refuses a value that cannot be, at its field, and who does not report', async () => {
    const stepId = await toFirstMeasure();
    const answer = await report(stepId, { answers: [{ questionId: words, value: 3, text: 'x' }] });
    expect((answer.json() as { errors: object[] }).errors).toMatchObject([
      { field: 'answers.0', code: 'NOT_ALLOWED' },
      { field: `answers.${weeks}`, code: 'REQUIRED' },
    ]);
    expect(codeOf(await report(stepId, { answers: answers(1) }, { as: 'executive' }))).toEqual([403, 'FORBIDDEN']);
    const other = { as: 'stakeholder', seat: 'stakeholder' } as const;
    expect(codeOf(await report(stepId, { answers: answers(1) }, other))).toEqual([403, 'FORBIDDEN']);
  });

  it('stays with its seat until a later plan names another one, who is asked then', async () => {
    const stepId = await toFirstMeasure();
    const measures = aPlan().measures.map((measure) => ({ ...measure, reporterSeatId: api.region.seats.stakeholder }));
    await save(aPlan({ measures }), 1);
    await deliver(2, 'Een ander meet het.');
    await goOn();
    expect(codeOf(await report(stepId, { answers: answers(20) }))).toEqual([403, 'FORBIDDEN']);
    const other = { as: 'stakeholder', seat: 'stakeholder' } as const;
    expect((await report(stepId, { answers: answers(20) }, other)).status).toBe(200);
  });

  it('takes a late answer, marked as such, and none before its date', async () => {
    const stepId = await toFirstMeasure();
    await owner.query(
      `update step set ends_at = now() - interval '1 day', last_day = current_date - 1, status = 'passed', passed_on = current_date, ended_at = now()
        where id = $1`,
      [stepId],
    );
    expect((await report(stepId, { answers: answers(20) })).json()).toMatchObject({ late: true });
    await owner.query(
      `insert into step_moment (programme_id, step_id, deadline_version, key) values ($1, $2, 0, 'outcome-published')`,
      [api.region.programmeId, stepId],
    );
    await goOn();
    const second = await stepOf('measure', 2);
    await owner.query(
      `insert into obligation (programme_id, task_id, step_id, kind, debtor, seat_id, due_at, due_on)
       values ($1, $2, $3, 'measurement', 'seat:' || $4::text, $4::uuid, now(), current_date)`,
      [api.region.programmeId, api.region.taskId, second, api.region.seats.member],
    );
    expect(codeOf(await report(second, { answers: answers(20) }))).toEqual([409, 'MEASURE_NOT_ASKED_YET']);
  });
});

interface LinkInHand {
  readonly id: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
}

const exchange = (id: string, key: string): Promise<TestAnswer> =>
  api.call({ method: 'POST', url: `/api/v1/links/${id}/exchanges`, body: { key } });

/** The link in the mail that asks for something, opened in a browser where nobody is signed in. */
async function linkTo(stepId: string, purpose = 'measure', who: Who = 'member'): Promise<LinkInHand> {
  const { rows } = await owner.query<{ id: string; version: number }>(
    'select id, version from link where step_id = $1 and purpose = $2 and person_id = $3',
    [stepId, purpose, api.region.people[who]],
  );
  const { id, version } = rows[0]!;
  const key = linkKeyOf(api.settings.linkKeys, { id, keyId: 'k1', version });
  return { id, key, headers: { cookie: cookieFrom(await exchange(id, key)), 'samenspel-link': id } };
}

/** All that tells whether something was said: answers, drafts, events and what is owed. */
async function recorded(): Promise<unknown> {
  const { rows } = await owner.query(
    `select (select count(*) from answer) as answers, (select count(*) from draft) as drafts,
            (select count(*) from event) as events,
            (select count(*) from obligation where fulfilled_at is not null) as fulfilled`,
  );
  return rows;
}

describe('the link to a measure', () => {
  const read = ({ headers }: LinkInHand, url: string): Promise<TestAnswer> =>
    api.call({ url: `/api/v1${url}`, headers });
  const sendTo = (stepId: string, link: LinkInHand, body: object, key: string = randomUUID()): Promise<TestAnswer> =>
    api.call({
      method: 'PUT',
      url: `/api/v1/steps/${stepId}/measurements/${api.region.seats.member}`,
      headers: { ...link.headers, 'idempotency-key': key },
      body: { remark: '', ...body },
    });

  it('records nothing, however often it is opened and read', async () => {
    const stepId = await toFirstMeasure();
    const before = await recorded();
    const link = await linkTo(stepId);
    expect((await exchange(link.id, link.key)).status).toBe(201);
    for (const url of [`/links/${link.id}`, `/steps/${stepId}/measurement`, `/steps/${stepId}/measurement`])
      expect([url, (await read(link, url)).status]).toEqual([url, 200]);
    const answerUrl = `/steps/${stepId}/measurements/${api.region.seats.member}`;
    expect((await read(link, `${answerUrl}?answers=${weeks}&value=3`)).status).toBe(404);
    expect(await recorded()).toEqual(before);
  });

  it('reports the measure once, also when the same is sent again', async () => {
    const stepId = await toFirstMeasure();
    const link = await linkTo(stepId);
    const key = randomUUID();
    const first = await sendTo(stepId, link, { answers: answers(20) }, key);
    expect(first.json()).toMatchObject({ version: 1, late: false });
    const after = await recorded();
    expect((await sendTo(stepId, link, { answers: answers(20) }, key)).json()).toEqual({
      ...first.json(),
      replayed: true,
    });
    expect(codeOf(await sendTo(stepId, link, { answers: answers(7) }, key))).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await recorded()).toEqual(after);
  });

  it('refuses what is no number or too long at its field, and keeps nothing of it', async () => {
    const stepId = await toFirstMeasure();
    const link = await linkTo(stepId);
    const before = await recorded();
    const refused = async (value: unknown, text = ''): Promise<unknown> => {
      const answer = await sendTo(stepId, link, { answers: answers(value as number, text) });
      const { errors = [] } = answer.json() as { errors?: { field: string; code: string }[] };
      return [answer.status, errors.map(({ field, code }) => `${field} ${code}`)];
    };
    expect(await refused('12')).toEqual([400, ['answers.0.value WRONG_TYPE']]);
    expect(await refused(1e12)).toEqual([400, ['answers.0.value TOO_LARGE']]);
    expect(await refused(1, 'x'.repeat(1001))).toEqual([400, ['answers.0.text TOO_LONG']]);
    expect(await recorded()).toEqual(before);
  });

  it('opens no other step and no other seat, and nothing once it was replaced', async () => {
    const stepId = await toFirstMeasure();
    const link = await linkTo(stepId);
    const other = await stepOf('anchoring');
    expect(codeOf(await sendTo(other, link, { answers: answers(20) }))).toEqual([403, 'FORBIDDEN']);
    const otherSeat = `/api/v1/steps/${stepId}/measurements/${api.region.seats.stakeholder}`;
    const { headers } = link;
    const body = { answers: answers(20), remark: '' };
    expect(codeOf(await api.call({ method: 'PUT', url: otherSeat, headers, body }))).toEqual([403, 'FORBIDDEN']);
    await owner.query('update link set version = version + 1 where id = $1', [link.id]);
    expect((await exchange(link.id, link.key)).status).toBe(410);
    expect((await sendTo(stepId, link, { answers: answers(20) })).status).toBe(401);
  });

  it('is still read when the task ended, and reports nothing any more', async () => {
    const stepId = await toFirstMeasure();
    const link = await linkTo(stepId);
    await conclude();
    await goOn();
    const before = await recorded();
    expect((await read(link, `/steps/${stepId}/measurement`)).json()).toMatchObject({ step: { status: 'closed' } });
    expect(codeOf(await sendTo(stepId, link, { answers: answers(20) }))).toEqual([409, 'STEP_CLOSED']);
    expect(await recorded()).toEqual(before);
  });
});

describe('the confirmation of a decision', () => {
  const [carried, confirms] = [`{"result": "carried"}`, { choice: 'confirms' }];
  const obstacle = { choice: 'obstacle', reason: 'Wij hebben er nu geen mensen voor.' };
  const confirm = (stepId: string, body: object, as: Who, partyId = api.region.partyId): Promise<TestAnswer> =>
    call('PUT', `/steps/${stepId}/confirmations/${partyId}`, as, { body });
  const states = async (): Promise<unknown> => {
    const { parties } = (
      await call('GET', ofTask('confirmations'), 'executive')
    ).json() as unknown as ConfirmationsView;
    return parties.map(({ party, state }) => [party.name, state]);
  };
  const owedBy = async (who: Who): Promise<readonly string[]> => {
    const work = (await call('GET', '/work', who)).json() as unknown as WorkView;
    return work.items.map(({ kind }) => kind);
  };
  const kindsTo = async (who: Who): Promise<readonly string[]> => {
    const { rows } = await owner.query<{ kind: string }>('select kind from mail where person_id = $1 order by kind', [
      api.region.people[who],
    ]);
    return rows.map(({ kind }) => kind);
  };
  beforeEach(async () => {
    await owner.query(`update step set outcome = $1 where kind = 'decision'`, [carried]);
    await openAnchoring();
  });

  it('is asked of every party by a mail with a link, which records nothing until it is sent', async () => {
    const stepId = await stepOf('anchoring');
    expect(await kindsTo('stakeholder')).toEqual(['bulletin', 'confirmation']);
    expect(await owedBy('stakeholder')).toEqual(['confirmation']);
    const { id, key, headers } = await linkTo(stepId, 'confirm', 'stakeholder');
    const before = await recorded();
    expect((await exchange(id, key)).status).toBe(201);
    const page = await api.call({ url: `/api/v1/steps/${stepId}/confirmation`, headers });
    expect(page.json()).toMatchObject({ mine: null, sender: { party: { name: 'Zorgaanbieder De Brug' } } });
    expect(await recorded()).toEqual(before);

    const url = `/api/v1/steps/${stepId}/confirmations/${api.region.otherPartyId}`;
    const own = await api.call({ method: 'PUT', url, headers, body: confirms });
    expect(own.json()).toMatchObject({ version: 1, late: false });
    const ofOthers = `/api/v1/steps/${stepId}/confirmations/${api.region.partyId}`;
    expect(codeOf(await api.call({ method: 'PUT', url: ofOthers, headers, body: confirms }))).toEqual([
      403,
      'FORBIDDEN',
    ]);
    expect(codeOf(await confirm(stepId, confirms, 'stakeholder'))).toEqual([403, 'FORBIDDEN']);
    expect(await owedBy('stakeholder')).toEqual([]);
    expect(await states()).toEqual([
      ['Gemeente Noordstad', 'awaited'],
      ['Zorgaanbieder De Brug', 'confirmed'],
    ]);
  });

  it('takes what stands in the way to the programme manager, who says what happens with it, and leaves the decision', async () => {
    const stepId = await stepOf('anchoring');
    expect((await confirm(stepId, obstacle, 'member')).status).toBe(200);
    await goOn();
    expect(await owedBy('manager')).toContain('handle-obstacle');
    const risks = (await call('GET', ofTask('risks'), 'manager')).json() as unknown as RisksView;
    expect(risks.suggestions).toMatchObject([
      { source: 'obstacle-named', params: { party: 'Gemeente Noordstad', reason: obstacle.reason } },
    ]);
    const { rows } = await owner.query<{ id: string }>(
      `select id from answer where kind = 'confirmation' and step_id = $1`,
      [stepId],
    );
    const handling = `/confirmations/${rows[0]!.id}/handling`;
    const body = { note: 'De regio betaalt een half jaar iemand extra.' };
    expect(codeOf(await call('PUT', handling, 'member', { body }))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await call('PUT', handling, 'manager', { body, ifMatch: 7 }))).toEqual([412, 'VERSION_CONFLICT']);
    expect((await call('PUT', handling, 'manager', { body, ifMatch: 1 })).status).toBe(204);
    expect(await owedBy('manager')).not.toContain('handle-obstacle');
    expect(await kindsTo('member')).toEqual(['confirmation', 'obstacle-handled', 'receipt']);
    expect(await states()).toContainEqual(['Gemeente Noordstad', 'handled']);

    expect((await confirm(stepId, confirms, 'executive')).json()).toMatchObject({ version: 2 });
    expect(codeOf(await call('PUT', handling, 'manager', { body }))).toEqual([409, 'CONFIRMATION_WITHOUT_OBSTACLE']);
    const rules = (await call('GET', ofTask('ground-rules'), 'executive')).json() as unknown as GroundRulesView;
    const evidence = rules.lines.flatMap((line) => line.evidence).find(({ code }) => code === 'confirmations');
    expect(evidence?.params).toEqual({ asked: 2, confirmed: 1, obstacles: 0, handled: 0 });
  });

  it('holds up nothing, is chased, and is taken until the task ends', async () => {
    await save(aPlan());
    await deliver(1);
    await goOn();
    expect(await stepOf('measure')).not.toBe('none');
    await owner.query(`update obligation set due_on = $1 where kind = 'confirmation'`, [amsterdamDay(-1)]);
    await goOn();
    expect(await owedBy('manager')).toContain('chase-confirmations');
    const { rows } = await owner.query(
      `select rung from mail where kind = 'manager-reminder' and rung like 'confirm%'`,
    );
    expect(rows).toEqual([{ rung: 'confirmations-missing:1' }]);
    expect(await states()).toEqual([
      ['Gemeente Noordstad', 'late'],
      ['Zorgaanbieder De Brug', 'late'],
    ]);

    const stepId = await stepOf('anchoring');
    expect((await confirm(stepId, confirms, 'member')).status).toBe(200);
    expect((await confirm(stepId, confirms, 'stakeholder', api.region.otherPartyId)).status).toBe(200);
    await goOn();
    expect(await owedBy('manager')).not.toContain('chase-confirmations');
    await conclude();
    await goOn();
    expect(codeOf(await confirm(stepId, obstacle, 'member'))).toEqual([409, 'STEP_CLOSED']);
  });
});

describe('concluding', () => {
  it('ends the task as anchored, names why a measure is missing for ever, and takes no answer any more', async () => {
    const stepId = await toFirstMeasure();
    await conclude();
    await goOn();
    const task = (await call('GET', `/tasks/${api.region.taskId}`, 'executive')).json();
    expect(task).toMatchObject({ status: 'anchored', stillNeeded: [] });
    expect((await call('GET', ofTask('anchoring'), 'executive')).json()).toMatchObject({
      conclusion: { reason: 'De aanbieder is gestopt.' },
      measures: [{ state: 'named' }],
    });
    expect(codeOf(await report(stepId, { answers: answers(20) }))).toEqual([409, 'STEP_CLOSED']);
    const { lines } = (await call('GET', ofTask('guarded-chain'), 'executive')).json() as unknown as {
      lines: { rule: string; state: string; evidence: { code: string }[] }[];
    };
    const line = lines.find(({ rule }) => rule === 'closed-with-anchoring');
    expect(line?.state).toBe('kept');
    expect(line?.evidence.map(({ code }) => code)).toEqual([
      'anchoring-plan-delivered',
      'measures-in',
      'concluded-by-name',
    ]);
    const { rows } = await owner.query<{ kind: string }>(
      `select distinct kind from mail where task_id = $1 and kind = 'task-anchored'`,
      [api.region.taskId],
    );
    expect(rows).toHaveLength(1);
  });

  it('is refused before the borgingsplan is there, and to who does not steer', async () => {
    await openAnchoring();
    await conclude();
    await goOn();
    const { rows } = await owner.query<{ status: string; refusal: { code: string } }>(
      `select status, refusal from command where kind = 'conclude'`,
    );
    expect(rows).toMatchObject([{ status: 'refused', refusal: { code: 'COMMAND_OUT_OF_PLACE' } }]);
    expect(codeOf(await conclude('member'))).toEqual([403, 'FORBIDDEN']);
  });
});
