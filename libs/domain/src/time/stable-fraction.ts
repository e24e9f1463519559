const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** A number in [0, 1) that is always the same for the same text: FNV-1a with a final mix, so that ids that differ in one character spread. */
export function stableFraction(text: string): number {
  let hash = fnvOffset;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
