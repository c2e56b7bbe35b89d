/** A source of chance that gives the same numbers for the same seed (mulberry32). */
export interface Random {
  /** A whole number below `limit`, from 0. */
  below(limit: number): number;
  pick<One>(all: readonly One[]): One;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (all) => {
      const one = all[below(all.length)];
      if (one === undefined) throw new RangeError("nothing to pick from");
      return one;
    },
  };
}
