import { isFiltered, isFirstPage, pathOfPost, postQuery, searchAt } from './post-address';

const search = new URLSearchParams('stand=failed&aan=p-1&zoek=&na=place');

describe('the address of the post', () => {
  it('is the query of the API, without what was not chosen', () => {
    expect(postQuery(search)).toBe('?status=failed&personId=p-1&cursor=place');
    expect(postQuery(new URLSearchParams())).toBe('');
  });

  it('keeps the choice on the next page, and on the first again', () => {
    expect(new URLSearchParams(searchAt(search, 'later')).get('na')).toBe('later');
    const first = new URLSearchParams(searchAt(search, undefined));
    expect([first.get('stand'), isFirstPage(first), isFirstPage(search)]).toEqual(['failed', true, false]);
  });

  it('counts no page as a filter', () => {
    expect([isFiltered(search), isFiltered(new URLSearchParams('na=place'))]).toEqual([true, false]);
  });

  it('leads to the post of one task or to one person', () => {
    expect([pathOfPost(), pathOfPost({ opgave: 't-1' })]).toEqual(['/post', '/post?opgave=t-1']);
  });
});
