import { expect, test } from "vitest";
import { codeInsertion, otherCode } from "../../../../src/client/editor/writing/code-writing.ts";
import { insertion } from "../../../../src/client/editor/writing/insertion.ts";
import { codesRead, notated } from "../../../../src/documents/code-notation.ts";
import { codeCharacter } from "../../../../src/documents/inline-codes.ts";

const KNOWN = [codeCharacter("open", 1), codeCharacter("close", 1), codeCharacter("point", 2)].join(
  "",
);
const SOURCE = codesRead("‹1›Kalifat‹/1› pada‹2/›.", KNOWN);

/** A target with its codes written out; `|` is the cursor, `[…]` what is selected. */
function written(marked: string) {
  const coded = codesRead(marked, KNOWN);
  const from = coded.search(/[|[]/u);
  const text = coded.replace(/[|[\]]/gu, "");
  return { text, selection: { from, to: coded.includes("]") ? coded.indexOf("]") - 1 : from } };
}

function withCode(marked: string, code: string): string {
  const target = written(marked);
  const { changes, cursor } = codeInsertion(SOURCE, target, codesRead(code, KNOWN));
  let { text } = target;
  for (const { from, to, insert } of changes.toSorted((one, other) => other.from - one.from))
    text = text.slice(0, from) + insert + text.slice(to);
  return notated(`${text.slice(0, cursor)}|${text.slice(cursor)}`, KNOWN);
}

test.each([
  ["The |caliphate", "‹1›", "The ‹1›|caliphate"],
  ["The ‹1›caliphate|", "‹/1›", "The ‹1›caliphate‹/1›|"],
  ["The [caliphate] falls", "‹1›", "The ‹1›caliphate‹/1›| falls"],
  ["The [caliphate ]falls", "‹1›", "The ‹1›caliphate‹/1›| falls"],
  ["The[ ]falls", "‹1›", "The ‹1›|falls"],
  ["The [caliphate] falls", "‹2/›", "The caliphate‹2/›| falls"],
  ["‹2/›The caliphate|", "‹2/›", "The caliphate‹2/›|"],
  ["|The caliphate‹2/›", "‹2/›", "‹2/›|The caliphate"],
  ["[The] caliphate‹/1›", "‹1›", "‹1›|The caliphate‹/1›"],
])("«%s» with %s put in is «%s»", (marked, code, expected) => {
  expect(withCode(marked, code)).toBe(expected);
});

const MANY = [
  codeCharacter("open", 1),
  codeCharacter("close", 1),
  codeCharacter("open", 2),
  codeCharacter("close", 2),
  codeCharacter("point", 3),
];

test.each([
  ["‹1›|", "‹/1›|"],
  ["‹3/›|", "‹1›|"],
  ["‹1›old‹/1›|", "‹2›old‹/2›|"],
  ["‹2›old‹/2›|", "‹1›old‹/1›|"],
  ["‹1›old‹/1› ‹2›city‹/2›‹3/›|", null],
  ["old|", null],
])("«%s» with another code in its place is «%s»", (marked, expected) => {
  const known = MANY.join("");
  const at = codesRead(marked, known).indexOf("|");
  const text = codesRead(marked, known).replace("|", "");
  const other = otherCode(known, { text, selection: { from: at, to: at } });
  const changed = other?.changes.reduceRight(
    (left, { from, to, insert }) => left.slice(0, from) + insert + left.slice(to),
    text,
  );
  expect(changed === undefined ? null : notated(`${changed}|`, known)).toBe(expected);
});

test.each([
  ["The‹/1›|", "The‹/1› caliphate"],
  ["The ‹1›|", "The ‹1›caliphate"],
  ["‹1›|‹/1›", "‹1›caliphate‹/1›"],
  ["The |‹1›old", "The caliphate ‹1›old"],
])(
  "«%s» with a term put in is «%s»: spaces go by the words beside the codes",
  (marked, expected) => {
    const { text, selection } = written(marked);
    const { from, to, insert } = insertion(text, selection, "caliphate");
    expect(notated(text.slice(0, from) + insert + text.slice(to), KNOWN)).toBe(expected);
  },
);
