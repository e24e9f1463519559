import { checkAbsence, type AbsencePeriod, type AbsenceSight } from './check-absence';

const aSight = (changes: Partial<AbsenceSight> = {}): AbsenceSight => ({
  today: '2026-09-01',
  others: [],
  partyIdsOfPerson: ['brug'],
  deputy: null,
  personId: 'noor',
  ...changes,
});
const check = (fromOn: string, untilOn: string, changes?: Partial<AbsenceSight>): (() => void) => {
  const period: AbsencePeriod = { fromOn, untilOn };
  return () => {
    checkAbsence(period, aSight(changes));
  };
};
const code = (refusal: string): Error => expect.objectContaining({ code: refusal }) as Error;

describe('checkAbsence', () => {
  it('takes a period that began already, or of one day', () => {
    expect(check('2026-08-20', '2026-09-01')).not.toThrow();
    expect(check('2026-09-03', '2026-09-03')).not.toThrow();
  });

  it('refuses a period that ends before it starts, or is over', () => {
    expect(check('2026-09-10', '2026-09-09')).toThrow(code('ABSENCE_ENDS_BEFORE_START'));
    expect(check('2026-08-01', '2026-08-31')).toThrow(code('ABSENCE_IN_THE_PAST'));
  });

  it('refuses a day that another period holds, and takes the day after it', () => {
    const others = [{ fromOn: '2026-09-05', untilOn: '2026-09-10' }];
    expect(check('2026-09-10', '2026-09-12', { others })).toThrow(code('ABSENCE_OVERLAPS'));
    expect(check('2026-09-01', '2026-09-30', { others })).toThrow(code('ABSENCE_OVERLAPS'));
    expect(check('2026-09-11', '2026-09-12', { others })).not.toThrow();
  });

  it('takes as deputy a colleague of the same party alone', () => {
    const withDeputy = (partyId: string, personId: string | null): (() => void) =>
      check('2026-09-02', '2026-09-03', { deputy: { partyId, personId } });
    expect(withDeputy('brug', 'wouter')).not.toThrow();
    for (const [partyId, personId] of [
      ['haarlem', 'wouter'],
      ['brug', 'noor'],
      ['brug', null],
    ] as const)
      expect(withDeputy(partyId, personId)).toThrow(code('ABSENCE_DEPUTY_NOT_POSSIBLE'));
  });
});
