import type { BallotBody } from '@samenspel/contracts';
import { ballotOf, valuesOf } from './ballot-values';

const bodies: readonly BallotBody[] = [
  { choice: 'consent', interests: 'Wij betalen mee.' },
  { choice: 'consent-with-condition', condition: 'Na een half jaar kijken we samen.', interests: '' },
  { choice: 'objection', reason: 'De school ontbreekt.', interests: '' },
  { choice: 'recusal', reason: 'Mijn zus werkt daar.', interests: '' },
  { choice: 'send-back', question: 'Wat kost het?', interests: '' },
];

describe('a ballot in the form', () => {
  it.each(bodies)('comes back as it was given: $choice', (body) => {
    expect(ballotOf(valuesOf(body))).toEqual(body);
  });

  it('sends only the text of its own choice', () => {
    const values = { ...valuesOf(bodies[2]), choice: 'consent' } as const;
    expect(ballotOf(values)).toEqual({ choice: 'consent', interests: '' });
  });

  it('is none before something is chosen', () => {
    expect(ballotOf(valuesOf(undefined))).toBeUndefined();
  });
});
