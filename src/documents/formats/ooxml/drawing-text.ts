import {
  attributeOf,
  elementsOf,
  escapedXml,
  textWithin,
  type XmlElement,
} from "../../xml/tree.ts";
import type { UnitReading, UnitWriting } from "../format.ts";
import { mergedRuns, type Run, type RunFormat, runPieces, writtenRuns } from "./formatted-runs.ts";

/** What writing has to know of a paragraph in a drawing. */
export interface ParagraphBase {
  readonly kind: "paragraph";
  /** The prefix of its elements with the colon: `a:`. */
  readonly prefix: string;
  /** The format of most of its text. */
  readonly format: string;
  /** Where it repeats another paragraph: its own formats, by those of the other. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Says nothing of how a text looks: its language, and what the spelling check thought of it. */
const UNSEEN = /^(?:lang|altLang|dirty|err|smtClean|smtId|noProof|bmk)$/u;

const CROATIAN = /^(?:hr|bs|sr|sh)(?![a-z])/iu;

/** Tells whether a text in this language is one that is translated; Serbian and Bosnian spelling checks pass for it. */
export function isCroatian(language: string): boolean {
  return CROATIAN.test(language);
}

/** A paragraph of a drawing; undefined where it holds no text. */
export function paragraphUnit(
  paragraph: XmlElement,
  text: string,
): (UnitReading & { readonly base: ParagraphBase }) | undefined {
  const content = contentOf(paragraph);
  const [first, last] = [content[0], content.at(-1)];
  const { base, pieces } = runPieces(runsOf(paragraph, text));
  if (first === undefined || last === undefined || base === undefined) return undefined;
  const prefix = paragraph.name.slice(0, -paragraph.local.length);
  return {
    from: first.from,
    to: last.to,
    pieces,
    base: { kind: "paragraph", prefix, format: base.markup },
  };
}

/** A paragraph that repeats another one has its own formats: the same runs, in the sizes of the place. */
export function repeatingBase(
  base: ParagraphBase,
  other: readonly Run[],
  own: readonly Run[],
): ParagraphBase {
  if (other.length !== own.length) return { ...base, formats: {} };
  const pairs = own.flatMap((run, index) => {
    const original = other[index];
    return run.type === "text" && original?.type === "text"
      ? [[original.format.markup, run.format.markup] as const]
      : [];
  });
  return { ...base, formats: Object.fromEntries(pairs) };
}

/** The runs of a paragraph, equal ones merged. */
export function runsOf(paragraph: XmlElement, text: string): readonly Run[] {
  return mergedRuns(contentOf(paragraph).map((element) => runOf(element, text)));
}

function contentOf(paragraph: XmlElement): readonly XmlElement[] {
  return elementsOf(paragraph).filter(({ local }) => local !== "pPr" && local !== "endParaRPr");
}

function runOf(element: XmlElement, text: string): Run {
  const { local, from, to } = element;
  if (local === "r") {
    const [format] = elementsOf(element).filter((one) => one.local === "rPr");
    const parts = elementsOf(element).filter((one) => one.local === "t");
    return { type: "text", text: parts.map(textWithin).join(""), format: formatOf(format, text) };
  }
  const data = text.slice(from, to);
  if (local === "br") return { type: "code", piece: { type: "space", data, label: "br" } };
  const label = (local === "fld" && attributeOf(element, "type")?.replace(/\d+$/u, "")) || local;
  return { type: "code", piece: { type: "word", data, label } };
}

const PLAIN: RunFormat = { key: "", markup: "", labels: [], marksSpaces: false };

function formatOf(element: XmlElement | undefined, text: string): RunFormat {
  if (element === undefined) return PLAIN;
  const seen = element.attributes.filter(({ name }) => !UNSEEN.test(name));
  const content = text.slice(element.contentFrom, element.contentTo);
  const written = element.attributes
    .filter(({ name }) => !UNSEEN.test(name) || name === "lang" || name === "altLang")
    .map(({ name, from, to }) => ` ${name}="${text.slice(from, to).replaceAll('"', "&quot;")}"`);
  const end = content === "" ? "/>" : `>${content}</${element.name}>`;
  const values = seen.map(({ name, value }) => `${name}=${value}`).sort();
  const labels = labelsOf(element);
  return {
    key: [...values, content].join("\n"),
    markup: `<${element.name}${written.join("")}${end}`,
    labels,
    marksSpaces: /:?(?:hlink|highlight)/u.test(content) || /[us]/u.test(labels.join("")),
  };
}

/** The names that HTML has for what a format does. */
function labelsOf(element: XmlElement): readonly string[] {
  const value = (name: string) => attributeOf(element, name) ?? "";
  const isOn = (name: string) => /^(?:1|true|on)$/u.test(value(name));
  const baseline = Number.parseInt(value("baseline") || "0", 10);
  const isLink = elementsOf(element).some(({ local }) => local.startsWith("hlink"));
  return [
    isLink ? "a" : "",
    isOn("b") ? "b" : "",
    isOn("i") ? "i" : "",
    /^(?:none)?$/u.test(value("u")) ? "" : "u",
    /^(?:noStrike)?$/u.test(value("strike")) ? "" : "s",
    baseline > 0 ? "sup" : "",
    baseline < 0 ? "sub" : "",
  ].filter((label) => label !== "");
}

/** The runs of a paragraph as they are written. */
export function writeParagraph({ pieces, variety }: UnitWriting, base: ParagraphBase): string {
  const { prefix, format, formats } = base;
  return writtenRuns(pieces, format)
    .map((run) => {
      if (run.type === "markup") return inEnglish(run.markup, variety);
      const own = formats === undefined || run.format === format ? run.format : formats[run.format];
      const markup = inEnglish(own ?? format, variety);
      return `<${prefix}r>${markup}<${prefix}t>${escapedXml(run.text)}</${prefix}t></${prefix}r>`;
    })
    .join("");
}

/** Text that was Croatian to the spelling check is English to it. */
function inEnglish(markup: string, variety: string): string {
  return markup.replace(/(\slang=")([^"]*)(")/gu, (whole, before, language, after) =>
    isCroatian(language) ? `${before}${variety}${after}` : whole,
  );
}
