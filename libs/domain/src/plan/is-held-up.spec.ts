import { isHeldUp } from './is-held-up';

describe('isHeldUp', () => {
  it('is a step that is open from its end on', () => {
    expect(isHeldUp({ status: 'open', endsAt: 10 }, 10)).toBe(true);
    expect(isHeldUp({ status: 'open', endsAt: 10 }, 9)).toBe(false);
  });

  it('is no step that passed, closed, was paused or was never opened', () => {
    expect((['passed', 'closed', 'paused'] as const).some((status) => isHeldUp({ status, endsAt: 10 }, 11))).toBe(
      false,
    );
    expect(isHeldUp(undefined, 11)).toBe(false);
  });
});
