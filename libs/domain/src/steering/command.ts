import type { LocalDate } from '../time/instant';

/** What only these overrides can pass (product.md, "The guarded chain"); the line then says "overridden". */
export const overrideSubjects = ['missing-side', 'essential-party', 'early-close', 'missing-quorum'] as const;
export type OverrideSubject = (typeof overrideSubjects)[number];

/**
 * A steering command: a row first, then a Workflow Update that shortens the wait. Dates are absolute. `reason` is free
 * text of the person who steers and lies beside the command, never in a payload.
 */
export type Command =
  | { readonly kind: 'extend'; readonly stepId: string; readonly lastDay: LocalDate }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'close-early'; readonly stepId: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'override'; readonly subject: OverrideSubject; readonly stepId: string; readonly partyId?: string }
  | { readonly kind: 'end-iterations' }
  | { readonly kind: 'open-consultation' }
  | { readonly kind: 'send-back' }
  /** On the closing days of the programme as they are when it is executed. */
  | { readonly kind: 'replan' }
  /** Ends the anchoring before all measures are in; the reason says why they are missing. */
  | { readonly kind: 'conclude' }
  /** To exactly these people; those who did the thing by the time of sending excepted. Absent: not chosen yet. */
  | { readonly kind: 'remind'; readonly stepId: string; readonly personIds?: readonly string[] }
  /** To this programme manager. Absent: not chosen yet. */
  | { readonly kind: 'hand-over'; readonly toPersonId?: string }
  /** Takes back what another command did, where that is still possible. */
  | { readonly kind: 'undo'; readonly commandId: string };

export const commandKinds = [
  'extend',
  'pause',
  'resume',
  'close-early',
  'cancel',
  'override',
  'end-iterations',
  'open-consultation',
  'send-back',
  'conclude',
  'remind',
  'hand-over',
  'replan',
  'undo',
] as const satisfies readonly Command['kind'][];
export type CommandKind = (typeof commandKinds)[number];

export const commandStatuses = ['accepted', 'settled', 'refused'] as const;
export type CommandStatus = (typeof commandStatuses)[number];

/** Why somebody is told of a command; who must still act comes first, whatever was chosen. */
export const toldWhys = ['must-act', 'work-group', 'parties', 'followers', 'new-manager', 'former-manager'] as const;
export type ToldWhy = (typeof toldWhys)[number];
