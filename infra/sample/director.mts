import { setTimeout as pause } from 'node:timers/promises';
import { measureBeats, planBeats } from './acts/anchoring.mts';
import { ballotBeats } from './acts/decision.mts';
import { dispositionBeats, preparationBeats, reactionBeats, verdictBeats } from './acts/consultation.mts';
import { interestBeats } from './acts/interest.mts';
import { repliesOf } from './acts/invitation.mts';
import { cycleBeats } from './acts/iteration.mts';
import { type Beat, type Scene, steer } from './beat.mts';
import type { Region } from './region.mts';
import type { Rest, Story } from './story.mts';
import type { Step, Stop, TaskNow } from './task-now.mts';
import { daysBetween, daysFrom } from './working-days.mts';

// What a step refuses at first, because the process is a moment behind, it takes a few rounds later.
const triesAtMost = 10;

// On a busy machine the process itself is behind for a while, with everybody of the story waiting for it.
const stuckAfterMs = 120_000;

/** Tells the story of one task: launches it in the past, and has its people do on each day what the story says. */
export class Director {
  readonly story: Story;
  readonly #region: Region;
  readonly #done = new Set<string>();
  readonly #refusals = new Map<string, readonly string[]>();
  #taskId = '';
  #isStanding = false;
  /** What the story told and nobody could do, for who looks for the reason. */
  readonly leftOut: string[] = [];

  constructor(story: Story, region: Region) {
    this.story = story;
    this.#region = region;
  }

  /** Signs in everybody of the story. @returns how many they are. */
  async gather(): Promise<number> {
    const { invited, rounds, deciders } = this.story;
    const names = rounds.flatMap(({ parties, people }) => [...parties, ...people]);
    const speakers = new Set([...invited.map(({ party }) => party), ...names]);
    for (const name of speakers) await ((await this.#region.person(name)) ?? this.#region.speaker(name));
    for (const party of deciders) await this.#region.executive(party);
    return speakers.size + deciders.length;
  }

  get isStanding(): boolean {
    return this.#isStanding;
  }

  async launch(today: string, workingDayMs: number): Promise<void> {
    const { api } = this.#region.manager;
    const { programmeId, agendaId } = this.#region;
    const draft = await api.post<{ id: string; version: number }>(`/programmes/${programmeId}/task-drafts`, {
      agendaId,
    });
    const startsOn = daysFrom(today, -this.story.daysAgo);
    const body = { ...(await this.#draft()), startsOn, pace: { workingDayMs } };
    await api.put(`/task-drafts/${draft.id}`, body, { ifMatch: `"${draft.version}"` });
    this.#taskId = (await api.post<{ taskId: string }>(`/task-drafts/${draft.id}/launches`, {})).taskId;
  }

  /** Until the task stands where the story leaves it, in the present. @throws Error when it got stuck on the way. */
  async play(roundMs: number, signal: AbortSignal): Promise<void> {
    let idleSince = Date.now();
    while (!signal.aborted) {
      const task = await this.#region.manager.api.get<TaskNow>(`/tasks/${this.#taskId}`);
      const isIdle = task.now === null || (await this.#round(task, task.now));
      if (task.plan.paced || !isIdle) idleSince = Date.now();
      else if (placeOf(task) === restOf(this.story)) {
        this.#isStanding = true;
        return;
      } else if (Date.now() - idleSince > stuckAfterMs) {
        throw new Error(`"${this.story.charter.title}" is ${placeOf(task)}, not ${restOf(this.story)}`);
      }
      await pause(roundMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** What is due on this day. @returns whether nothing was left to do. */
  async #round(task: TaskNow, step: Step): Promise<boolean> {
    const opensOn = task.plan.steps.find(({ stepId }) => stepId === step.stepId)?.opens.on ?? task.plan.today;
    const day = daysBetween(opensOn, task.plan.today);
    const { today } = task.plan;
    const consultationId = task.consultations.at(-1)?.stepId ?? '';
    const scene: Scene = { region: this.#region, taskId: this.#taskId, step, opensOn, today, consultationId };
    const due = this.#beats(step).filter((beat) => beat.on <= day && !this.#done.has(keyOf(step, beat)));
    for (const beat of due.toSorted((one, other) => one.on - other.on)) await this.#perform(beat, scene);
    return due.length === 0;
  }

  /** What is refused is tried again in the next round: the process moves on while somebody acts. */
  async #perform(beat: Beat, scene: Scene): Promise<void> {
    const key = keyOf(scene.step, beat);
    try {
      await beat.act(scene);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const refusals = [...(this.#refusals.get(key) ?? []), why];
      this.#refusals.set(key, refusals);
      if (refusals.length < triesAtMost) return;
      // The first refusal tells more than the last, which may be that the step is over.
      this.leftOut.push(`${this.story.charter.title}, ${nameOf(scene.step)}, ${beat.what}: ${String(refusals[0])}`);
    }
    this.#done.add(key);
  }

  #beats(step: Step): readonly Beat[] {
    const { pause: pausing } = this.story;
    const beats = this.#beatsOf(step);
    if (pausing === undefined || !isAt(pausing.during, step)) return beats;
    const { on, reason } = pausing;
    return [...beats, { on, what: 'pause', act: (scene) => steer(scene, 'pause', reason) }];
  }

  #beatsOf({ kind, ordinal }: Step): readonly Beat[] {
    const { invited, interests = [], cycles, rounds, ballots, anchoring } = this.story;
    const round = rounds.slice(ordinal - 1, ordinal);
    const beats: Record<Stop, () => readonly Beat[]> = {
      invitation: () => repliesOf(invited),
      iteration: () => [
        ...(ordinal === 1 ? interestBeats(interests) : []),
        ...cycles.slice(ordinal - 1, ordinal).flatMap(cycleBeats),
      ],
      preparation: () => round.flatMap(preparationBeats),
      consultation: () => round.flatMap(reactionBeats),
      dispositions: () => round.flatMap(dispositionBeats),
      decision: () => [...rounds.slice(-1).flatMap(verdictBeats), ...ballotBeats(ballots)],
      anchoring: () => (anchoring === undefined ? [] : planBeats(anchoring)),
      measure: () =>
        anchoring?.measurements.slice(ordinal - 1, ordinal).flatMap((each) => measureBeats(anchoring, each)) ?? [],
    };
    return beats[kind]();
  }

  async #draft(): Promise<object> {
    const { charter, policy, deciders, invited } = this.story;
    const parties = await Promise.all(
      invited.map(async ({ party, essential = '' }) => {
        const { partyId, seatId } = await this.#region.speaker(party);
        return { partyId, essential: essential !== '', whyEssential: essential, contactSeatId: seatId };
      }),
    );
    const deciderSeatIds = await Promise.all(
      deciders.map(async (party) => (await this.#region.executive(party)).seatId),
    );
    return { ...charter, policy, parties, deciderSeatIds };
  }
}

const placeOf = ({ status, now }: TaskNow): string => `${status} in ${now === null ? 'no step' : nameOf(now)}`;
const restOf = ({ rest }: Story): string => `${rest.status ?? 'running'} in ${nameOf(rest)}`;
const nameOf = ({ kind, ordinal }: Rest): string => `${kind} ${ordinal}`;
const isAt = (rest: Rest, step: Step): boolean => nameOf(rest) === nameOf(step);
const keyOf = ({ stepId }: Step, { what }: Beat): string => `${stepId} ${what}`;
