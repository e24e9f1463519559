import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy } from '../policy/policy';
import { askedAhead, type AskedAhead } from './asked-ahead';
import type { Plan } from './plan';
import { planTask } from './plan-task';

const calendar = buildCalendar({ from: '2026-01-01', until: '2028-12-31' });
const course = { taskId: '0190a1b2-0000-7000-8000-000000000001', startsOn: '2026-02-02', steps: [] } as const;
const plan: Plan = planTask(defaultPolicy, calendar, course);
const start = plan.steps[0]?.opensAt ?? 0;
const named = (asked: readonly AskedAhead[]): readonly string[] =>
  asked.map(({ step, kind }) => `${step.kind} ${String(step.ordinal)} ${kind}`);
const cycle = (ordinal: number) => {
  const found = plan.steps.find((step) => step.kind === 'iteration' && step.ordinal === ordinal);
  if (found === undefined) throw new Error(`the plan has no cycle ${String(ordinal)}`);
  return found;
};

describe('askedAhead', () => {
  it('asks a member in every cycle for a check-in and then a reflection, and nothing else', () => {
    const asked = named(askedAhead(plan, ['member'], start));
    expect(asked.slice(0, 2)).toEqual(['iteration 1 check-in', 'iteration 1 reflection']);
    expect(asked).toHaveLength(2 * defaultPolicy.iterations.count);
  });

  it('asks a party for its reply and its reaction, and who decides for a ballot', () => {
    expect(named(askedAhead(plan, ['party', 'decider'], start - 1))).toEqual([
      'invitation 1 reply',
      'consultation 1 reaction',
      'decision 1 ballot',
    ]);
  });

  it('leaves out what was asked before, also at that very instant', () => {
    const checkIn = cycle(1).moments.find(({ kind }) => kind === 'check-in');
    const asked = named(askedAhead(plan, ['member'], checkIn?.sendAt ?? 0));
    expect(asked[0]).toBe('iteration 1 reflection');
  });

  it('leaves out a step that ended before it asked', () => {
    const ended: Plan = {
      ...plan,
      steps: plan.steps.map((step) => (step.kind === 'iteration' ? { ...step, endedAt: step.opensAt } : step)),
    };
    expect(askedAhead(ended, ['member'], start)).toEqual([]);
  });

  it('asks nothing of somebody without a place in the task', () => {
    expect(askedAhead(plan, [], start)).toEqual([]);
  });
});
