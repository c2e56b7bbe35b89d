import { expect, test } from "vitest";
import { fitCapital } from "../../../../src/client/editor/writing/capital.ts";
import { insertion } from "../../../../src/client/editor/writing/insertion.ts";

/** `|` is the cursor, `[…]` the selection. */
function insert(marked: string, words: string): string {
  const from = marked.search(/[|[]/);
  const text = marked.replace(/[|[\]]/g, "");
  const to = marked.includes("]") ? marked.indexOf("]") - 1 : from;
  const change = insertion(text, { from, to }, words);
  return text.slice(0, change.from) + change.insert + text.slice(change.to);
}

test.each([
  ["|", "caliphate"],
  ["The|", "The caliphate"],
  ["The |", "The caliphate"],
  ["The | fell", "The caliphate fell"],
  ["The |fell", "The caliphate fell"],
  ["(|)", "(caliphate)"],
  ["“|”", "“caliphate”"],
  ["the|, which", "the caliphate, which"],
  ["over.|", "over. caliphate"],
  ["anti-|", "anti-caliphate"],
  ["The [kalifat] fell", "The caliphate fell"],
  ["2017|", "2017 caliphate"],
])("«%s» with the term put in is «%s»", (marked, expected) => {
  expect(insert(marked, "caliphate")).toBe(expected);
});

test.each([
  ["caliphate", "", ["caliphate"], "Caliphate"],
  ["Caliphate", "The ", ["caliphate"], "caliphate"],
  ["caliphate", "It fell. ", ["caliphate"], "Caliphate"],
  ["caliphate", "“", ["caliphate"], "Caliphate"],
  ["caliphate", "It fell.” ", ["caliphate"], "Caliphate"],
  ["Raqqa", "in ", ["Raqqa"], "Raqqa"],
  ["ISIL", "the ", ["ISIL", "Islamic State"], "ISIL"],
  ["Islamic State", "the ", [], "Islamic State"],
])("%s after «%s» is put in as it is written there", (words, before, spellings, expected) => {
  expect(fitCapital(words, before, spellings)).toBe(expected);
});
