import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Browser } from '../../infra/sample/http.mts';
import { Mailbox, signInTokenIn } from './mailbox.mts';
import { taskDraft } from './words.mts';

interface Seat {
  readonly id: string;
  readonly level: string;
  readonly party: { readonly id: string; readonly kind: string; readonly side: string };
  readonly person: { readonly id: string } | null;
}

export interface PacedTask {
  readonly workingDayMs: number;
  /** What differs from the policy of the agenda. */
  readonly policy: object;
}

/** The programme manager at a browser, for tests that need a task but not the whole play. */
export class Launcher {
  readonly browser: Browser;
  #programmeId = '';

  constructor(base: string) {
    this.browser = new Browser(base);
  }

  /** By the mail link, as everybody does. */
  async signIn(email: string, mailboxUrl: string): Promise<void> {
    await this.browser.post('/sign-in-requests', { email });
    await this.browser.post('/sessions', { token: await tokenFor(email, new Mailbox(mailboxUrl)) });
    const session = await this.browser.get<{ roles: readonly { programmeId: string }[] }>('/sessions/current');
    this.#programmeId = session.roles[0]?.programmeId ?? '';
  }

  /** Starts a task with a few parties of every kind; the boards of both sides decide. @returns its id. */
  async launch(task: PacedTask): Promise<string> {
    const programme = `/programmes/${this.#programmeId}`;
    const agendas = await this.browser.get<{ items: readonly { id: string }[] }>(`${programme}/agendas`);
    const { items: seats } = await this.browser.get<{ items: readonly Seat[] }>(`${programme}/seats`);
    const draft = await this.browser.post<{ id: string; version: number }>(`${programme}/task-drafts`, {
      agendaId: agendas.items[0]?.id,
    });
    const path = `/task-drafts/${draft.id}`;
    await this.browser.put(path, draftOf(seats, task), { ifMatch: `"${draft.version}"` });
    return (await this.browser.post<{ taskId: string }>(`${path}/launches`, {})).taskId;
  }

  /** @returns the id of the command: sending it twice is sending it once. */
  async command(taskId: string, command: object): Promise<string> {
    const id = randomUUID();
    await this.browser.post(`/tasks/${taskId}/commands`, { reason: '', tell: [], ...command, id });
    return id;
  }
}

async function tokenFor(email: string, mailbox: Mailbox): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const mine = await mailbox.to(email.toLowerCase());
    const token = mine.map(signInTokenIn).findLast((found) => found !== undefined);
    if (token !== undefined) return token;
    await pause(100);
  }
  throw new Error('no sign-in mail within a minute');
}

function draftOf(seats: readonly Seat[], { workingDayMs, policy }: PacedTask): object {
  const some = fewOfEachKind(seats);
  const held = seats.filter(({ party, person }) => person !== null && some.has(party.id));
  const contacts = new Map(held.filter(({ level }) => level === 'practice').map((seat) => [seat.party.id, seat.id]));
  const deciders = held.filter(({ level, party }) => level === 'board' && party.side !== 'other');
  return taskDraft({
    cast: [...contacts].map(([partyId, contactSeatId]) => ({ partyId, essential: false, contactSeatId })),
    deciderSeatIds: deciders.map(({ id }) => id),
    workingDayMs,
    policy,
  });
}

/** As many as a real task asks: not the whole region. */
const atMost = 4;

function fewOfEachKind(seats: readonly Seat[]): ReadonlySet<string> {
  const kinds = new Map<string, Set<string>>();
  for (const { party } of seats) {
    const ids = kinds.get(party.kind) ?? new Set<string>();
    if (ids.size < atMost) ids.add(party.id);
    kinds.set(party.kind, ids);
  }
  return new Set([...kinds.values()].flatMap((ids) => [...ids]));
}
