import { type Beat, type Scene, steer } from '../beat.mts';
import type { Person } from '../person.mts';
import type { Disposition, Reaction, Round, Verdict } from '../story.mts';

interface Prompts {
  readonly prompts: readonly { readonly id: string; readonly kind: 'open' | 'scale' | 'choice' }[];
}
interface Items {
  readonly items: readonly {
    readonly id: string;
    readonly senderName: string | null;
    readonly text: string | null;
    readonly dispositionId: string | null;
  }[];
}

/** Deliver the proposal, and open the consultation on it. */
export function preparationBeats(round: Round): readonly Beat[] {
  return [
    { on: 1, what: 'proposal', act: (scene) => deliver(scene, round) },
    { on: 2, what: 'consultation plan', act: (scene) => prepare(scene, round) },
    { on: 3, what: 'opening', act: (scene) => steer(scene, 'open-consultation', '') },
  ];
}

async function deliver({ region, taskId }: Scene, { proposal }: Round): Promise<void> {
  const path = `/tasks/${taskId}/proposal-draft`;
  const { version } = await region.manager.api.get<{ version: number }>(path);
  await region.manager.api.put(path, proposal, { ifMatch: `"${version}"` });
  await region.manager.api.post(`/tasks/${taskId}/proposals`, {});
}

async function prepare({ region, taskId }: Scene, round: Round): Promise<void> {
  const path = `/tasks/${taskId}/consultation-plan`;
  const { version } = await region.manager.api.get<{ version: number }>(path);
  const { question, minutes, silence, prompts, parties, people } = round;
  const partyIds = parties.map((party) => region.partyId(party));
  const personIds = people.map((name) => region.personId(name));
  const body = { question, minutes, silence, prompts, partyIds, personIds };
  await region.manager.api.put(path, body, { ifMatch: `"${version}"` });
}

export function reactionBeats({ reactions }: Round): readonly Beat[] {
  return reactions.map((reaction) => ({
    on: reaction.on,
    what: `reaction of ${reaction.by}`,
    act: (scene) => react(scene, reaction),
  }));
}

async function react(scene: Scene, { by, answers, isFinal = true }: Reaction): Promise<void> {
  const { person, sender } = await senderOf(scene, by);
  const step = `/steps/${scene.step.stepId}`;
  const { prompts } = await person.api.get<Prompts>(`${step}/consultation?sender=${sender}`);
  const body = prompts.flatMap(({ id: promptId, kind }, at) => {
    const answer = answers[at] ?? null;
    if (answer === null) return [];
    return [kind === 'open' ? { promptId, text: String(answer) } : { promptId, value: answer }];
  });
  await person.api.put(`${step}/reactions/${sender}`, { answers: body, final: isFinal });
}

/** A party by its speaker, or somebody for themselves. */
async function senderOf({ region }: Scene, name: string): Promise<{ person: Person; sender: string }> {
  const person = await region.person(name);
  if (person !== undefined) return { person, sender: `person:${region.personId(name)}` };
  const speaker = await region.speaker(name);
  return { person: speaker.person, sender: `party:${speaker.partyId}` };
}

export function dispositionBeats({ dispositions, sendsBackBecause }: Round): readonly Beat[] {
  const back: readonly Beat[] =
    sendsBackBecause === undefined
      ? []
      : [{ on: 1, what: 'send back', act: (scene) => steer(scene, 'send-back', sendsBackBecause) }];
  return [
    ...back,
    ...dispositions.map((disposition, at) => ({
      on: disposition.on,
      what: `disposition ${at}`,
      act: (scene: Scene) => dispose(scene, disposition),
    })),
  ];
}

async function dispose({ region, consultationId }: Scene, disposition: Disposition): Promise<void> {
  const { of, kind, reason, changedText } = disposition;
  const path = `/steps/${consultationId}`;
  const { items } = await region.manager.api.get<Items>(`${path}/reaction-items`);
  const open = items.filter(({ dispositionId }) => dispositionId === null);
  const meant = open.filter(({ text, senderName }) =>
    of === 'closed' ? text === null : text !== null && of.includes(senderName ?? ''),
  );
  if (meant.length === 0) throw new Error(`nothing to handle of ${String(of)}`);
  const itemIds = meant.map(({ id }) => id);
  await region.manager.api.post(`${path}/dispositions`, { itemIds, kind, reason, changedText });
}

/** Once everything is handled, senders say whether that is enough. */
export function verdictBeats({ verdicts = [] }: Round): readonly Beat[] {
  return verdicts.map((verdict) => ({
    on: verdict.on,
    what: `verdict of ${verdict.by}`,
    act: (scene) => judge(scene, verdict),
  }));
}

async function judge(scene: Scene, { by, isEnough, reason }: Verdict): Promise<void> {
  const { person, sender } = await senderOf(scene, by);
  const page = await person.api.get<{ reaction: { id: string } | null }>(
    `/steps/${scene.consultationId}/consultation?sender=${sender}`,
  );
  if (page.reaction === null) throw new Error(`${by} did not react`);
  await person.api.put(`/reactions/${page.reaction.id}/verdict`, { sufficient: isEnough, reason });
}
