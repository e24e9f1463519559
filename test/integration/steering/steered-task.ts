import { randomUUID } from 'node:crypto';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import {
  addWorkingDays,
  defaultPolicy,
  type Calendar,
  type LocalDate,
  type Plan,
  type Policy,
} from '@samenspel/domain';
import { Engine } from '@samenspel/engine';
import { Database } from '@samenspel/persistence';
import { DataSource } from 'typeorm';
import { aLaunchedTask, type LaunchedParty } from '../../builders/a-launched-task';
import { cookieFrom, type Method, type TestAnswer, type TestApi } from '../../support/api/a-test-api';
import { DrivenTask } from '../worker/driven-task';

/** One thing that somebody does, or time that passes; `size` says how much, or which of those who can. */
export interface Act {
  readonly kind: ActKind;
  readonly size: number;
}

const workingDayMs = 50;
const patienceMs = 10_000;
const launchesAtMost = 4;
// On a busy machine many of these short days pass before somebody looks again.
const yearsOfDays = 10;

/** Where a sequence begins. */
export const starts = ['invitation', 'iteration', 'consultation', 'dispositions'] as const;
export type Start = (typeof starts)[number];

/** As short as the rules allow, so that a task comes far within a few seconds. */
const shortPolicy: Policy = {
  ...defaultPolicy,
  invitation: { days: 5, ladder: [-1, 0], escalation: { deputy: 1, manager: 2, executive: 3, board: 4 } },
  iterations: { count: 1, days: 6, meetingNoticeDays: 3, checkInAt: 0.5, ladder: [-1], reopeningSupporters: 2 },
  preparation: { days: 2 },
  consultation: { days: 10, minimumDays: 10, ladder: [-3, -1] },
  dispositions: { days: 3, ladder: [-1] },
  decision: { ...defaultPolicy.decision, days: 4, ladder: [-1] },
  anchoring: { ...defaultPolicy.anchoring, days: 5 },
  quietAfterAsking: 1,
};

interface View {
  readonly status: string;
  readonly today: LocalDate;
  readonly now: {
    readonly stepId: string;
    readonly kind: string;
    readonly status: string;
    readonly deadline: { readonly lastDay: LocalDate };
  } | null;
}

/**
 * A task on a real record that is steered and answered through the API. The process goes on between two acts, as the
 * worker's activities do it.
 */
export class SteeredTask {
  private readonly cookies = new Map<string, string>();
  private readonly feeds = new Map<string, string>();
  private readonly closings: string[] = [];

  private constructor(
    private readonly api: TestApi,
    readonly people: DrivenTask,
    readonly database: Database,
  ) {}

  /** On a machine that is busy enough the short days are over before a start is reached: then another task is tried. */
  static async launch(api: TestApi, start: Start): Promise<SteeredTask> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await SteeredTask.launchOnce(api, start);
      } catch (error) {
        if (attempt === launchesAtMost) throw error;
      }
    }
  }

  private static async launchOnce(api: TestApi, start: Start): Promise<SteeredTask> {
    const database = api.app.get(Database);
    const from = localDateOf(amsterdam, Date.now());
    const until = `${String(Number(from.slice(0, 4)) + yearsOfDays)}-12-31`;
    const days = { workingDayMs, from, until };
    const task = await aLaunchedTask(database, { ...days, policy: shortPolicy, essential: ['zorg'] });
    const people = new DrivenTask(database, api.app.get(DataSource), task);
    people.patienceMs = patienceMs;
    jest
      .spyOn(api.app.get(Engine), 'settleCommand')
      .mockImplementation((taskId, commandId) => people.activities.settleCommand({ taskId, commandId }));
    await reach[start](people);
    return new SteeredTask(api, people, database);
  }

  get taskId(): string {
    return this.people.task.taskId;
  }

  get managerId(): string {
    return this.people.task.managerId;
  }

  async call(method: Method, path: string, body?: object, as = this.managerId): Promise<TestAnswer> {
    const headers = { cookie: await this.cookieOf(as), 'idempotency-key': randomUUID() };
    const answer = await this.api.call({ method, url: `/api/v1${path}`, headers, ...(body && { body }) });
    if (answer.status >= 500) throw new Error(`${method} ${path}: ${String(answer.status)} ${answer.text}`);
    return answer;
  }

  async get<Value>(path: string, as?: string): Promise<Value> {
    const answer = await this.call('GET', path, undefined, as);
    if (answer.status !== 200) throw new Error(`GET ${path}: ${String(answer.status)} ${answer.text}`);
    return answer.json() as Value;
  }

  view(): Promise<View> {
    return this.get<View>(`/tasks/${this.taskId}`);
  }

  async plan(): Promise<{ readonly plan: Plan; readonly calendar: Calendar }> {
    const row = await this.database.row<{ plan: Plan; calendar: Calendar }>(
      'select t.plan, c.body as calendar from task t join calendar c on c.id = t.calendar_id where t.id = $1',
      [this.taskId],
    );
    if (row === undefined) throw new Error(`Task ${this.taskId} is not in the record`);
    return row;
  }

  /** @returns what the API said, as `command: code`; nothing when only time passed. */
  async act({ kind, size }: Act): Promise<string | undefined> {
    const view = await this.view();
    // A pause stops nearly everything: half of what is tried in one ends it.
    const done = view.status === 'paused' && size % 2 === 0 ? 'resume' : kind;
    const answer = await acts[done](this, size, view);
    if (answer === undefined) return undefined;
    const code = answer.status < 300 ? 'done' : String(answer.json().code);
    return `${done}: ${code}`;
  }

  async pass(days: number): Promise<undefined> {
    const until = Date.now() + days * workingDayMs;
    await this.people.until(() => Date.now() >= until);
    return undefined;
  }

  steer(command: object): Promise<TestAnswer> {
    const given = { id: randomUUID(), reason: 'Daarom', tell: [], ...command };
    return this.call('POST', `/tasks/${this.taskId}/commands`, given);
  }

  async close(size: number, { today }: View): Promise<TestAnswer> {
    const { calendar } = await this.plan();
    const from = addWorkingDays(calendar, today, 1 + size);
    const until = addWorkingDays(calendar, from, size % 3);
    const path = `/programmes/${this.people.task.programmeId}/closing-days`;
    const answer = await this.call('POST', path, { name: 'Dicht', from, until, partyId: null });
    if (answer.status === 201) this.closings.push(answer.json().id as string);
    return answer;
  }

  async reopen(): Promise<TestAnswer | undefined> {
    const id = this.closings.pop();
    return id === undefined ? undefined : this.call('DELETE', `/closing-days/${id}`);
  }

  /** One party answers, or every one of them. @returns what the last of them heard. */
  async answer(size: number, { now }: View): Promise<TestAnswer | undefined> {
    const parties = Object.values(this.people.task.parties);
    const answering = size >= parties.length ? parties : parties.slice(size, size + 1);
    let last: TestAnswer | undefined;
    for (const party of answering) last = now === null ? undefined : await this.answerOf(party, now);
    return last;
  }

  private async answerOf(
    party: LaunchedParty,
    { kind, stepId }: NonNullable<View['now']>,
  ): Promise<TestAnswer | undefined> {
    if (kind === 'invitation') return this.reply(stepId, party);
    if (kind === 'consultation') return this.react(stepId, party);
    if (kind === 'decision') return this.vote(stepId, party);
    if (kind === 'preparation') return this.openConsultation();
    if (kind === 'dispositions') await this.people.disposeAll();
    return undefined;
  }

  private reply(stepId: string, { partyId, seats: [seat] }: LaunchedParty): Promise<TestAnswer> {
    return this.call(
      'PUT',
      `/steps/${stepId}/replies/party:${partyId}`,
      { choice: 'joins', seatIds: [seat.seatId] },
      seat.personId,
    );
  }

  private async react(stepId: string, { partyId, seats: [seat] }: LaunchedParty): Promise<TestAnswer> {
    const prompts = await this.database.rows<{ id: string; kind: string }>(
      'select id, kind from prompt where step_id = $1',
      [stepId],
    );
    const answers = prompts.map(({ id, kind }) =>
      kind === 'open' ? { promptId: id, text: 'Goed' } : { promptId: id, value: 2 },
    );
    return this.call('PUT', `/steps/${stepId}/reactions/party:${partyId}`, { answers, final: true }, seat.personId);
  }

  private vote(stepId: string, { seats: [, , seat] }: LaunchedParty): Promise<TestAnswer> {
    return this.call(
      'PUT',
      `/steps/${stepId}/ballots/${seat.seatId}`,
      { choice: 'consent', interests: '' },
      seat.personId,
    );
  }

  private async openConsultation(): Promise<TestAnswer> {
    const prepared = await this.database.row('select 1 as found from consultation_plan where task_id = $1', [
      this.taskId,
    ]);
    if (prepared === undefined) {
      await this.people.deliverProposal();
      await this.people.prepareConsultation();
    }
    return this.steer({ kind: 'open-consultation' });
  }

  /** The own calendar of somebody, as a calendar program reads it; without folded lines. */
  async calendarFile(personId: string): Promise<string> {
    const address =
      this.feeds.get(personId) ??
      ((await this.call('POST', '/calendar-feed', undefined, personId)).json().url as string);
    this.feeds.set(personId, address);
    const answer = await this.api.call({ url: new URL(address).pathname });
    if (answer.status !== 200) throw new Error(`calendar of ${personId}: ${String(answer.status)} ${answer.text}`);
    return answer.text.replaceAll(/\r\n[ \t]/g, '');
  }

  private async cookieOf(personId: string): Promise<string> {
    const known = this.cookies.get(personId);
    if (known !== undefined) return known;
    const body = { email: `${personId}@example.org` };
    const cookie = cookieFrom(await this.api.call({ method: 'POST', url: '/api/v1/sample-sessions', body }));
    this.cookies.set(personId, cookie);
    return cookie;
  }
}

const reach: Readonly<Record<Start, (people: DrivenTask) => Promise<unknown>>> = {
  invitation: (people) => people.untilAsked('invitation'),
  iteration: async (people) => {
    await people.everybodyJoins(await people.untilAsked('invitation'));
    return people.untilAsked('iteration');
  },
  consultation: (people) => people.untilConsultation(),
  dispositions: async (people) => {
    const stepId = await people.untilConsultation();
    for (const party of Object.values(people.task.parties)) await people.react(stepId, party);
    return people.untilAsked('dispositions');
  },
};

type Acting = (task: SteeredTask, size: number, view: View) => Promise<TestAnswer | undefined>;

const rules: Readonly<Record<string, string | undefined>> = {
  consultation: 'early-close',
  decision: 'missing-quorum',
};
const ofStep =
  (commandOf: (stepId: string, task: SteeredTask, size: number, view: View) => Promise<object> | object): Acting =>
  async (task, size, view) =>
    view.now === null ? undefined : task.steer(await commandOf(view.now.stepId, task, size, view));

const acts = {
  pass: (task, size) => task.pass(1 + size),
  answer: (task, size, view) => task.answer(size, view),
  extend: ofStep(async (stepId, task, size, { now }) => {
    const { calendar } = await task.plan();
    return { kind: 'extend', stepId, lastDay: addWorkingDays(calendar, now?.deadline.lastDay ?? '', 1 + (size % 4)) };
  }),
  pause: (task) => task.steer({ kind: 'pause' }),
  resume: (task) => task.steer({ kind: 'resume' }),
  close: (task, size, view) => task.close(size, view),
  reopen: (task) => task.reopen(),
  // Half of the time after something changed: else nothing would be left to plan again.
  replan: async (task, size, view) => {
    if (size % 2 === 1) await task.close(size % 4, view);
    return task.steer({ kind: 'replan' });
  },
  'close-early': ofStep((stepId) => ({ kind: 'close-early', stepId })),
  override: ofStep((stepId, _, __, { now }) => ({
    kind: 'override',
    stepId,
    subject: rules[now?.kind ?? ''] ?? 'missing-side',
  })),
  'end-iterations': (task) => task.steer({ kind: 'end-iterations' }),
  'send-back': (task) => task.steer({ kind: 'send-back' }),
  cancel: (task) => task.steer({ kind: 'cancel' }),
} as const satisfies Record<string, Acting>;
export type ActKind = keyof typeof acts;
