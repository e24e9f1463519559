import { handledTogether } from './handled-together';

describe('handledTogether', () => {
  it('puts items under their disposition, in the order in which they came', () => {
    const items = [
      { id: 'a', dispositionId: 'd-2' },
      { id: 'b', dispositionId: null },
      { id: 'c', dispositionId: 'd-2' },
      { id: 'd', dispositionId: 'd-1' },
    ];
    const made = [{ id: 'd-1' }, { id: 'd-2' }, { id: 'd-3' }];
    expect(
      handledTogether(items, made).map(({ disposition, items: together }) => [
        disposition?.id,
        together.map(({ id }) => id).join(''),
      ]),
    ).toEqual([
      ['d-2', 'ac'],
      [undefined, 'b'],
      ['d-1', 'd'],
    ]);
  });
});
