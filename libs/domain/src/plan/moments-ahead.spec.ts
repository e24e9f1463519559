import type { Moment, MomentKind } from './plan';
import { momentsAhead } from './moments-ahead';

const moment = (kind: MomentKind, key: string, wakeAt: number): Moment => ({
  kind,
  key,
  offset: 0,
  on: '2026-11-23',
  wakeAt,
  sendAt: wakeAt + 5,
});
const asking = moment('asking', 'asking', 10);
const early = moment('reminder', 'reminder:-10', 20);
const late = moment('reminder', 'reminder:-3', 30);
const tier = moment('escalation', 'escalation:deputy', 40);
const step = { moments: [asking, early, late, tier], deadlineVersion: 2 };

describe('momentsAhead', () => {
  it('gives what is due from its wake on, and the wake of what comes next', () => {
    expect(momentsAhead(step, [], 20)).toEqual({ due: [asking, early], nextAt: 30 });
    expect(momentsAhead(step, [], 9)).toEqual({ due: [], nextAt: 10 });
  });

  it('gives nothing that was done, and no escalation', () => {
    const done = step.moments.map(({ key }) => ({ key, deadlineVersion: 2 }));
    expect(momentsAhead(step, done.slice(0, 2), 100)).toEqual({ due: [late], nextAt: null });
    expect(momentsAhead(step, done.slice(0, 3), 1)).toEqual({ due: [], nextAt: null });
  });

  it('reminds again after an extension, and does not ask again', () => {
    const doneBefore = [asking, early].map(({ key }) => ({ key, deadlineVersion: 1 }));
    expect(momentsAhead(step, doneBefore, 25)).toEqual({ due: [early], nextAt: 30 });
  });

  it('takes a rung from before the extension for past, and an asking for still to do', () => {
    expect(momentsAhead({ ...step, deadlineSince: 26 }, [], 27)).toEqual({ due: [asking], nextAt: 30 });
  });
});
