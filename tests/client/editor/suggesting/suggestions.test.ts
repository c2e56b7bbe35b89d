import { expect, test } from "vitest";
import { createLexicon } from "../../../../src/client/editor/suggesting/lexicon.ts";
import {
  type Candidate,
  type Supply,
  suggest,
} from "../../../../src/client/editor/suggesting/suggestions.ts";

const term = (text: string, ...spellings: string[]): Candidate => ({
  text,
  kind: "term",
  spellings: [text, ...spellings],
});

function supply(): Supply {
  const words = createLexicon();
  words.add(["deployment", "deployed", "islands"]);
  const names = createLexicon();
  names.add(["Islamic Front", "Ministry of Defence"]);
  return {
    candidates: [
      term("caliphate"),
      term("Islamic State"),
      { text: "12 March 2021", kind: "figure", spellings: [] },
      { text: "€1,200", kind: "figure", spellings: [] },
      { text: "Split", kind: "name", spellings: [] },
    ],
    words,
    names,
  };
}

/** What is suggested where `|` stands, with what stays before it: `The +caliphate`. */
function suggested(text: string): readonly string[] {
  const [before = "", after = ""] = text.split("|");
  const found = suggest(before, after, supply());
  return (found?.suggestions ?? []).map((one) => `${before.slice(0, found?.from)}+${one.text}`);
}

test.each<[string, readonly string[]]>([
  ["The ca|", ["The +caliphate"]],
  ["Ca|", ["+Caliphate"]],
  ["It fell. Cali|", ["It fell. +Caliphate"]],
  ["The c|", []],
  ["the isl|", ["the +Islamic State", "the +Islamic Front", "the +islands"]],
  ["the islamic st|", ["the +Islamic State"]],
  ["the caliphate|", []],
  ["the cal|m", []],
  ["On 1|", ["On +12 March 2021"]],
  ["On 12 Ma|", ["On +12 March 2021"]],
  ["for €|", ["for +€1,200"]],
  ["The dep|", ["The +deployed", "The +deployment"]],
  ["Dep|", ["+Deployed", "+Deployment"]],
  ["The de|", []],
  ["in Sp|", ["in +Split"]],
  ["the ministry of d|", ["the +Ministry of Defence"]],
  ["split|", ["+Split"]],
  ["Nothing |", []],
  ["|", []],
])("in «%s» %j is suggested", (text, expected) => {
  expect(suggested(text)).toEqual(expected);
});
