import { currentStation, cycleProgress, sendBack, type LineOfTask, type LineState } from './line';

const lineOf = (...states: readonly LineState[]): LineOfTask => ({
  stations: states.map((state, index) => ({ key: `${index}`, name: `station ${index}`, state })),
});

describe('the line of a task', () => {
  it('stands at its paused station', () => {
    expect(currentStation(lineOf('done', 'paused', 'open'))?.key).toBe('1');
  });

  it('stands nowhere when the task has ended', () => {
    expect(currentStation(lineOf('done', 'done', 'done'))).toBeUndefined();
  });

  it.each([
    [['now', 'open', 'open'], 25],
    [['done', 'now', 'open'], 50],
    [['done', 'open', 'open'], 25],
    [['open', 'open', 'open'], 0],
    [['done', 'done', 'done'], 100],
  ] as const)('has come, with its cycles %j, %i percent along their stretch', (states, percent) => {
    expect(cycleProgress(states.map((state, index) => ({ number: index + 1, state })))).toBe(percent);
  });

  it('draws a send-back from the station that sent back to the current one', () => {
    expect(sendBack(lineOf('done', 'now', 'sentBack', 'open', 'open'))).toEqual({ from: 2, to: 1 });
  });

  it('draws no send-back when the task has passed that station again', () => {
    expect(sendBack(lineOf('done', 'done', 'now', 'open', 'open'))).toBeUndefined();
  });
});
