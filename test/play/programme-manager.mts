import { setTimeout as pause } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { deliverAnchoringPlan } from './deliver-anchoring-plan.mts';
import type { Mailbox } from './mailbox.mts';
import { addressOf, signInTokenIn } from './mailbox.mts';
import { Browser, RefusedError, type Tally } from '../../infra/sample/http.mts';
import {
  actionWords,
  type CastParty,
  consultationWords,
  dispositionWords,
  goalWords,
  meetingWords,
  proposalWords,
  taskDraft,
} from './words.mts';
import { writeMinutes } from './write-minutes.mts';

interface Seat {
  readonly id: string;
  readonly level: 'practice' | 'management' | 'board';
  readonly party: { readonly id: string; readonly name: string; readonly kind: string; readonly side: string };
  readonly person: { readonly id: string; readonly name: string } | null;
}
interface WorkItem {
  readonly obligationId: string;
  readonly kind: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly ordinal: number;
}
interface TaskView {
  readonly status: string;
  readonly stage: string | null;
  readonly now: { readonly stepId: string; readonly kind: string; readonly ordinal: number } | null;
  readonly workGroup: readonly { readonly seat: Seat }[];
  readonly consultations: readonly { readonly stepId: string }[];
  readonly plan: {
    readonly today: string;
    readonly steps: readonly { readonly stepId: string | null; readonly deadline: { readonly lastDay: string } }[];
  };
}
interface ReactionItems {
  readonly items: readonly { readonly id: string; readonly dispositionId: string | null }[];
}

/** The programme manager: launches the task, and then does what *Mijn werk* says. */
export class ProgrammeManager {
  readonly email: string;
  readonly #browser: Browser;
  /** What the server refused the manager, for who looks for the reason. */
  readonly refusals = new Set<string>();
  readonly #doneItems = new Set<string>();
  programmeId = '';

  constructor(email: string, server: { base: string; tally: Tally }) {
    this.email = email;
    this.#browser = new Browser(server.base, server.tally);
  }

  /** Signs in by the mail link, as everybody does. */
  async signIn(mailbox: Mailbox): Promise<void> {
    await this.#browser.post('/sign-in-requests', { email: this.email });
    const token = await this.#tokenFrom(mailbox);
    await this.#browser.post('/sessions', { token });
    const session = await this.#browser.get<{ roles: readonly { programmeId: string }[] }>('/sessions/current');
    this.programmeId = session.roles[0]?.programmeId ?? '';
  }

  async #tokenFrom(mailbox: Mailbox): Promise<string> {
    for (let tries = 0; tries < 300; tries += 1) {
      const mine = (await mailbox.all()).filter((mail) => addressOf(mail) === this.email);
      const token = mine.map(signInTokenIn).findLast((found) => found !== undefined);
      if (token !== undefined) return token;
      await pause(100);
    }
    throw new Error(`no sign-in mail for ${this.email} within 30 seconds`);
  }

  async seats(): Promise<readonly Seat[]> {
    return (await this.#browser.get<{ items: readonly Seat[] }>(`/programmes/${this.programmeId}/seats`)).items;
  }

  /** Writes the draft, looks at what will happen, and starts the task. */
  async launch(
    cast: readonly CastParty[],
    deciderSeatIds: readonly string[],
    workingDayMs: number,
    policy: object = {},
  ): Promise<string> {
    const { items: agendas } = await this.#browser.get<{ items: readonly { id: string }[] }>(
      `/programmes/${this.programmeId}/agendas`,
    );
    const draft = await this.#browser.post<{ id: string; version: number }>(
      `/programmes/${this.programmeId}/task-drafts`,
      {
        agendaId: agendas[0]?.id,
      },
    );
    const path = `/task-drafts/${draft.id}`;
    const filledIn = taskDraft({ cast, deciderSeatIds, workingDayMs, policy });
    await this.#browser.put(path, filledIn, { ifMatch: `"${draft.version}"` });
    const preview = await this.#browser.get<{ faults: readonly unknown[]; mails: readonly unknown[] }>(
      `${path}/launch-preview`,
    );
    if (preview.faults.length > 0) throw new Error(`the task cannot start: ${JSON.stringify(preview.faults)}`);
    const { taskId } = await this.#browser.post<{ taskId: string }>(`${path}/launches`, {});
    return taskId;
  }

  task(taskId: string): Promise<TaskView> {
    return this.#browser.get<TaskView>(`/tasks/${taskId}`);
  }

  read<Body>(path: string): Promise<Body> {
    return this.#browser.get<Body>(path);
  }

  /** One round over *Mijn werk*. */
  async work(taskId: string): Promise<void> {
    const { items } = await this.#browser.get<{ items: readonly WorkItem[] }>('/work');
    for (const item of items.filter((each) => each.taskId === taskId && !this.#doneItems.has(each.obligationId))) {
      try {
        if (await this.#do(item)) this.#doneItems.add(item.obligationId);
      } catch (error) {
        // The process moved on while the manager was busy: the next round shows what is needed then.
        if (!(error instanceof RefusedError) || ![404, 409, 412].includes(error.status)) throw error;
        this.refusals.add(error.message);
      }
    }
  }

  async #do(item: WorkItem): Promise<boolean> {
    if (item.kind === 'plan-meeting') return this.#planMeeting(item);
    if (item.kind === 'write-minutes') return writeMinutes(this.#browser, item.stepId);
    if (item.kind === 'deliver-proposal') return this.#deliverProposal(item);
    if (item.kind === 'open-consultation') return this.#openConsultation(item);
    if (item.kind === 'disposition') return this.#dispose(item);
    if (item.kind === 'deliver-anchoring-plan') return this.#deliverAnchoringPlan(item);
    if (item.kind === 'accept-condition') return this.answerConditions(item.stepId);
    return false;
  }

  async #planMeeting({ taskId, stepId }: WorkItem): Promise<boolean> {
    const task = await this.task(taskId);
    const owner = task.workGroup[0]?.seat;
    const lastDay = task.plan.steps.find((step) => step.stepId === stepId)?.deadline.lastDay ?? task.plan.today;
    await this.#browser.post(`/steps/${stepId}/goals`, goalWords);
    if (owner !== undefined) {
      const action = { ...actionWords, seatId: owner.id, dueOn: lastDay };
      await this.#browser.post(`/steps/${stepId}/actions`, action);
    }
    const planned = await this.#browser.send('PUT', `/steps/${stepId}/meeting`, { body: meetingWords(lastDay) });
    if (planned.status >= 400)
      await this.#browser.put(`/steps/${stepId}/meeting`, meetingWords(lastDay, 'De cyclus loopt al.'));
    return true;
  }

  async #deliverProposal({ taskId }: WorkItem): Promise<boolean> {
    const draft = await this.#browser.expectOk<{ version: number }>('GET', `/tasks/${taskId}/proposal-draft`);
    await this.#browser.put(`/tasks/${taskId}/proposal-draft`, proposalWords, { ifMatch: `"${draft.body.version}"` });
    await this.#browser.post(`/tasks/${taskId}/proposals`, {});
    return true;
  }

  async #openConsultation({ taskId }: WorkItem): Promise<boolean> {
    const plan = await this.#browser.get<{ version: number; proposal: unknown; parties: readonly { id: string }[] }>(
      `/tasks/${taskId}/consultation-plan`,
    );
    if (plan.proposal === null) return false;
    const seats = await this.seats();
    const people = seats.filter(({ level, person }) => level === 'practice' && person !== null).slice(0, 6);
    const personIds = people.flatMap(({ person }) => (person === null ? [] : [person.id]));
    const body = consultationWords({ partyIds: this.roster, personIds });
    await this.#browser.put(`/tasks/${taskId}/consultation-plan`, body, { ifMatch: `"${plan.version}"` });
    await this.#command(taskId, { kind: 'open-consultation', reason: '' });
    return true;
  }

  /** The parties that are consulted. */
  roster: readonly string[] = [];

  async #dispose({ taskId }: WorkItem): Promise<boolean> {
    const task = await this.task(taskId);
    const consultation = task.consultations.at(-1);
    if (consultation === undefined) return false;
    if (task.consultations.length === 1) {
      const reason = 'De school ontbreekt in de route. Dat werken we eerst uit.';
      await this.#command(taskId, { kind: 'send-back', reason });
    }
    const { items } = await this.#browser.get<ReactionItems>(`/steps/${consultation.stepId}/reaction-items`);
    const open = items.filter(({ dispositionId }) => dispositionId === null).map(({ id }) => id);
    for (const id of open)
      await this.#browser.post(`/steps/${consultation.stepId}/dispositions`, dispositionWords([id]));
    return true;
  }

  /** The first of the group reports, the second owns the result. */
  async #deliverAnchoringPlan({ taskId }: WorkItem): Promise<boolean> {
    const [reporter, owner = reporter] = (await this.task(taskId)).workGroup;
    if (reporter === undefined || owner === undefined) return false;
    await deliverAnchoringPlan(this.#browser, taskId, { ownerSeatId: owner.seat.id, reporterSeatId: reporter.seat.id });
    return true;
  }

  /** Accepts by name what an executive asked, as soon as it is on the card. */
  async answerConditions(stepId: string): Promise<boolean> {
    const view = await this.#browser.get<{
      ballots: readonly { id: string | null; version: number | null; choice: string | null; condition: unknown }[];
    }>(`/steps/${stepId}/decision`);
    const open = view.ballots.filter(
      ({ choice, condition }) => choice === 'consent-with-condition' && condition === null,
    );
    for (const { id, version } of open) {
      const ifMatch = `"${String(version)}"`;
      const verdict = { accepted: true, reason: 'Dat meten we toch al.' };
      await this.#browser.put(`/ballots/${String(id)}/condition-verdict`, verdict, { ifMatch });
    }
    return open.length > 0;
  }

  /** Steers as the page does: the command has an id, so that sending it twice is sending it once. */
  async #command(taskId: string, command: { readonly kind: string; readonly reason: string }): Promise<void> {
    await this.#browser.post(`/tasks/${taskId}/commands`, { ...command, id: randomUUID(), tell: [] });
  }

  async command(taskId: string, command: { readonly kind: string; readonly reason: string }): Promise<void> {
    await this.#command(taskId, command);
  }
}
