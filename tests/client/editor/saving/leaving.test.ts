import { expect, test } from "vitest";
import { fitting } from "../../../../src/client/editor/saving/leaving.ts";

const farewell = (segmentId: number, letters: number) => ({
  segmentId,
  save: { target: "č".repeat(letters), status: "draft", base: 0 } as const,
});

test("a page that goes away sends no more than browsers take for it, counted in bytes", () => {
  const farewells = [farewell(1, 20_000), farewell(2, 20_000), farewell(3, 10_000)];
  expect(fitting(farewells).map(({ segmentId }) => segmentId)).toEqual([1, 3]);
});

test("what is short goes all together", () => {
  const farewells = Array.from({ length: 50 }, (_, at) => farewell(at, 100));
  expect(fitting(farewells)).toEqual(farewells);
});
