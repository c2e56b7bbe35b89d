import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesIn, type InlineCode } from "../../../src/documents/inline-codes.ts";
import { codeKey } from "../../../src/documents/mended-codes.ts";
import { withAllCodes } from "../../../src/quality/checks/code-places.ts";
import type { Finding, Fix } from "../../../src/quality/finding.ts";
import { inspect } from "../../../src/quality/inspect.ts";
import { coded } from "../../support/coded.ts";
import { shown } from "../../support/documents.ts";
import { glossaryOf } from "../../support/glossary.ts";

const none = glossaryOf();

function found(source: string, target: string, codes?: readonly InlineCode[]) {
  const pair = { source: coded(source), target: coded(target), ...(codes ? { codes } : {}) };
  return inspect(none, pair);
}

function fixed(target: string, fix: Fix | undefined): string {
  if (fix?.type !== "replace") return "no fix";
  const text = coded(target);
  return shown(text.slice(0, fix.from) + fix.insert + text.slice(fix.to));
}

const said = ({ rule, severity, values }: Finding) =>
  `${severity} ${rule} ${values.number}${values.context === "" ? "" : ` ${values.context}`}`;

describe("a translation with the codes of its source has no finding", () => {
  test.each([
    ["Ovo je ‹1›važno‹/1›.", "This is ‹1›important‹/1›."],
    ["‹1›Jedan‹/1› i ‹2›dva‹/2›", "‹2›Two‹/2› and ‹1›one‹/1›"],
    ["‹1›a ‹2›b‹/2›‹/1›", "‹2›‹1›a‹/1›‹/2› b"],
    ["‹1›a ‹2›b‹/1› c‹/2›", "‹1›a ‹2›b‹/1› c‹/2›"],
    ["Red‹1_›drugi ‹2/›", "Line‹1_›second ‹2/›"],
    ["‹1=›", "‹1=›"],
  ])("%s → %s", (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  test("and where the translation in the file had a code of its own", () => {
    const own = { kind: "point", number: 3, label: "x", data: "<x/>" } as const;
    expect(found("Rat", "War‹3/›", [own])).toEqual([]);
  });
});

describe("what is wrong with codes is an error with a fix", () => {
  test.each([
    ["Ovo je ‹1›važno‹/1›.", "This is important.", "code.missing 1", "This is ‹1›important‹/1›."],
    ["‹1›Rat‹/1› i mir", "War‹/1› and peace", "code.missing 1 open", "‹1›War‹/1› and peace"],
    ["Rat i ‹1›mir‹/1›.", "War and ‹1›peace.", "code.missing 1 close", "War and ‹1›peace‹/1›."],
    ["‹1=› ljudi", "people", "code.missing 1", "‹1=› people"],
    ["Obrisano ‹1=› zapisa", "Deleted records", "code.missing 1", "Deleted ‹1=› records"],
    [
      "U ‹1›Zagrebu‹/1› je rat",
      "A war is in Zagreb",
      "code.missing 1",
      "A war is in ‹1›Zagreb‹/1›",
    ],
    ["Rat‹1/› 1914. godine", "In 1914 a war", "code.missing 1", "In ‹1/›1914 a war"],
    ["Prvi,‹1_›drugi", "First, second", "code.missing 1", "First,‹1_›second"],
    ["‹1›Rat‹/1›", "‹1›War‹/1›‹/1›", "code.doubled 1", "‹1›War‹/1›"],
    ["‹1=› ljudi", "‹1=› people ‹1=›", "code.doubled 1", "‹1=› people "],
    ["‹1›Rat‹/1›", "‹/1›War‹1›", "code.crossing 1 turned", "‹1›War‹/1›"],
    ["‹1›a ‹2›b‹/2›‹/1›", "‹1›a ‹2›b‹/1› c‹/2›", "code.crossing 1", "‹1›a ‹2›b‹/2› c‹/1›"],
    ["Rat", "War‹7/›", "code.unknown 7", "War"],
  ])("%s → %s: %s", (source, target, rule, right) => {
    const findings = found(source, target);
    expect(findings.map(said)).toEqual([`error ${rule}`]);
    expect(fixed(target, findings[0]?.fixes[0])).toBe(right);
  });
});

test("a code of another kind or content is missing, and the other one is unknown", () => {
  expect(found("‹1=› ljudi", "‹1/› people").map(said)).toEqual([
    "error code.missing 1",
    "error code.unknown 1",
  ]);
});

test("the label of the code is told, and where it stands", () => {
  const codes = [{ kind: "word", number: 1, label: "%s", data: "%s" }] as const;
  const [missing] = found("Datoteka ‹1=› je prazna", "The file is empty", codes);
  expect(missing).toMatchObject({ side: "source", from: 9, to: 11, values: { label: "%s" } });
});

test("where several are wrong, one fix puts all of them right", () => {
  const source = "‹1›Rat‹/1› i ‹2›mir‹/2›‹3/›";
  const target = "War‹1› and ‹9/›peace‹3/›‹3/›";
  const findings = found(source, target);
  expect(findings.length).toBeGreaterThan(2);
  for (const { fixes } of findings)
    expect(fixed(target, fixes.at(-1))).toBe("‹1›War‹/1› and ‹2›peace‹/2›‹3/›");
});

test("an empty translation has one finding alone, also where only codes are in it", () => {
  for (const target of ["", " ", "‹1›‹/1›"])
    expect(found("‹1›Rat‹/1›", target).map(({ rule }) => rule)).toEqual(["target.empty"]);
});

test("where very many are missing, they are put right together", () => {
  const source = Array.from({ length: 5000 }, (_, at) => `riječ ‹${at + 1}/›`).join(" ");
  const findings = found(source, "a word");
  expect(findings).toHaveLength(5000);
  expect(findings[4999]?.fixes).toMatchObject([{ name: "codesAll" }]);
});

test("any translation can be put right, and the words in it stay as they are", () => {
  const text = fc
    .array(
      fc.constantFrom("rat ", "mir", ". ", "‹1›", "‹/1›", "‹2›", "‹/2›", "‹3/›", "‹4=›", "‹5_›"),
    )
    .map((parts) => coded(parts.join("")));
  const source = coded("‹1›Rat ‹2›je‹/2›‹/1› bio‹3/› ‹4=› i‹5_› mir.");
  const keys = codesIn(source).map(codeKey).toSorted();
  const words = (target: string) => shown(target).replace(/‹[^›]*›|\s/gu, "");
  fc.assert(
    fc.property(text, (target) => {
      const whole = withAllCodes({ source, target });
      expect(codesIn(whole).map(codeKey).toSorted()).toEqual(keys);
      expect(words(whole)).toBe(words(target));
      const rules = inspect(none, { source, target: whole }).map(({ rule }) => rule);
      expect(rules.filter((rule) => rule.startsWith("code."))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("every fix of a code fits the text that it is for", () => {
  const text = fc
    .array(fc.constantFrom("rat ", "mir", "‹1›", "‹/1›", "‹2›", "‹/2›", "‹3/›", "‹9=›"))
    .map((parts) => coded(`a${parts.join("")}`));
  const source = coded("‹1›Rat ‹2›je‹/2›‹/1› bio‹3/›");
  fc.assert(
    fc.property(text, (target) => {
      const fixes = inspect(none, { source, target }).flatMap((finding) => finding.fixes);
      for (const fix of fixes) {
        const [from, to] = fix.type === "replace" ? [fix.from, fix.to] : [0, 0];
        expect(0 <= from && from <= to && to <= target.length).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

describe("terms are read without the codes in them", () => {
  const glossary = glossaryOf("islamska država → Islamic State / -Islamic Country");

  test.each([
    ["Islamska ‹1›država‹/1› pada.", "The Islamic ‹1›State‹/1› falls."],
    ["‹1›Islamska‹2/› država‹/1› pada.", "‹1›Islamic State‹2/›‹/1› falls."],
    ["Islamska‹1_›država", "Islamic‹1_›State"],
  ])("%s → %s", (source, target) => {
    const pair = { source: coded(source), target: coded(target) };
    expect(inspect(glossary, pair)).toEqual([]);
  });

  test("and a missing one is named where it stands among them", () => {
    const pair = {
      source: coded("‹1/›Islamska ‹2›država‹/2›."),
      target: coded("‹1/›It ‹2›is‹/2›."),
    };
    expect(inspect(glossary, pair)).toMatchObject([{ rule: "term.missing", from: 2, to: 19 }]);
  });

  test.each([
    ["The Islamic ‹1›Country‹/1› falls.", "The Islamic ‹1›State‹/1› falls."],
    ["‹1›The Islamic‹/1› Country falls.", "‹1›The Islamic‹/1› State falls."],
    ["The ‹1›Islamic Country‹/1› falls.", "The ‹1›Islamic State‹/1› falls."],
    ["The Islamic‹1_›Country falls.", "The Islamic‹1_›State falls."],
  ])("and a forbidden one is replaced between them: %s", (target, right) => {
    const pair = { source: coded("Islamska država pada."), target: coded(target) };
    const forbidden = inspect(glossary, pair).find(({ rule }) => rule === "term.forbidden");
    expect(fixed(target, forbidden?.fixes[0])).toBe(right);
  });
});
