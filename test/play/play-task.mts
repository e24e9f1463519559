import { setTimeout as pause } from 'node:timers/promises';
import type { Tally } from '../../infra/sample/http.mts';
import { addressOf, type CaughtMail, Mailbox } from './mailbox.mts';
import { Participant, type AcceptedAnswer, type Character } from './participant.mts';
import { ProgrammeManager } from './programme-manager.mts';
import type { CastParty } from './words.mts';

export interface Stage {
  /** Where the app is served, for example `http://localhost:3000`. */
  readonly base: string;
  /** Where the mail catcher is served. */
  readonly mailbox: string;
  readonly managerEmail: string;
  /** E-mail address by person id, of the sample people: the play sends mail to nobody else. */
  readonly emailOf: ReadonlyMap<string, string>;
  /** How long a working day lasts, in milliseconds. */
  readonly workingDayMs: number;
  /** How many cycles the group works in. */
  readonly cycles: number;
  readonly withinMs: number;
  readonly say: (line: string) => void;
  /** Called with the kind of the step that the task is at. */
  readonly sees: (stepKind: string) => void;
}

export interface PlayedTask {
  readonly taskId: string;
  readonly programmeId: string;
  readonly manager: ProgrammeManager;
  readonly accepted: readonly AcceptedAnswer[];
  readonly tally: Tally;
  readonly people: number;
}

type Seat = Awaited<ReturnType<ProgrammeManager['seats']>>[number];

/** Who is asked: eight parties of both sides, with somebody from practice on each. */
function chooseParties(seats: readonly Seat[]): readonly Seat['party'][] {
  const byId = new Map(seats.map(({ party }) => [party.id, party]));
  const hasPractice = (id: string): boolean =>
    seats.some(({ party, level, person }) => party.id === id && level === 'practice' && person !== null);
  const ofKind = (kind: string, count: number): readonly Seat['party'][] =>
    [...byId.values()].filter((party) => party.kind === kind && hasPractice(party.id)).slice(0, count);
  return [
    ...ofKind('municipality', 3),
    ...ofKind('provider', 3),
    ...ofKind('access-team', 1),
    ...ofKind('client-organisation', 1),
  ];
}

const contactOf = (seats: readonly Seat[], partyId: string): Seat | undefined =>
  seats.find(({ party, level, person }) => party.id === partyId && level === 'practice' && person !== null);

const deciderOf = (seats: readonly Seat[], partyId: string): Seat | undefined =>
  seats.find(({ party, level, person }) => party.id === partyId && level === 'board' && person !== null);

/** The story: the second provider is essential, refuses, and joins when its manager is asked; one comes late; one objects. */
function characterOf(party: Seat['party'], parties: readonly Seat['party'][]): Character {
  const place = parties.filter(({ kind }) => kind === party.kind).findIndex(({ id }) => id === party.id);
  return story[`${party.kind} ${place + 1}`] ?? {};
}

const story: Readonly<Record<string, Character>> = {
  'municipality 1': { votes: 'consent-with-condition' },
  'municipality 3': { reply: 'later', reacts: 'changes' },
  'provider 1': { reacts: 'objects' },
  'provider 2': { reply: 'declines' },
  'provider 3': { reacts: 'no' },
  'client-organisation 1': { reply: 'informed' },
};

/** The steps in the words of the pages. */
const stepWords: Readonly<Record<string, string>> = {
  invitation: 'uitnodiging',
  iteration: 'cyclus',
  preparation: 'voorbereiding van de consultatie',
  consultation: 'consultatie',
  dispositions: 'afhandeling van de reacties',
  decision: 'beslissing',
  anchoring: 'borgingsplan',
  measure: 'meting',
};

/** Plays one task from launch until it is anchored: everybody reads their mail and does what it asks. */
export class Play {
  readonly #stage: Stage;
  readonly #mailbox: Mailbox;
  readonly #tally: Tally = { accepted: 0, refused: 0, retried: 0 };
  readonly #people = new Map<string, Participant>();
  readonly #manager: ProgrammeManager;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#mailbox = new Mailbox(stage.mailbox);
    this.#manager = new ProgrammeManager(stage.managerEmail, { base: stage.base, tally: this.#tally });
  }

  get manager(): ProgrammeManager {
    return this.#manager;
  }

  /** Resolves when the task is anchored; fails when it is not in time. */
  async run(): Promise<PlayedTask> {
    await this.#manager.signIn(this.#mailbox);
    const taskId = await this.#launch();
    await this.#playOn(taskId);
    return {
      taskId,
      programmeId: this.#manager.programmeId,
      manager: this.#manager,
      accepted: [...this.#people.values()].flatMap(({ accepted }) => accepted),
      tally: this.#tally,
      people: this.#people.size + 1,
    };
  }

  async #launch(): Promise<string> {
    const seats = await this.#manager.seats();
    const parties = chooseParties(seats);
    const [, refusing] = parties.filter(({ kind }) => kind === 'provider');
    for (const seat of seats) this.#cast(seat, parties);
    const cast = parties.flatMap((party): CastParty[] => {
      const contact = contactOf(seats, party.id);
      const essential = party.id === refusing?.id || party.kind === 'access-team';
      return contact === undefined ? [] : [{ partyId: party.id, essential, contactSeatId: contact.id }];
    });
    this.#manager.roster = cast.map(({ partyId }) => partyId);
    const deciders = parties.filter(({ side }) => side !== 'other').flatMap(({ id }) => deciderOf(seats, id)?.id ?? []);
    this.#stage.say(`${cast.length} partijen, ${this.#people.size} mensen, ${deciders.length} beslissen`);
    await this.#signInDeciders(seats.filter(({ id }) => deciders.includes(id)));
    const { workingDayMs, cycles } = this.#stage;
    return this.#manager.launch(cast, deciders, workingDayMs, {
      iterations: { count: cycles },
      // On a fast clock a person needs more days than hours: to read the mail, to sign in, to answer a condition.
      decision: { days: 60 },
      // One measure, after a month, with days enough to answer it in.
      anchoring: { measureMonths: [1], measureDays: 8 },
    });
  }

  /** Who decides works in the product and is signed in before the ballot is asked. */
  async #signInDeciders(seats: readonly Seat[]): Promise<void> {
    const emails = seats.flatMap(({ person }) => this.#stage.emailOf.get(person?.id ?? '') ?? []);
    await Promise.all(emails.map(async (email) => this.#people.get(email)?.askToSignIn()));
  }

  #cast(seat: Seat, parties: readonly Seat['party'][]): void {
    const email = seat.person === null ? undefined : this.#stage.emailOf.get(seat.person.id);
    if (email === undefined || email === this.#manager.email || this.#people.has(email)) return;
    if (!parties.some(({ id }) => id === seat.party.id)) return;
    // Who sits in practice plays the party; who is asked after a refusal joins, and every executive votes.
    const { votes, ...answers } = characterOf(seat.party, parties);
    const character = seat.level === 'practice' ? answers : { votes };
    this.#people.set(email, new Participant(email, character, { base: this.#stage.base, tally: this.#tally }));
  }

  async #playOn(taskId: string): Promise<void> {
    const until = Date.now() + this.#stage.withinMs;
    let shown = '';
    while (Date.now() < until) {
      await this.#readMail();
      const task = await this.#manager.task(taskId);
      shown = this.#show(task, shown);
      if (task.status === 'anchored') return;
      if (task.status !== 'running') break;
      await this.#manager.work(taskId);
      if (task.now?.kind === 'decision') await this.#manager.answerConditions(task.now.stepId);
      if (task.now?.kind === 'iteration') await this.#lateJoinersJoin();
      await pause(100);
    }
    await this.#tellWhy(taskId);
    throw new Error(`the task was not anchored within ${this.#stage.withinMs / 1000} s; it is at: ${shown}`);
  }

  #show({ now, status }: Awaited<ReturnType<ProgrammeManager['task']>>, shown: string): string {
    const at = now === null ? 'er is geen stap open' : `${stepWords[now.kind] ?? now.kind} ${now.ordinal}`;
    const where = status === 'anchored' ? 'de opgave is afgerond' : at;
    if (where !== shown) this.#stage.say(`nu: ${where}`);
    if (now !== null) this.#stage.sees(now.kind);
    return where;
  }

  /** What somebody needs to find out why a play stopped. */
  async #tellWhy(taskId: string): Promise<void> {
    const task = await this.#manager.read<{ stillNeeded: unknown; gaps: unknown; parties: unknown }>(
      `/tasks/${taskId}`,
    );
    const { entries } = await this.#manager.read<{ entries: { sentence: string }[] }>(
      `/tasks/${taskId}/log?limit=1000`,
    );
    for (const { sentence } of entries.slice(-40)) this.#stage.say(sentence);
    for (const refusal of this.#manager.refusals) this.#stage.say(refusal);
    this.#stage.say(JSON.stringify({ stillNeeded: task.stillNeeded, gaps: task.gaps, parties: task.parties }));
  }

  async #readMail(): Promise<void> {
    const mails = await this.#mailbox.fresh().catch(() => []);
    const addresses = [...new Set(mails.map(addressOf))];
    await Promise.all(addresses.map((address) => this.#readInTurn(address, mails)));
  }

  /** Nobody reads two mails at the same time. */
  async #readInTurn(address: string, mails: readonly CaughtMail[]): Promise<void> {
    for (const mail of mails.filter((each) => addressOf(each) === address)) await this.#people.get(address)?.read(mail);
  }

  async #lateJoinersJoin(): Promise<void> {
    await Promise.all([...this.#people.values()].map((person) => person.joinAfterAll()));
  }
}
