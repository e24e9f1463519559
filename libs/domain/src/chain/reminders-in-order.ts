import type { ChainFacts, ChainReminder } from './chain-facts';
import { evidence, type ChainEvidence, type ChainLine } from './chain-line';

/**
 * A reminder never goes to somebody who already did the thing, never twice for the same rung, never outside working
 * days and office hours. A rung of another deadline version is another rung: an extension reminds again.
 */
export function remindersInOrder({ reminders }: ChainFacts): ChainLine {
  const rule = 'reminders-in-order';
  if (reminders.length === 0) return { rule, state: 'not-yet', evidence: [] };
  const wrong = [
    ...reminders.filter(wasDone).map((reminder) => fault('reminder-after-done', reminder)),
    ...reminders.filter(outsideOfficeHours).map((reminder) => fault('reminder-outside-hours', reminder)),
    ...sentTwice(reminders).map((reminder) => fault('reminder-twice', reminder)),
  ];
  if (wrong.length > 0) return { rule, state: 'broken', evidence: wrong };
  return { rule, state: 'kept', evidence: [evidence('reminders-sent', { count: reminders.length })] };
}

function wasDone({ fulfilledAt, sentAt }: ChainReminder): boolean {
  return fulfilledAt !== null && fulfilledAt < sentAt;
}

function outsideOfficeHours({ day, sentAt }: ChainReminder): boolean {
  return !day.working || sentAt < day.mailFrom || sentAt >= day.mailUntil;
}

function sentTwice(reminders: readonly ChainReminder[]): readonly ChainReminder[] {
  const seen = new Set<string>();
  return reminders.filter(({ obligationId, personId, rung, deadlineVersion }) => {
    const key = [obligationId, personId, rung, deadlineVersion].join(' ');
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}

function fault(code: string, { reminderId, obligationId, rung, sentAt }: ChainReminder): ChainEvidence {
  return evidence(code, { reminderId, obligationId, rung, sentAt });
}
