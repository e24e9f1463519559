import { answerLinksIn, asksToVote, signInTokenIn, type CaughtMail, type MailLink } from './mailbox.mts';
import { Browser, RefusedError, type Tally } from '../../infra/sample/http.mts';
import { type MeasureQuestion, measurementWords, type Prompt, reactionWords, reflectionWords } from './words.mts';

export interface LinkView {
  readonly id: string;
  readonly purpose: 'reply' | 'check-in' | 'reflect' | 'react' | 'confirm' | 'measure' | 'follow';
  readonly task: { readonly id: string; readonly title: string };
  readonly step: {
    readonly id: string;
    readonly kind: string;
    readonly ordinal: number;
    readonly endsAt: string;
    readonly hasClosingInstant: boolean;
  };
}
interface Sender {
  readonly key: string;
  readonly party: { readonly id: string; readonly name: string } | null;
}
export interface InvitationView {
  readonly sender: Sender;
  readonly essential: boolean;
  readonly seats: readonly {
    readonly id: string;
    readonly level: string;
    readonly person: { readonly id: string } | null;
  }[];
  readonly reply: { readonly body: { readonly choice: string } } | null;
}
export interface WorkItem {
  readonly kind: string;
  readonly stepId: string;
  readonly taskId: string;
}
export interface IterationView {
  readonly mySeatId: string | null;
  readonly goals: readonly { readonly id: string }[];
  readonly actions: readonly {
    readonly id: string;
    readonly mine: boolean;
    readonly done: unknown;
    readonly version: number;
  }[];
  readonly mine: readonly WorkItem[];
}
export interface ConsultationView {
  readonly sender: Sender | null;
  readonly prompts: readonly Prompt[];
  readonly step: { readonly ordinal: number };
  readonly reaction: unknown;
}

export interface ConfirmationView {
  readonly sender: Sender;
  readonly mine: object | null;
  readonly may: { readonly confirm: boolean };
}

export interface MeasurementView {
  readonly sender: { readonly seat: { readonly id: string } | null };
  readonly questions: readonly MeasureQuestion[];
  readonly mine: unknown;
  readonly may: { readonly report: boolean };
}

/** How somebody behaves; what is left out is done in time and in agreement. */
export interface Character {
  /** `declines` once and joins after the escalation; `later` joins when the first cycle runs. */
  readonly reply?: 'joins' | 'declines' | 'later' | 'informed';
  readonly reacts?: 'no' | 'agrees' | 'objects' | 'changes';
  readonly votes?: 'consent' | 'consent-with-condition';
}

/** An answer that the server accepted: at the end of the play it must still be there. */
export interface AcceptedAnswer {
  readonly what: 'reply' | 'check-in' | 'reflection' | 'reaction' | 'ballot' | 'measurement' | 'confirmation';
  readonly stepId: string;
  readonly sender: string;
  readonly answerId: string;
  readonly version: number;
}

/** Somebody who reads mail and answers what it asks, over the public API, as a browser would. */
export class Participant {
  readonly email: string;
  readonly character: Character;
  readonly accepted: AcceptedAnswer[] = [];
  readonly #browser: Browser;
  readonly #partyRepliedLater = new Set<string>();
  /** A receipt and a reminder repeat the link: who replied does not reply again. */
  readonly #repliedBy = new Set<string>();
  #isSignedIn = false;

  constructor(email: string, character: Character, server: { base: string; tally: Tally }) {
    this.email = email;
    this.character = character;
    this.#browser = new Browser(server.base, server.tally);
  }

  /** Does what the mail asks; a refusal that a person would shrug at (too late, done already) is left at that. */
  async read(mail: CaughtMail): Promise<void> {
    const token = signInTokenIn(mail);
    if (token !== undefined) return this.#signIn(token);
    for (const link of answerLinksIn(mail)) await this.#followUnlessTooLate(link);
    if (asksToVote(mail)) await this.askToSignIn();
  }

  async #followUnlessTooLate(link: MailLink): Promise<void> {
    try {
      await this.#follow(link);
    } catch (error) {
      if (!(error instanceof RefusedError) || ![403, 404, 409, 410].includes(error.status)) throw error;
    }
  }

  /** The late joiner: joins a task whose invitation was answered with "later". */
  async joinAfterAll(): Promise<void> {
    for (const linkId of this.#partyRepliedLater) {
      const view = await this.#linkView(linkId);
      await this.#reply(view, 'joins');
    }
    this.#partyRepliedLater.clear();
  }

  async #follow({ linkId, key }: MailLink): Promise<void> {
    await this.#browser.post(`/links/${linkId}/exchanges`, { key });
    const view = await this.#linkView(linkId);
    if (view.purpose === 'reply') return this.#replyOnce(view);
    if (view.purpose === 'check-in' || view.purpose === 'reflect') return this.#work(view);
    if (view.purpose === 'react') return this.#react(view);
    if (view.purpose === 'measure') return this.#measure(view);
    if (view.purpose === 'confirm') return this.#confirm(view);
  }

  #linkView(linkId: string): Promise<LinkView> {
    return this.#browser.get<LinkView>(`/links/${linkId}`, { link: linkId });
  }

  async #replyOnce(link: LinkView): Promise<void> {
    if (this.#repliedBy.has(link.id)) return;
    await this.#reply(link, this.character.reply ?? 'joins');
    this.#repliedBy.add(link.id);
  }

  async #reply(link: LinkView, choice: NonNullable<Character['reply']>): Promise<void> {
    const options = { link: link.id };
    const view = await this.#browser.get<InvitationView>(`/steps/${link.step.id}/invitation`, options);
    if (view.reply?.body.choice === 'joins') return;
    // A colleague who is asked after the refusal leaves it at that: said late, it would undo what the manager answered.
    if (view.reply !== null && choice === 'declines') return;
    if (choice === 'later') this.#partyRepliedLater.add(link.id);
    const body = this.#replyBody(view, choice);
    await this.#keep('reply', link.step.id, view.sender.key, () =>
      this.#browser.put(`/steps/${link.step.id}/replies/${view.sender.key}`, body, options),
    );
  }

  #replyBody(view: InvitationView, choice: NonNullable<Character['reply']>): object {
    if (choice === 'declines') return { choice, reason: 'Onze mensen zitten dit kwartaal vol.' };
    if (choice === 'informed') return { choice };
    if (choice === 'later') return { choice, from: '2030-01-01' };
    const seats = view.seats.filter(({ level, person }) => level === 'practice' && person !== null);
    const chosen = (seats.length > 0 ? seats : view.seats).slice(0, 1);
    return { choice, seatIds: chosen.map(({ id }) => id) };
  }

  async #work(link: LinkView): Promise<void> {
    const options = { link: link.id };
    const step = `/steps/${link.step.id}`;
    const view = await this.#browser.get<IterationView>(`${step}/iteration`, options);
    const seatId = view.mySeatId;
    if (seatId === null) return;
    if (view.mine.some(({ kind }) => kind === 'check-in')) {
      const goals = view.goals.map(({ id }) => ({ goalId: id, state: 'on-track' }));
      const body = { line: 'We liggen op schema.', goals };
      await this.#keep('check-in', link.step.id, `seat:${seatId}`, () =>
        this.#browser.put(`${step}/check-ins/${seatId}`, body, options),
      );
    }
    for (const action of view.actions.filter(({ mine, done }) => mine && done === null)) {
      await this.#browser.patch(
        `/actions/${action.id}`,
        { done: true },
        { ...options, ifMatch: `"${action.version}"` },
      );
    }
    if (!view.mine.some(({ kind }) => kind === 'reflection')) return;
    await this.#keep('reflection', link.step.id, `seat:${seatId}`, () =>
      this.#browser.put(`${step}/reflections/${seatId}`, reflectionWords, options),
    );
  }

  async #react(link: LinkView): Promise<void> {
    const manner = this.character.reacts ?? 'agrees';
    if (manner === 'no') return;
    const options = { link: link.id };
    const step = `/steps/${link.step.id}`;
    const view = await this.#browser.get<ConsultationView>(`${step}/consultation`, options);
    if (view.sender === null || view.reaction !== null) return;
    const sender = view.sender.key;
    const send = (text: string): Promise<void> =>
      this.#keep('reaction', link.step.id, sender, () =>
        this.#browser.put(`${step}/reactions/${sender}`, reactionWords(view.prompts, text), options),
      );
    await this.#browser.put(`${step}/reaction-drafts/${sender}`, { answers: [], final: false }, options);
    const objects = manner === 'objects' && view.step.ordinal === 1;
    await send(objects ? 'De aanmeldroute slaat de school over. Zo kan het niet.' : 'Wij kunnen hiermee werken.');
    if (manner === 'changes') await send('Wij kunnen hiermee werken. Let op de vakanties.');
  }

  /** Somebody of the party confirms what was decided, unless a colleague did. */
  async #confirm(link: LinkView): Promise<void> {
    const options = { link: link.id };
    const step = `/steps/${link.step.id}`;
    const { sender, mine, may } = await this.#browser.get<ConfirmationView>(`${step}/confirmation`, options);
    const { party } = sender;
    if (party === null || mine !== null || !may.confirm) return;
    await this.#keep('confirmation', link.step.id, sender.key, () =>
      this.#browser.put(`${step}/confirmations/${party.id}`, { choice: 'confirms' }, options),
    );
  }

  async #measure(link: LinkView): Promise<void> {
    const options = { link: link.id };
    const step = `/steps/${link.step.id}`;
    const { sender, questions, mine, may } = await this.#browser.get<MeasurementView>(`${step}/measurement`, options);
    const { seat } = sender;
    if (seat === null || mine !== null || !may.report) return;
    await this.#keep('measurement', link.step.id, `seat:${seat.id}`, () =>
      this.#browser.put(`${step}/measurements/${seat.id}`, measurementWords(questions), options),
    );
  }

  /** A ballot needs a session: asks for a sign-in mail; who is signed in already goes on to vote. */
  async askToSignIn(): Promise<void> {
    if (this.#isSignedIn) return this.vote();
    await this.#browser.post('/sign-in-requests', { email: this.email });
  }

  async #signIn(token: string): Promise<void> {
    await this.#browser.post('/sessions', { token });
    this.#isSignedIn = true;
    await this.vote();
  }

  /** Votes wherever this person owes a ballot. */
  async vote(): Promise<void> {
    const { items } = await this.#browser.get<{ items: readonly WorkItem[] }>('/work');
    for (const { stepId } of items.filter(({ kind }) => kind === 'ballot')) {
      const { mySeatId } = await this.#browser.get<{ mySeatId: string | null }>(`/steps/${stepId}/decision`);
      if (mySeatId === null) continue;
      await this.#keep('ballot', stepId, `seat:${mySeatId}`, () =>
        this.#browser.put(`/steps/${stepId}/ballots/${mySeatId}`, ballotBody(this.character.votes ?? 'consent')),
      );
    }
  }

  async #keep(
    what: AcceptedAnswer['what'],
    stepId: string,
    sender: string,
    send: () => Promise<unknown>,
  ): Promise<void> {
    const receipt = (await send()) as { answerId: string; version: number };
    this.accepted.push({ what, stepId, sender, answerId: receipt.answerId, version: receipt.version });
  }
}

function ballotBody(choice: NonNullable<Character['votes']>): object {
  const interests = 'Onze gemeente betaalt mee aan de wijkteams.';
  if (choice === 'consent') return { choice, interests };
  return { choice, condition: 'Na zes maanden kijken we samen of de wachttijd korter is.', interests };
}
