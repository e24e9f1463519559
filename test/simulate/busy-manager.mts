import { randomUUID } from 'node:crypto';
import { Browser } from '../../infra/sample/http.mts';
import { answerMoreTime } from './answer-more-time.mts';
import { askSecondLook, mustBeLookedAt } from './second-look.mts';
import { settleReopened } from './reopenings.mts';
import { enterByTelephone } from './told-by-telephone.mts';
import { laterDay } from './later-day.mts';
import { deliverAnchoringPlan } from '../play/deliver-anchoring-plan.mts';
import type { MailSource } from './mail-source.mts';
import { addressOf, signInTokenIn } from '../play/mailbox.mts';
import {
  actionWords,
  type CastParty,
  consultationWords,
  dispositionWords,
  goalWords,
  meetingWords,
  proposalWords,
  taskDraft,
} from '../play/words.mts';
import { writeMinutes } from '../play/write-minutes.mts';
import { type Intent, intentsFor } from './intents.mts';
import { tries, waits, type World } from './world.mts';

interface Seat {
  readonly id: string;
  readonly level: 'practice' | 'management' | 'board';
  readonly party: { readonly id: string; readonly name: string; readonly kind: string; readonly side: string };
  readonly person: { readonly id: string } | null;
}
interface SheetReport {
  readonly rows: readonly { readonly outcome: string }[];
}
interface WorkItem {
  readonly obligationId: string;
  readonly kind: string;
  readonly taskId: string;
  readonly stepId: string;
}
interface TaskView {
  readonly title: string;
  readonly status: string;
  readonly now: {
    readonly stepId: string;
    readonly kind: string;
    readonly ordinal: number;
    readonly deadline: { readonly lastDay: string };
  } | null;
  readonly gaps: readonly string[];
  readonly parties: readonly {
    readonly party: { readonly id: string };
    readonly essential: boolean;
    readonly reply: string | null;
  }[];
  readonly workGroup: readonly { readonly seat: { readonly id: string } }[];
  readonly consultations: readonly { readonly stepId: string }[];
  readonly plan: {
    readonly today: string;
    readonly steps: readonly { readonly stepId: string | null; readonly deadline: { readonly lastDay: string } }[];
  };
}
interface DecisionView {
  readonly quorumState: 'reached' | 'missing' | 'overridden';
  readonly secondTerm: boolean;
  readonly ballots: readonly {
    readonly id: string | null;
    readonly version: number | null;
    readonly choice: string | null;
    readonly condition: unknown;
  }[];
}

/** What a task is launched with, beside what chance decides. */
export interface TaskPlan {
  readonly title: string;
  readonly policy: object;
}

/** A programme manager of the simulation: launches tasks, does what *Mijn werk* says, and steers now and then. */
export class BusyManager {
  readonly email: string;
  readonly taskIds: string[] = [];
  readonly browser: Browser;
  readonly #world: World;
  readonly #doAt = new Map<string, number>();
  readonly #done = new Set<string>();
  readonly #titles = new Map<string, string>();
  readonly #intents = new Map<string, Intent[]>();
  #programmeId = '';
  #seats: readonly Seat[] = [];

  constructor(email: string, world: World) {
    this.email = email;
    this.#world = world;
    this.browser = new Browser(world.base, world.tally);
  }

  async signIn(mails: MailSource): Promise<void> {
    await this.browser.post('/sign-in-requests', { email: this.email });
    await this.browser.post('/sessions', { token: await this.#tokenFrom(mails) });
    const session = await this.browser.get<{ roles: readonly { programmeId: string }[] }>('/sessions/current');
    this.#programmeId = session.roles[0]?.programmeId ?? '';
    const programme = `/programmes/${this.#programmeId}`;
    const { tasks } = await this.browser.get<{ tasks: readonly { id: string }[] }>(`${programme}/tasks`);
    for (const { id } of tasks) this.#world.olderTasks.add(id);
    const { sheet, partyPrefix } = this.#world.region;
    if (sheet !== null) await this.#readIn(sheet);
    const seats = await this.browser.get<{ items: readonly Seat[] }>(`${programme}/seats`);
    this.#seats = seats.items.filter(({ party }) => party.name.startsWith(`${partyPrefix} `));
  }

  /** The invented people, as a spreadsheet that a manager reads in. */
  async #readIn(sheet: string): Promise<void> {
    const file = Buffer.from(sheet).toString('base64');
    const report = await this.browser.post<SheetReport>(`/programmes/${this.#programmeId}/people-sheet`, { file });
    const wrong = report.rows.filter(({ outcome }) => outcome === 'error');
    if (wrong.length > 0)
      throw new Error(`the invented people cannot be read in: ${JSON.stringify(wrong.slice(0, 3))}`);
  }

  async #tokenFrom(mails: MailSource): Promise<string> {
    for (const until = Date.now() + 60_000; Date.now() < until; await waits(this.#world, 100)) {
      const mine = mails.all().filter((mail) => addressOf(mail) === this.email);
      const token = mine.map(signInTokenIn).findLast((found) => found !== undefined);
      if (token !== undefined) return token;
    }
    throw new Error(`no sign-in mail for ${this.email} within a minute`);
  }

  async launch({ title, policy }: TaskPlan): Promise<string> {
    const programme = `/programmes/${this.#programmeId}`;
    const { items: agendas } = await this.browser.get<{ items: readonly { id: string }[] }>(`${programme}/agendas`);
    const draft = await this.browser.post<{ id: string; version: number }>(`${programme}/task-drafts`, {
      agendaId: agendas[0]?.id,
    });
    const parties = this.#chooseParties(title);
    const cast = parties.flatMap(({ id, kind }): CastParty[] => {
      const contact = this.#held().find(({ level, party }) => party.id === id && level === 'practice');
      const isEssential = this.#world.chance.happens(kind === 'access-team' ? 0.5 : 0.2, 'essential', title, id);
      return contact === undefined ? [] : [{ partyId: id, essential: isEssential, contactSeatId: contact.id }];
    });
    const deciders = this.#held().filter(
      ({ level, party }) =>
        level === 'board' && party.side !== 'other' && cast.some(({ partyId }) => partyId === party.id),
    );
    const isLookedAt = mustBeLookedAt(this.#world, title);
    const words = {
      title,
      policy: isLookedAt ? { ...policy, invitation: { secondLook: true } } : policy,
      cast,
      deciderSeatIds: deciders.map(({ id }) => id),
      workingDayMs: this.#world.dayMs,
    };
    const path = `/task-drafts/${draft.id}`;
    await this.browser.put(path, taskDraft(words), { ifMatch: `"${draft.version}"` });
    if (isLookedAt) await askSecondLook(this.#world, this.browser, { path, title });
    const { faults } = await this.browser.get<{ faults: readonly unknown[] }>(`${path}/launch-preview`);
    if (faults.length > 0) throw new Error(`the task cannot start: ${JSON.stringify(faults)}`);
    const { taskId } = await this.browser.post<{ taskId: string }>(`${path}/launches`, {});
    this.taskIds.push(taskId);
    this.#titles.set(taskId, title);
    return taskId;
  }

  #held(): readonly Seat[] {
    return this.#seats.filter(({ person }) => person !== null);
  }

  /** Enough of each kind for a work group that is representative, if they all come. */
  #chooseParties(title: string): readonly Seat['party'][] {
    const parties = [...new Map(this.#held().map(({ party }) => [party.id, party])).values()];
    const wanted = { municipality: 3, provider: 3, 'access-team': 1, 'client-organisation': 1, education: 1 };
    return Object.entries(wanted).flatMap(([kind, count]) => {
      const ofKind = parties.filter((party) => party.kind === kind);
      return this.#world.chance.some(ofKind, count, 'parties', title, kind);
    });
  }

  /** Goes over *Mijn werk* and the own tasks, again and again, until the simulation is over. */
  async workOn(): Promise<void> {
    const everyMs = Math.max(400, this.#world.dayMs / 2);
    do {
      await this.#try('my work', () => this.#doMyWork());
      await Promise.all(this.taskIds.map((taskId) => this.#try('steer', () => this.#steer(taskId))));
    } while (await waits(this.#world, everyMs));
  }

  #try<Done>(what: string, act: () => Promise<Done>): Promise<Done | undefined> {
    return tries(this.#world, `${this.email}, ${what}`, act);
  }

  async #doMyWork(): Promise<void> {
    const { items } = await this.browser.get<{ items: readonly WorkItem[] }>('/work');
    const mine = items.filter(({ taskId, obligationId }) => this.#titles.has(taskId) && !this.#done.has(obligationId));
    await Promise.all(mine.filter((item) => this.#isTime(item)).map((item) => this.#doInTime(item)));
  }

  /** A manager gets to it within two days; an incomplete group gets some more, for who comes late. */
  #isTime({ obligationId, kind, taskId }: WorkItem): boolean {
    const { chance, dayMs } = this.#world;
    if (!this.#doAt.has(obligationId)) {
      const patience = kind === 'complete-work-group' ? 6 : 0;
      const days = patience + chance.between(0, 2, 'manager', this.#titles.get(taskId) ?? '', kind);
      this.#doAt.set(obligationId, Date.now() + days * dayMs);
    }
    return Date.now() >= this.#doAt.get(obligationId)!;
  }

  async #doInTime(item: WorkItem): Promise<void> {
    const isDone = await this.#try(item.kind, () => this.#do(item));
    if (isDone === true) this.#done.add(item.obligationId);
  }

  #do(item: WorkItem): Promise<boolean> {
    if (item.kind === 'plan-meeting') return this.#planMeeting(item);
    if (item.kind === 'write-minutes') return writeMinutes(this.browser, item.stepId);
    if (item.kind === 'deliver-proposal') return this.#deliverProposal(item);
    if (item.kind === 'open-consultation') return this.#openConsultation(item);
    if (item.kind === 'disposition') return this.#dispose(item);
    if (item.kind === 'deliver-anchoring-plan') return this.#deliverAnchoringPlan(item);
    if (item.kind === 'complete-work-group') return this.#completeWorkGroup(item);
    if (item.kind === 'answer-more-time') return this.#answerMoreTime(item);
    return Promise.resolve(false);
  }

  #task(taskId: string): Promise<TaskView> {
    return this.browser.get<TaskView>(`/tasks/${taskId}`);
  }

  async #planMeeting({ taskId, stepId }: WorkItem): Promise<boolean> {
    const task = await this.#task(taskId);
    const owner = task.workGroup[0]?.seat;
    const lastDay = task.plan.steps.find((step) => step.stepId === stepId)?.deadline.lastDay ?? task.plan.today;
    await this.browser.post(`/steps/${stepId}/goals`, goalWords);
    if (owner !== undefined)
      await this.browser.post(`/steps/${stepId}/actions`, { ...actionWords, seatId: owner.id, dueOn: lastDay });
    const planned = await this.browser.send('PUT', `/steps/${stepId}/meeting`, { body: meetingWords(lastDay) });
    if (planned.status >= 400)
      await this.browser.put(`/steps/${stepId}/meeting`, meetingWords(lastDay, 'De cyclus loopt al.'));
    return true;
  }

  async #deliverProposal({ taskId }: WorkItem): Promise<boolean> {
    const draft = await this.browser.get<{ version: number }>(`/tasks/${taskId}/proposal-draft`);
    await this.browser.put(`/tasks/${taskId}/proposal-draft`, proposalWords, { ifMatch: `"${draft.version}"` });
    await this.browser.post(`/tasks/${taskId}/proposals`, {});
    return true;
  }

  async #openConsultation({ taskId }: WorkItem): Promise<boolean> {
    const plan = await this.browser.get<{ version: number; proposal: unknown }>(`/tasks/${taskId}/consultation-plan`);
    if (plan.proposal === null) return false;
    const { parties } = await this.#task(taskId);
    const practice = this.#held().filter(({ level }) => level === 'practice');
    const people = this.#world.chance.some(practice, 20, 'roster', this.#titles.get(taskId) ?? '');
    const body = consultationWords({
      partyIds: parties.map(({ party }) => party.id),
      personIds: people.flatMap(({ person }) => person?.id ?? []),
    });
    await this.browser.put(`/tasks/${taskId}/consultation-plan`, body, { ifMatch: `"${plan.version}"` });
    await this.command(taskId, { kind: 'open-consultation' });
    return true;
  }

  /** A few one by one, the rest together. */
  async #dispose({ taskId, stepId }: WorkItem): Promise<boolean> {
    const { consultations } = await this.#task(taskId);
    const consulted = consultations.at(-1)?.stepId ?? stepId;
    const { items } = await this.browser.get<{
      items: readonly { readonly id: string; readonly dispositionId: string | null }[];
    }>(`/steps/${consulted}/reaction-items`);
    const open = items.filter(({ dispositionId }) => dispositionId === null).map(({ id }) => id);
    for (const id of open.slice(0, 3))
      await this.browser.post(`/steps/${consulted}/dispositions`, dispositionWords([id]));
    const rest = open.slice(3);
    if (rest.length > 0) await this.browser.post(`/steps/${consulted}/dispositions`, dispositionWords(rest, 'partly'));
    return open.length === 0;
  }

  /** Everybody of the group may be asked to own the result or to report. */
  async #deliverAnchoringPlan({ taskId }: WorkItem): Promise<boolean> {
    const { workGroup, title } = await this.#task(taskId);
    const [reporter, owner = reporter] = this.#world.chance.some(workGroup, 2, 'anchoring', title);
    if (reporter === undefined || owner === undefined) return false;
    await deliverAnchoringPlan(this.browser, taskId, { ownerSeatId: owner.seat.id, reporterSeatId: reporter.seat.id });
    return true;
  }

  /** Sets aside by name what did not come about: a missing side, an essential party that stays away. */
  async #completeWorkGroup({ taskId, stepId }: WorkItem): Promise<boolean> {
    const { gaps, parties } = await this.#task(taskId);
    if (gaps.length > 0) await this.command(taskId, { kind: 'override', subject: 'missing-side', stepId });
    const absent = parties.filter(
      ({ essential, reply }) => essential && reply !== 'joins' && reply !== 'somebody-else',
    );
    for (const { party } of absent)
      await this.command(taskId, { kind: 'override', subject: 'essential-party', stepId, partyId: party.id });
    return true;
  }

  async #answerMoreTime({ taskId, stepId }: WorkItem): Promise<boolean> {
    const extend = (lastDay: string): Promise<void> => this.command(taskId, { kind: 'extend', stepId, lastDay });
    return answerMoreTime(this.#world, this.browser, { taskId, title: this.#titles.get(taskId) ?? '', extend });
  }

  /** What does not wait for *Mijn werk*: what somebody told by telephone, and a point that is open again. */
  async #doAsides(taskId: string, { stepId, kind, ordinal }: NonNullable<TaskView['now']>): Promise<void> {
    const step = { stepId, kind, keys: [this.#titles.get(taskId) ?? '', kind, ordinal] };
    const isDue = this.#isTime({ obligationId: `aside ${stepId}`, kind: 'aside', taskId, stepId });
    if (!isDue || this.#done.has(`aside ${stepId}`)) return;
    if (kind === 'iteration') return settleReopened(this.#world, this.browser, stepId);
    this.#done.add(`aside ${stepId}`);
    if (kind === 'invitation' || kind === 'consultation') await enterByTelephone(this.#world, this.browser, step);
  }

  async #steer(taskId: string): Promise<void> {
    const task = await this.#task(taskId);
    const { now } = task;
    if (now === null || !['running', 'paused'].includes(task.status)) return;
    const intents = this.#intentsAt(task, now);
    for (const intent of intents.filter(({ at }) => at <= Date.now())) {
      intents.splice(intents.indexOf(intent), 1);
      await this.#try(intent.kind, () => this.#carryOut(taskId, task, intent));
    }
    // It takes days: the rest goes on meanwhile.
    void this.#try('aside', () => this.#doAsides(taskId, now));
    if (now.kind === 'decision') await this.#lookAfterDecision(taskId, now.stepId, task.title);
  }

  #intentsAt(task: TaskView, now: NonNullable<TaskView['now']>): Intent[] {
    const known = this.#intents.get(now.stepId) ?? intentsFor(this.#world, { title: task.title, ...now });
    this.#intents.set(now.stepId, known);
    // Who finds a task paused, whatever became of the own command, resumes it some time.
    const resumes = known.some(({ kind }) => kind === 'resume');
    if (task.status === 'paused' && !resumes)
      known.push({ kind: 'resume', stepId: now.stepId, at: Date.now() + this.#pauseMs(task.title) });
    return known;
  }

  #pauseMs(title: string): number {
    return this.#world.chance.between(0.5, 3, 'pause', title) * this.#world.dayMs;
  }

  async #carryOut(taskId: string, { now, status }: TaskView, intent: Intent): Promise<void> {
    if ((intent.kind === 'resume') !== (status === 'paused')) return;
    const { kind, stepId, subject } = intent;
    const extension = kind === 'extend' ? { lastDay: laterDay(now?.deadline.lastDay ?? '', 4) } : {};
    const body = { kind, ...(needsStep(kind) && { stepId }), ...(subject !== undefined && { subject }), ...extension };
    await this.browser.send('POST', `/tasks/${taskId}/command-previews`, { body: { ...body, tell: [] } });
    await this.command(taskId, body);
  }

  async #lookAfterDecision(taskId: string, stepId: string, title: string): Promise<void> {
    const view = await this.browser.get<DecisionView>(`/steps/${stepId}/decision`);
    for (const { id, version, choice, condition } of view.ballots) {
      if (choice !== 'consent-with-condition' || condition !== null || id === null) continue;
      const verdict = { accepted: true, reason: 'Dat meten we toch al.' };
      await this.#try('answer a condition', () =>
        this.browser.put(`/ballots/${id}/condition-verdict`, verdict, { ifMatch: `"${String(version)}"` }),
      );
    }
    const overrides = this.#world.chance.happens(0.5, 'quorum', title);
    if (!view.secondTerm || view.quorumState !== 'missing' || !overrides || this.#done.has(`quorum ${stepId}`)) return;
    this.#done.add(`quorum ${stepId}`);
    await this.command(taskId, { kind: 'override', subject: 'missing-quorum', stepId });
  }

  /** The command has an id, so that sending it twice is sending it once. */
  async command(taskId: string, command: object): Promise<void> {
    const reason = 'Zo is het in de regio afgesproken.';
    await this.browser.post(`/tasks/${taskId}/commands`, { tell: [], reason, ...command, id: randomUUID() });
  }
}

const needsStep = (kind: string): boolean => ['extend', 'close-early', 'override'].includes(kind);
