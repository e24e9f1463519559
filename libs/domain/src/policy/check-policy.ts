import { mostRemindersPerWeek, usualRemindersPerWeek } from '../reminder/reminder-choice';
import { escalationTiers, type Policy } from './policy';

export const policyRules = [
  'version',
  'whole-number',
  'at-least',
  'at-most',
  'share',
  'ascending',
  'not-after-due-date',
  'within-step',
] as const;
export type PolicyRule = (typeof policyRules)[number];

/** What is wrong with a policy, and where: `path` as `consultation.minimumDays` or `decision.ladder.1`. */
export interface PolicyFault {
  readonly path: string;
  readonly rule: PolicyRule;
  readonly expected: number | string;
  readonly actual: number;
}

interface Count {
  readonly path: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/** The consultation never gets less than this, whatever an agenda sets (product.md, "Settled"). */
export const leastConsultationDays = 10;
const yearOfWorkingDays = 250;
/** The calendar of a task holds five years. */
const mostMeasureMonths = 36;
const mostMeasures = 8;

/** All faults of a policy together; empty when a task can run on it. */
export function checkPolicy(policy: Policy): readonly PolicyFault[] {
  return [
    ...checkVersion(policy),
    ...counts(policy).flatMap(checkCount),
    ...shares(policy).flatMap(checkShare),
    ...ladders(policy).flatMap(checkLadder),
    ...checkEscalation(policy),
    ...checkMeasureMonths(policy),
  ];
}

function checkVersion(policy: Policy): readonly PolicyFault[] {
  const v: number = policy.v;
  return v === 1 ? [] : [{ path: 'v', rule: 'version', expected: 1, actual: v }];
}

function counts(policy: Policy): readonly Count[] {
  const { iterations, consultation, decision, anchoring } = policy;
  const days = (['invitation', 'iterations', 'preparation', 'dispositions', 'decision', 'anchoring'] as const).map(
    (section) => count(`${section}.days`, policy[section].days, 1, yearOfWorkingDays),
  );
  return [
    ...days,
    count('consultation.minimumDays', consultation.minimumDays, leastConsultationDays, yearOfWorkingDays),
    count(
      'consultation.days',
      consultation.days,
      Math.max(leastConsultationDays, consultation.minimumDays),
      yearOfWorkingDays,
    ),
    count('iterations.count', iterations.count, 1, 24),
    count('iterations.meetingNoticeDays', iterations.meetingNoticeDays, 0, iterations.days),
    count('iterations.reopeningSupporters', iterations.reopeningSupporters, 1, 20),
    count('decision.secondTermDays', decision.secondTermDays, 1, yearOfWorkingDays),
    count('decision.maximumSendBacks', decision.maximumSendBacks, 0, 10),
    count('decision.confirmDays', decision.confirmDays, 1, yearOfWorkingDays),
    count('anchoring.boardAfter', anchoring.boardAfter, 1, yearOfWorkingDays),
    count('anchoring.measureDays', anchoring.measureDays, 1, yearOfWorkingDays),
    count('anchoring.measureMonths', anchoring.measureMonths.length, 1, mostMeasures),
    count('managerReminderEvery', policy.managerReminderEvery, 1, yearOfWorkingDays),
    count('quietAfterAsking', policy.quietAfterAsking, 0, yearOfWorkingDays),
    count('remindersPerWeek', policy.remindersPerWeek ?? usualRemindersPerWeek, 1, mostRemindersPerWeek),
  ];
}

function count(path: string, value: number, least: number, most: number): Count {
  return { path, value, least, most };
}

function checkCount({ path, value, least, most }: Count): readonly PolicyFault[] {
  if (!Number.isInteger(value)) return [{ path, rule: 'whole-number', expected: least, actual: value }];
  if (value < least) return [{ path, rule: 'at-least', expected: least, actual: value }];
  return value > most ? [{ path, rule: 'at-most', expected: most, actual: value }] : [];
}

function shares(policy: Policy): readonly (readonly [path: string, share: number])[] {
  return [
    ['iterations.checkInAt', policy.iterations.checkInAt],
    ['decision.quorumShare', policy.decision.quorumShare],
  ];
}

function checkShare([path, share]: readonly [string, number]): readonly PolicyFault[] {
  return share > 0 && share <= 1 ? [] : [{ path, rule: 'share', expected: '(0, 1]', actual: share }];
}

interface Ladder {
  readonly path: string;
  readonly rungs: readonly number[];
  readonly days: number;
}

function ladders(policy: Policy): readonly Ladder[] {
  const sections = ['invitation', 'iterations', 'consultation', 'dispositions', 'decision', 'anchoring'] as const;
  const { measureLadder, measureDays } = policy.anchoring;
  const { confirmLadder, confirmDays } = policy.decision;
  return [
    ...sections.map((section) => ({
      path: `${section}.ladder`,
      rungs: policy[section].ladder,
      days: policy[section].days,
    })),
    { path: 'decision.confirmLadder', rungs: confirmLadder, days: confirmDays },
    { path: 'anchoring.measureLadder', rungs: measureLadder, days: measureDays },
  ];
}

/** Rungs are whole working days up to the due date, each later than the one before, all after the opening. */
function checkLadder({ path, rungs, days }: Ladder): readonly PolicyFault[] {
  return rungs.flatMap((rung, index) => {
    const fault = rungFault(rung, rungs[index - 1], days);
    return fault === null ? [] : [{ path: `${path}.${String(index)}`, ...fault, actual: rung }];
  });
}

function rungFault(
  rung: number,
  before: number | undefined,
  days: number,
): Pick<PolicyFault, 'rule' | 'expected'> | null {
  if (!Number.isInteger(rung)) return { rule: 'whole-number', expected: 0 };
  if (rung > 0) return { rule: 'not-after-due-date', expected: 0 };
  if (rung <= -days) return { rule: 'within-step', expected: 1 - days };
  return before !== undefined && rung <= before ? { rule: 'ascending', expected: before + 1 } : null;
}

function checkEscalation({ invitation }: Policy): readonly PolicyFault[] {
  const tiers = escalationTiers.map((tier) => ({
    path: `invitation.escalation.${tier}`,
    value: invitation.escalation[tier],
  }));
  return tiers.flatMap(({ path, value }, index) => {
    const least = (tiers[index - 1]?.value ?? 0) + 1;
    const faults = checkCount({ path, value, least: 1, most: yearOfWorkingDays });
    if (faults.length > 0 || value >= least) return faults;
    return [{ path, rule: 'ascending', expected: least, actual: value }];
  });
}

/** Each measure comes at least a month after the one before. */
function checkMeasureMonths({ anchoring }: Policy): readonly PolicyFault[] {
  return anchoring.measureMonths.flatMap((value, index, months) => {
    const path = `anchoring.measureMonths.${String(index)}`;
    const least = (months[index - 1] ?? 0) + 1;
    const faults = checkCount({ path, value, least: 1, most: mostMeasureMonths });
    if (faults.length > 0 || value >= least) return faults;
    return [{ path, rule: 'ascending', expected: least, actual: value }];
  });
}
