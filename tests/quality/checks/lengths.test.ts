import { describe, expect, test } from "vitest";
import type { SegmentContext } from "../../../src/documents/segment.ts";
import { inspect } from "../../../src/quality/inspect.ts";
import { coded } from "../../support/coded.ts";
import { glossaryOf } from "../../support/glossary.ts";

const none = glossaryOf();

function said(source: string, target: string, context: SegmentContext = {}): readonly string[] {
  const pair = { source: coded(source), target: coded(target), context };
  return inspect(none, pair).map(({ severity, rule, values }) => {
    const { count, text } = values;
    return `${severity} ${rule} ${count ?? text}`;
  });
}

describe("the room that a text has", () => {
  test.each([
    ["Otvoreno", "Open", 4, []],
    [
      "Otvoreno",
      "‹1›Open‹/1›",
      4,
      ["error code.unknown undefined", "error code.unknown undefined"],
    ],
    ["Zatvoreno", "Closed", 4, ["error length.exceeded 6"]],
    ["Osmijeh", "😀😀😀😀", 4, []],
    ["Zatvoreno", "Closed", undefined, []],
  ])("%s → %s, with room for %s", (source, target, maximum, expected) => {
    const context = maximum === undefined ? {} : { maximum };
    expect(said(source, target, context)).toEqual(expected);
  });

  test("what is too much is marked", () => {
    const pair = {
      source: coded("‹1›Zatvoreno‹/1›"),
      target: coded("‹1›Closed‹/1›"),
      context: { maximum: 4 },
    };
    expect(inspect(none, pair)).toMatchObject([{ from: 6, to: 8, values: { maximum: 4 } }]);
  });
});

describe("a subtitle", () => {
  const long = "This line has so many words that nobody can";
  test.each([
    ["is short enough", "Where are you?", 2000, []],
    ["has two lines", "Where are you?\n- At home.", 2000, []],
    ["has three lines", "- Where?\n- At home.\n- Good.", 3000, ["warning subtitle.lines 3"]],
    ["has a long line", long, 4000, ["warning subtitle.lineLength 43"]],
    ["is a moment too short", "Where are you now?", 1000, ["warning subtitle.readingSpeed 18"]],
    ["has codes, which are not read", "‹1›Where are you?‹/1›", 1000, []],
    ["has times that make no sense", "Where are you?", 0, []],
  ])("%s", (_, target, duration, expected) => {
    const found = said("‹1›Gdje si?‹/1›", target, { duration });
    expect(found.filter((one) => !one.includes("code."))).toEqual(expected);
  });

  test("is told by its time: a text of another kind may have long lines", () => {
    expect(said("Gdje?", long)).toEqual([]);
  });
});

describe("a placeholder that nothing has protected is missing", () => {
  test.each([
    ["Obrisano %d datoteka.", "Deleted files.", ["%d"]],
    ["Od %1$s do %2$s.", "From %1$s to.", ["%2$s"]],
    ["Bok, {ime}!", "Hello!", ["{ime}"]],
    ["Bok, {{ ime }} i {0}!", "Hello!", ["{{ ime }}", "{0}"]],
    ["Bok, %(name)s!", "Hello, %(names)s!", ["%(name)s"]],
    [`Bok, $${"{ime}"}!`, "Hello!", [`$${"{ime}"}`]],
    ["<b>Važno</b>", "<b>Important", ["</b>"]],
    ['<a title="Više">Opširnije</a>', '<a title="More">More</a>', []],
    ["%s i %s", "%s", ["%s"]],
    ["Porast od 50 % s kamatama i 50% domaćih, 100%.", "A rise of 50 percent.", []],
    ["Skup {vidi dolje} i {a, b}", "The set", []],
    ["Ako je a < b i c > d", "If so", []],
    ["Obrisano %d.", "Deleted %d.", []],
  ])("%s → %s: %o", (source, target, missing) => {
    const expected = missing.map((text) => `warning placeholder.missing ${text}`);
    expect(said(source, target)).toEqual(expected);
  });
});
