import { RE2JS } from "re2js";
import { Mishap } from "../../errors.ts";
import type { Language } from "../../language/paradigm.ts";
import { attributeOf, elementsOf, textWithin, type XmlElement, xmlTree } from "../xml/tree.ts";
import { icuPattern } from "./icu.ts";
import type { RefusedSrxRule, SrxRule, SrxRules } from "./rules.ts";

/** Published sets of rules have up to some two thousand a language. */
const MOST_RULES = 10_000;

/** A pattern longer than this lists more abbreviations than a language has. Characters. */
const LONGEST_PATTERN = 20_000;

/** How a file may name our languages; its maps are tried on each. */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  hr: ["hr", "hr-HR", "hr_HR", "HR", "HR_HR"],
  en: ["en", "en-GB", "en_GB", "en-US", "EN", "EN_GB"],
};

/**
 * Reads the rules for our languages from an SRX file of version 1 or 2. Rules that no linear regular expression can
 * say are left out and listed.
 *
 * Throws the mishaps `srxUnusable` and `srxWithoutRules`, and those of XML.
 */
export function readSrx(text: string): SrxRules {
  const root = xmlTree(text);
  const body = root.local === "srx" ? child(root, "body") : undefined;
  const maps = body && child(body, "maprules");
  const sets = body && child(body, "languagerules");
  if (!maps || !sets) throw new Mishap("srxUnusable");
  const isCascading = attributeOf(child(root, "header") ?? root, "cascade") === "yes";
  const file = { lineAt: lineCounter(text), isCascading, maps, sets };
  const hr = rulesFor("hr", file);
  if (hr.rules.length === 0) throw new Mishap("srxWithoutRules");
  const en = rulesFor("en", file);
  const refused = new Map([...hr.refused, ...en.refused].map((one) => [one.line, one]));
  return { rules: { hr: hr.rules, en: en.rules }, refused: [...refused.values()] };
}

interface SrxFile {
  readonly lineAt: (offset: number) => number;
  readonly isCascading: boolean;
  readonly maps: XmlElement;
  readonly sets: XmlElement;
}

interface ReadRules {
  readonly rules: readonly SrxRule[];
  readonly refused: readonly RefusedSrxRule[];
}

/** Of several maps that fit, the first counts, or with `cascade` all; where none fits, the rules named Default. */
function rulesFor(language: Language, { maps, sets, isCascading, lineAt }: SrxFile): ReadRules {
  const fitting = descendants(maps, "languagemap").filter((map) => fits(map, language));
  const chosen = isCascading ? fitting : fitting.slice(0, 1);
  const names = chosen.map((map) => attributeOf(map, "languagerulename") ?? "");
  const wanted = names.length === 0 ? ["default"] : names.map((name) => name.toLowerCase());
  const rules: SrxRule[] = [];
  const refused: RefusedSrxRule[] = [];
  const all = elementsOf(sets);
  for (const name of new Set(wanted)) {
    const set = all.find((one) => attributeOf(one, "languagerulename")?.toLowerCase() === name);
    if (set === undefined) continue;
    for (const element of elementsOf(set)) {
      const read = rule(element, lineAt(element.from));
      if ("pattern" in read) refused.push(read);
      else rules.push(read);
    }
  }
  if (rules.length + refused.length > MOST_RULES) throw new Mishap("tooComplex");
  return { rules, refused };
}

function fits(map: XmlElement, language: Language): boolean {
  const pattern = compiled(attributeOf(map, "languagepattern") ?? "", (one) => one);
  return pattern !== null && NAMES[language].some((name) => pattern.testExact(name));
}

function rule(element: XmlElement, line: number): SrxRule | RefusedSrxRule {
  const sides = ["beforebreak", "afterbreak"].map((name) => {
    const side = child(element, name);
    return side === undefined ? "" : textWithin(side);
  });
  const [before, after] = sides.map((side) => usable(side));
  if (before == null || after == null) return { line, pattern: sides.join("  |  ").slice(0, 200) };
  return { breaks: attributeOf(element, "break") !== "no", before, after, line };
}

function usable(pattern: string): string | null {
  const isUsable = compiled(pattern, (one) => `(?<=${one})(?:${one})$`) !== null;
  return isUsable ? icuPattern(pattern) : null;
}

function compiled(pattern: string, form: (pattern: string) => string): RE2JS | null {
  if (pattern.length > LONGEST_PATTERN) return null;
  const translated = icuPattern(pattern);
  if (translated === null) return null;
  try {
    return RE2JS.compile(form(translated), RE2JS.LOOKBEHINDS);
  } catch {
    return null; // what it lacks is told by the line of the rule
  }
}

function child(element: XmlElement, local: string): XmlElement | undefined {
  return elementsOf(element).find((one) => one.local === local);
}

/** In version 1, each map stands in a `maprule`. */
function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((one) =>
    one.local === local ? [one] : descendants(one, local),
  );
}

/** Lines are asked for in the order of the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let passed = 0;
  return (offset) => {
    if (offset < passed) [line, passed] = [1, 0];
    for (
      let at = text.indexOf("\n", passed);
      at >= 0 && at < offset;
      at = text.indexOf("\n", passed)
    ) {
      line++;
      passed = at + 1;
    }
    return line;
  };
}
