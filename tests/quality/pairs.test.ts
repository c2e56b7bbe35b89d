import { describe, expect, test } from "vitest";
import { judgedPairs } from "../bench/check.ts";
import { scoreCheck } from "../bench/check-score.ts";

const pairs = judgedPairs();

/** Translators leave a check that cries wolf, reviewers one that sleeps. */
const LEAST = 0.97;

describe("the check of terms on the labelled pairs", () => {
  test("has enough of both, right translations and wrong ones", () => {
    const wrong = pairs.filter(({ expected }) => expected.length > 0).length;
    expect(wrong).toBeGreaterThanOrEqual(80);
    expect(pairs.length - wrong).toBeGreaterThanOrEqual(80);
  });

  test("is precise and misses little", () => {
    const all = scoreCheck(pairs).get("all");
    expect(all?.precision).toBeGreaterThanOrEqual(LEAST);
    expect(all?.recall).toBeGreaterThanOrEqual(LEAST);
  });
});
