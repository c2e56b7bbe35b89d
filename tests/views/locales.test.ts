import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { en } from "../../src/web/locales/en.ts";
import { hr } from "../../src/web/locales/hr.ts";
import { createTranslations } from "../../src/web/translate.ts";

const { t: croatian } = createTranslations()("hr");
const english = stringsOf(en);
const translated = stringsOf(hr);
/** What a sentence leaves out where it is not known. */
const CONTEXT = /_(?:alone|unreplaced)$/;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

describe.each([
  ["en", english],
  ["hr", translated],
] as const)("the strings in %s", (language, strings) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const stems = new Set([...strings.keys()].filter((key) => PLURAL.test(key)).map(stemOf));

  test.each([...stems])("%s has every plural that the language has, and no other", (stem) => {
    const found = [...strings.keys()].filter((key) => PLURAL.test(key) && stemOf(key) === stem);
    expect(found.map((key) => key.slice(stem.length + 1)).toSorted()).toEqual(categories);
  });

  test.each([...strings])("%s is written", (_key, sentence) => {
    expect(sentence.trim()).not.toBe("");
  });
});

test.each([...translated])("%s names the same values in both languages", (key, sentence) => {
  const original = english.get(key) ?? english.get(`${stemOf(key)}_other`) ?? "";
  expect(valuesIn(sentence)).toEqual(valuesIn(original));
});

test("no string is left that nothing shows", () => {
  const code = sources("src") + sources("views");
  const isShown = (key: string) =>
    code.includes(key) || beginnings(key).some((beginning) => code.includes(`${beginning}.\${`));
  const keys = [...english.keys()].map((key) => stemOf(key).replace(CONTEXT, ""));
  expect(keys.filter((key) => !isShown(key))).toEqual([]);
});

test.each([
  [0, "0 pojmova"],
  [1, "1 pojam"],
  [2, "2 pojma"],
  [4, "4 pojma"],
  [5, "5 pojmova"],
  [11, "11 pojmova"],
  [12, "12 pojmova"],
  [21, "21 pojam"],
  [22, "22 pojma"],
  [25, "25 pojmova"],
  [101, "101 pojam"],
  [1240, "1240 pojmova"],
])("Croatian counts %d as «%s»", (count, words) => {
  expect(croatian("glossary.concepts", { count }).replace(".", "")).toBe(words);
});

test.each([
  [1, "1 pogreška za ispravak"],
  [3, "3 pogreške za ispravak"],
  [5, "5 pogrešaka za ispravak"],
])("Croatian counts %d as «%s»", (count, words) => {
  expect(croatian("documents.refused.errors", { count })).toBe(words);
});

function stringsOf(tree: object, prefix = ""): Map<string, string> {
  const strings = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") strings.set(prefix + key, value);
    else
      for (const [inner, words] of stringsOf(value, `${prefix}${key}.`)) strings.set(inner, words);
  }
  return strings;
}

/** All code but the strings themselves. */
function sources(folder: string): string {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file) && !file.includes("locales"))
    .map((file) => readFileSync(join(root, folder, file), "utf8"))
    .join("\n");
}

/** `glossary.row.mine` may be shown as `glossary.row.${action}`. */
function beginnings(key: string): readonly string[] {
  const parts = key.split(".");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("."));
}

function stemOf(key: string): string {
  return key.replace(PLURAL, "");
}

function valuesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{([^}]+)\}\}/g)].map(([, value = ""]) => value).toSorted();
}
