import type { TaskView } from '@samenspel/contracts';
import { possibleSteers, rulesOf } from './possible-steers';

type Now = NonNullable<TaskView['now']>;
const task = (kind: Now['kind'], over: Partial<TaskView> = {}, status: Now['status'] = 'open') =>
  ({
    status: 'running',
    now: { kind, status },
    parties: [{ essential: false }],
    toReplan: false,
    may: { handOver: false },
    ...over,
  }) as unknown as TaskView;

describe('possibleSteers', () => {
  it('offers what belongs to the step', () => {
    expect(possibleSteers(task('iteration'))).toEqual(['remind', 'extend', 'pause', 'end-iterations', 'cancel']);
    expect(possibleSteers(task('consultation'))).toEqual([
      'remind',
      'extend',
      'pause',
      'close-early',
      'override',
      'cancel',
    ]);
    expect(possibleSteers(task('preparation'))).toEqual(['extend', 'pause', 'send-back', 'cancel']);
    expect(possibleSteers(task('decision'))).toEqual(['remind', 'extend', 'pause', 'override', 'cancel']);
    expect(possibleSteers(task('decision', {}, 'closed'))).toEqual(['pause', 'send-back', 'cancel']);
  });

  it('offers to plan again once the closing days changed', () => {
    expect(possibleSteers(task('preparation', { toReplan: true }))).toContain('replan');
    expect(possibleSteers(task('preparation', { status: 'paused', toReplan: true }))).not.toContain('replan');
  });

  it('offers to resume a paused task, and nothing of one that ended', () => {
    expect(possibleSteers(task('iteration', { status: 'paused' }, 'paused'))).toEqual(['resume', 'cancel']);
    expect(possibleSteers(task('anchoring', { status: 'anchored' }))).toEqual([]);
  });

  it('offers to hand over a task to who may, in a pause too', () => {
    const may = { handOver: true } as TaskView['may'];
    expect(possibleSteers(task('dispositions', { may }))).toEqual([
      'extend',
      'pause',
      'send-back',
      'hand-over',
      'cancel',
    ]);
    expect(possibleSteers(task('iteration', { may, status: 'paused' }, 'paused'))).toEqual([
      'resume',
      'hand-over',
      'cancel',
    ]);
    expect(possibleSteers(task('invitation', { may, now: null }))).toEqual(['pause', 'hand-over', 'cancel']);
  });

  it('lets an essential party go only where there is one', () => {
    expect(rulesOf(task('invitation'))).toEqual(['missing-side']);
    const parties = [{ essential: true }] as unknown as TaskView['parties'];
    expect(rulesOf(task('invitation', { parties }))).toEqual(['essential-party', 'missing-side']);
    expect(rulesOf(task('iteration'))).toEqual([]);
  });
});
