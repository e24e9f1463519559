import { escalationTiers, type Policy } from '@samenspel/domain';

const listed = (numbers: readonly number[]): string => numbers.map(String).join(', ');

/** Every agreement of a policy with its number, in the order of the process. */
export const policyNumbers = ({ invitation, iterations, preparation, consultation, ...later }: Policy) =>
  [
    { name: 'invitation.days', value: String(invitation.days) },
    { name: 'invitation.ladder', value: listed(invitation.ladder) },
    { name: 'invitation.escalation', value: listed(escalationTiers.map((tier) => invitation.escalation[tier])) },
    { name: 'iterations.count', value: String(iterations.count) },
    { name: 'iterations.days', value: String(iterations.days) },
    { name: 'iterations.meetingNoticeDays', value: String(iterations.meetingNoticeDays) },
    { name: 'iterations.reopeningSupporters', value: String(iterations.reopeningSupporters) },
    { name: 'preparation.days', value: String(preparation.days) },
    { name: 'consultation.days', value: String(consultation.days) },
    { name: 'consultation.minimumDays', value: String(consultation.minimumDays) },
    { name: 'consultation.ladder', value: listed(consultation.ladder) },
    { name: 'dispositions.days', value: String(later.dispositions.days) },
    { name: 'decision.days', value: String(later.decision.days) },
    { name: 'decision.quorumShare', value: `${String(Math.round(later.decision.quorumShare * 100))}%` },
    { name: 'decision.secondTermDays', value: String(later.decision.secondTermDays) },
    { name: 'decision.maximumSendBacks', value: String(later.decision.maximumSendBacks) },
    { name: 'decision.confirmDays', value: String(later.decision.confirmDays) },
    { name: 'decision.confirmLadder', value: listed(later.decision.confirmLadder) },
    { name: 'anchoring.days', value: String(later.anchoring.days) },
  ] as const;
