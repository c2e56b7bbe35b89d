import { describe, expect, test } from "vitest";
import { createTranslations } from "../../src/web/translate.ts";
import { placeName } from "../../views/segment-place.ts";

const translationIn = createTranslations();

describe("where a segment stands is said in words", () => {
  test.each([
    ["hr", "#3", "3. slajd"],
    ["hr", "#3 notes", "bilješke uz 3. slajd"],
    ["en", "#12", "slide 12"],
    ["en", "#12 notes", "notes on slide 12"],
    ["en", "slideMaster1", "master 1: on all slides"],
    ["en", "slideLayout2", "layout 2: on every slide that has it"],
  ] as const)("in %s, of %s, as «%s»", (language, key, words) => {
    expect(placeName(key, translationIn(language).t)).toBe(words);
  });

  test.each(["List1!B4", "00:00:01,000", "home.title", "#hash", ""])(
    "unless the file has a name of its own for it: %s",
    (key) => {
      expect(placeName(key, translationIn("hr").t)).toBe(key);
    },
  );
});
