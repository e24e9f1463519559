import { cursorOf, placeOf } from './post-cursor';

const place = { sendAt: '2026-12-01T08:00:00.123456Z', id: '0198f000-0000-7000-8000-000000000001' };

describe('the cursor of the post', () => {
  it('keeps the microseconds, so that no mail is shown twice or left out', () => {
    expect(placeOf(cursorOf(place))).toEqual(place);
  });

  it.each([
    'abc',
    cursorOf({ ...place, id: "x' or 1=1" }),
    cursorOf({ ...place, sendAt: '2026-99-01T08:00:00.123456Z' }),
  ])('refuses %s, which no page gave', (cursor) => {
    expect(() => placeOf(cursor)).toThrow('INPUT_INVALID');
  });
});
