/** How a value of the policy is typed: a number, a share in per cent, a row of numbers, or yes or no. */
export type FieldKind = 'number' | 'percent' | 'row' | 'yes';

/** Every value of a policy, in the parts of the form: those of the process in its order, then what holds for all steps. */
export const policyParts = {
  invitation: {
    'invitation.days': 'number',
    'invitation.ladder': 'row',
    'invitation.escalation.deputy': 'number',
    'invitation.escalation.manager': 'number',
    'invitation.escalation.executive': 'number',
    'invitation.escalation.board': 'number',
    'invitation.secondLook': 'yes',
  },
  iterations: {
    'iterations.count': 'number',
    'iterations.days': 'number',
    'iterations.meetingNoticeDays': 'number',
    'iterations.checkInAt': 'percent',
    'iterations.ladder': 'row',
    'iterations.reopeningSupporters': 'number',
  },
  consultation: {
    'preparation.days': 'number',
    'consultation.days': 'number',
    'consultation.minimumDays': 'number',
    'consultation.ladder': 'row',
    'dispositions.days': 'number',
    'dispositions.ladder': 'row',
  },
  decision: {
    'decision.days': 'number',
    'decision.ladder': 'row',
    'decision.quorumShare': 'percent',
    'decision.secondTermDays': 'number',
    'decision.maximumSendBacks': 'number',
    'decision.confirmDays': 'number',
    'decision.confirmLadder': 'row',
  },
  anchoring: {
    'anchoring.days': 'number',
    'anchoring.ladder': 'row',
    'anchoring.boardAfter': 'number',
    'anchoring.measureMonths': 'row',
    'anchoring.measureDays': 'number',
    'anchoring.measureLadder': 'row',
  },
  reminders: { remindersPerWeek: 'number', quietAfterAsking: 'number', managerReminderEvery: 'number' },
} as const satisfies Record<string, Readonly<Record<string, FieldKind>>>;

export type PolicyPart = keyof typeof policyParts;
type FieldsOf<Part> = Part extends Part ? keyof Part : never;
export type PolicyPath = FieldsOf<(typeof policyParts)[PolicyPart]>;

export const partNames = Object.keys(policyParts) as readonly PolicyPart[];
export const pathsOf = (part: PolicyPart): readonly PolicyPath[] => Object.keys(policyParts[part]) as PolicyPath[];
export const policyPaths: readonly PolicyPath[] = partNames.flatMap(pathsOf);

const kinds: Readonly<Record<string, FieldKind>> = Object.assign({}, ...Object.values(policyParts)) as Record<
  string,
  FieldKind
>;
export const kindOf = (path: PolicyPath): FieldKind => kinds[path] ?? 'number';
