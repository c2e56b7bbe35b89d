/**
 * The Croatian shape of a tree of English strings: the same keys, and a `_few` beside each `_one`
 * (1 riječ, 2 riječi, 5 riječi), so that a missing string or plural does not compile.
 */
export type Croatian<T> = {
  readonly [K in keyof T | FewOf<keyof T>]: K extends keyof T
    ? T[K] extends string
      ? string
      : Croatian<T[K]>
    : string;
};

type FewOf<K> = K extends `${infer Stem}_one` ? `${Stem}_few` : never;
