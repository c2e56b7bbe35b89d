import type { FileRemark } from "../../../file-facts.ts";
import { attributeOf, type XmlElement, xmlTree } from "../../../xml/tree.ts";
import { constraints1 } from "./constraints1.ts";
import { inlineConstraints } from "./constraints2-inline.ts";
import { itsConstraints } from "./constraints2-its.ts";
import { moduleConstraints } from "./constraints2-modules.ts";
import { structureConstraints } from "./constraints2-structure.ts";
import { type Report, RULES, type XliffRule, type XliffSeverity } from "./rules.ts";
import { SHAPES_1, SHAPES_2 } from "./shape-tables.ts";
import { checkShapes } from "./shapes.ts";

/** A rule of XLIFF that a file breaks. */
export interface XliffProblem {
  readonly rule: XliffRule;
  /** From 1. */
  readonly line: number;
  readonly severity: XliffSeverity;
  /** What the sentence of the rule names: the element, attribute or id that is wrong. */
  readonly values: { readonly subject: string };
}

/** More would help nobody to mend the file. */
const MOST_PROBLEMS = 1000;

/**
 * What is wrong with an XLIFF file, by the schemas of its version and by what these cannot say, in the order of the
 * file. Throws the mishaps of XML that cannot be read.
 */
export function xliffProblems(text: string): readonly XliffProblem[] {
  return problemsOf(xmlTree(text), text);
}

/** The same for a file that has been read already. */
export function problemsOf(root: XmlElement, text: string): readonly XliffProblem[] {
  const found: { readonly rule: XliffRule; readonly at: number; readonly subject: string }[] = [];
  const report: Report = (rule, element, subject = element.name) => {
    if (found.length < MOST_PROBLEMS) found.push({ rule, at: element.from, subject });
  };
  const isSecond = attributeOf(root, "version")?.startsWith("2.") ?? false;
  checkShapes(root, isSecond ? SHAPES_2 : SHAPES_1, report);
  if (!isSecond) constraints1(root, report);
  else {
    for (const check of [
      structureConstraints,
      inlineConstraints,
      moduleConstraints,
      itsConstraints,
    ]) {
      check(root, report);
    }
  }
  const line = lineCounter(text);
  return found
    .toSorted((one, other) => one.at - other.at)
    .map(({ rule, at, subject }) => ({
      rule,
      line: line(at),
      severity: RULES[rule],
      values: { subject },
    }));
}

/** The same as remarks on a file that is added. */
export function xliffRemarks(root: XmlElement, text: string): readonly FileRemark[] {
  return problemsOf(root, text).map(({ rule: name, line, values }) => ({ name, line, values }));
}

/** Asked for places in their order. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let passed = 0;
  return (at) => {
    for (
      let end = text.indexOf("\n", passed);
      end >= 0 && end < at;
      end = text.indexOf("\n", passed)
    ) {
      line++;
      passed = end + 1;
    }
    return line;
  };
}
