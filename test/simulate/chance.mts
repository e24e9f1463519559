import { createHash } from 'node:crypto';

type Key = string | number;

/**
 * Chance from a seed: the same seed and the same keys give the same number, in whatever order things happen. So who
 * refuses and who forgets does not hang on how busy the machine is.
 */
export class Chance {
  readonly #seed: string;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** A number from 0 up to, and not including, 1. */
  of(...keys: readonly Key[]): number {
    const digest = createHash('sha256')
      .update([this.#seed, ...keys].join('\n'))
      .digest();
    return digest.readUIntBE(0, 6) / 2 ** 48;
  }

  happens(share: number, ...keys: readonly Key[]): boolean {
    return this.of(...keys) < share;
  }

  between(least: number, most: number, ...keys: readonly Key[]): number {
    return least + this.of(...keys) * (most - least);
  }

  /** One of the names, each as often as its weight says. */
  one<Name extends string>(weights: Readonly<Record<Name, number>>, ...keys: readonly Key[]): Name {
    const names = Object.keys(weights) as Name[];
    const total = names.reduce((sum, name) => sum + weights[name], 0);
    let left = this.of(...keys) * total;
    for (const name of names) {
      left -= weights[name];
      if (left < 0) return name;
    }
    return names.at(-1)!;
  }

  /** So many of a list, in an order of chance. */
  some<Item>(items: readonly Item[], count: number, ...keys: readonly Key[]): readonly Item[] {
    const drawn = items.map((item, nth) => ({ item, at: this.of(...keys, nth) }));
    return drawn
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ item }) => item);
  }
}
