import { expect, test } from "vitest";
import { wordChanges } from "../../src/web/word-changes.ts";

test.each([
  ["The ship sails.", "The ship sails.", [0, 0, 0]],
  ["", "The ship sails.", [3, 0, 0]],
  ["The ship sails.", "", [0, 3, 0]],
  ["The ship sails.", "The boat sails.", [0, 0, 1]],
  ["The ship sails.", "The boat sails home.", [1, 0, 1]],
  ["The old ship sails.", "The ship sails.", [0, 1, 0]],
  ["a long way to go", "a short and easy way to go", [2, 0, 1]],
])("from «%s» to «%s» come, go and change %j words", (before, after, [added, removed, changed]) => {
  expect(wordChanges(before, after)).toEqual({ added, removed, changed });
});
