import { randomUUID } from 'node:crypto';
import { type Cast, type CastParty, dissenterOf, essentialOf, preparingOf } from './cast';
import type { Person } from '../../../infra/sample/person.mts';
import type { MeasurementView } from '../../play/participant.mts';
import { deliverAnchoringPlan } from '../../play/deliver-anchoring-plan.mts';
import { measurementWords } from '../../play/words.mts';
import { stops, type Scene, type Stop } from './scenes';
import * as texts from './texts';

export interface TaskNow {
  readonly now: {
    readonly stepId: string;
    readonly kind: Stop;
    readonly ordinal: number;
    readonly status: string;
    readonly deadline: { readonly lastDay: string; readonly today: string };
  } | null;
  readonly consultations: readonly { readonly stepId: string }[];
}
interface AskedPrompt {
  readonly id: string;
  readonly kind: string;
}
type Step = NonNullable<TaskNow['now']>;

/** Who is left for the people in the browser: they did not answer yet. */
export const keptSilent = 3;

/** Brings one task to where its scene is, and keeps it there. */
export class Director {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly manager: Person;
  readonly taskId: string;
  readonly #done = new Set<string>();

  constructor(scene: Scene, parts: { cast: Cast; manager: Person; taskId: string }) {
    this.scene = scene;
    this.cast = parts.cast;
    this.manager = parts.manager;
    this.taskId = parts.taskId;
  }

  task(): Promise<TaskNow> {
    return this.manager.api.get<TaskNow>(`/tasks/${this.taskId}`);
  }

  /** One round; true when the scene stands. */
  async move(): Promise<boolean> {
    const { now } = await this.task();
    if (now === null) return false;
    const isThere = this.#isThere(now);
    const act = isThere ? this.#dress : this.#pass;
    const isReady = await act[now.kind](now);
    return isThere && isReady;
  }

  #isThere({ kind, ordinal }: Step): boolean {
    if (this.scene.isSentBack === true) return kind === 'iteration' && ordinal > 1;
    const { at, ordinal: first = 1 } = this.scene;
    return stops.indexOf(kind) > stops.indexOf(at) || (kind === at && ordinal >= first);
  }

  /** Does it once for a step, however many rounds it takes. */
  async #once(step: Step, what: string, act: () => Promise<unknown>): Promise<void> {
    const key = `${step.stepId} ${what}`;
    if (this.#done.has(key)) return;
    await act();
    this.#done.add(key);
  }

  /** What brings a task past a step. */
  readonly #pass: Record<Stop, (step: Step) => Promise<boolean>> = {
    invitation: async (step) =>
      this.#yes(() => this.#once(step, 'replies', () => this.#reply(step, this.cast.parties))),
    iteration: async (step) =>
      this.#yes(async () => {
        await this.#once(step, 'cycle', () => this.#furnishCycle(step));
        await this.#once(step, 'end', () => this.command('end-iterations', 'De groep is klaar met haar voorstel.'));
      }),
    preparation: async (step) =>
      this.#yes(async () => {
        await this.#once(step, 'interests', () => this.#nameInterests());
        await this.#once(step, 'proposal', () => this.#deliverProposal());
        await this.#once(step, 'plan', () => this.#prepareConsultation());
        await this.#once(step, 'open', () => this.command('open-consultation', ''));
      }),
    consultation: async (step) =>
      this.#yes(async () => {
        if (this.scene.waitsForMail === true && !(await this.#hasAsked('consultation'))) return;
        await this.#once(step, 'reactions', () => this.#react(step, this.cast.parties.slice(0, -1)));
        await this.#once(step, 'note', () => this.#disagree(step));
        const reason = 'Iedereen die iets wilde zeggen, heeft dat gedaan.';
        await this.#once(step, 'close', () =>
          this.command('override', reason, { subject: 'early-close', stepId: step.stepId }),
        );
      }),
    dispositions: async (step) =>
      this.#yes(async () => {
        if (this.scene.isSentBack === true) {
          await this.#once(step, 'back', () => this.command('send-back', 'School ontbreekt bij wie doet wat.'));
        }
        await this.#once(step, 'dispose', () => this.#dispose(Infinity));
      }),
    decision: async (step) => this.#yes(() => this.#once(step, 'ballots', () => this.#vote(step, 0))),
    anchoring: async (step) => this.#yes(() => this.#once(step, 'plan', () => this.#deliverPlan())),
    measure: async (step) => this.#yes(() => this.#measure(step)),
  };

  /** What there is to see in the step where a scene stands still. */
  readonly #dress: Record<Stop, (step: Step) => Promise<boolean>> = {
    invitation: (step) => this.#dressInvitation(step),
    iteration: (step) => this.#dressCycle(step),
    preparation: (step) => this.#yes(() => this.#once(step, 'proposal', () => this.#deliverProposal())),
    consultation: (step) =>
      this.#yes(async () => {
        const preparing = preparingOf(this.cast);
        const reacting = this.cast.parties.slice(0, -keptSilent).filter(({ id }) => id !== preparing.id);
        await this.#once(step, 'reactions', () => this.#react(step, reacting));
        await this.#once(step, 'voice', () => this.#prepareVoice(step, preparing));
        await this.#once(step, 'more time', () => this.#askMoreTime(step, this.cast.parties.at(-keptSilent)));
      }),
    dispositions: (step) => this.#yes(() => this.#once(step, 'dispose', () => this.#dispose(2))),
    decision: (step) => this.#yes(() => this.#once(step, 'ballots', () => this.#vote(step, keptSilent))),
    anchoring: () => Promise.resolve(true),
    measure: (step) => this.#yes(() => this.#once(step, 'confirmations', () => this.#confirm())),
  };

  async #yes(act: () => Promise<unknown>): Promise<boolean> {
    await act();
    return true;
  }

  async #dressInvitation(step: Step): Promise<boolean> {
    const { parties } = this.cast;
    await this.#once(step, 'replies', () => this.#reply(step, parties.slice(0, 3)));
    if (this.scene.isRefused === true) await this.#once(step, 'refusal', () => this.#refuse(step));
    if (this.scene.isPaused === true) {
      await this.#once(step, 'pause', () => this.command('pause', 'De gemeenten wachten op de begroting.'));
    }
    return true;
  }

  async #refuse(step: Step): Promise<void> {
    const party = essentialOf(this.cast);
    const body = { choice: 'declines', reason: 'Onze mensen zitten dit kwartaal vol.' };
    await this.#answer(party, `/steps/${step.stepId}/replies/party:${party.id}`, body);
  }

  async #answer(party: CastParty, path: string, body: object): Promise<void> {
    const person = await this.cast.person(party.contact).signIn();
    await person.api.put(path, body);
  }

  async #reply(step: Step, parties: readonly CastParty[]): Promise<void> {
    for (const party of parties) {
      const isAdviser = party.kind === 'client-organisation' || party.kind === 'education';
      const body = isAdviser ? { choice: 'informed' } : { choice: 'joins', seatIds: [party.contact.id] };
      await this.#answer(party, `/steps/${step.stepId}/replies/party:${party.id}`, body);
    }
  }

  async #furnishCycle({ stepId, deadline }: Step): Promise<void> {
    const { api } = this.manager;
    const goals: { id: string; version: number }[] = [];
    for (const text of texts.goals) goals.push(await api.post(`/steps/${stepId}/goals`, { text }));
    const [first, second] = this.cast.parties;
    for (const [at, text] of texts.actions.entries()) {
      const seatId = (at === 0 ? first : second)?.contact.id;
      await api.post(`/steps/${stepId}/actions`, { text, seatId, dueOn: deadline.lastDay });
    }
    await this.#announceMeeting(stepId, deadline.lastDay);
  }

  async #announceMeeting(stepId: string, on: string): Promise<void> {
    const meeting = { on, from: '09:30', until: '11:30', location: 'Gemeentehuis Zutphen' };
    const agenda = 'Wat vertelden de jongeren? Wat staat er in het plan?';
    const body = { ...meeting, agenda, shortNoticeReason: 'De cyclus loopt al.' };
    await this.manager.api.put(`/steps/${stepId}/meeting`, body);
  }

  /** A first meeting, which is held, and its minutes. @returns whether they were written. */
  async #holdMeeting(step: Step): Promise<boolean> {
    const { stepId, deadline } = step;
    await this.#once(step, 'first meeting', () => {
      const soon = new Date(Date.parse(deadline.today) + 2 * 86_400_000).toISOString().slice(0, 10);
      return this.#announceMeeting(stepId, workingDay(soon));
    });
    const { api } = this.manager;
    const { minutes } = await api.get<{ minutes: readonly { meetingId: string }[] }>(`/steps/${stepId}/iteration`);
    const [held] = minutes;
    if (held === undefined) return false;
    const seatId = this.cast.parties[1]?.contact.id;
    const actions = [{ text: texts.minutes.action, seatId, dueOn: deadline.lastDay }];
    const { summary, decisions } = texts.minutes;
    const path = `/meetings/${held.meetingId}/minutes`;
    await this.#once(step, 'minutes', () => api.put(path, { summary, decisions, actions }, { ifMatch: '"0"' }));
    return true;
  }

  /** Two of the group did their check-in and reflection. */
  async #dressCycle(step: Step): Promise<boolean> {
    if (this.scene.isSentBack !== true && !(await this.#holdMeeting(step))) return false;
    await this.#once(step, 'cycle', () => this.#furnishCycle(step));
    if (this.scene.isSentBack === true) return true;
    const [first, second] = this.cast.parties;
    if (first === undefined || second === undefined) return false;
    await this.#once(step, 'reports', async () => {
      await this.#report(step, first);
      await this.#report(step, second);
      await this.#askReopening(step, first, second);
      await this.#extend(step);
    });
    return true;
  }

  async #report({ stepId }: Step, party: CastParty): Promise<void> {
    const person = await this.cast.person(party.contact).signIn();
    const view = await person.api.get<{ goals: readonly { id: string }[] }>(`/steps/${stepId}/iteration`);
    const goals = view.goals.map(({ id }, at) => ({ goalId: id, state: at === 1 ? 'behind' : 'on-track' }));
    const line = 'We spraken vijf jongeren. Het plan krijgt vorm.';
    await person.api.put(`/steps/${stepId}/check-ins/${party.contact.id}`, { line, goals });
    await person.api.put(`/steps/${stepId}/reflections/${party.contact.id}`, texts.reflection);
  }

  /** One of the group wants to open what the meeting agreed, another supports it; it takes one more. */
  async #askReopening({ stepId }: Step, asker: CastParty, supporter: CastParty): Promise<void> {
    const path = `/steps/${stepId}/reopenings`;
    const person = await this.cast.person(asker.contact).signIn();
    const { points } = await person.api.get<{ points: readonly { sourceId: string; text: string }[] }>(path);
    const { sourceId, text } = points[0] ?? {};
    const body = { sourceId, text, reason: texts.reopeningReason };
    const { reopenings } = await person.api.post<{ reopenings: readonly { id: string }[] }>(
      `${path}/${asker.contact.id}`,
      body,
    );
    const other = await this.cast.person(supporter.contact).signIn();
    await other.api.put(`${path}/${reopenings[0]?.id ?? ''}/supporters/${supporter.contact.id}`, {});
  }

  /** So that the cycle lasts as long as its pages are looked at. */
  async #extend({ stepId, deadline }: Step): Promise<void> {
    const lastDay = new Date(Date.parse(deadline.lastDay) + 112 * 86_400_000).toISOString().slice(0, 10);
    const reason = 'Het gesprek met de jongeren kost meer tijd.';
    await this.command('extend', reason, { stepId, lastDay: workingDay(lastDay) });
  }

  async #deliverProposal(): Promise<void> {
    const path = `/tasks/${this.taskId}/proposal-draft`;
    const { version } = await this.manager.api.get<{ version: number }>(path);
    await this.manager.api.put(path, texts.proposal, { ifMatch: `"${version}"` });
    await this.manager.api.post(`/tasks/${this.taskId}/proposals`, {});
  }

  async #prepareConsultation(): Promise<void> {
    const path = `/tasks/${this.taskId}/consultation-plan`;
    const { version } = await this.manager.api.get<{ version: number }>(path);
    const partyIds = this.cast.parties.map(({ id }) => id);
    const body = { ...texts.consultationPlan, partyIds, personIds: [] };
    await this.manager.api.put(path, body, { ifMatch: `"${version}"` });
  }

  async #nameInterests(): Promise<void> {
    const [party] = this.cast.parties;
    if (party === undefined) throw new Error('the cast has no party');
    const isNew = { ifMatch: '"0"' };
    const person = await this.cast.person(party.contact).signIn();
    const clients = { text: 'Gezinnen willen één gezicht, en niet drie keer hun verhaal vertellen.' };
    await person.api.put(`/tasks/${this.taskId}/parties/${party.id}/interests/clients`, clients, isNew);
    const network = { text: 'Minder overdrachten, dus meer tijd voor gezinnen.' };
    await this.manager.api.put(`/tasks/${this.taskId}/interests-of-network`, network, isNew);
  }

  /** One party confirms, one sees something in the way, and the others are silent. */
  async #confirm(): Promise<void> {
    const { stepId } = await this.manager.api.get<{ stepId: string }>(`/tasks/${this.taskId}/confirmations`);
    const [first, second] = this.cast.parties;
    if (first === undefined || second === undefined) throw new Error('the cast has no two parties');
    await this.#answer(first, `/steps/${stepId}/confirmations/${first.id}`, { choice: 'confirms' });
    const reason = 'Wij hebben op zaterdag nu niemand die de telefoon opneemt.';
    await this.#answer(second, `/steps/${stepId}/confirmations/${second.id}`, { choice: 'obstacle', reason });
  }

  async #react({ stepId }: Step, parties: readonly CastParty[]): Promise<void> {
    for (const [at, party] of parties.entries()) {
      const person = await this.cast.person(party.contact).signIn();
      const sender = `party:${party.id}`;
      const query = `?sender=${sender}`;
      const { prompts } = await person.api.get<{ prompts: readonly AskedPrompt[] }>(
        `/steps/${stepId}/consultation${query}`,
      );
      const [scale = 3, choice = 0, text = ''] = texts.reactions[at] ?? [];
      const answers = prompts.flatMap(({ id, kind }): object[] => {
        if (kind === 'open') return text === '' ? [] : [{ promptId: id, text }];
        if (kind === 'agreement') return [{ promptId: id, ...texts.agreements[at % texts.agreements.length] }];
        if (kind === 'multiple') return [{ promptId: id, values: [at % 4, (at + 1) % 4] }];
        if (kind === 'ranking') return [{ promptId: id, values: at % 3 === 0 ? [1, 0, 2] : [0, 2, 1] }];
        if (kind === 'paragraphs') return [{ promptId: id, marks: marksOf(at) }];
        return [{ promptId: id, value: kind === 'scale' ? scale : choice }];
      });
      await this.#answer(party, `/steps/${stepId}/reactions/${sender}`, { answers, final: true });
    }
  }

  /** An executive sees it differently from the contact who reacted for the same party. */
  async #disagree({ stepId }: Step): Promise<void> {
    const executive = dissenterOf(this.cast);
    const person = await this.cast.person(executive).signIn();
    await person.api.put(`/steps/${stepId}/minority-notes/party:${executive.party.id}`, { text: texts.minorityNote });
  }

  /** A colleague of the contact drafts the reaction of the party, and hands it to the contact. */
  async #prepareVoice({ stepId }: Step, party: ReturnType<typeof preparingOf>): Promise<void> {
    const person = await this.cast.person(party.executive).signIn();
    const path = `/steps/${stepId}/consultation?sender=party:${party.id}`;
    const { prompts } = await person.api.get<{ prompts: readonly AskedPrompt[] }>(path);
    const answers = prompts.flatMap(({ id, kind }): object[] => {
      if (kind === 'open') return [{ promptId: id, text: texts.preparedVoice }];
      return kind === 'scale' ? [{ promptId: id, value: 4 }] : [];
    });
    const body = { answers, handOver: true };
    await person.api.put(`/steps/${stepId}/prepared-voices/party:${party.id}`, body, { ifMatch: '"0"' });
  }

  async #askMoreTime({ stepId, deadline }: Step, party: CastParty | undefined): Promise<void> {
    if (party === undefined) throw new Error('nobody is left to ask for more time');
    const path = `/steps/${stepId}/more-time/party:${party.id}`;
    // The stage knows no holidays: the day after one is asked for then.
    for (let days = 7; ; days += 1) {
      const day = new Date(Date.parse(deadline.lastDay) + days * 86_400_000).toISOString().slice(0, 10);
      const asked = this.#answer(party, path, { until: workingDay(day), reason: texts.moreTime });
      if (days > 14 || (await asked.then(() => true).catch(() => false))) return asked;
    }
  }

  /** Whether everybody has the mail, and so a link. */
  async #hasAsked(kind: string): Promise<boolean> {
    const { mails } = await this.manager.api.get<{ mails: readonly { kind: string; status: string }[] }>(
      `/tasks/${this.taskId}/mails?limit=2000`,
    );
    const asking = mails.filter((mail) => mail.kind === kind);
    return asking.length > 0 && asking.every(({ status }) => status === 'sent');
  }

  async #dispose(atMost: number): Promise<void> {
    const consultation = (await this.task()).consultations.at(-1);
    const path = `/steps/${consultation?.stepId ?? ''}`;
    const { items } = await this.manager.api.get<{ items: readonly { id: string; disposition?: unknown }[] }>(
      `${path}/reaction-items`,
    );
    for (const [at, { id }] of items.slice(0, atMost).entries()) {
      const reason =
        at % 3 === 1 ? 'Dit kan pas als de nieuwe contracten er zijn.' : 'Dat klopt. De tekst is aangepast.';
      const kind = at % 3 === 1 ? 'not-taken-over' : 'taken-over';
      const changedText = kind === 'taken-over' ? 'Het wijkteam sluit een jaar vooruit aan.' : '';
      await this.manager.api.post(`${path}/dispositions`, { itemIds: [id], kind, reason, changedText });
    }
  }

  async #vote({ stepId }: Step, silent: number): Promise<void> {
    const voters = this.deciders;
    for (const [at, party] of voters.slice(0, voters.length - silent).entries()) {
      const { executive } = party;
      if (executive === undefined) continue;
      const person = await this.cast.person(executive).signIn();
      const interests = texts.interests[at % texts.interests.length];
      const isConditional = at === 1 && silent > 0;
      const ballot = isConditional
        ? { choice: 'consent-with-condition', condition: texts.condition, interests }
        : { choice: 'consent', interests };
      await person.api.put(`/steps/${stepId}/ballots/${executive.id}`, ballot);
    }
  }

  async #deliverPlan(): Promise<void> {
    const [reporter, owner] = this.cast.parties;
    await deliverAnchoringPlan(this.manager.api, this.taskId, {
      ownerSeatId: owner?.contact.id ?? '',
      reporterSeatId: reporter?.contact.id ?? '',
    });
  }

  /** Nobody may report before the date of the measure. */
  async #measure({ stepId }: Step): Promise<void> {
    const [party] = this.cast.parties;
    if (party === undefined) throw new Error('the cast has no party');
    const person = await this.cast.person(party.contact).signIn();
    const { questions, mine, may } = await person.api.get<MeasurementView>(`/steps/${stepId}/measurement`);
    if (mine !== null || !may.report) return;
    await person.api.put(`/steps/${stepId}/measurements/${party.contact.id}`, measurementWords(questions));
  }

  /** The parties whose executive votes. */
  get deciders(): readonly CastParty[] {
    return this.cast.parties.filter(({ kind, executive }) => isVoting(kind) && executive !== undefined);
  }

  async command(kind: string, reason: string, more: object = {}): Promise<void> {
    const body = { id: randomUUID(), kind, reason, tell: [], ...more };
    await this.manager.api.post(`/tasks/${this.taskId}/commands`, body);
  }
}

function marksOf(at: number): object[] {
  const [first, second, text = ''] = texts.marks[at % texts.marks.length] ?? [0, 0];
  return [first, second].map((mark, paragraph) => ({ paragraph, mark, ...(mark > 0 && { text }) }));
}

const isVoting = (kind: string): boolean => kind === 'municipality' || kind === 'provider';

function workingDay(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
