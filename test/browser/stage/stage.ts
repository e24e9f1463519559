import { setTimeout as pause } from 'node:timers/promises';
import { Mailbox } from '../../play/mailbox.mts';
import { RefusedError } from '../../../infra/sample/http.mts';
import { Cast, type CastParty, essentialOf } from './cast';
import { Director } from './director';
import type { Person } from '../../../infra/sample/person.mts';
import { sceneNames, scenes, type Scene, type SceneName } from './scenes';

const patienceMs = 120_000;

export interface Server {
  readonly base: string;
  readonly mailbox: string;
  /** Where the addresses of the made-up people are read. */
  readonly database: string;
}

/** A region with a task in every state, on a running stack; each scene is there when it is asked for. */
export class Stage {
  readonly base: string;
  readonly cast: Cast;
  readonly manager: Person;
  readonly programmeId: string;
  readonly mailbox: Mailbox;
  readonly #standing = new Map<SceneName, Promise<Director>>();
  #lookedAt: Promise<string> | undefined;
  #closingDays: Promise<void> | undefined;
  #draft: Promise<string> | undefined;
  #isStopping = false;

  private constructor(server: Server, parts: Awaited<ReturnType<typeof Cast.gather>>) {
    this.base = server.base;
    this.mailbox = new Mailbox(server.mailbox);
    this.cast = parts.cast;
    this.manager = parts.manager;
    this.programmeId = parts.programmeId;
  }

  static async open(server: Server, wanted: readonly SceneName[] = sceneNames): Promise<Stage> {
    const stage = new Stage(server, await Cast.gather(server.base, server.database));
    for (const name of wanted) {
      const director = await stage.#launch(scenes[name]);
      const standing = stage.#direct(name, director);
      // Told to whoever asks for the scene.
      standing.catch(() => undefined);
      stage.#standing.set(name, standing);
    }
    return stage;
  }

  /** Resolves when the task of the scene is where it has to be. */
  async scene(name: SceneName): Promise<Director> {
    const standing = this.#standing.get(name);
    if (standing === undefined) throw new Error(`the scene ${name} is not played`);
    return standing;
  }

  /** A task that is being written: some parts are filled in, some are not. */
  draft(): Promise<string> {
    this.#draft ??= this.newDraft({ risks: '' });
    return this.#draft;
  }

  /** A task that starts after a look from the other side, for which a provider was asked. */
  lookedAtDraft(): Promise<string> {
    this.#lookedAt ??= this.#askForLook();
    return this.#lookedAt;
  }

  async #askForLook(): Promise<string> {
    const id = await this.newDraft({ policy: { invitation: { secondLook: true } } });
    const personId = this.essential.contact.person.id;
    await this.manager.api.post(`/task-drafts/${id}/second-looks`, { personId });
    return id;
  }

  /** A week in which the programme is closed, one in which a party is, and a region for the school holidays. */
  closingDays(): Promise<void> {
    this.#closingDays ??= this.#close();
    return this.#closingDays;
  }

  async #close(): Promise<void> {
    const { api } = this.manager;
    const [party] = this.cast.parties;
    const week = (weeks: number): object => ({ from: dayIn(7 * weeks), until: dayIn(7 * weeks + 6) });
    const path = `/programmes/${this.programmeId}`;
    await api.put(`${path}/school-region`, { region: 'midden' });
    await api.post(`${path}/closing-days`, { name: 'Collectief verlof', ...week(5), partyId: null });
    await api.post(`${path}/closing-days`, { name: 'Verhuizing', ...week(2), partyId: party?.id ?? null });
  }

  /** The party that a task cannot do without: the second provider. */
  get essential(): CastParty {
    return essentialOf(this.cast);
  }

  async close(): Promise<void> {
    this.#isStopping = true;
    await Promise.allSettled(this.#standing.values());
  }

  async #launch(scene: Scene): Promise<Director> {
    const id = await this.#keepDraft(this.#draftOf(scene));
    const { taskId } = await this.manager.api.post<{ taskId: string }>(`/task-drafts/${id}/launches`, {});
    return new Director(scene, { cast: this.cast, manager: this.manager, taskId });
  }

  async #keepDraft(body: object): Promise<string> {
    const { api } = this.manager;
    const { items } = await api.get<{ items: readonly { id: string }[] }>(`/programmes/${this.programmeId}/agendas`);
    const { id, version } = await api.post<{ id: string; version: number }>(
      `/programmes/${this.programmeId}/task-drafts`,
      { agendaId: items[0]?.id },
    );
    await api.put(`/task-drafts/${id}`, body, { ifMatch: `"${version}"` });
    return id;
  }

  /** A task of an agenda that is written but for what `change` says. */
  newDraft(change: object): Promise<string> {
    const title = 'Eén loket voor ouders';
    const wording = 'Ouders bellen nu met drie loketten voor één vraag. Hoe voeren we één loket in?';
    const written = {
      ...this.#draftOf({ title, wording, at: 'invitation', workingDayMs: 45_000 }),
      pace: null,
      ...change,
    };
    return this.#keepDraft(written);
  }

  #draftOf(scene: Scene): object {
    const { parties } = this.cast;
    const { essential } = this;
    return {
      title: scene.title,
      wording: scene.wording,
      by: 'content',
      area: '',
      frame: 'De contracten blijven zoals ze zijn. Er komt dit jaar geen geld bij.',
      frameSetBy: 'De gemeenten, na overleg met de aanbieders',
      openPoints: 'De taken van het wijkteam, en de verdeling van de plekken.',
      groupDecides: 'Hoe de hulp eruitziet en wie wat doet.',
      groupDoesNotDecide: 'Het tarief en de contracten.',
      risks: 'De zomervakantie valt in de tweede cyclus.',
      hoursPerMonth: 8,
      parties: parties.map((party) => ({
        partyId: party.id,
        essential: party.id === essential.id,
        whyEssential: party.id === essential.id ? 'Zij geeft de meeste hulp van de regio.' : '',
        contactSeatId: party.contact.id,
      })),
      deciderSeatIds: parties
        .filter(({ kind }) => kind === 'municipality' || kind === 'provider')
        .flatMap(({ executive }) => executive?.id ?? []),
      policy: scene.policy ?? {},
      startsOn: null,
      pace: { workingDayMs: scene.workingDayMs },
    };
  }

  async #direct(name: SceneName, director: Director): Promise<Director> {
    const until = Date.now() + patienceMs;
    let refused = '';
    while (!this.#isStopping) {
      try {
        if (await director.move()) return director;
      } catch (error) {
        // The process moves on while somebody acts: the next round shows what is needed then.
        if (!(error instanceof RefusedError) || ![404, 409, 412].includes(error.status)) throw error;
        refused = error.message;
      }
      if (Date.now() > until) {
        const { now } = await director.task();
        throw new Error(`the scene ${name} does not stand; it is at ${now?.kind ?? 'its end'}. ${refused}`);
      }
      await pause(400);
    }
    throw new Error(`the stage closed before the scene ${name} stood`);
  }
}

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
