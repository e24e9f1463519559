import { Browser, RefusedError } from '../../infra/sample/http.mts';
import {
  addressOf,
  answerLinksIn,
  asksToVote,
  type CaughtMail,
  type MailLink,
  signInTokenIn,
} from '../play/mailbox.mts';
import type {
  ConfirmationView,
  ConsultationView,
  InvitationView,
  IterationView,
  LinkView,
  MeasurementView,
  WorkItem,
} from '../play/participant.mts';
import { measurementWords, answersTo, reactionWords, reflectionWords } from '../play/words.mts';
import { whenAtIt } from './habits.mts';
import { laterDay } from './later-day.mts';
import { askOrSupportReopening } from './reopenings.mts';
import { scan } from './scan.mts';
import { draftToLookAt, giveSecondLook } from './second-look.mts';
import { withdrawEntered } from './told-by-telephone.mts';
import { did, tries, waits, type World } from './world.mts';

type ReplyChoice = 'joins' | 'somebody-else' | 'later' | 'informed' | 'declines';
type BallotChoice = 'consent' | 'consent-with-condition' | 'objection' | 'recusal' | 'send-back';
interface ReactionView extends ConsultationView {
  readonly reaction: { readonly id: string } | null;
  readonly mayGiveVerdict: boolean;
  readonly mayAskMoreTime: boolean;
  readonly mayWriteMinorityNote: boolean;
  readonly step: ConsultationView['step'] & { readonly deadline: { readonly lastDay: string } };
  readonly voice: { readonly mayConfirm: boolean; readonly prepared: object | null } | null;
}

const replies: Readonly<Record<ReplyChoice, number>> = {
  ...{ joins: 66, 'somebody-else': 6, later: 8, informed: 10, declines: 10 },
};
const repliesOfEssential = { joins: 70, 'somebody-else': 5, later: 0, informed: 0, declines: 25 };
const repliesAfterRefusal = { joins: 85, 'somebody-else': 5, later: 0, informed: 0, declines: 10 };
const ballots: Readonly<Record<BallotChoice, number>> = {
  ...{ consent: 76, 'consent-with-condition': 12, objection: 5, recusal: 4, 'send-back': 3 },
};
// Who objected was heard in the cycle that followed.
const ballotsAfterwards = { consent: 88, 'consent-with-condition': 10, objection: 0, recusal: 2, 'send-back': 0 };

/** Somebody who reads mail and, sooner or later, does what it asks: over the public API, as a browser would. */
export class CrowdMember {
  readonly email: string;
  readonly #world: World;
  readonly #browser: Browser;
  readonly #mailsOf = new Map<string, number>();
  readonly #busyWith = new Set<string>();
  readonly #draftsToLookAt: string[] = [];
  #hasChosen = false;
  #session: 'none' | 'asked' | 'open' = 'none';

  constructor(email: string, world: World) {
    this.email = email;
    this.#world = world;
    this.#browser = new Browser(world.base, world.tally, addressFor(email, world));
  }

  /** Reads a mail; what it asks may take days. */
  async read(mail: CaughtMail): Promise<void> {
    await scan(this.#world, mail);
    const token = signInTokenIn(mail);
    if (token !== undefined) {
      await this.#try('sign in', () => this.#signIn(token));
      return;
    }
    const draftId = draftToLookAt(mail);
    const links = answerLinksIn(mail);
    const [first] = links;
    const asked =
      first !== undefined && isNotMine(mail, this.#world)
        ? [this.#once(`not mine ${first.linkId}`, () => this.#refuseEntered(first))]
        : links.map((link) => this.#once(link.linkId, () => this.#followLink(link)));
    if (draftId !== undefined) asked.push(this.#once(`look ${draftId}`, () => this.#prepareToLook(draftId)));
    if (asksToVote(mail)) asked.push(this.#once('vote', () => this.#prepareToVote()));
    await Promise.all(asked);
  }

  #try<Done>(what: string, act: () => Promise<Done>): Promise<Done | undefined> {
    return tries(this.#world, `${this.email}, ${what}`, act);
  }

  /** Nobody does one thing twice at the same time because two mails asked it. */
  async #once(what: string, act: () => Promise<unknown>): Promise<void> {
    const mails = this.#mailsOf.get(what) ?? 0;
    this.#mailsOf.set(what, mails + 1);
    if (this.#busyWith.has(what)) return;
    this.#busyWith.add(what);
    await this.#try(what, act);
    this.#busyWith.delete(what);
  }

  async #followLink({ linkId, key }: MailLink): Promise<void> {
    const { chance } = this.#world;
    await this.#browser.post(`/links/${linkId}/exchanges`, { key });
    const link = await this.#browser.get<LinkView>(`/links/${linkId}`, { link: linkId });
    if (this.#world.olderTasks.has(link.task.id)) return;
    const keys = this.#keysOf(link);
    await this.#chooseReminders(linkId);
    // Opened on the phone, and again at the desk.
    if (chance.happens(0.2, 'twice', ...keys)) await this.#browser.post(`/links/${linkId}/exchanges`, { key });
    const reminders = (this.#mailsOf.get(linkId) ?? 1) - 1;
    const wait = whenAtIt(this.#world, { keys, reminders, endsAt: Date.parse(link.step.endsAt) });
    if (wait === undefined || !(await waits(this.#world, wait))) return;
    if (link.purpose === 'reply') return this.#reply(link);
    if (link.purpose === 'react') return this.#react(link);
    if (link.purpose === 'measure') return this.#measure(link);
    if (link.purpose === 'confirm') return this.#confirm(link);
    if (link.purpose !== 'follow') return this.#work(link);
  }

  /** Some want less mail, or none in the afternoon, and say so by the link of the first mail that they open. */
  async #chooseReminders(link: string): Promise<void> {
    if (this.#hasChosen) return;
    this.#hasChosen = true;
    const wants = this.#world.chance.of('reminders', this.email);
    if (wants > 0.4) return;
    const hours = wants < 0.1 ? { from: 9, until: 13 } : null;
    await this.#browser.put('/reminder-choice', { perWeek: 1, hours }, { link });
  }

  /** The same in every run: who, in which task, at which step. */
  #keysOf({ task, step, purpose }: LinkView): readonly (string | number)[] {
    return [this.email, task.title, step.kind, step.ordinal, purpose];
  }

  /** Says that what was entered is not theirs. */
  async #refuseEntered({ linkId, key }: MailLink): Promise<void> {
    if (!(await waits(this.#world, 0.3 * this.#world.dayMs))) return;
    await this.#browser.post(`/links/${linkId}/exchanges`, { key });
    const options = { link: linkId };
    const { step } = await this.#browser.get<LinkView>(`/links/${linkId}`, options);
    const entered = await this.#browser.get<{ sender: { key: string }; version: number }>(
      `/steps/${step.id}/entered-answer`,
      options,
    );
    const { sender, version } = entered;
    await withdrawEntered(this.#world, this.#browser, { stepId: step.id, sender: sender.key, version, ...options });
  }

  async #reply(link: LinkView): Promise<void> {
    const view = await this.#invitation(link);
    const before = view.reply?.body.choice;
    if (before === 'joins' || before === 'somebody-else' || (before === 'informed' && !view.essential)) return;
    const weights = before === 'declines' ? repliesAfterRefusal : view.essential ? repliesOfEssential : replies;
    const choice = this.#world.chance.one(weights, 'reply', ...this.#keysOf(link), before ?? '');
    await this.#sendReply(link, view, choice);
    const thinksAgain =
      choice === 'later' || this.#world.chance.happens(0.12, 'changes mind', ...this.#keysOf(link), choice);
    if (!thinksAgain || !(await waits(this.#world, 2 * this.#world.dayMs))) return;
    const again = await this.#invitation(link);
    if (again.reply?.body.choice === choice) await this.#sendReply(link, again, 'joins');
  }

  #invitation(link: LinkView): Promise<InvitationView> {
    return this.#browser.get<InvitationView>(`/steps/${link.step.id}/invitation`, { link: link.id });
  }

  #sendReply(link: LinkView, view: InvitationView, choice: ReplyChoice): Promise<void> {
    return this.#send({
      what: 'reply',
      stepId: link.step.id,
      sender: view.sender.key,
      path: `/steps/${link.step.id}/replies/${view.sender.key}`,
      link: link.id,
      body: (text) => this.#replyBody(link, view, { choice, text }),
    });
  }

  #replyBody(link: LinkView, view: InvitationView, { choice, text }: { choice: ReplyChoice; text: string }): object {
    if (choice === 'declines') return { choice, reason: text };
    if (choice === 'later') return { choice, from: '2030-01-02', note: text };
    if (choice === 'informed') return { choice, note: text };
    if (choice === 'somebody-else') {
      const colleague = `collega-${Math.floor(this.#world.chance.of('colleague', ...this.#keysOf(link)) * 1e6)}`;
      const email = `${colleague}@${this.#world.region.mailDomain}`;
      return { choice, name: 'Een collega', email, level: 'practice', functionName: 'adviseur', note: text };
    }
    const practice = view.seats.filter(({ level, person }) => level === 'practice' && person !== null);
    const seats = (practice.length > 0 ? practice : view.seats).slice(0, 1);
    return { choice, seatIds: seats.map(({ id }) => id), note: text };
  }

  async #work(link: LinkView): Promise<void> {
    const { id: stepId } = link.step;
    const options = { link: link.id };
    const view = await this.#browser.get<IterationView>(`/steps/${stepId}/iteration`, options);
    const { mySeatId } = view;
    if (mySeatId === null) return;
    const member = { stepId, seatId: mySeatId, link: link.id, keys: this.#keysOf(link) };
    await this.#try('reopenings', () => askOrSupportReopening(this.#world, this.#browser, member));
    const owes = (kind: string): boolean => view.mine.some((item) => item.kind === kind);
    const of = { stepId, sender: `seat:${mySeatId}`, link: link.id };
    if (owes('check-in')) {
      const goals = view.goals.map(({ id }) => ({ goalId: id, state: 'on-track' }));
      const path = `/steps/${stepId}/check-ins/${mySeatId}`;
      await this.#send({ ...of, what: 'check-in', path, body: (line) => ({ line, goals }) });
    }
    for (const { id, version } of view.actions.filter(({ mine, done }) => mine && done === null))
      await this.#try('finish an action', () =>
        this.#browser.patch(`/actions/${id}`, { done: true }, { ...options, ifMatch: `"${version}"` }),
      );
    if (!owes('reflection')) return;
    const path = `/steps/${stepId}/reflections/${mySeatId}`;
    await this.#send({ ...of, what: 'reflection', path, body: (next) => ({ ...reflectionWords, next }) });
  }

  async #react(link: LinkView): Promise<void> {
    const path = `/steps/${link.step.id}/consultation`;
    const view = await this.#browser.get<ReactionView>(path, { link: link.id });
    if (view.mayGiveVerdict && view.reaction !== null) return this.#giveVerdict(link, view.reaction.id);
    if (view.sender === null) return;
    const { key } = view.sender;
    if (view.reaction !== null) return view.mayWriteMinorityNote ? this.#seeDifferently(link, key) : undefined;
    return view.voice?.mayConfirm === false ? this.#prepareVoice(link, view) : this.#giveReaction(link, view, key);
  }

  async #giveReaction(link: LinkView, view: ReactionView, sender: string): Promise<void> {
    const options = { link: link.id };
    const step = `/steps/${link.step.id}`;
    const { chance, dayMs } = this.#world;
    if (view.mayAskMoreTime && chance.happens(0.2, 'more time', ...this.#keysOf(link))) {
      const until = laterDay(view.step.deadline.lastDay, 4);
      await this.#try('ask more time', () => this.#askMoreTime(`${step}/more-time/${sender}`, until, options));
      if (!(await waits(this.#world, 1.5 * dayMs))) return;
    }
    const send = (final: boolean): Promise<void> =>
      this.#send({
        ...{ what: 'reaction', stepId: link.step.id, sender, link: link.id },
        path: `${step}/reactions/${sender}`,
        body: (text) => reactionWords(view.prompts, text, final),
      });
    const draft = { answers: [], final: false };
    if (chance.happens(0.4, 'draft', ...this.#keysOf(link)))
      await this.#browser.put(`${step}/reaction-drafts/${sender}`, draft, options);
    const changes = chance.happens(0.2, 'changes', ...this.#keysOf(link));
    await send(!changes);
    if (changes && (await waits(this.#world, chance.between(0.1, 3, 'rethinks', ...this.#keysOf(link)) * dayMs)))
      await send(true);
    if (sender.startsWith('party:') && chance.happens(0.3, 'passes on', ...this.#keysOf(link)))
      await this.#passOn(link);
  }

  /** The party has answered, by somebody else. */
  async #seeDifferently(link: LinkView, sender: string): Promise<void> {
    if (!this.#world.chance.happens(0.8, 'minority note', ...this.#keysOf(link))) return;
    const note = { text: 'Ik zie dit anders dan mijn organisatie.' };
    await this.#browser.put(`/steps/${link.step.id}/minority-notes/${sender}`, note, { link: link.id });
    did(this.#world, 'minority note');
  }

  /** A colleague reads what the party said, and may see it differently. */
  async #passOn(link: LinkView): Promise<void> {
    const colleague = `lezer-${Math.floor(this.#world.chance.of('reader', ...this.#keysOf(link)) * 1e6)}`;
    const to = { name: 'Een collega', email: `${colleague}@${this.#world.region.mailDomain}` };
    await this.#browser.post(`/links/${link.id}/forwards`, to, { link: link.id });
    did(this.#world, 'link passed on');
  }

  async #askMoreTime(path: string, until: string, options: { readonly link: string }): Promise<void> {
    await this.#browser.put(path, { until, reason: 'Onze raad vergadert volgende week.' }, options);
    did(this.#world, 'more time asked');
  }

  /** A confirmation has no words to mark, so what the crowd sends is what stands in the way; the others stay silent. */
  async #confirm(link: LinkView): Promise<void> {
    const step = `/steps/${link.step.id}`;
    const view = await this.#browser.get<ConfirmationView>(`${step}/confirmation`, { link: link.id });
    const { party, key } = view.sender;
    if (party === null || view.mine !== null || !view.may.confirm) return;
    if (!this.#world.chance.happens(0.5, 'something in the way', ...this.#keysOf(link))) return;
    await this.#send({
      ...{ what: 'confirmation', stepId: link.step.id, sender: key, link: link.id },
      path: `${step}/confirmations/${party.id}`,
      body: (reason) => ({ choice: 'obstacle', reason }),
    });
  }

  /** Without the mandate of the party, such as who stood in and does not any more: for who has it. */
  async #prepareVoice(link: LinkView, { sender, voice, prompts }: ReactionView): Promise<void> {
    if (sender === null || voice?.prepared !== null) return;
    const path = `/steps/${link.step.id}/prepared-voices/${sender.key}`;
    const answers = answersTo(prompts, 'Dit past bij ons werk.');
    await this.#try('prepare a voice', () =>
      this.#browser.put(path, { answers, handOver: true }, { link: link.id, ifMatch: '"0"' }),
    );
  }

  async #measure(link: LinkView): Promise<void> {
    const step = `/steps/${link.step.id}`;
    const view = await this.#browser.get<MeasurementView>(`${step}/measurement`, { link: link.id });
    const seatId = view.sender.seat?.id;
    if (seatId === undefined || view.mine !== null || !view.may.report) return;
    await this.#send({
      ...{ what: 'measurement', stepId: link.step.id, sender: `seat:${seatId}`, link: link.id },
      path: `${step}/measurements/${seatId}`,
      body: (remark) => measurementWords(view.questions, remark),
    });
  }

  async #giveVerdict(link: LinkView, answerId: string): Promise<void> {
    const sufficient = this.#world.chance.happens(0.8, 'verdict', ...this.#keysOf(link));
    const verdict = { sufficient, reason: sufficient ? '' : 'De school staat er nog niet in.' };
    await this.#browser.put(`/reactions/${answerId}/verdict`, verdict, { link: link.id });
  }

  async #prepareToLook(draftId: string): Promise<void> {
    this.#draftsToLookAt.push(draftId);
    if (this.#session === 'open') return this.#look();
    this.#session = 'asked';
    await this.#browser.post('/sign-in-requests', { email: this.email });
  }

  async #look(): Promise<void> {
    for (const draftId of this.#draftsToLookAt.splice(0)) await giveSecondLook(this.#world, this.#browser, draftId);
  }

  async #prepareToVote(): Promise<void> {
    if (this.#session === 'open') return this.#vote();
    this.#session = 'asked';
    await this.#browser.post('/sign-in-requests', { email: this.email });
  }

  async #signIn(token: string): Promise<void> {
    await this.#browser.post('/sessions', { token });
    this.#session = 'open';
    await this.#look();
    await this.#vote();
  }

  /** Votes wherever this person owes a ballot, each when its time has come. */
  async #vote(): Promise<void> {
    const { olderTasks } = this.#world;
    interface BallotItem extends WorkItem {
      readonly taskTitle: string;
      readonly ordinal: number;
      readonly deadline: { readonly endsAt: string };
    }
    const { items } = await this.#browser.get<{ items: readonly BallotItem[] }>('/work');
    const votes = items.filter(({ kind, taskId }) => kind === 'ballot' && !olderTasks.has(taskId));
    await Promise.all(votes.map((item) => this.#once(`ballot ${item.stepId}`, () => this.#voteOn(item))));
  }

  async #voteOn(item: {
    stepId: string;
    taskTitle: string;
    ordinal: number;
    deadline: { endsAt: string };
  }): Promise<void> {
    const { chance } = this.#world;
    const { stepId, taskTitle, ordinal, deadline } = item;
    const keys = [this.email, taskTitle, 'decision', ordinal];
    const reminders = (this.#mailsOf.get(`ballot ${stepId}`) ?? 1) - 1;
    const wait = whenAtIt(this.#world, { keys, reminders, endsAt: Date.parse(deadline.endsAt) });
    if (wait === undefined || !(await waits(this.#world, wait))) return;
    const { mySeatId } = await this.#browser.get<{ mySeatId: string | null }>(`/steps/${stepId}/decision`);
    if (mySeatId === null) return;
    const choice = chance.one(ordinal === 1 ? ballots : ballotsAfterwards, 'ballot', ...keys);
    const send = (chosen: BallotChoice): Promise<void> =>
      this.#send({
        ...{ what: 'ballot', stepId, sender: `seat:${mySeatId}` },
        path: `/steps/${stepId}/ballots/${mySeatId}`,
        body: (interests) => ballotBody(chosen, interests),
      });
    await send(choice);
    if (chance.happens(0.1, 'votes again', ...keys) && (await waits(this.#world, 0.5 * this.#world.dayMs)))
      await send('consent');
  }

  /** Sends an answer that carries its mark; who presses twice sends the same request twice. */
  async #send(answer: {
    readonly what: string;
    readonly stepId: string;
    readonly sender: string;
    readonly path: string;
    readonly link?: string;
    readonly body: (text: string) => object;
  }): Promise<void> {
    const { chance, ledger } = this.#world;
    const given = ledger.begin(answer.what, answer.stepId, answer.sender);
    const body = answer.body(ledger.text(given, 'Wij kunnen hiermee werken.'));
    const key = `simulated-${given.mark}-${answer.stepId}`;
    const press = async (): Promise<void> => {
      const receipt = await this.#browser.put<{ answerId: string; version: number }>(answer.path, body, {
        ...(answer.link !== undefined && { link: answer.link }),
        key,
      });
      ledger.accepted(given, receipt);
    };
    const presses = chance.happens(0.1, 'presses twice', this.email, given.mark) ? [press(), press()] : [press()];
    const refusal = (await Promise.allSettled(presses)).find((pressed) => pressed.status === 'rejected');
    if (refusal === undefined) return;
    const reason: unknown = refusal.reason;
    if (reason instanceof RefusedError && given.outcome === 'sent') given.outcome = 'refused';
    throw reason instanceof Error ? reason : new Error(String(reason));
  }
}

/** Of who had something entered for them, some say that it is not theirs. */
const isNotMine = (mail: CaughtMail, { chance }: World): boolean =>
  mail.text.includes('&c=intrekken') && chance.happens(0.4, 'not mine', addressOf(mail), mail.subject);

function ballotBody(choice: BallotChoice, interests: string): object {
  if (choice === 'consent') return { choice, interests };
  if (choice === 'consent-with-condition')
    return { choice, condition: 'Na zes maanden kijken we samen of de wachttijd korter is.', interests };
  if (choice === 'send-back') return { choice, question: 'Wie betaalt de begeleiding?', interests };
  return { choice, reason: 'Onze raad heeft hier nog niet over gesproken.', interests };
}

/** Everybody has an address of their own, as behind a proxy; made of chance, so that it is the same in every run. */
function addressFor(email: string, { chance }: World): string {
  const part = (nth: number): number => 1 + Math.floor(chance.of('address', email, nth) * 250);
  return `203.${part(1)}.${part(2)}.${part(3)}`;
}
