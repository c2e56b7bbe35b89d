import { describe, expect, test } from "vitest";
import { readTbx } from "../../../src/glossary/exchange/tbx/read-tbx.ts";
import { writeTbx } from "../../../src/glossary/exchange/tbx/write-tbx.ts";
import { readTmxGlossary } from "../../../src/glossary/exchange/tmx.ts";

/** Terms by their languages: `hr bor|ac`. A mark before a term is its status: `!` forbidden, `?` admitted. */
function tbx(...terms: readonly (readonly [string, string])[]): string {
  const sets = terms.map(([language, text]) => {
    const status = text.startsWith("!") ? "forbidden" : text.startsWith("?") ? "admitted" : "";
    const note = status && `<termNote type="administrativeStatus">${status}</termNote>`;
    return `<langSet xml:lang="${language}"><tig><term>${text.replace(/^[!?]/u, "")}</term>${note}</tig></langSet>`;
  });
  return `<martif type="TBX"><text><body><termEntry id="1">${sets.join("")}</termEntry></body></text></martif>`;
}

function tmx(...terms: readonly (readonly [string, string])[]): string {
  const variants = terms.map(
    ([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`,
  );
  return `<tmx version="1.4"><header/><body><tu>${variants.join("")}</tu></body></tmx>`;
}

function termsOf({ concepts }: ReturnType<typeof readTbx>) {
  const terms = concepts.flatMap(({ concept }) => concept.terms);
  return terms.map(({ language, text, extras }) => [language, text, extras]);
}

describe.each([
  ["TBX", tbx, readTbx],
  ["TMX", tmx, readTmxGlossary],
] as const)("the terms of another program's %s", (_, write, read) => {
  test("lose their hints for stems, which are kept", () => {
    expect(termsOf(read(write(["hr", "bor|ac"], ["en", "fighter*"])))).toEqual([
      ["hr", "borac", { "headword with stem hint": "bor|ac" }],
      ["en", "fighter", { "headword with stem hint": "fighter*" }],
    ]);
  });

  test("keep a bar that marks no stem", () => {
    const [term] = termsOf(read(write(["hr", "kolnik|cesta"], ["en", "road"])));
    expect(term).toEqual(["hr", "kolnik|cesta", {}]);
  });

  test("are one where two varieties of English have the same, which is told", () => {
    const file = write(["hr", "borac"], ["en-GB", "fighter"], ["en-US", "fighter"]);
    expect(termsOf(read(file))).toEqual([
      ["hr", "borac", {}],
      ["en", "fighter", { language: "en-GB", "language:2": "en-US" }],
    ]);
  });
});

test("a term is preferred where one variety prefers it, and two where one forbids it", () => {
  const read = (...words: readonly [string, string]) => {
    const [british, american] = words;
    const { concepts } = readTbx(tbx(["hr", "lift"], ["en-GB", british], ["en-US", american]));
    return concepts[0]?.concept.terms.slice(1).map(({ status }) => status);
  };
  expect(read("?lift", "lift")).toEqual(["preferred"]);
  expect(read("lift", "!lift")).toEqual(["preferred", "forbidden"]);
});

test("what was merged is written and read again", () => {
  const { concepts } = readTbx(tbx(["hr", "bor|ac"], ["en-GB", "fighter"], ["en-US", "fighter"]));
  const before = concepts.map(({ concept }) => concept);
  const again = readTbx(writeTbx(before, { version: 3 })).concepts.map(({ concept }) => concept);
  expect(again).toEqual(before);
});
