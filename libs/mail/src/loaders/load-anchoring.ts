import type { AnchoringPlan } from '@samenspel/domain';
import type {
  AnchoringOverdueModel,
  AnchoringPlanModel,
  AnchoringWorkModel,
  MeasureModel,
  MeasureOn,
  TaskAnchoredModel,
} from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { lastDayOf, lastDayOfStep, lastDayToAnswer, needed, stepOf } from './last-day';
import type { Loading } from './loading';
import type { TaskMailRows } from './mail-row';
import { anchoringPath, stepPath } from './task-sheet';

const planInForce = 'select body from anchoring_version where task_id = $1 order by number desc limit 1';
const planOfMeasure =
  'select v.body from step s join anchoring_version v on v.id = s.anchoring_version_id where s.id = $1';
const holderOfSeat = `
select coalesce(p.name, '') as name, y.name as party_name, p.id as person_id
  from seat s join party y on y.id = s.party_id left join person p on p.id = s.person_id where s.id = $1`;

interface Holder {
  readonly name: string;
  readonly partyName: string;
  readonly personId: string | null;
}

/** Needs the step of the anchoring. */
export function loadAnchoringWork({ links, rows, base }: Loading): Promise<AnchoringWorkModel> {
  const step = stepOf(rows);
  const planned = rows.task.plan.steps.find(({ stepId }) => stepId === step.stepId);
  const board = planned?.moments.find(({ kind }) => kind === 'board-told');
  return Promise.resolve({
    kind: 'anchoring-work',
    ...base,
    lastDay: lastDayToAnswer(rows),
    ...(board && { boardOn: board.on }),
    measures: measuresOf(rows),
    url: links.page(stepPath(rows, step.stepId)),
  });
}

export async function loadAnchoringPlan(loading: Loading): Promise<AnchoringPlanModel> {
  const { links, rows, base } = loading;
  const plan = await readPlan(loading);
  return {
    kind: 'anchoring-plan',
    ...base,
    reader: await readerOf(loading, plan),
    ownerName: holderWords(await readHolder(loading, plan.ownerSeatId)),
    structure: plan.structure,
    money: plan.money,
    stops: plan.stop,
    measures: measuresOf(rows),
    url: links.page(anchoringPath(rows.task.taskId)),
  };
}

/** Needs the step and the obligation of the measure. */
export async function loadMeasure({ database, links, rows, base }: Loading): Promise<MeasureModel> {
  const step = stepOf(rows);
  const row = await database.row<{ body: AnchoringPlan }>(planOfMeasure, [step.stepId]);
  const { body } = needed(rows, row, 'the borgingsplan of the measure');
  const measure = needed(rows, body.measures[step.ordinal - 1], 'the measure in its plan');
  return {
    kind: 'measure',
    ...base,
    number: step.ordinal,
    months: measure.months,
    questions: body.questions.filter(({ id }) => measure.questionIds.includes(id)),
    lastDay: lastDayToAnswer(rows),
    url: (await answerPageOf(database, links, rows)).url,
  };
}

/** Needs the step that is overdue. */
export function loadAnchoringOverdue({ links, rows, base }: Loading): Promise<AnchoringOverdueModel> {
  const step = stepOf(rows);
  return Promise.resolve({
    kind: 'anchoring-overdue',
    ...base,
    missing: step.kind === 'measure' ? { what: 'measure', number: step.ordinal } : { what: 'plan' },
    lastDay: lastDayOf(rows.calendar, rows.today, lastDayOfStep(rows, step)),
    url: links.page(anchoringPath(rows.task.taskId)),
  });
}

const ending = `
select (select count(distinct step_id) from answer where task_id = $1 and kind = 'measurement') as done,
       (select reason from command where task_id = $1 and kind = 'conclude' and status = 'settled'
         order by given_at desc limit 1) as reason`;

export async function loadTaskAnchored(loading: Loading): Promise<TaskAnchoredModel> {
  const { database, links, rows, base } = loading;
  const plan = await readPlan(loading);
  const row = await database.row<{ done: number; reason: string | null }>(ending, [rows.task.taskId]);
  const { done, reason } = needed(rows, row, 'how the task ended');
  const of = rows.task.policy.anchoring.measureMonths.length;
  return {
    kind: 'task-anchored',
    ...base,
    ownerName: holderWords(await readHolder(loading, plan.ownerSeatId)),
    structure: plan.structure,
    residents: plan.residents,
    measures: { done, of },
    ...(done < of && reason !== null && { reason }),
    url: links.page(anchoringPath(rows.task.taskId)),
  };
}

async function readPlan({ database, rows }: Loading): Promise<AnchoringPlan> {
  const row = await database.row<{ body: AnchoringPlan }>(planInForce, [rows.task.taskId]);
  return needed(rows, row, 'the borgingsplan').body;
}

async function readHolder({ database, rows }: Loading, seatId: string | null): Promise<Holder> {
  return needed(rows, await database.row<Holder>(holderOfSeat, [seatId]), 'a seat of the borgingsplan');
}

async function readerOf(loading: Loading, plan: AnchoringPlan): Promise<AnchoringPlanModel['reader']> {
  const { personId } = loading.rows.mail;
  if ((await readHolder(loading, plan.ownerSeatId)).personId === personId) return 'owner';
  for (const { reporterSeatId } of plan.measures) {
    if ((await readHolder(loading, reporterSeatId)).personId === personId) return 'reporter';
  }
  return 'party';
}

const holderWords = ({ name, partyName }: Holder): string => (name === '' ? partyName : `${name} (${partyName})`);

/** As the one plan of the task has them. */
function measuresOf({ task }: TaskMailRows): readonly MeasureOn[] {
  return task.plan.steps.flatMap(({ kind, ordinal, asksOn }) =>
    kind === 'measure' && asksOn !== undefined ? [{ number: ordinal, on: asksOn }] : [],
  );
}
