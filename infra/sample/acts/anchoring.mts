import { randomUUID } from 'node:crypto';
import type { Beat, Scene } from '../beat.mts';
import type { Anchoring, Confirmation, Measurement } from '../story.mts';
import { daysFrom } from '../working-days.mts';

interface Draft {
  readonly version: number;
  readonly body: { readonly measures: readonly { readonly months: number }[] };
}

/** Each party confirms on its day; write the borgingsplan, and deliver it. */
export function planBeats(anchoring: Anchoring): readonly Beat[] {
  return [
    ...anchoring.confirmations.map((confirmation) => ({
      on: confirmation.on,
      what: `confirmation of ${confirmation.party}`,
      act: (scene: Scene) => confirm(scene, confirmation),
    })),
    { on: anchoring.on, what: 'borgingsplan', act: (scene) => deliver(scene, anchoring) },
  ];
}

async function confirm({ region, step: { stepId } }: Scene, { party, obstacle }: Confirmation): Promise<void> {
  const { partyId, person } = await region.speaker(party);
  const body = obstacle === undefined ? { choice: 'confirms' } : { choice: 'obstacle', reason: obstacle };
  await person.api.put(`/steps/${stepId}/confirmations/${partyId}`, body);
}

async function deliver(scene: Scene, anchoring: Anchoring): Promise<void> {
  const { region, taskId } = scene;
  const { api } = region.manager;
  const path = `/tasks/${taskId}/anchoring-draft`;
  const { version, body } = await api.get<Draft>(path);
  const months = body.measures.map((measure) => measure.months);
  const written = await planOf(anchoring, scene, months);
  const saved = await api.put<Draft>(path, written, { ifMatch: `"${version}"` });
  await api.post(`/tasks/${taskId}/anchoring-plans`, { reason: '' }, { ifMatch: `"${saved.version}"` });
}

/** Every measure asks everything, of the same person. */
async function planOf(anchoring: Anchoring, { region, today }: Scene, months: readonly number[]): Promise<object> {
  const { owner, reporter, money, structure, residents, stop } = anchoring;
  const questions = anchoring.questions.map((question) => ({ id: randomUUID(), ...question }));
  const reporterSeatId = (await region.speaker(reporter)).seatId;
  const questionIds = questions.map(({ id }) => id);
  return {
    ownerSeatId: (await region.speaker(owner)).seatId,
    money: { kind: 'budget', ...money },
    structure,
    residents,
    stop: { criteria: stop.criteria, on: daysFrom(today, stop.after) },
    questions,
    measures: months.map((each) => ({ months: each, reporterSeatId, questionIds })),
  };
}

/** Who reports answers on the day, once the measure is asked. */
export function measureBeats({ reporter }: Anchoring, measurement: Measurement): readonly Beat[] {
  return [{ on: measurement.on, what: 'measure', act: (scene) => report(scene, reporter, measurement) }];
}

async function report(
  { region, step: { stepId } }: Scene,
  reporter: string,
  { answers, remark }: Measurement,
): Promise<void> {
  const { seatId, person } = await region.speaker(reporter);
  const { questions } = await person.api.get<{ questions: readonly { id: string }[] }>(`/steps/${stepId}/measurement`);
  const given = questions.map(({ id }, at) => ({ questionId: id, value: null, text: '', ...answers[at] }));
  await person.api.put(`/steps/${stepId}/measurements/${seatId}`, { answers: given, remark });
}
