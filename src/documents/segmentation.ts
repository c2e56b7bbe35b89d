import type { Language } from "../language/paradigm.ts";
import type { Range } from "../language/range.ts";
import { CROATIAN } from "../language/segmentation/croatian.ts";
import { ENGLISH } from "../language/segmentation/english.ts";
import { type OwnAbbreviation, withOwnAbbreviations } from "../language/segmentation/own.ts";
import type { SentenceRuleName } from "../language/segmentation/rules.ts";
import { decisions, sentences } from "../language/sentences.ts";
import { paragraphs } from "./formats/paragraphs.ts";
import type { SrxRules } from "./srx/rules.ts";
import { srxDecider, srxSegments } from "./srx/segmenter.ts";

/** Cuts a paragraph into sentences. */
export type Segmenter = (paragraph: string) => readonly Range[];

/** How the texts of a project are cut into sentences. JSON. */
export interface SegmentationSettings {
  /** Abbreviations of the project's own; Croatian. */
  readonly abbreviations: readonly OwnAbbreviation[];
  /** Rules of an SRX file, used instead of Tumač's; null for Tumač's. */
  readonly srx?: SrxRules | null;
}

/** Nothing but what Tumač knows of Croatian. */
export const PLAIN_SEGMENTATION: SegmentationSettings = { abbreviations: [], srx: null };

/** Cuts paragraphs as a project wants it. */
export function segmenterOf(settings: SegmentationSettings, language: Language = "hr"): Segmenter {
  const { srx } = settings;
  if (srx) {
    const decide = srxDecider(srx.rules[language]);
    return (text) => srxSegments(text, decide);
  }
  const rules = rulesOf(settings, language);
  return (text) => sentences(text, rules);
}

/** A place where a sentence ends or might have ended, and what decided: a rule of ours, or a line of the SRX file. */
export interface ExplainedPlace {
  /** Behind the mark. */
  readonly at: number;
  readonly ends: boolean;
  readonly rule: SentenceRuleName | { readonly line: number };
}

/** Why a Croatian paragraph is cut where it is, and not elsewhere. */
export function explainerOf(
  settings: SegmentationSettings,
): (paragraph: string) => readonly ExplainedPlace[] {
  const { srx } = settings;
  if (srx) {
    const decide = srxDecider(srx.rules.hr);
    return (text) =>
      decide(text).map(({ at, rule }) => ({ at, ends: rule.breaks, rule: { line: rule.line } }));
  }
  const rules = rulesOf(settings, "hr");
  return (text) => decisions(text, rules).map(({ end, ends, rule }) => ({ at: end, ends, rule }));
}

function rulesOf({ abbreviations }: SegmentationSettings, language: Language) {
  return language === "en" ? ENGLISH : withOwnAbbreviations(CROATIAN, abbreviations);
}

/** The segments of a plain Croatian text, as its import would make them, where they stand in the text. */
export function segmentText(
  text: string,
  segmenter: Segmenter = segmenterOf(PLAIN_SEGMENTATION),
): readonly Range[] {
  return paragraphs(text).flatMap((paragraph) =>
    segmenter(text.slice(paragraph.from, paragraph.to)).map(({ from, to }) => ({
      from: paragraph.from + from,
      to: paragraph.from + to,
    })),
  );
}
