import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { saysTheSame } from "../../src/glossary/same.ts";

test("the order of fields says nothing, that of a list does", () => {
  expect(saysTheSame({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(saysTheSame([1, 2], [2, 1])).toBe(false);
  expect(saysTheSame({ a: undefined }, {})).toBe(false);
  expect(saysTheSame([], {})).toBe(false);
});

test("it agrees with Node about whatever JSON can say", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(saysTheSame(one, other)).toBe(isDeepStrictEqual(one, other));
      expect(saysTheSame(one, structuredClone(one))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
