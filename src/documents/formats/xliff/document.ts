import { Mishap } from "../../../errors.ts";
import { type DecodedText, decodeText } from "../../encoding.ts";
import { attributeOf, elementsOf, type XmlElement, xmlTree } from "../../xml/tree.ts";
import type { LanguageReading, SourceFile } from "../format.ts";
import type { XliffRule } from "./rules/rules.ts";

/** An XLIFF file of any version. */
export interface XliffDocument extends DecodedText {
  readonly root: XmlElement;
}

/** The root element stands within so much of a file; only comments come before it. Bytes. */
const BEGINNING = 4096;

/** The version that the root element of a file names; null where the file is no XLIFF. Quick, and never throws. */
export function xliffVersion({ bytes }: SourceFile): string | null {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString("latin1");
  const [root] = /<(?:[\w.-]+:)?xliff\b[^>]*/u.exec(beginning.replaceAll("\0", "")) ?? [];
  if (root === undefined) return null;
  return /\sversion\s*=\s*["']\s*([^"']*?)\s*["']/u.exec(root)?.[1] ?? "";
}

/** Reads a file of the version given. Throws the mishap `xliffVersion` for all others. */
export function xliffDocument({ bytes }: SourceFile, versions: RegExp): XliffDocument {
  const decoded = decodeText(bytes);
  const root = xmlTree(decoded.text);
  const version = attributeOf(root, "version") ?? "";
  if (root.local !== "xliff") throw new Mishap("fileNotOfFormat", { name: ".xlf" });
  if (!versions.test(version)) throw new Mishap("xliffVersion", { version });
  return { ...decoded, root };
}

/** The elements of XLIFF itself directly within, of one name; those of other tools have other namespaces. */
export function ownChildren(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).filter(({ local, uri }) => local === name && uri === parent.uri);
}

/** The first of them. */
export function ownChild(parent: XmlElement, name: string): XmlElement | undefined {
  return ownChildren(parent, name)[0];
}

/**
 * The only one of them. Throws the mishap `xliffInvalid` where there are two, because then nobody knows which one a
 * translation belongs to.
 */
export function onlyChild(
  parent: XmlElement,
  name: "source" | "seg-source" | "target",
  text: string,
): XmlElement | undefined {
  const [first, second] = ownChildren(parent, name);
  if (second === undefined) return first;
  const rule = name === "target" ? "targetTwice" : "sourceTwice";
  throw new Mishap("xliffInvalid", unsafe(rule, second, text));
}

/** What the sentence of a rule names. */
export function unsafe(rule: XliffRule, element: XmlElement, text: string) {
  const line = text.slice(0, element.from).split("\n").length;
  return { rule, line, subject: element.name };
}

/** The value of one of the attributes of XLIFF itself: `state`, not `sdl:state`. */
export function ownAttribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name)?.value;
}

/** What a text of XLIFF takes over from what stands around it. */
export interface Surroundings {
  readonly translate: boolean;
  /** White space is part of the text. */
  readonly preserved: boolean;
}

/** Inside an element. */
export function within(outer: Surroundings, element: XmlElement): Surroundings {
  const translate = ownAttribute(element, "translate");
  const space = ownAttribute(element, "xml:space");
  return {
    translate: translate === undefined ? outer.translate : translate !== "no",
    preserved: space === undefined ? outer.preserved : space === "preserve",
  };
}

/** The names of the attributes that tell the languages of a file. */
export interface LanguageNames {
  readonly source: string;
  readonly target: string;
}

/**
 * Where the language of the translations is to be named: nowhere if the file names an English one, for that is what
 * was ordered. Throws the mishap `xliffLanguages` for a file that is to be translated into another language.
 */
export function targetLanguage(
  element: XmlElement,
  names: LanguageNames,
): readonly LanguageReading[] {
  const source = element.attributes.find(({ name }) => name === names.source);
  const target = element.attributes.find(({ name }) => name === names.target);
  if (target === undefined) {
    const at = source === undefined ? element.from + 1 + element.name.length : source.to + 1;
    return [{ from: at, to: at, english: ` ${names.target}="{variety}"` }];
  }
  if (isEnglish(target.value)) return [];
  const isOpen = /^(?:und|mul|mis|zxx|)$/iu.test(target.value.trim());
  if (!isOpen && target.value !== source?.value) {
    throw new Mishap("xliffLanguages", { from: source?.value ?? "?", to: target.value });
  }
  return [{ from: target.from, to: target.to, english: "{variety}" }];
}

function isEnglish(language: string): boolean {
  return /^en(?:g)?(?:[-_]|$)/iu.test(language.trim());
}
