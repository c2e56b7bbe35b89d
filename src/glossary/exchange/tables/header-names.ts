import type { Language } from "../../../language/paradigm.ts";
import type { ConceptField, TermField } from "./table-reading.ts";

/** What the name of a column says by itself, apart from a language in it. */
export type Meaning =
  | { readonly type: "id" }
  /** The terms of whichever language has no column yet; `source` can be where a concept comes from instead. */
  | { readonly type: "word"; readonly side: "any" | "source" | "target" }
  | { readonly type: "synonyms" }
  | { readonly type: "concept"; readonly field: ConceptField }
  | { readonly type: "term"; readonly field: TermField }
  | { readonly type: "doNotTranslate"; readonly inverted: boolean }
  | { readonly type: "flags" };

/** Names of the languages in headers, without their countries. */
export const LANGUAGE_NAMES: Readonly<Record<Language, readonly string[]>> = {
  hr: ["hr", "hrv", "scr", "croatian", "hrvatski", "hrvatskom", "kroatisch"],
  en: ["en", "eng", "english", "engleski", "engleskom", "englisch"],
};

/** What follows a language to say where it is spoken: en-GB, English (United Kingdom), hrvatski (Hrvatska). */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  `hr hrv croatia hrvatska latn gb gbr uk us usa au aus ca can ie irl nz nzl za in 001 united kingdom states
   great britain america american british australia canada ireland ujedinjeno kraljevstvo velika britanija
   sjedinjene američke države sad jezik language`.split(/\s+/u),
);

/** Words that stand before what a column is, and add nothing: Entry_Note, Concept Definition, Term status, isTranslatable. */
export const PREFIXES: ReadonlySet<string> = new Set([
  "entry",
  "concept",
  "term",
  "naziv",
  "pojam",
  "is",
]);

const SAID: readonly (readonly [Meaning, string])[] = [
  [{ type: "id" }, "id|identifier|entry id|concept id|uuid|guid|oznaka|šifra|entry number"],
  [
    { type: "word", side: "any" },
    "term|terms|headword|word|naziv|nazivi|pojam|natuknica|riječ|termin|izraz",
  ],
  [
    { type: "word", side: "source" },
    `source|source term|source text|src|izvor|izvorni|izvorno|izvorni naziv|izvorni pojam|izvornik|izvorni tekst
     |izvorni jezik|polazni|polazno|polazni naziv|polazni pojam|polazni jezik|ishodišni|ishodišni naziv|original`,
  ],
  [
    { type: "word", side: "target" },
    `target|target term|target text|trg|tgt|translation|prijevod|ciljni|ciljno|ciljni naziv|ciljni pojam
     |ciljni jezik|odredišni|odredišni naziv|prevedeni naziv`,
  ],
  [{ type: "synonyms" }, "synonym|synonyms|sinonim|sinonimi|istoznačnica|istoznačnice"],
  [
    { type: "concept", field: "domain" },
    "domain|subject|subject field|subject area|field|area|područje|domena|struka|tema|predmet",
  ],
  [
    { type: "concept", field: "definition" },
    `definition|definitions|def|description|desc|explanation|meaning|definicija|definicije|opis|značenje
     |objašnjenje|developer comments`,
  ],
  [
    { type: "concept", field: "note" },
    `note|notes|comment|comments|remark|remarks|napomena|napomene|komentar|komentari|primjedba|bilješka
     |translator comments|usage note`,
  ],
  [
    { type: "concept", field: "source" },
    "reference|references|referenca|literatura|izvor definicije|source of definition",
  ],
  [
    { type: "term", field: "status" },
    "status|usage status|administrative status|normative authorization|status naziva|status uporabe|odobrenost",
  ],
  [
    { type: "term", field: "forbidden" },
    "forbidden|forbidden term|not allowed|zabranjen|zabranjeno|zabranjen naziv",
  ],
  [
    { type: "term", field: "preferred" },
    "preferred|preferred term|poželjan|poželjno|preporučen|preporučeno",
  ],
  [
    { type: "term", field: "partOfSpeech" },
    "part of speech|pos|word class|word type|vrsta riječi|vrsta rijeci|gramatička kategorija",
  ],
  [{ type: "term", field: "gender" }, "gender|grammatical gender|genus|rod|gramatički rod"],
  [
    { type: "term", field: "caseRule" },
    `case sensitive|case sensitivity|casesensitive|match case|case|velika i mala slova
     |razlikuje velika i mala slova|osjetljivo na velika i mala slova`,
  ],
  [
    { type: "term", field: "usage" },
    `usage|example|examples|example of use|usage example|example sentence|sample|context|contexts|primjer
     |primjeri|primjer uporabe|primjer upotrebe|kontekst`,
  ],
  [
    { type: "term", field: "kind" },
    "type|term type|vrsta naziva|abbreviation|acronym|kratica|pokrata",
  ],
  [{ type: "term", field: "info" }, "term info"],
  [
    { type: "doNotTranslate", inverted: false },
    `do not translate|donottranslate|dnt|untranslatable|non translatable|ne prevodi|ne prevodi se|ne prevoditi
     |neprevodivo`,
  ],
  [{ type: "doNotTranslate", inverted: true }, "translatable|prevodivo|prevodi se"],
  [{ type: "flags" }, "flags"],
];

/** What a column is, by its name in small letters with single spaces. */
export const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  SAID.flatMap(([meaning, names]) =>
    names.split("|").map((name) => [name.trim().replace(/\s+/gu, " "), meaning] as const),
  ),
);
