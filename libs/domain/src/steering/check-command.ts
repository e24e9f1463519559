import { DomainError } from '../error/domain-error';
import { extensionDays } from '../plan/extension-days';
import type { StepKind } from '../process/stages';
import { checkEarlyClose } from './check-early-close';
import { checkHandover } from './check-handover';
import { checkOverride } from './check-override';
import { checkPrepared } from './check-prepared';
import { checkUndo } from './check-undo';
import { checkReminding } from './check-reminding';
import type { Command, CommandKind } from './command';
import { mustBeOpen } from './must-be-open';
import { mustBePresent } from './must-be-present';
import { mustNotHaveEnded, mustRun } from './must-run';
import type { SteeredStep, SteeringSight } from './steering-sight';
import { workingDaysDiffer } from './working-days-differ';

/** Throws the DomainError for which the process would refuse the command now. */
export function checkCommand(command: Command, sight: SteeringSight): void {
  const check = checks[command.kind] as (sight: SteeringSight, command: Command) => void;
  check(sight, command);
}

type Check<Kind extends CommandKind> = (
  sight: SteeringSight,
  command: Extract<Command, { readonly kind: Kind }>,
) => void;

const checks: { readonly [Kind in CommandKind]: Check<Kind> } = {
  extend: (sight, { stepId, lastDay }) => {
    mustRun(sight.task);
    extensionDays(sight.calendar, openStep(sight, stepId), lastDay, sight.now);
  },
  pause: (sight) => {
    mustRun(sight.task);
    const closing = sight.steps.find((step) => step.status !== 'closed' && isPastClosing(sight, step));
    if (closing !== undefined) throw new DomainError('STEP_CLOSED', { stepId: closing.stepId });
  },
  resume: ({ task }) => {
    if (task.status !== 'paused') throw new DomainError('TASK_NOT_PAUSED', { taskId: task.taskId });
  },
  'close-early': (sight, { stepId }) => {
    mustRun(sight.task);
    const step = openStep(sight, stepId);
    checkEarlyClose(sight.policy, sight.calendar, { ...step, ...sight.roster, opensOn: step.openedOn }, sight.today);
    mustBeBeforeClosing(sight, step);
  },
  cancel: ({ task }) => {
    mustNotHaveEnded(task);
  },
  override: (sight, { subject, stepId, partyId }) => {
    mustRun(sight.task);
    const step = openStep(sight, stepId);
    const isEssential = partyId !== undefined && sight.essentialPartyIds.includes(partyId);
    checkOverride({ subject, kind: step.kind, partyId, isEssential });
    if (subject === 'early-close') mustBeBeforeClosing(sight, step);
  },
  'end-iterations': (sight) => {
    presentStep(sight, ['iteration']);
  },
  'open-consultation': (sight) => {
    const { stepId } = presentStep(sight, ['preparation']);
    if (!sight.proposalDelivered) throw new DomainError('PROPOSAL_NOT_DELIVERED', { stepId });
    checkPrepared(sight.prepared);
  },
  conclude: (sight) => {
    presentStep(sight, ['measure']);
  },
  remind: (sight, { stepId }) => {
    mustRun(sight.task);
    checkReminding({ step: openStep(sight, stepId), ...sight.reminding });
  },
  'hand-over': (sight, { toPersonId }) => {
    mustNotHaveEnded(sight.task);
    checkHandover({ taskId: sight.task.taskId, ...sight.handover }, toPersonId);
  },
  replan: ({ task, calendar, replanning }) => {
    mustRun(task);
    if (!workingDaysDiffer(calendar, replanning.calendar))
      throw new DomainError('NOTHING_TO_REPLAN', { taskId: task.taskId });
  },
  undo: (sight) => {
    mustNotHaveEnded(sight.task);
    checkUndo(sight.undone, sight);
  },
  'send-back': (sight) => {
    mustRun(sight.task);
    if (!sight.boardHasBall) presentStep(sight, ['preparation', 'dispositions']);
  },
};

function openStep({ steps }: SteeringSight, stepId: string): SteeredStep {
  return mustBeOpen(
    steps.find((step) => step.stepId === stepId),
    stepId,
  );
}

function presentStep(sight: SteeringSight, kinds: readonly StepKind[]): SteeredStep {
  mustRun(sight.task);
  const present = mustBePresent(sight.steps.at(-1), kinds);
  return mustBeOpen(present, present.stepId);
}

const isPastClosing = ({ now }: SteeringSight, { hasClosingInstant, endsAt }: SteeredStep): boolean =>
  hasClosingInstant && now >= endsAt;

function mustBeBeforeClosing(sight: SteeringSight, step: SteeredStep): void {
  if (isPastClosing(sight, step)) throw new DomainError('STEP_CLOSED', { stepId: step.stepId });
}
