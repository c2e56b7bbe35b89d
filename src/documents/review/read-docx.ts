import { Mishap } from "../../errors.ts";
import { openArchive } from "../archive/archive.ts";
import { decodeText } from "../encoding.ts";
import { attributeOf, elementsOf, type XmlElement, xmlTree } from "../xml/tree.ts";
import { identityIn, placeIn } from "./place.ts";
import { REVIEW_COLUMNS, type ReviewReading, type ReviewRow } from "./sheet.ts";

/** The table as Word or LibreOffice has saved it. Throws the mishap `reviewUnusable` where the file has none. */
export function readReviewDocx(bytes: Uint8Array): ReviewReading {
  const archive = openArchive(bytes);
  const read = (name: string) => {
    const part = archive.read(name);
    return part === undefined ? null : xmlTree(decodeText(part).text);
  };
  const document = read("word/document.xml");
  if (document === null) throw new Mishap("reviewUnusable");
  const comments = commentsOf(read("word/comments.xml"));
  const rows = named(document, "tr").filter((row) => !isDeleted(row, "trPr"));
  const cells = rows.map((row) => elementsOf(row).flatMap((one) => named(one, "tc", true)));
  const found = cells.flatMap((row) => rowOf(row, comments) ?? []);
  const identities = cells.flatMap(([first]) => (first && identityIn(textOf(first))) ?? []);
  if (found.length === 0) throw new Mishap("reviewUnusable");
  return {
    identity: identities[0] ?? null,
    rows: found,
    reviewer: mostFrequent([...authorsIn(document), ...[...comments.values()].map(authorOf)]),
  };
}

type Comments = ReadonlyMap<string, { readonly text: string; readonly author: string }>;

function commentsOf(part: XmlElement | null): Comments {
  if (part === null) return new Map();
  return new Map(
    elementsOf(part).map((comment) => {
      const author = attributeOf(comment, "author") ?? "";
      return [attributeOf(comment, "id") ?? "", { text: textOf(comment), author }];
    }),
  );
}

function rowOf(cells: readonly XmlElement[], comments: Comments): ReviewRow | null {
  const cell = (name: (typeof REVIEW_COLUMNS)[number]) => cells[REVIEW_COLUMNS.indexOf(name)];
  const [first, target, remarks] = [cell("place"), cell("target"), cell("comment")];
  const place = first === undefined ? null : placeIn(textOf(first));
  if (place === null || target === undefined) return null;
  const beside = cells
    .flatMap((one) => named(one, "commentReference"))
    .flatMap((one) => comments.get(attributeOf(one, "id") ?? "")?.text ?? []);
  const comment = [remarks === undefined ? "" : textOf(remarks), ...beside];
  return {
    place,
    target: textOf(target),
    comment: comment.filter((one) => one !== "").join("\n"),
  };
}

/** What Word has for text that is not there any more, or is no text. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "pPr",
  "rPr",
  "tcPr",
]);

/** The text as it is with all changes accepted, a line a paragraph. */
function textOf(element: XmlElement): string {
  let text = "";
  let isJoined = true;
  for (const paragraph of named(element, "p")) {
    text += `${isJoined ? "" : "\n"}${runsOf(paragraph)}`;
    isJoined = isDeleted(paragraph, "pPr");
  }
  return text.trim();
}

/** Of a row or a paragraph whose end was deleted. */
function isDeleted(element: XmlElement, properties: string): boolean {
  return elementsOf(element)
    .filter(({ local }) => local === properties)
    .some((one) => named(one, "del").length > 0);
}

function runsOf(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (LEFT_OUT.has(child.local)) return "";
      if (child.local === "t") return plain(child);
      return CHARACTERS[child.local] ?? runsOf(child);
    })
    .join("");
}

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00AD",
};

function plain({ children }: XmlElement): string {
  return children.map((child) => ("text" in child ? child.text : "")).join("");
}

/** The elements of a name within, in order; with `self`, the element itself may be the one. */
function named(element: XmlElement, local: string, self = false): readonly XmlElement[] {
  if (self && element.local === local) return [element];
  return elementsOf(element).flatMap((child) =>
    child.local === local ? [child] : named(child, local),
  );
}

function authorsIn(document: XmlElement): readonly string[] {
  return [...named(document, "ins"), ...named(document, "del")].map(
    (change) => attributeOf(change, "author") ?? "",
  );
}

function authorOf({ author }: { readonly author: string }): string {
  return author;
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete("");
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}
