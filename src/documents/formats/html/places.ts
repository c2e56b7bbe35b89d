import { BLOCK, INLINE, KEEPS_SPACE, SILENT, SPACES, SVG_TEXTS, WORDS } from "./elements.ts";

/** What holds at a place of a page. */
export interface Place {
  /** White space and lines are kept. */
  readonly keepsSpace: boolean;
  /** Within an element that is protected with all that it holds. */
  readonly kept: Kept | null;
  /** Within the texts of a drawing. */
  readonly saysInDrawing: boolean;
}

/** A protected element. */
export interface Kept {
  readonly name: string;
  /** What it is in a line of text; null for one that parts texts. */
  readonly type: "word" | "point" | "space" | null;
  /** A drawing with text in it is not protected after all. */
  says: boolean;
}

/** Where a page begins: within no element that matters. */
export const OUTSIDE: Place = { keepsSpace: false, kept: null, saysInDrawing: false };

interface PlacedElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** The place within an element. */
export function placeIn(around: Place, element: PlacedElement): Place {
  const { name, namespace } = element;
  const keepsSpace = around.keepsSpace || KEEPS_SPACE.has(name);
  const isDrawn = namespace.endsWith("/svg");
  const saysInDrawing =
    around.saysInDrawing || (isDrawn && (SVG_TEXTS.has(name) || name === "foreignObject"));
  const kept = keptIn(around, element);
  if (
    keepsSpace === around.keepsSpace &&
    saysInDrawing === around.saysInDrawing &&
    kept === around.kept
  ) {
    return around;
  }
  return { keepsSpace, kept, saysInDrawing };
}

function keptIn({ kept }: Place, { name, namespace, attributes }: PlacedElement): Kept | null {
  if (kept !== null && kept.type !== null) return kept;
  const wish = wishOf(name, attributes);
  if (wish === "yes") return null;
  if (kept !== null) return kept;
  const isInline = INLINE.has(name) || !BLOCK.has(name);
  if (SILENT.has(name)) return { name, type: SPACES.has(name) ? "space" : "point", says: false };
  if (name === "svg" && namespace.endsWith("/svg")) return { name, type: "space", says: false };
  if (wish === "no") return { name, type: isInline ? "word" : null, says: false };
  if (WORDS.has(name)) return { name, type: "word", says: false };
  return null;
}

/**
 * Whether an element asks to be translated. A part in a third language asks to be left; not one in English, as the
 * parts of a translated page are.
 */
function wishOf(name: string, attributes: PlacedElement["attributes"]): "yes" | "no" | null {
  const attribute = (wanted: string) => attributes.find((one) => one.name === wanted)?.value;
  const translate = attribute("translate")?.trim().toLowerCase();
  if (translate === "no") return "no";
  if (/(?:^|\s)notranslate(?:\s|$)/u.test(attribute("class") ?? "")) return "no";
  if (translate === "yes" || translate === "") return "yes";
  const language = attribute("lang") ?? attribute("xml:lang") ?? "";
  if (language === "" || !BLOCK.has(name) || name === "body") return null;
  if (name === "html") return null;
  return isCroatian(language) || /^en\b/iu.test(language.trim()) ? "yes" : "no";
}

/** `hr`, `hr-HR`, `hr_HR`. */
export function isCroatian(language: string): boolean {
  return /^hr(?:[-_][a-z]{2,4})*$/iu.test(language.trim());
}
