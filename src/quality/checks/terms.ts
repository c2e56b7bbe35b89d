import { plainText } from "../../documents/inline-codes.ts";
import { approvedTerms } from "../../glossary/concept.ts";
import type { ConceptUse } from "../../glossary/enforce.ts";
import { termOf } from "../../glossary/enforcement/target.ts";
import type { Occurrence } from "../../glossary/occurrence.ts";
import { keepingCodes } from "../enforce-coded.ts";
import type { Finding, Rule, Severity } from "../finding.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { formsToInsert } from "./insertion.ts";
import { replacementFor } from "./replacement.ts";

/** What the use of its concepts lets be said of a translation: what is missing, what should not be there. */
export function checkTerms(
  uses: readonly ConceptUse[],
  { source, target }: { readonly source: string; readonly target: string },
): Finding[] {
  const wrong = (use: ConceptUse, found: Occurrence, rule: WrongTerm) =>
    withCodes(wrongTerm(use, found, rule), target);
  return [
    ...onceForHomonyms(uses.flatMap((use) => missing(use, source))),
    ...uses.flatMap((use) => [
      ...use.forbidden.map((found) => wrong(use, found, "term.forbidden")),
      ...use.deprecated.map((found) => wrong(use, found, "term.deprecated")),
    ]),
    ...uses.flatMap((use) => use.unprompted.map((found) => unprompted(use, found))),
  ];
}

type WrongTerm = "term.forbidden" | "term.deprecated";

/** The words that a fix replaces may have codes among them, which stay. */
function withCodes(finding: Finding, target: string): Finding {
  const fixes = finding.fixes.map((fix) => {
    if (fix.type === "insert") return fix;
    return { ...fix, insert: keepingCodes(target.slice(fix.from, fix.to), fix.insert) };
  });
  return { ...finding, fixes };
}

/** A word that names two concepts is missing once, and the terms of both would answer it. */
function onceForHomonyms(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.from} ${finding.to}`;
    const other = told.get(place);
    told.set(place, other ? { ...other, fixes: [...other.fixes, ...finding.fixes] } : finding);
  }
  return [...told.values()];
}

/**
 * None of several is an error, fewer than demanded a warning, since a pronoun may stand for the rest.
 * Where only doubtful occurrences are left without, it is never more than a note.
 */
function missing(use: ConceptUse, source: string): Finding[] {
  const first = firstUnanswered(use);
  if (first === undefined || approvedTerms(use.concept, "en").length === 0) return [];
  const found = use.demanded.length - use.missing;
  const certain = use.demanded.filter((occurrence) => !occurrence.doubtful).length > found;
  const rule: Rule = found === 0 ? "term.missing" : "term.partlyMissing";
  const severity: Severity = !certain ? "note" : found === 0 ? "error" : "warning";
  return [
    {
      ...findingAbout(use, first, rule),
      severity,
      side: "source",
      fixes: formsToInsert(use.concept, ...withoutCodes(first, source)).map((insert) => ({
        type: "insert",
        insert,
      })),
    },
  ];
}

/** What belongs to what is read in the text without codes. */
function withoutCodes(occurrence: Occurrence, source: string): [Occurrence, string] {
  const { text, offset } = plainText(source);
  return [{ ...occurrence, from: offset(occurrence.from), to: offset(occurrence.to) }, text];
}

/** Counterparts are paired in order, so the last occurrences are the ones left without; a certain one is shown. */
function firstUnanswered({ demanded, missing }: ConceptUse): Occurrence | undefined {
  const left = demanded.slice(demanded.length - missing);
  return missing === 0 ? undefined : (left.find(({ doubtful }) => !doubtful) ?? left[0]);
}

function wrongTerm(use: ConceptUse, found: Occurrence, rule: WrongTerm): Finding {
  const wrong = termOf(use.concept, found);
  const right = approvedTerms(use.concept, "en")[0];
  const hasWordsOfItsOwn = found.words.length > 0; // but not in "air and suicide attacks"
  const insert = hasWordsOfItsOwn && wrong && right && replacementFor(wrong, found, right);
  return {
    ...findingAbout(use, found, rule),
    severity: severityOf(use, found, rule),
    side: "target",
    fixes: insert ? [{ type: "replace", from: found.from, to: found.to, insert }] : [],
  };
}

/** The translation says what the source does not: only told, since a translator may have good reason. */
function unprompted(use: ConceptUse, found: Occurrence): Finding {
  const finding = findingAbout(use, found, "term.unprompted");
  return { ...finding, severity: "note", side: "target", fixes: [] };
}

/**
 * Forbidden is an error, but where the source has its approved terms already it may be the translation
 * of another word (*stvarni* → actual beside *aktualni* → current): that asks for a look only.
 */
function severityOf(
  { demanded, approved }: ConceptUse,
  { doubtful }: Occurrence,
  rule: WrongTerm,
): Severity {
  if (doubtful) return "note";
  const answered = demanded.length > 0 && approved.length >= demanded.length;
  return rule === "term.deprecated" || answered ? "warning" : "error";
}

function findingAbout(use: ConceptUse, occurrence: Occurrence, rule: Rule) {
  const headword = approvedTerms(use.concept, "hr")[0]?.text ?? "";
  const translation = approvedTerms(use.concept, "en")
    .map((term) => term.text)
    .join(" / ");
  return {
    rule,
    from: occurrence.from,
    to: occurrence.to,
    conceptId: use.concept.id,
    termId: termOf(use.concept, occurrence)?.id ?? occurrence.termId,
    fingerprint: fingerprintOf(rule, use.concept),
    values: {
      headword,
      translation,
      surface: occurrence.text,
      count: use.demanded.length,
      found: use.demanded.length - use.missing,
      forbidden: occurrence.text,
      context: contextOf(headword, translation),
    },
  };
}

/** A rule about English alone has no Croatian term to name, and some wrong terms have none to replace them. */
function contextOf(headword: string, translation: string): string {
  if (translation === "") return "unreplaced";
  return headword === "" ? "alone" : "";
}
