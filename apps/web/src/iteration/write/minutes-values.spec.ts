import { bodyOfMinutes, valuesOfMinutes } from './minutes-values';

const when = { at: '2026-11-02T08:00:00Z', on: '2026-11-02', time: '09.00' };
const minutes = {
  meetingId: 'm',
  ...{ starts: when, ends: when, written: when, writtenBy: null, actionIds: ['a'], draft: null, version: 1 },
  summary: 'Kort',
  decisions: ['Wij bellen eerst.', 'Daarna schrijven wij.'],
};

describe('valuesOfMinutes', () => {
  it('starts with the minutes as they stand, and no new actions', () => {
    expect(valuesOfMinutes(minutes, undefined)).toEqual({
      summary: 'Kort',
      decisions: 'Wij bellen eerst.\nDaarna schrijven wij.',
      actions: [],
    });
  });

  it('takes what was typed before: on this device first, then the draft', () => {
    const draft = { body: { summary: 'Concept', decisions: [], actions: [] }, saved: when };
    expect(valuesOfMinutes({ ...minutes, draft }, undefined)).toMatchObject({ summary: 'Concept', decisions: '' });
    expect(valuesOfMinutes({ ...minutes, draft }, { summary: 'Hier' }).summary).toBe('Hier');
  });
});

describe('bodyOfMinutes', () => {
  it('makes an agreement of every line that has words', () => {
    expect(bodyOfMinutes({ summary: 'Kort', decisions: ' Een \n\n Twee\n', actions: [] }).decisions).toEqual([
      'Een',
      'Twee',
    ]);
  });
});
