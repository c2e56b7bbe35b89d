import { escapedXml } from "../../xml/tree.ts";
import { PARTING, type UnitWriting, type WrittenPiece } from "../format.ts";
import { HOLE } from "./paragraph.ts";

/** One of the texts that a unit holds: that of the paragraph, of a note in it, of a picture's description. */
interface PartWriting {
  readonly number: number;
  readonly isPlain: boolean;
  readonly pieces: WrittenPiece[];
}

const HOLES = new RegExp(`${HOLE}(\\d+)${HOLE}`, "gu");

/** A paragraph as it stands in the file, with the texts of its notes and text boxes in their places. */
export function writeParagraph({ pieces }: Pick<UnitWriting, "pieces">): string {
  const parts: PartWriting[] = [];
  for (const piece of pieces) {
    if (piece.type === "point" && piece.label === PARTING) {
      const [number, plain] = piece.data.split(" ");
      parts.push({ number: Number(number), isPlain: plain !== undefined, pieces: [] });
    } else parts.at(-1)?.pieces.push(piece);
  }
  const texts = new Map(parts.map((part) => [part.number, writePart(part)]));
  const filled = (text: string): string =>
    text.replace(HOLES, (_, number) => filled(texts.get(Number(number)) ?? ""));
  return filled(texts.get(0) ?? "");
}

function writePart({ isPlain, pieces }: PartWriting): string {
  if (!isPlain) return writeCoded(pieces);
  return pieces.map((piece) => (piece.type === "text" ? escapedXml(piece.text) : "")).join("");
}

interface OpenPair {
  readonly label: string;
  readonly open: string;
}

/** Always well-formed: where pairs cross, the inner one is closed and opened again; formatting may be cut in two. */
function writeCoded(pieces: readonly WrittenPiece[]): string {
  const open: OpenPair[] = [];
  let written = "";
  let space = true;
  for (const piece of pieces) {
    if (piece.type === "text") {
      written += spaced(piece.text, space);
      space = piece.text === "" ? space : /\s$/u.test(piece.text);
    } else if (piece.type === "open") {
      open.push({ label: piece.label, open: piece.data });
      written += piece.data;
    } else if (piece.type === "close") written += closed(open, piece);
    else {
      written += piece.data;
      space &&= piece.type === "point";
    }
  }
  return written + open.toReversed().map(endTags).join("");
}

/** What stands in an end besides end tags: the reading of a word. */
const WHOLE_ELEMENTS = /<([^\s/>]+)[^>]*(?:\/>|>[^<]*<\/\1>)/gu;

/** What closes a pair, and what was opened after it; the latter is opened again. */
function closed(open: OpenPair[], { label, data }: { label: string; data: string }): string {
  const ends = data.replace(WHOLE_ELEMENTS, "");
  const place = open.findLastIndex((one) => one.label === label && endTags(one) === ends);
  if (place < 0) return "";
  const crossed = open.slice(place + 1);
  open.splice(place, 1);
  return [...crossed.toReversed().map(endTags), data, ...crossed.map((one) => one.open)].join("");
}

function endTags({ open }: OpenPair): string {
  const names = Array.from(open.matchAll(/<([^\s/>]+)/gu), ([, name]) => name);
  return names
    .toReversed()
    .map((name) => `</${name}>`)
    .join("");
}

/** White space is written so that it is read again: the second space in a row, a tab and a line end have elements. */
function spaced(text: string, afterSpace: boolean): string {
  return escapedXml(text).replace(/(?:&#13;)?\n|&#13;|\t| +/gu, (found, at: number) => {
    if (found === "\t") return "<text:tab/>";
    if (!found.startsWith(" ")) return "<text:line-break/>";
    const isFirst = at > 0 || !afterSpace;
    const more = "<text:s/>".repeat(found.length - (isFirst ? 1 : 0));
    return isFirst ? ` ${more}` : more;
  });
}
