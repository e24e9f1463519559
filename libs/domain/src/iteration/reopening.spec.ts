import {
  isReopened,
  mustBeAnother,
  mustBeAsked,
  mustBeReopened,
  mustBeSettled,
  settledPoints,
  type AskedReopening,
  type SettledPoint,
} from './reopening';

const agreement: SettledPoint = { kind: 'agreement', sourceId: 'meeting', text: 'Eén formulier', ordinal: 1 };
const goal: SettledPoint = { kind: 'goal', sourceId: 'goal', text: 'Een kaart van de wijken', ordinal: 1 };
const asked = (more: Partial<AskedReopening> = {}): AskedReopening => ({
  ...{ id: 'reopening', sourceId: 'meeting', point: 'Eén formulier', status: 'asked', settledAs: null, ordinal: 2 },
  ...more,
});

describe('settledPoints', () => {
  it('leaves out what is asked to be reopened and what is open again', () => {
    expect(settledPoints([agreement, goal], [asked()])).toEqual([goal]);
    expect(settledPoints([agreement, goal], [asked({ status: 'reopened' })])).toEqual([goal]);
  });

  it('keeps a point of which the reopening was withdrawn', () => {
    expect(settledPoints([agreement], [asked({ status: 'withdrawn' })])).toEqual([agreement]);
  });

  it('names what was settled anew instead of the old words, and that can be reopened too', () => {
    const anew = asked({ status: 'settled-again', settledAs: 'Twee formulieren' });
    const point = { kind: 'settled-again', sourceId: 'reopening', text: 'Twee formulieren', ordinal: 2 };
    expect(settledPoints([agreement, goal], [anew])).toEqual([goal, point]);
    const again = asked({ id: 'second', sourceId: 'reopening', point: 'Twee formulieren' });
    expect(settledPoints([agreement, goal], [anew, again])).toEqual([goal]);
  });

  it('tells two agreements of one meeting apart', () => {
    const other = { ...agreement, text: 'Elke maand bellen' };
    expect(settledPoints([agreement, other], [asked()])).toEqual([other]);
  });
});

describe('what may be done with a settled point', () => {
  it('is asked for a point that is settled', () => {
    expect(mustBeSettled(agreement, [goal, agreement])).toBe(agreement);
    expect(() => mustBeSettled({ sourceId: 'meeting', text: 'Iets anders' }, [agreement])).toThrow('POINT_NOT_SETTLED');
  });

  it('is supported by another seat, while it is asked', () => {
    expect(() => {
      mustBeAnother('a', 'a');
    }).toThrow('REOPENING_OWN_SUPPORT');
    expect(() => {
      mustBeAsked(asked({ status: 'reopened' }));
    }).toThrow('REOPENING_NOT_ASKED');
    mustBeAnother('a', 'b');
    mustBeAsked(asked());
  });

  it('is settled anew only when it is open again', () => {
    expect(() => {
      mustBeReopened(asked());
    }).toThrow('POINT_NOT_REOPENED');
    mustBeReopened(asked({ status: 'reopened' }));
  });

  it('is open again when enough seats support it', () => {
    expect([1, 2, 3].map((supporters) => isReopened(supporters, 2))).toEqual([false, true, true]);
  });
});
