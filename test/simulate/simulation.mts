import { setTimeout as pause } from 'node:timers/promises';
import type { Killer } from '../play/kill-now-and-then.mts';
import { addressOf } from '../play/mailbox.mts';
import { BusyManager } from './busy-manager.mts';
import { Chance } from './chance.mts';
import { CrowdMember } from './crowd-member.mts';
import { Ledger } from './ledger.mts';
import type { MailSource } from './mail-source.mts';
import type { Outage } from './outages.mts';
import type { Region } from './region.mts';
import { countWorkflows } from './verdict/count-workflows.mts';
import { judgeChains } from './verdict/judge-chains.mts';
import { isAtItsEnd } from './verdict/judge.mts';
import { PageSource } from './verdict/page-source.mts';
import type { TaskFact } from './verdict/read-facts.mts';
import { RecordSource } from './verdict/record-source.mts';
import type { Source } from './verdict/source.mts';
import type { Verdict } from './verdict/verdict.mts';
import { tries, type World } from './world.mts';

/** Where the simulation takes place. */
export interface Place {
  readonly base: string;
  /** Read only; without it the pages are all that the verdict can go by. */
  readonly databaseUrl?: string;
  readonly temporal?: { readonly address: string; readonly namespace: string };
  readonly mails: MailSource;
  readonly region: Region;
  readonly killer?: Killer;
  readonly outages: readonly Outage[];
}

export interface SimulationPlan {
  readonly tasks: number;
  readonly dayMs: number;
  readonly seed: string;
  readonly withinMs: number;
  readonly lateAfterMs: number;
  /** What differs from the policy of the agenda, in every task. */
  readonly policy?: object;
  readonly say: (line: string) => void;
}

const progressEveryMs = 5_000;
/** What is on its way when the last task ends has this long to arrive. */
const quietWithinMs = 90_000;

/** Invented people bring tasks to their end, and then everything is compared with everything. */
export class Simulation {
  readonly #place: Place;
  readonly #plan: SimulationPlan;
  readonly #world: World;
  readonly #over = new AbortController();
  readonly #people = new Map<string, CrowdMember>();
  readonly #startedAt = Date.now();
  #managers: readonly BusyManager[] = [];
  #source: Source | undefined;

  constructor(place: Place, plan: SimulationPlan) {
    this.#place = place;
    this.#plan = plan;
    this.#world = {
      base: place.base,
      dayMs: plan.dayMs,
      region: place.region,
      olderTasks: new Set(),
      chance: new Chance(plan.seed),
      ledger: new Ledger(),
      tally: { accepted: 0, refused: 0, retried: 0 },
      acts: new Map(),
      over: this.#over.signal,
    };
  }

  async run(): Promise<Verdict> {
    try {
      await this.#signInManagers();
      const source = this.#openSource();
      this.#place.mails.onMail((mail) => {
        this.#readMail(addressOf(mail), mail);
      });
      this.#place.killer?.start(this.#plan.say);
      const working = this.#managers.map((manager) => manager.workOn());
      await this.#launchAll();
      const inTime = await this.#untilEnded(source);
      await this.#place.killer?.stop();
      this.#over.abort();
      await Promise.all(working);
      await this.#untilQuiet(source);
      return await this.#verdict(source, inTime);
    } finally {
      this.#over.abort();
      await this.#place.killer?.stop();
      await this.#source?.close();
    }
  }

  get #taskIds(): readonly string[] {
    return this.#managers.flatMap(({ taskIds }) => taskIds);
  }

  async #signInManagers(): Promise<void> {
    const { managerEmails } = this.#place.region;
    this.#managers = managerEmails.map((email) => new BusyManager(email, this.#world));
    await Promise.all(this.#managers.map((manager) => manager.signIn(this.#place.mails)));
  }

  #openSource(): Source {
    const [manager] = this.#managers;
    const { databaseUrl } = this.#place;
    if (databaseUrl === undefined && manager === undefined) throw new Error('expected a manager, got none');
    this.#source =
      databaseUrl === undefined
        ? new PageSource(manager!.browser, this.#place.region.mailDomain)
        : new RecordSource(databaseUrl);
    return this.#source;
  }

  #readMail(email: string, mail: Parameters<CrowdMember['read']>[0]): void {
    const { managerEmails, mailDomain } = this.#place.region;
    // A running Samenspel has people of its own: they get mail, and nobody here answers it for them.
    const isInvented = email.endsWith(`@${mailDomain}`) && !managerEmails.includes(email);
    if (this.#over.signal.aborted || !isInvented) return;
    const person = this.#people.get(email) ?? new CrowdMember(email, this.#world);
    this.#people.set(email, person);
    void tries(this.#world, email, () => person.read(mail));
  }

  /** Not all at once: over some ten working days. */
  async #launchAll(): Promise<void> {
    const { chance, dayMs } = this.#world;
    const numbers = Array.from({ length: this.#plan.tasks }, (_, nth) => nth + 1);
    await Promise.all(
      numbers.map(async (number) => {
        const title = `Wonen met zorg ${number}`;
        const manager = this.#managers[(number - 1) % this.#managers.length]!;
        await pause(chance.between(0, Math.min(10, this.#plan.tasks), 'launch', title) * dayMs);
        const count = 1 + Math.floor(chance.of('cycles', title) * 3);
        await manager.launch({ title, policy: { iterations: { count }, ...this.#plan.policy } });
      }),
    );
    this.#plan.say(`${numbers.length} tasks launched by ${this.#managers.length} managers`);
  }

  /** @returns whether every task ended within its time. */
  async #untilEnded(source: Source): Promise<boolean> {
    const until = Date.now() + this.#plan.withinMs;
    let saidAt = 0;
    while (Date.now() < until) {
      await pause(1_000);
      // A database that is being killed is asked again.
      const tasks = await source.tasks(this.#taskIds).catch(() => undefined);
      await source.look(this.#taskIds).catch(() => undefined);
      if (tasks === undefined) continue;
      const hasEnded = tasks.every(isAtItsEnd);
      if (hasEnded || Date.now() - saidAt >= progressEveryMs) {
        saidAt = Date.now();
        this.#plan.say(this.#progress(tasks));
      }
      if (hasEnded) return true;
    }
    return false;
  }

  #progress(tasks: readonly TaskFact[]): string {
    const places = new Map<string, number>();
    for (const task of tasks) {
      const place = isAtItsEnd(task) ? 'ended' : task.status === 'paused' ? 'paused' : task.at.replace(/ .*$/, '');
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    const { ledger, tally } = this.#world;
    const accepted = ledger.all().filter(({ outcome }) => outcome === 'accepted').length;
    const kills = Object.values(this.#place.killer?.kills ?? {}).reduce((sum, count) => sum + count, 0);
    return [
      [...places].map(([place, count]) => `${count} ${place}`).join(', '),
      `${this.#place.mails.all().length} mails`,
      `${accepted} answers`,
      `${tally.retried} requests sent again`,
      ...(kills > 0 ? [`${kills} kills`] : []),
      ...(ledger.surprises.length > 0 ? [`${ledger.surprises.length} surprises`] : []),
    ].join(' · ');
  }

  async #untilQuiet(source: Source): Promise<void> {
    const until = Date.now() + quietWithinMs;
    while (Date.now() < until && !(await source.isQuiet(this.#taskIds).catch(() => false))) await pause(500);
  }

  async #verdict(source: Source, inTime: boolean): Promise<Verdict> {
    const { ledger, tally } = this.#world;
    const { tasks, steps, ...judged } = await source.judge(this.#taskIds, {
      arrived: async () => {
        await this.#place.mails.catchUp();
        return this.#place.mails.all();
      },
      given: ledger.all(),
      outages: this.#place.outages,
      lateAfterMs: this.#plan.lateAfterMs,
    });
    const chains = await judgeChains(this.#managers, ledger.all(), { tasks, steps });
    const surprises = ledger.surprises.map((where) => ({ code: 'surprise', where }));
    return {
      ...judged,
      inTime,
      seconds: (Date.now() - this.#startedAt) / 1000,
      people: this.#place.region.people,
      tasks: countBy(tasks, (task) => (task.isAnchoring ? 'anchoring' : task.status)),
      chain: chains.byState,
      refusals: Object.fromEntries(ledger.refusals),
      acts: Object.fromEntries(this.#world.acts),
      retried: tally.retried,
      kills: this.#place.killer?.kills ?? {},
      workflows: await countWorkflows(this.#place.temporal, this.#taskIds),
      faults: [...judged.faults, ...chains.faults, ...surprises],
    };
  }
}

function countBy<Item>(items: readonly Item[], by: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[by(item)] = (counts[by(item)] ?? 0) + 1;
  return counts;
}
