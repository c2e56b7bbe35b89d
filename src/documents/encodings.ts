/** The one-byte encodings of older files in Latin letters, the likeliest first, by what iconv-lite calls them. */
export const LATIN_ENCODINGS = [
  "windows-1250",
  "iso-8859-2",
  "cp852",
  "maccenteuro",
  "windows-1252",
] as const;

/** Those of Cyrillic ones, where a guess by frequencies is trusted. */
export const CYRILLIC_ENCODINGS = ["windows-1251", "iso-8859-5", "koi8-r"] as const;

/** How the bytes of a text file were read. */
export type Encoding =
  | "utf-8"
  | "utf-8-bom"
  | "utf-16le"
  | "utf-16be"
  | (typeof LATIN_ENCODINGS)[number]
  | (typeof CYRILLIC_ENCODINGS)[number];

/** All that can be chosen where the guess was wrong. */
export const ENCODINGS: readonly Encoding[] = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  ...LATIN_ENCODINGS,
  ...CYRILLIC_ENCODINGS,
];
