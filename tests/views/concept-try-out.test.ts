import { expect, test } from "vitest";
import type { Occurrence } from "../../src/glossary/occurrence.ts";
import { runsOf } from "../../views/concept-try-out.tsx";

const SENTENCE = "Borci Islamske države.";

function at(text: string, more: Partial<Occurrence> = {}): Occurrence {
  const from = SENTENCE.indexOf(text);
  return {
    from,
    to: from + text.length,
    text,
    termId: text,
    conceptId: text,
    covered: false,
    doubtful: false,
    possessive: false,
    words: [],
    ...more,
  };
}

const foreign = (text: string) => ({ ...at(text), term: text });

test.each<[string, readonly Occurrence[], readonly ReturnType<typeof foreign>[], string]>([
  ["nothing", [], [], "Borci Islamske države."],
  ["a term", [at("države")], [], "Borci Islamske [own države]."],
  ["a doubtful one", [at("države", { doubtful: true })], [], "Borci Islamske [doubtful države]."],
  ["other concepts", [], [foreign("Borci")], "[other Borci] Islamske države."],
  [
    "a term within a longer one",
    [at("države")],
    [foreign("Islamske države")],
    "Borci [other Islamske ][own države].",
  ],
  ["all of it", [at(SENTENCE)], [foreign("Borci")], "[own Borci][own  Islamske države.]"],
])("%s is marked, and every letter stays", (_what, own, others, marked) => {
  const runs = runsOf({ language: "hr", text: SENTENCE, own, others });
  expect(runs.map(({ text }) => text).join("")).toBe(SENTENCE);
  expect(runs.map(({ text, mark }) => (mark ? `[${mark} ${text}]` : text)).join("")).toBe(marked);
});
