import { expect, test } from "vitest";
import type { WordMatch } from "../../src/glossary/occurrence.ts";
import type { Language } from "../../src/language/paradigm.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { explainWord } from "../../views/explanation.ts";

const translations = createTranslations();

const match = (changes: Partial<WordMatch>): WordMatch => ({
  surface: "borce",
  lemma: "borac",
  model: "čimbenik",
  origin: "rules",
  inflections: [],
  changes: [],
  ...changes,
});

test.each<[Language, Partial<WordMatch>, string]>([
  ["en", { changes: ["fleetingA"] }, "borce ← borac, as čimbenik: fleeting a"],
  ["hr", { changes: ["fleetingA"] }, "borce ← borac, kao čimbenik: nepostojano a"],
  [
    "en",
    {
      surface: "kalifata",
      lemma: "kalifat",
      model: "",
      inflections: [{ case: "gen", number: "sg" }],
    },
    "kalifata ← kalifat · gen. sg.",
  ],
  [
    "hr",
    {
      surface: "kalifata",
      lemma: "kalifat",
      model: "",
      inflections: [{ case: "gen", number: "sg" }],
    },
    "kalifata ← kalifat · gen. jd.",
  ],
  [
    "hr",
    {
      inflections: [
        { case: "acc", number: "pl" },
        { case: "voc", number: "sg" },
      ],
    },
    "borce ← borac, kao čimbenik · akuz. mn. / vok. jd.",
  ],
  [
    "en",
    { surface: "pse", lemma: "pas", origin: "dictionary", model: "" },
    "pse ← pas, by the dictionary",
  ],
  [
    "en",
    { surface: "Kalifat", lemma: "kalifat", origin: "exact" },
    "Kalifat: as typed in the glossary",
  ],
  [
    "hr",
    { surface: "halifat", lemma: "kalifat", origin: "added" },
    "halifat ← kalifat: ručno dodan oblik",
  ],
])("in %s, %o is explained", (language, changes, sentence) => {
  expect(explainWord(match(changes), translations(language))).toBe(sentence);
});
