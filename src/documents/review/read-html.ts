import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { Mishap } from "../../errors.ts";
import { decodeText } from "../encoding.ts";
import { ANSWERS_ID, answersRead, type ReviewAnswers } from "./answers.ts";
import { identityIn, placeIn } from "./place.ts";
import { REVIEW_COLUMNS, type ReviewReading, type ReviewRow } from "./sheet.ts";

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** The table as a browser has saved it. Throws the mishap `reviewUnusable` where the page has none. */
export function readReviewHtml(bytes: Uint8Array): ReviewReading {
  const page = parse(decodeText(bytes).text);
  const rows = named(page, ["tr"]).map((row) => named(row, ["td", "th"]));
  const answers = answersOf(page);
  const given = new Map(answers?.answers.map((one) => [one.segmentId, one]));
  const found = rows.flatMap((cells) => {
    const row = rowOf(cells);
    if (row === null) return [];
    const answer = given.get(row.place.segmentId ?? 0);
    return answer === undefined ? [row] : [{ ...row, answer }];
  });
  if (found.length === 0) throw new Mishap("reviewUnusable");
  const identities = rows.flatMap(([first]) => (first && identityIn(textOf(first))) ?? []);
  return { identity: identities[0] ?? null, rows: found, reviewer: answers?.reviewer ?? "" };
}

/** What the script of the page has kept; the texts themselves stand in the table, also where no script ran. */
function answersOf(page: HtmlParent): ReviewAnswers | null {
  const element = named(page, ["script"]).find((one) => hasAttribute(one, "id", ANSWERS_ID));
  const text = element?.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  return text === undefined ? null : answersRead(text);
}

function hasAttribute(node: HtmlParent | HtmlNode, name: string, value?: string): boolean {
  if (!("attrs" in node)) return false;
  return node.attrs.some((one) => one.name === name && (value ?? one.value) === one.value);
}

function rowOf(cells: readonly HtmlParent[]): ReviewRow | null {
  const cell = (name: (typeof REVIEW_COLUMNS)[number]) => cells[REVIEW_COLUMNS.indexOf(name)];
  const [first, target, remarks] = [cell("place"), cell("target"), cell("comment")];
  const place = first === undefined ? null : placeIn(textOf(first));
  if (place === null || target === undefined) return null;
  return { place, target: textOf(target), comment: remarks === undefined ? "" : textOf(remarks) };
}

/** The elements of these names, in order, none within another; without recursion, for pages can be any depth. */
function named(parent: HtmlParent, names: readonly string[]): readonly HtmlParent[] {
  const found: HtmlParent[] = [];
  const waiting = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!("childNodes" in node)) continue;
    if (names.includes(node.nodeName)) found.push(node);
    else for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return found;
}

/** What begins a line of its own; browsers make them where somebody presses Enter. */
const BLOCKS: ReadonlySet<string> = new Set(["div", "p", "li"]);

/** The text as it is shown, with hidden text; a line a block. What a browser adds for the eye is left out. */
function textOf(parent: HtmlParent): string {
  let text = "";
  const waiting: (HtmlNode | "\n")[] = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === "\n") text += text === "" || text.endsWith("\n") ? "" : "\n";
    else if (node.nodeName === "#text" && "value" in node) text += node.value;
    else if (node.nodeName === "br") text += "\n";
    else if ("childNodes" in node && !NO_TEXT.has(node.nodeName) && !hasAttribute(node, MADE)) {
      const children = [...node.childNodes].reverse();
      const isBlock = BLOCKS.has(node.nodeName);
      for (const one of isBlock ? ["\n" as const, ...children, "\n" as const] : children) {
        waiting.push(one);
      }
    }
  }
  return text.trim();
}

/** What the script of the page has put into it stands beside the texts. */
const MADE = "data-made";

const NO_TEXT: ReadonlySet<string> = new Set(["style", "script", "template", "del"]);
