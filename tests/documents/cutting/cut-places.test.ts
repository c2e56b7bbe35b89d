import { describe, expect, test } from "vitest";
import {
  counterpart,
  cutAt,
  cutPlaces,
  cutTarget,
  placeOf,
} from "../../../src/documents/cutting/cut-places.ts";
import { codeCharacter } from "../../../src/documents/inline-codes.ts";

const OPEN = codeCharacter("open", 1);
const CLOSE = codeCharacter("close", 1);

/** The two parts of a text that is cut at the bar; `null` where it cannot be. */
function parts(marked: string): readonly [string, string] | null {
  const text = marked.replace("|", "");
  const cut = cutAt(text, marked.indexOf("|"));
  return cut && [text.slice(0, cut.from), text.slice(cut.to)];
}

describe("a cut", () => {
  test.each([
    ["Kalifat je |pao.", "Kalifat je", "pao."],
    ["Kalifat je| pao.", "Kalifat je", "pao."],
    ["Kalifat  | je pao.", "Kalifat", "je pao."],
    ["Kali|fat", "Kali", "fat"],
    ["Super! 😀| Vidimo se.", "Super! 😀", "Vidimo se."],
  ])("of «%s» belongs to neither part", (marked, before, after) => {
    expect(parts(marked)).toEqual([before, after]);
  });

  test.each(["|Kalifat", "Kalifat|", " |Kalifat", `${OPEN}|Kalifat${CLOSE}`, "Kalifat| "])(
    "of «%s» is none, for a part would say nothing",
    (marked) => {
      expect(parts(marked)).toBeNull();
    },
  );

  test("tears no letter from its accent, no pair of surrogates, no code", () => {
    expect(cutAt("a c\u030Cb d", 3)).toEqual({ from: 1, to: 2 });
    expect(cutAt("a 😀b", 3)).toEqual({ from: 1, to: 2 });
    expect(cutAt(`a ${OPEN}b${CLOSE}`, 3)).toEqual({ from: 1, to: 2 });
  });

  test("leaves a closing code before it, and an opening one behind it", () => {
    expect(parts(`${OPEN}jaka|${CLOSE} stvar`)).toEqual([`${OPEN}jaka${CLOSE}`, "stvar"]);
    expect(parts(`jaka ${OPEN}|stvar${CLOSE}`)).toEqual(["jaka", `${OPEN}stvar${CLOSE}`]);
  });

  test("of a translation may leave one part empty", () => {
    expect(cutTarget("All of it. ", 11)).toEqual({ from: 10, to: 11 });
    expect(cutTarget("", 0)).toEqual({ from: 0, to: 0 });
    expect(cutTarget("One two", 3)).toEqual({ from: 3, to: 4 });
  });
});

describe("the places of a text", () => {
  test("are between its words, and say what ends there", () => {
    expect(cutPlaces("Pao je, kažu. Šute.")).toEqual([
      { at: 3, kind: "word" },
      { at: 7, kind: "clause" },
      { at: 13, kind: "sentence" },
    ]);
  });

  test("are none where there is one word", () => {
    expect(cutPlaces("Kalifat.")).toEqual([]);
  });
});

describe("the counterpart of a place", () => {
  const source = "Kalifat je pao, borci bježe. Vlada šuti.";

  test.each([
    ["The caliphate fell, fighters flee. |The government is silent.", "bježe."],
    ["The caliphate fell, |fighters flee. The government is silent.", "pao,"],
    ["The caliphate |fell, fighters flee. The government is silent.", "je"],
  ])("«%s» is behind «%s»", (marked, word) => {
    const target = marked.replace("|", "");
    const at = counterpart(source, placeOf(target, marked.indexOf("|")));
    expect(source.slice(0, at ?? 0).endsWith(word)).toBe(true);
  });

  test("is the end of a translation that has come no farther", () => {
    const place = placeOf(source, source.indexOf(" Vlada"));
    expect(counterpart("The caliphate fell, fighters flee.", place, true)).toBe(34);
  });
});
