import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { Mishap } from "../../../errors.ts";
import type { Range } from "../../../language/range.ts";
import { definedLabels, stretches } from "./chunks.ts";
import { effortGuard } from "./effort.ts";

/** A node of the tree of a text, as far as it is read here, with its place in the text. */
export interface MarkdownNode extends Range {
  readonly type: string;
  readonly value: string;
  readonly title: string;
  readonly alt: string;
  readonly referenceType: string;
  readonly children: readonly MarkdownNode[];
}

/** What the reader gives; every field but the type may be missing. */
interface RawNode {
  readonly type: string;
  readonly value?: string;
  readonly title?: string | null | undefined;
  readonly alt?: string | null | undefined;
  readonly referenceType?: string;
  readonly children?: readonly RawNode[];
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

const FRONT_MATTER = ["yaml", "toml"] as const;
const SYNTAX = [gfm(), frontmatter([...FRONT_MATTER])];

/** Without the steps that look for addresses once more, and lose their places. */
const TREES = [
  ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  frontmatterFromMarkdown([...FRONT_MATTER]),
];
const SYNTAX_BELOW = [gfm()];

/** Lists and quotations in each other deeper than this are no text. */
const DEEPEST = 100;
const TOO_DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST},}|^ {${DEEPEST * 4},}[-+*>\\d]`,
  "mu",
);

/** The blocks of a text, one stretch after the other. Throws the mishap `tooComplex`. */
export function* markdownBlocks(text: string): Generator<MarkdownNode> {
  if (TOO_DEEP.test(text)) throw new Mishap("tooComplex");
  const labels = definedLabels(text);
  const guard = effortGuard(text.length);
  for (const { from, to } of stretches(text)) {
    const stretch = text.slice(from, to);
    const definitions = missingDefinitions(stretch, labels);
    const root = fromMarkdown(stretch + definitions, {
      extensions: [...(from === 0 ? SYNTAX : SYNTAX_BELOW), guard(stretch)],
      mdastExtensions: TREES,
    });
    for (const child of root.children) {
      const node = nodeOf(child, from, 0);
      if (node.from < to) yield node;
    }
  }
}

/** What other stretches define of what this one refers to. */
function missingDefinitions(stretch: string, labels: ReadonlySet<string>): string {
  const defined = definedLabels(stretch);
  const wanted = Array.from(stretch.matchAll(/\[[^\][]{1,999}\]/gu), ([label]) => even(label));
  const names = new Set(wanted);
  const missing = [...labels].filter((label) => !defined.has(label) && names.has(even(label)));
  return missing.length === 0 ? "" : `\n\n${missing.map((label) => `${label}: x`).join("\n\n")}`;
}

function even(label: string): string {
  return label.replace(/\s+/gu, " ").toLowerCase();
}

function nodeOf(raw: RawNode, shift: number, depth: number): MarkdownNode {
  if (depth > 4 * DEEPEST) throw new Mishap("tooComplex");
  return {
    type: raw.type,
    value: raw.value ?? "",
    title: raw.title ?? "",
    alt: raw.alt ?? "",
    referenceType: raw.referenceType ?? "",
    from: shift + (raw.position?.start.offset ?? 0),
    to: shift + (raw.position?.end.offset ?? 0),
    children: raw.children?.map((child) => nodeOf(child, shift, depth + 1)) ?? [],
  };
}
