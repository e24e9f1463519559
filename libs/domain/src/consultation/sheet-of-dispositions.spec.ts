import {
  gatherDispositions,
  markOfDisposition,
  markOfNoDisposition,
  weighDispositionRow,
  type StandOfItem,
} from './sheet-of-dispositions';

const mark = markOfDisposition({ id: '01930000-0000-7000-8000-0123456789ab', version: 3 });
const nothing: StandOfItem<string> = { mark: markOfNoDisposition, kind: null, reason: '', changedText: '' };
const taken: StandOfItem<string> = { mark, kind: 'taken-over', reason: 'Dat klopt.', changedText: '' };

describe('weighDispositionRow', () => {
  it.each([
    ['filled in for the first time', { ...taken, mark: markOfNoDisposition }, nothing, 'new'],
    ['with another reason', { ...taken, reason: 'Toch niet.' }, taken, 'changed'],
    ['as it was', taken, taken, 'unchanged'],
    ['never filled in', nothing, nothing, 'unchanged'],
    ['never filled in, while somebody handled the item', nothing, taken, 'unchanged'],
    ['filled in, while somebody handled the item', { ...taken, mark: 'v0', reason: 'x' }, taken, 'changed-meanwhile'],
    [
      'filled in, while somebody changed the item',
      { ...taken, mark: 'v2-0123456789ab', reason: 'x' },
      taken,
      'changed-meanwhile',
    ],
    ['filled in, while somebody wrote the same', { ...taken, mark: 'v0' }, taken, 'unchanged'],
    ['filled in, while somebody took the disposition away', { ...taken, reason: 'x' }, nothing, 'changed-meanwhile'],
    ['emptied', { ...nothing, mark }, taken, 'emptied'],
  ] as const)('says of a row %s: %s', (_when, filled, stands, verdict) => {
    expect(weighDispositionRow(filled, stands)).toBe(verdict);
  });
});

describe('gatherDispositions', () => {
  const row = (itemId: string, reason = 'Dat klopt.') => ({ itemId, kind: 'taken-over', reason, changedText: '' });

  it('puts rows that say the same together', () => {
    expect(gatherDispositions([row('a'), row('b', 'Anders.'), row('c')], [])).toEqual([
      { kind: 'taken-over', reason: 'Dat klopt.', changedText: '', itemIds: ['a', 'c'] },
      { kind: 'taken-over', reason: 'Anders.', changedText: '', itemIds: ['b'] },
    ]);
  });

  it('changes a disposition when all of its items say the same, and moves items out of it otherwise', () => {
    const made = [{ id: 'd', version: 4, itemIds: ['a', 'b'] }];
    expect(gatherDispositions([row('a'), row('b')], made)[0]?.changes).toEqual({ id: 'd', version: 4 });
    expect(gatherDispositions([row('a')], made)[0]?.changes).toBeUndefined();
    expect(gatherDispositions([row('a'), row('b'), row('c')], made)[0]?.changes).toBeUndefined();
  });
});
