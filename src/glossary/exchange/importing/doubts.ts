import { type Concept, LONGEST_TERM } from "../../concept.ts";

/** Why a row looks like a mistake, with what the sentence about it names. */
export type ImportDoubt =
  /** Its headword would be found in so many places of the documents. */
  | { readonly type: "frequent"; readonly term: string; readonly places: number }
  /** A translation that is its source: left untranslated, or columns that were mixed up. */
  | { readonly type: "sameAsSource"; readonly term: string }
  /** Letters that come from reading a file in the wrong encoding: Ä‡ for ć, è for č. */
  | { readonly type: "encoding"; readonly term: string }
  /** What a formula that failed leaves in a cell: #N/A, or #N/D in Croatian. */
  | { readonly type: "formulaFailed"; readonly term: string }
  | { readonly type: "tooLong"; readonly length: number };

/** A headword that is found more often than this is rather an everyday word than a term. Places. */
const MANY_PLACES = 200;

/**
 * UTF-8 read as Windows-1252 or -1250 (Ä and Ĺ before a sign that stands in no word, Ã before anything small),
 * Windows-1250 read as Latin-1 (ð è æ, and marks inside a word), the mark of unreadable bytes, control characters.
 */
const MISREAD =
  /[ÄĹĂÃ][\u00A0-\u00BF‡‘’‚„“”•–—]|[ðèæ](?=\p{Ll})|\p{L}[¹¾]|[¹¾]\p{L}|\uFFFD|(?![\t\r\n])\p{Cc}/u;

/** What looks wrong about a concept that comes from a file. */
export function doubtsAbout(
  concept: Concept,
  places: ReadonlyMap<string, number>,
): readonly ImportDoubt[] {
  return [
    ...misread(concept),
    ...formulaFailed(concept),
    ...tooLong(concept),
    ...frequent(concept, places),
    ...(concept.doNotTranslate ? [] : sameAsSource(concept)),
  ];
}

/** Only Croatian terms tell: façade and Æthelred are English words. */
function misread(concept: Concept): readonly ImportDoubt[] {
  const term = croatian(concept).find((text) => MISREAD.test(text));
  return term === undefined ? [] : [{ type: "encoding", term }];
}

/** As Excel and LibreOffice write them, in English and in Croatian. */
const FAILED =
  /^#(?:N\/[AD]|VALUE!|VRIJEDNOST!|REF!|DI[VJ]\/0!|NAME\?|NAZIV\?|NUM!|BROJ!|NULL!|NULA!)$/iu;

function formulaFailed({ terms }: Concept): readonly ImportDoubt[] {
  const failed = terms.find(({ text }) => FAILED.test(text));
  return failed ? [{ type: "formulaFailed", term: failed.text }] : [];
}

function tooLong({ terms }: Concept): readonly ImportDoubt[] {
  const length = Math.max(0, ...terms.map(({ text }) => text.length));
  return length > LONGEST_TERM ? [{ type: "tooLong", length }] : [];
}

function frequent(concept: Concept, places: ReadonlyMap<string, number>): readonly ImportDoubt[] {
  return croatian(concept).flatMap((term): ImportDoubt[] => {
    const count = places.get(term) ?? 0;
    return count > MANY_PLACES ? [{ type: "frequent", term, places: count }] : [];
  });
}

/** A name or an abbreviation is often the same in both languages: Hamas, NATO. A word in small letters seldom. */
function sameAsSource(concept: Concept): readonly ImportDoubt[] {
  const sources = new Set(croatian(concept));
  const same = concept.terms.find(
    ({ language, text }) => language === "en" && sources.has(text) && !/\p{Lu}/u.test(text),
  );
  return same ? [{ type: "sameAsSource", term: same.text }] : [];
}

function croatian({ terms }: Concept): readonly string[] {
  return terms.filter(({ language }) => language === "hr").map(({ text }) => text);
}
