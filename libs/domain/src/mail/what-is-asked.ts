import type { EventType } from '../event/event';
import { managerKinds, type ObligationKind } from '../obligation/obligation';
import { askingMoments, type Moment } from '../plan/plan';
import type { StepKind } from '../process/stages';
import type { MailKind } from './mail-kinds';

type AskingMailKind = Extract<
  MailKind,
  | 'invitation'
  | 'reminder'
  | 'check-in'
  | 'reflection'
  | 'consultation'
  | 'disposition-work'
  | 'decision'
  | 'confirmation'
  | 'manager-reminder'
  | 'anchoring-work'
  | 'measure'
>;

/** What a moment of a step asks, and by which mail. */
export interface Asked {
  readonly kinds: readonly ObligationKind[];
  readonly mail: AskingMailKind;
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
  'anchoring/asking': {
    kinds: ['deliver-anchoring-plan'],
    mail: 'anchoring-work',
    event: 'anchoring.plan-asked',
  },
  'measure/asking': { kinds: ['measurement'], mail: 'measure', event: 'anchoring.measure-asked' },
  'decision/asking': { kinds: ['ballot'], mail: 'decision', event: 'decision.asked' },
} as const satisfies Record<string, Asked>;

/** The mail that tells a party what was decided, and asks it to confirm. */
export const confirmationAsked: Asked = {
  kinds: ['confirmation'],
  mail: 'confirmation',
  event: 'decision.confirmation-asked',
};

/** The mails by which something is asked, at a moment of a step or of a party. */
export const askingMailKinds: readonly MailKind[] = [
  ...new Set<MailKind>([...Object.values(asked).map(({ mail }) => mail), confirmationAsked.mail, 'escalation']),
];

/** Nothing is asked by a moment that is not in the table: the opening of a cycle asks for a meeting only. */
export function whatIsAsked(step: StepKind, momentKey: string): Asked | undefined {
  const table: Readonly<Record<string, Asked>> = asked;
  return table[`${step}/${momentKey}`];
}

const reminded = {
  invitation: { kinds: ['reply'], mail: 'reminder' },
  iteration: { kinds: ['reflection', 'check-in', 'action'], mail: 'reminder' },
  preparation: { kinds: ['deliver-proposal', 'open-consultation'], mail: 'manager-reminder' },
  consultation: { kinds: ['reaction'], mail: 'reminder' },
  dispositions: { kinds: ['disposition'], mail: 'reminder' },
  decision: { kinds: ['ballot'], mail: 'reminder' },
  anchoring: { kinds: ['deliver-anchoring-plan'], mail: 'reminder' },
  measure: { kinds: ['measurement'], mail: 'reminder' },
} as const satisfies Record<StepKind, Asked>;

/** Who is reminded at a moment: those who owe the step, the manager of the meeting, or the manager of an overdue step. */
export function whatIsReminded(step: StepKind, momentKey: string): Asked {
  if (momentKey === 'meeting') return { kinds: ['plan-meeting'], mail: 'manager-reminder' };
  if (momentKey.startsWith('manager-reminder')) return { kinds: managerKinds, mail: 'manager-reminder' };
  return reminded[step];
}

/** Whoever owes one of these gets a mail at this moment; empty when nobody does. An escalation asks per party, not from here. */
export function kindsAtMoment(step: StepKind, { kind, key }: Pick<Moment, 'kind' | 'key'>): readonly ObligationKind[] {
  if (kind === 'escalation') return ['reply'];
  if (kind === 'minutes') return ['write-minutes'];
  if (kind === 'confirmation') return ['confirmation'];
  return (askingMoments.includes(kind) ? whatIsAsked(step, key) : whatIsReminded(step, key))?.kinds ?? [];
}
