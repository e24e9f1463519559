import type { CommandPreviewBody, TaskView } from '@samenspel/contracts';
import type { OverrideSubject } from '@samenspel/domain';
import { rulesOf, type Steer } from './possible-steers';

export type Group = CommandPreviewBody['tell'][number];

/** What the person chose in the dialog; each command uses its own part. */
export interface SteerValues {
  readonly lastDay: string;
  readonly rule: OverrideSubject | '';
  readonly partyId: string;
  readonly tell: readonly Group[];
  /** Who takes the task over. */
  readonly toPersonId: string;
}

/** What a dialog is about; a command is taken back from its message, so there is no button for that. */
export type Dialog = Steer | 'undo';

const WEEK_DAYS = 7;

/** A week later is the same day of the week; when that is a holiday the preview says so. `wanted` is a day that somebody asked for. */
export function firstValues(task: Pick<TaskView, 'now' | 'parties'>, wanted?: string): SteerValues {
  const later = task.now === null ? '' : daysAfter(task.now.deadline.lastDay, WEEK_DAYS);
  const essential = task.parties.find((party) => party.essential);
  return {
    lastDay: wanted ?? later,
    rule: rulesOf(task)[0] ?? '',
    partyId: essential?.party.id ?? '',
    tell: [],
    toPersonId: '',
  };
}

function daysAfter(date: string, days: number): string {
  const moved = new Date(`${date}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The command as it would be given; undefined while something that it needs was not chosen. */
export function commandOf(
  steer: Dialog,
  { now }: Pick<TaskView, 'now'>,
  values: SteerValues & { readonly commandId?: string | undefined },
): CommandPreviewBody | undefined {
  const tell = [...values.tell];
  if (steer === 'undo')
    return values.commandId === undefined ? undefined : { kind: steer, commandId: values.commandId, tell };
  if (isOfStep(steer)) return now === null ? undefined : commandOfStep(steer, now.stepId, { ...values, tell });
  if (steer === 'hand-over')
    return { kind: steer, tell, ...(values.toPersonId === '' ? {} : { toPersonId: values.toPersonId }) };
  return { kind: steer, tell };
}

const stepSteers = ['extend', 'close-early', 'override', 'remind'] as const;
type StepSteer = (typeof stepSteers)[number];
const isOfStep = (steer: Dialog): steer is StepSteer => stepSteers.some((one) => one === steer);

function commandOfStep(
  steer: StepSteer,
  stepId: string,
  { lastDay, rule, partyId, tell }: SteerValues,
): CommandPreviewBody | undefined {
  const about = { stepId, tell: [...tell] };
  if (steer === 'close-early' || steer === 'remind') return { kind: steer, ...about };
  if (steer === 'extend') return /^\d{4}-\d\d-\d\d$/.test(lastDay) ? { kind: steer, lastDay, ...about } : undefined;
  if (rule === '') return undefined;
  return { kind: steer, subject: rule, ...about, ...(rule === 'essential-party' ? { partyId } : {}) };
}
