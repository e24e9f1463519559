import { Injectable } from '@nestjs/common';
import type { CatchUpView, WorkItem } from '@samenspel/contracts';
import { askedAhead, isHeldUp, type Actor, type AskedAhead, type PlaceInTask } from '@samenspel/domain';
import { TaskRepository } from '@samenspel/persistence';
import type { TaskSummary } from '../task/task-summary.service';
import type { TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { WorkService } from '../task/work.service';

type Asking = Actor & { readonly personId: string };
type Influence = CatchUpView['influence'];

/** What the viewer can still have a say in: what is asked of them now, and what the plan is going to ask. */
@Injectable()
export class InfluenceService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly work: WorkService,
  ) {}

  async read(record: TaskRecord, { table }: TaskSummary, actor: Asking): Promise<Influence> {
    const { id, groupDecides } = record.task;
    const [parties, deciderSeatIds, now] = await Promise.all([
      this.tasks.findParties(id),
      this.tasks.findDeciderSeatIds(id),
      this.now(record, actor),
    ]);
    const own = placesHeld(actor);
    const member = table.some(({ seatId }) => own.seatIds.includes(seatId));
    const holds: Record<PlaceInTask, boolean> = {
      member,
      // A member reacts through the party, also when the link names the seat alone.
      party: member || parties.some(({ partyId }) => own.partyIds.includes(partyId)),
      decider: deciderSeatIds.some((seatId) => own.seatIds.includes(seatId)),
    };
    const places = (['member', 'party', 'decider'] as const).filter((place) => holds[place]);
    const ahead = askedAhead(record.task.plan, places.length === 0 ? ofMembers : places, record.now);
    return { places, groupDecides, now, ahead: aheadOf(record, ahead.filter(isNotAmong(now))) };
  }

  /** By link only what is owed by whom the link is of; the rest of somebody's work needs a session. */
  private async now({ task }: TaskRecord, { personId, link }: Asking): Promise<WorkItem[]> {
    const { items } = await this.work.read(personId);
    const ofTask = items.filter(({ taskId }) => taskId === task.id);
    if (link === undefined) return ofTask;
    const debtors = [`party:${link.partyId ?? ''}`, `seat:${link.seatId ?? ''}`];
    return ofTask.filter(({ debtor }) => debtors.includes(debtor));
  }
}

const ofMembers: readonly PlaceInTask[] = ['member', 'party'];

function placesHeld({ seats, link }: Asking): {
  readonly seatIds: readonly string[];
  readonly partyIds: readonly string[];
} {
  if (link === undefined)
    return { seatIds: seats.map(({ seatId }) => seatId), partyIds: seats.map(({ partyId }) => partyId) };
  return {
    seatIds: link.seatId === undefined ? [] : [link.seatId],
    partyIds: link.partyId === undefined ? [] : [link.partyId],
  };
}

/** What is owed already can be done before the mail that asks for it. */
const isNotAmong =
  (items: readonly WorkItem[]) =>
  ({ step, kind }: AskedAhead): boolean =>
    !items.some((item) => item.stepId === step.stepId && item.kind === kind);

function aheadOf(record: TaskRecord, ahead: readonly AskedAhead[]): Influence['ahead'] {
  const { status } = record.task;
  if (status !== 'running' && status !== 'paused') return [];
  return ahead.map((asked) => {
    const { kind, step, moment } = asked;
    const known = isDateKnown(record, asked);
    return {
      ...{ kind, stepKind: step.kind, ordinal: step.ordinal },
      asks: known ? whenOf(record, moment.sendAt) : null,
      lastDay: known ? step.lastDay : null,
    };
  });
}

/** A pause moves every later date when it ends, and a step that is late moves those of the steps behind it. */
function isDateKnown({ task, steps, now }: TaskRecord, { step }: AskedAhead): boolean {
  const current = steps.at(-1);
  return task.status === 'running' && (!isHeldUp(current, now) || step.stepId === current?.id);
}
