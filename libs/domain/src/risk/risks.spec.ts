import { checkRisk, isRiskDue } from './check-risk';
import { suggestedRisks, type RiskSight } from './suggested-risks';

const holiday = { kind: 'school-holiday', name: 'christmas', from: '2026-12-19', until: '2027-01-03' } as const;
const sight: RiskSight = {
  today: '2026-11-24',
  repliesDueOn: '2026-11-23',
  parties: [
    { partyId: 'silent', name: 'De Linde', essential: true, hasReplied: false },
    { partyId: 'replied', name: 'Haarlem', essential: true, hasReplied: true },
    { partyId: 'other', name: 'De Berk', essential: false, hasReplied: false },
  ],
  gaps: ['access-team-professional'],
  windows: [
    { step: { kind: 'consultation', ordinal: 1 }, days: holiday },
    { step: { kind: 'iteration', ordinal: 2 }, days: holiday },
    { step: { kind: 'consultation', ordinal: 1 }, days: { ...holiday, kind: 'party-closed' } },
  ],
  obstacles: [],
  known: [],
};
const keys = (change: Partial<RiskSight> = {}): readonly string[] =>
  suggestedRisks({ ...sight, ...change }).map(({ key }) => key);

describe('suggestedRisks', () => {
  it('sees a silent essential party, a missing side and a consultation over a school holiday', () => {
    expect(keys()).toEqual([
      'essential-silent:silent',
      'side-missing:access-team-professional',
      'window-over-holiday:1:2026-12-19',
    ]);
  });

  it('sees what a party says stands in the way of a decision, in its words', () => {
    const obstacles = [{ answerId: 'a-1', party: 'De Linde', reason: 'Geen mensen.' }];
    expect(suggestedRisks({ ...sight, obstacles }).at(-1)).toEqual({
      key: 'obstacle-named:a-1',
      source: 'obstacle-named',
      params: { party: 'De Linde', reason: 'Geen mensen.' },
    });
  });

  it('leaves parties their time to reply', () => {
    expect(keys({ today: '2026-11-23' })).toEqual(['window-over-holiday:1:2026-12-19']);
  });

  it('does not come back to what was taken up or dismissed', () => {
    expect(keys({ known: keys().slice(0, 2) })).toEqual(['window-over-holiday:1:2026-12-19']);
    expect(keys({ known: keys() })).toEqual([]);
  });
});

describe('a risk in the register', () => {
  const ground = { today: '2026-11-24', seatIds: ['seat'] };

  it('has an owner of the task and a date that is not over', () => {
    expect(() => {
      checkRisk({ ownerSeatId: 'seat', lookAgainOn: '2026-11-24' }, ground);
      checkRisk({ ownerSeatId: null, lookAgainOn: '2027-01-01' }, ground);
    }).not.toThrow();
    expect(() => {
      checkRisk({ ownerSeatId: null, lookAgainOn: '2026-11-23' }, ground);
    }).toThrow(expect.objectContaining({ code: 'RISK_DATE_PAST' }) as Error);
    expect(() => {
      checkRisk({ ownerSeatId: 'stranger', lookAgainOn: '2026-11-24' }, ground);
    }).toThrow(expect.objectContaining({ code: 'RISK_OWNER_UNKNOWN' }) as Error);
  });

  it('asks for a look from its date on, until it is closed', () => {
    expect(isRiskDue({ status: 'open', lookAgainOn: '2026-11-25' }, ground.today)).toBe(false);
    expect(isRiskDue({ status: 'open', lookAgainOn: '2026-11-24' }, ground.today)).toBe(true);
    expect(isRiskDue({ status: 'closed', lookAgainOn: '2026-11-24' }, ground.today)).toBe(false);
  });
});
