import { managerKinds, type EventType, type ObligationKind, type StepKind } from '@samenspel/domain';
import type { ProcessMailKind } from '../record/post-mail';

/** What a moment of a step asks, and by which mail. */
export interface Asked {
  readonly kinds: readonly ObligationKind[];
  readonly mail: ProcessMailKind;
  readonly event?: EventType;
}

const asked = {
  'invitation/asking': { kinds: ['reply'], mail: 'invitation', event: 'invitation.asked' },
  'iteration/asking': { kinds: ['plan-meeting'], mail: 'manager-reminder' },
  'iteration/check-in': { kinds: ['check-in'], mail: 'check-in' },
  'iteration/reflection': { kinds: ['reflection'], mail: 'reflection' },
  'preparation/asking': { kinds: ['deliver-proposal', 'open-consultation'], mail: 'manager-reminder' },
  'consultation/asking': { kinds: ['reaction'], mail: 'consultation', event: 'consultation.asked' },
  'dispositions/asking': { kinds: ['disposition'], mail: 'disposition-work' },
  'decision/asking': { kinds: ['ballot'], mail: 'decision', event: 'decision.asked' },
} as const satisfies Record<string, Asked>;

/** Nothing is asked by a moment that is not in the table: the opening of the anchoring, for one. */
export function whatIsAsked(step: StepKind, momentKey: string): Asked | undefined {
  const table: Readonly<Record<string, Asked>> = asked;
  return table[`${step}/${momentKey}`];
}

const reminded = {
  invitation: { kinds: ['reply'], mail: 'reminder' },
  iteration: { kinds: ['check-in', 'reflection', 'action'], mail: 'reminder' },
  preparation: { kinds: ['deliver-proposal', 'open-consultation'], mail: 'manager-reminder' },
  consultation: { kinds: ['reaction'], mail: 'reminder' },
  dispositions: { kinds: ['disposition'], mail: 'reminder' },
  decision: { kinds: ['ballot'], mail: 'reminder' },
  anchoring: { kinds: [], mail: 'reminder' },
} as const satisfies Record<StepKind, Asked>;

/** Who is reminded at a moment: those who owe the step, the manager of the meeting, or the manager of an overdue step. */
export function whatIsReminded(step: StepKind, momentKey: string): Asked {
  if (momentKey === 'meeting') return { kinds: ['plan-meeting'], mail: 'manager-reminder' };
  if (momentKey.startsWith('manager-reminder')) return { kinds: managerKinds, mail: 'manager-reminder' };
  return reminded[step];
}
