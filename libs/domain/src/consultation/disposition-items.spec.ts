import { dispositionItems } from './disposition-items';

describe('dispositionItems', () => {
  it('makes every free text an item of its own, and lets all closed answers share one', () => {
    const items = dispositionItems([
      {
        answerId: 'a',
        answers: [
          { promptId: 'p1', text: 'Meer tijd' },
          { promptId: 'p2', value: 3 },
        ],
      },
      {
        answerId: 'b',
        answers: [
          { promptId: 'p1', text: 'Goed plan' },
          { promptId: 'p2', value: 1, text: 'Want...' },
        ],
      },
    ]);
    expect(items).toEqual([
      { kind: 'free-text', answerId: 'a', promptId: 'p1' },
      { kind: 'free-text', answerId: 'b', promptId: 'p1' },
      { kind: 'free-text', answerId: 'b', promptId: 'p2' },
      { kind: 'closed-answers' },
    ]);
  });

  it('counts several choices and a ranking as closed answers', () => {
    const items = dispositionItems([{ answerId: 'a', answers: [{ promptId: 'p', values: [1, 0], text: 'Want' }] }]);
    expect(items).toEqual([{ kind: 'free-text', answerId: 'a', promptId: 'p' }, { kind: 'closed-answers' }]);
  });

  it('makes every remark on a paragraph an item of its own', () => {
    const marks = [
      { paragraph: 0, mark: 0 },
      { paragraph: 2, mark: 2, text: 'Te duur' },
    ];
    expect(dispositionItems([{ answerId: 'a', answers: [{ promptId: 'p', marks }] }])).toEqual([
      { kind: 'free-text', answerId: 'a', promptId: 'p', paragraph: 2 },
      { kind: 'closed-answers' },
    ]);
  });

  it('needs nothing for blank texts or for no reactions, and has no shared item without closed answers', () => {
    expect(dispositionItems([])).toEqual([]);
    expect(dispositionItems([{ answerId: 'a', answers: [{ promptId: 'p1', text: ' \n' }] }])).toEqual([]);
    expect(dispositionItems([{ answerId: 'a', answers: [{ promptId: 'p1', text: 'x' }] }])).toHaveLength(1);
  });
});
