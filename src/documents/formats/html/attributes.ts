import type { LanguageReading, Piece, UnitReading } from "../format.ts";
import type { TemplateCode } from "../templates.ts";
import { isLanguageMeta, isReadAttribute } from "./elements.ts";
import { isCroatian } from "./places.ts";
import { templatedPieces } from "./templated.ts";
import type { HtmlAttribute, HtmlToken } from "./tokens.ts";

/** A page as its tags are read in it. */
export interface HtmlSource {
  readonly text: string;
  readonly templates: readonly TemplateCode[];
  readonly isXml: boolean;
}

/** What writing has to know of a text; nothing where it stands in the flow of a page. */
export interface HtmlBase {
  /** The quotation mark around an attribute, or none. */
  readonly quote?: string;
  /** One line of several, of which none may be added. */
  readonly line?: true;
  readonly xml?: true;
}

/** The texts in the attributes of a tag. */
export function attributeUnits(source: HtmlSource, token: HtmlToken): readonly UnitReading[] {
  if (token.attributes.length === 0) return [];
  const valueFor = valuesOf(token);
  const units = token.attributes.flatMap((attribute): readonly UnitReading[] => {
    if (!isReadAttribute(token.name, attribute.name, valueFor)) return [];
    const value = valuePlace(source.text, attribute);
    if (value === null) return [];
    const pieces = templatedPieces(source, value, { keepsSpace: true, isAttribute: true });
    if (!saysAnything(pieces)) return [];
    const base: HtmlBase = { quote: value.quote, ...(source.isXml ? { xml: true } : {}) };
    return [{ from: value.from, to: value.to, pieces, base }];
  });
  return units.sort((one, other) => one.from - other.from);
}

/** The attributes of a tag that name Croatian as the language of the page or of a part. */
export function attributeLanguages(
  { text }: HtmlSource,
  token: HtmlToken,
): readonly LanguageReading[] {
  const isMeta = token.name === "meta" && isLanguageMeta(valuesOf(token));
  return token.attributes.flatMap((attribute) => {
    const { name, value } = attribute;
    const names = name === "lang" || name === "xml:lang" || (isMeta && name === "content");
    const place = names && isCroatian(value) ? valuePlace(text, attribute) : null;
    if (place === null || text.slice(place.from, place.to) !== value) return [];
    return [{ from: place.from, to: place.to }];
  });
}

/** Whether pieces hold a letter or digit to translate. */
export function saysAnything(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.type === "text" && /[\p{L}\p{N}]/u.test(piece.text));
}

function valuesOf({ attributes }: HtmlToken): (name: string) => string | undefined {
  return (name) => attributes.find((one) => one.name === name)?.value;
}

function valuePlace(
  text: string,
  { from, to }: HtmlAttribute,
): { readonly from: number; readonly to: number; readonly quote: string } | null {
  const match = /^[^=]+=[ \t\n\f\r]*(["']?)/u.exec(text.slice(from, to));
  if (match === null) return null;
  const [before, quote = ""] = match;
  return { from: from + before.length, to: to - quote.length, quote };
}
