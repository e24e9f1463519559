import { buildCalendar } from '@samenspel/calendar';
import type { StepCourse, TaskCourse } from '../plan/plan';
import { planTask } from '../plan/plan-task';
import { defaultPolicy } from '../policy/policy';
import { dayOn } from '../time/day-on';
import { checkCommand } from './check-command';
import type { Command } from './command';
import { courseAfter } from './course-after';
import { dateChanges } from './date-changes';
import type { SteeredStep, SteeringSight } from './steering-sight';

const calendar = buildCalendar({ from: '2026-01-01', until: '2028-12-31' });
const taskId = '0190a1b2-0000-7000-8000-000000000001';

interface Situation {
  readonly kinds: readonly StepCourse['kind'][];
  readonly today: string;
  readonly over?: Partial<SteeringSight>;
}

/** A task of which these steps were opened, the last of them on Monday 2 March 2026 and still open. */
function situation({ kinds, today, over }: Situation): { course: TaskCourse; sight: SteeringSight } {
  const steps = kinds.map((kind, index): StepCourse => {
    const openedOn = index === kinds.length - 1 ? '2026-03-02' : '2026-02-02';
    const ordinal = kinds.slice(0, index + 1).filter((each) => each === kind).length;
    const step = { stepId: `s-${String(index)}`, kind, ordinal, openedOn, extendedBy: 0, pausedDays: 0 };
    return index === kinds.length - 1
      ? step
      : { ...step, endedOn: '2026-02-27', endedAt: dayOn(calendar, '2026-02-27').endsAt };
  });
  const course: TaskCourse = { taskId, startsOn: '2026-02-02', steps, today };
  const plan = planTask(defaultPolicy, calendar, course);
  const seen = steps.map((step, index): SteeredStep => {
    const { lastDay, endsAt, hasClosingInstant } = plan.steps[index] as (typeof plan.steps)[number];
    return { ...step, lastDay, endsAt, hasClosingInstant, status: step.endedOn === undefined ? 'open' : 'closed' };
  });
  const day = dayOn(calendar, today);
  const sight: SteeringSight = {
    task: { taskId, status: 'running', pausedOn: null },
    ...{ calendar, today, now: day.startsAt + 1, steps: seen, boardHasBall: false, pausedAt: null, resumedOn: null },
    policy: defaultPolicy,
    roster: { onRoster: 3, final: 3 },
    essentialPartyIds: ['p-1'],
    proposalDelivered: true,
    prepared: undefined,
    replanning: { calendar, plan },
    reminding: { goes: { at: day.startsAt + 1, on: today }, timesThatDay: 0, people: 1 },
    handover: { fromPersonId: 'eva', candidateIds: ['linda'] },
    ...over,
  };
  return { course, sight };
}

function changesOf(command: Command, { course, sight }: ReturnType<typeof situation>): string[] {
  const before = planTask(defaultPolicy, calendar, course);
  const after = planTask(defaultPolicy, calendar, courseAfter(course, command, sight));
  return dateChanges(before, after).map(
    (change) =>
      `${change.stepKind} ${String(change.ordinal)}: ${change.before?.lastDay ?? '-'} > ${change.after?.lastDay ?? '-'}`,
  );
}

describe('courseAfter', () => {
  it('moves the step that is extended and every date after it', () => {
    const changes = changesOf(
      { kind: 'extend', stepId: 's-0', lastDay: '2026-04-01' },
      situation({ kinds: ['consultation'], today: '2026-03-10' }),
    );
    expect(changes[0]).toMatch(/^consultation 1: .* > 2026-04-01$/);
    expect(changes.map((change) => change.split(':')[0])).toEqual([
      'consultation 1',
      'dispositions 1',
      'decision 1',
      'anchoring 1',
      ...['measure 1', 'measure 2', 'measure 3'],
    ]);
  });

  it('shows a pause as if it were ended today: one working day, and none on the day of an earlier one', () => {
    const running = situation({ kinds: ['decision'], today: '2026-03-10' });
    const moved = changesOf({ kind: 'pause' }, running);
    expect(moved[0]).toMatch(/^decision 1: /);
    const again = situation({ kinds: ['decision'], today: '2026-03-10', over: { resumedOn: '2026-03-10' } });
    expect(changesOf({ kind: 'pause' }, again)).toEqual([]);
  });

  it('counts the whole pause when the task is resumed', () => {
    const task = { taskId, status: 'paused', pausedOn: '2026-03-05' } as const;
    const paused = situation({ kinds: ['decision'], today: '2026-03-10', over: { task } });
    const [decision] = changesOf({ kind: 'resume' }, paused);
    const four = changesOf({ kind: 'extend', stepId: 's-0', lastDay: '2026-03-20' }, paused);
    expect(decision).toBe(four[0]);
  });

  it('plans a new cycle when the task is sent back, and everything after it', () => {
    const changes = changesOf(
      { kind: 'send-back' },
      situation({ kinds: ['iteration', 'consultation', 'dispositions'], today: '2026-03-10' }),
    );
    expect(changes.map((change) => change.split(':')[0])).toEqual([
      'iteration 2',
      'preparation 1',
      'consultation 2',
      'dispositions 2',
      'decision 1',
      'anchoring 1',
      ...['measure 1', 'measure 2', 'measure 3'],
    ]);
  });

  it('leaves no later cycle when the group ends the cycles', () => {
    const changes = changesOf({ kind: 'end-iterations' }, situation({ kinds: ['iteration'], today: '2026-03-10' }));
    expect(changes.filter((change) => change.endsWith('> -')).map((change) => change.split(':')[0])).toEqual([
      'iteration 2',
      'iteration 3',
    ]);
  });
});

describe('checkCommand', () => {
  const refusal = (command: Command, over: Partial<Situation> = {}): unknown => {
    try {
      checkCommand(command, situation({ kinds: ['consultation'], today: '2026-03-18', ...over }).sight);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('lets a consultation close early when everybody on the roster is ready', () => {
    expect(refusal({ kind: 'close-early', stepId: 's-0' })).toBeNull();
    expect(refusal({ kind: 'close-early', stepId: 's-0' }, { today: '2026-03-09' })).toBe('CLOSE_EARLY_BEFORE_MINIMUM');
    const waiting = { over: { roster: { onRoster: 3, final: 2 } } };
    expect(refusal({ kind: 'close-early', stepId: 's-0' }, waiting)).toBe('CLOSE_EARLY_NOT_ALL_FINAL');
    expect(refusal({ kind: 'override', subject: 'early-close', stepId: 's-0' }, waiting)).toBeNull();
  });

  it('knows the rule that can be set aside by its step, and an essential party by the task', () => {
    const invitation = { kinds: ['invitation'] } as const;
    const override = { kind: 'override', subject: 'essential-party', stepId: 's-0' } as const;
    expect(refusal({ ...override, partyId: 'p-1' }, invitation)).toBeNull();
    expect(refusal({ ...override, partyId: 'p-2' }, invitation)).toBe('OVERRIDE_PARTY_NOT_ESSENTIAL');
    expect(refusal(override, { kinds: ['decision'] })).toBe('OVERRIDE_OUT_OF_PLACE');
  });

  it('changes nothing but a pause of a task that is paused, and nothing of one that ended', () => {
    const paused = { over: { task: { taskId, status: 'paused', pausedOn: '2026-03-17' } as const } };
    expect(refusal({ kind: 'pause' }, paused)).toBe('TASK_PAUSED');
    expect(refusal({ kind: 'send-back' }, paused)).toBe('TASK_PAUSED');
    expect(refusal({ kind: 'resume' }, paused)).toBeNull();
    expect(refusal({ kind: 'cancel' }, paused)).toBeNull();
    const ended = { over: { task: { taskId, status: 'cancelled', pausedOn: null } as const } };
    expect(refusal({ kind: 'cancel' }, ended)).toBe('TASK_ENDED');
    expect(refusal({ kind: 'end-iterations' }, ended)).toBe('TASK_ENDED');
  });

  it('opens a consultation that is whole, on a proposal that was delivered', () => {
    const prepared = {
      question: 'Kan dit zo?',
      prompts: [{ kind: 'open', question: 'Wat mist u?', options: [] }],
      senders: 2,
    } as const;
    const inPreparation = (over: Partial<SteeringSight>): Partial<Situation> => ({ kinds: ['preparation'], over });
    expect(refusal({ kind: 'open-consultation' }, inPreparation({ prepared }))).toBeNull();
    expect(refusal({ kind: 'open-consultation' }, inPreparation({ prepared, proposalDelivered: false }))).toBe(
      'PROPOSAL_NOT_DELIVERED',
    );
    expect(refusal({ kind: 'open-consultation' }, inPreparation({}))).toBe('CONSULTATION_NOT_COMPLETE');
    expect(refusal({ kind: 'open-consultation' })).toBe('COMMAND_OUT_OF_PLACE');
  });

  it('sends back from the preparation, the dispositions, or after the board got the ball', () => {
    expect(refusal({ kind: 'send-back' }, { kinds: ['dispositions'] })).toBeNull();
    expect(refusal({ kind: 'send-back' }, { kinds: ['decision'] })).toBe('COMMAND_OUT_OF_PLACE');
    expect(refusal({ kind: 'send-back' }, { kinds: ['decision'], over: { boardHasBall: true } })).toBeNull();
  });
});
