import type { DossierSeat, DossierStep, DossierView } from '@samenspel/contracts';
import { addWorkingDays, lastDayTaken, type PlannedStep } from '@samenspel/domain';
import type {
  GivenCommand,
  InvitedParty,
  MailCount,
  NamedOverride,
  OwedCount,
  PlannedEscalation,
  Seat,
  Step,
  WorkGroupMember,
} from '@samenspel/persistence';
import type { TaskRecord } from '../../task/view/task-record';
import { whenOf } from '../../task/view/when-of';
import type { Proofs } from './proofs';

export type SeatNames = (seatId: string | null) => DossierSeat | null;

export function seatNamesOf(seats: readonly Seat[]): SeatNames {
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  return (seatId) => {
    const seat = byId.get(seatId ?? '');
    if (seat === undefined) return null;
    const { id, level, functionName, partyName } = seat;
    return { id, level, functionName, partyName };
  };
}

/** Every step with the dates that were planned and those that were kept. */
export function stepsOf(record: TaskRecord, owed: readonly OwedCount[]): DossierStep[] {
  return record.task.plan.steps.map((step) => stepOf(record, step, owed));
}

function stepOf(record: TaskRecord, step: PlannedStep, owed: readonly OwedCount[]): DossierStep {
  const { kind, ordinal, stepId = null, opensOn } = step;
  return {
    ...{ kind, ordinal, stepId },
    opens: opensOn,
    lastDay: lastDayTaken(record.calendar, step),
    ...keptOf(
      record,
      step,
      record.steps.find(({ id }) => id === stepId),
    ),
    owed: owed
      .filter((each) => each.stepId === stepId)
      .map(({ kind: what, of, done, late, released }) => ({ kind: what, of, done, late, released })),
  };
}

type Kept = Pick<DossierStep, 'status' | 'closed' | 'extendedBy' | 'pausedDays' | 'firstLastDay'>;

function keptOf({ calendar }: TaskRecord, step: PlannedStep, opened: Step | undefined): Kept {
  if (opened === undefined)
    return { status: null, closed: null, extendedBy: 0, pausedDays: 0, firstLastDay: lastDayTaken(calendar, step) };
  const { status, closedAt, extendedBy, pausedDays } = opened;
  const moved = extendedBy + pausedDays;
  return {
    ...{ status, extendedBy, pausedDays },
    closed: closedAt === null ? null : whenOf({ calendar }, closedAt),
    firstLastDay: moved === 0 ? lastDayTaken(calendar, step) : addWorkingDays(calendar, step.lastDay, -moved),
  };
}

/** The oldest first, as somebody reads it who was not there. */
export function changesOf(
  record: TaskRecord,
  commands: readonly GivenCommand[],
  proofs: Proofs,
): DossierView['changes'] {
  return commands.toReversed().map(({ id, body, reason, givenByName, givenAt, status }) => ({
    ...{ id, status, by: givenByName },
    content: { body: { ...body }, reason },
    sealed: proofs.of('command.accepted', id),
    given: whenOf(record, givenAt),
  }));
}

export const overridesOf = (record: TaskRecord, overrides: readonly NamedOverride[]): DossierView['overrides'] =>
  overrides.map(({ byName, givenAt, ...rest }) => ({ ...rest, by: byName, when: whenOf(record, givenAt) }));

export const partiesOf = (
  invited: readonly InvitedParty[],
  escalations: readonly PlannedEscalation[],
): DossierView['parties'] =>
  invited.map(({ partyId, name, kind, essential, whyEssential, reply }) => ({
    ...{ id: partyId, name, kind, essential, whyEssential, reply },
    escalations: escalations
      .filter((each) => each.partyId === partyId)
      .map(({ tier, dueOn, doneAt }) => ({ tier, on: dueOn, done: doneAt !== null })),
  }));

export const workGroupOf = (
  record: TaskRecord,
  members: readonly WorkGroupMember[],
  seatOf: SeatNames,
): DossierView['workGroup'] =>
  members.flatMap(({ seatId, joinedAt, leftAt, late }) => {
    const seat = seatOf(seatId);
    if (seat === null) return [];
    return [{ seat, joined: whenOf(record, joinedAt), left: leftAt === null ? null : whenOf(record, leftAt), late }];
  });

export const mailCountsOf = (record: TaskRecord, counts: readonly MailCount[]): DossierView['mailCounts'] =>
  counts.map(({ first, last, ...count }) => ({
    ...count,
    first: whenOf(record, first),
    last: whenOf(record, last),
  }));
