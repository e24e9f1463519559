import { statesToSend, suggestedStates } from './goal-states';

const goals = [
  { id: 'a', text: 'A', state: 'on-track', carriedOver: false, version: 1 },
  { id: 'b', text: 'B', state: 'reached', carriedOver: false, version: 1 },
] as const;
const may = { write: false, report: true, planMeeting: false, writeMinutes: false, endIterations: false, answer: true };
const open = { goals: [...goals], checkIn: null, may };

describe('suggestedStates', () => {
  it('fills in the choice of the mail at every goal that is not reached', () => {
    expect(suggestedStates(open, 'behind')).toEqual({ a: 'behind' });
  });

  it('fills in nothing without a choice that is known, after the check-in, or for who may not answer', () => {
    const given = { body: { line: 'Goed', goals: [] }, submitted: { at: '', on: '', time: '' } };
    expect(suggestedStates(open, undefined)).toEqual({});
    expect(suggestedStates(open, 'joins')).toEqual({});
    expect(suggestedStates({ ...open, checkIn: given }, 'behind')).toEqual({});
    expect(suggestedStates({ ...open, may: { ...may, answer: false } }, 'behind')).toEqual({});
  });
});

describe('statesToSend', () => {
  it('takes what was filled in before what stands', () => {
    expect(statesToSend(goals, { a: 'help-needed' })).toEqual([
      { goalId: 'a', state: 'help-needed' },
      { goalId: 'b', state: 'reached' },
    ]);
  });
});
