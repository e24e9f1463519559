interface PlacedPiece {
  /** Where it begins in the text, in characters (code points) from 0. */
  readonly at: number;
  readonly words: string;
}

/** Where each piece of a text begins: the place at which the API cuts. */
export function placesOfPieces(pieces: readonly string[]): readonly PlacedPiece[] {
  let at = 0;
  return pieces.map((words) => {
    const piece = { at, words };
    at += Array.from(words).length;
    return piece;
  });
}
