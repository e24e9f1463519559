import { placesOfPieces } from './places-of-pieces';

describe('placesOfPieces', () => {
  it('counts characters as the API does, also outside the basic plane', () => {
    expect(placesOfPieces(['Ja 👍. ', 'Nee. ', 'Mits'])).toEqual([
      { at: 0, words: 'Ja 👍. ' },
      { at: 6, words: 'Nee. ' },
      { at: 11, words: 'Mits' },
    ]);
  });
});
