import { Buffer } from "node:buffer";
import iconv from "iconv-lite";
import { detect } from "jschardet";
import { Mishap } from "../errors.ts";
import { CYRILLIC_ENCODINGS, ENCODINGS, type Encoding, LATIN_ENCODINGS } from "./encodings.ts";

export interface DecodedText {
  /** With its byte order mark, so that nothing is lost. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** So much of a file, from its first letter that is not ASCII, is enough to tell how it is encoded. Bytes. */
const SAMPLE = 128 * 1024;

/** More control characters than this are no slips of a program, but data. Share of all characters. */
const MOST_CONTROL_CHARACTERS = 0.02;

/** … though a few of them may always stand in a text, however short. */
const STRAY_CONTROL_CHARACTERS = 3;

/** Formats that hold no NUL byte at times and still are no plain text. */
const SIGNATURES = ["%PDF-", "{\\rtf", "PK\u0003\u0004"];

/** Reads bytes in an encoding that somebody has chosen; what stands for no letter in it becomes `\uFFFD`. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const name = encoding === "utf-8-bom" ? "utf-8" : encoding;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return iconv.decode(buffer, name, { stripBOM: false });
}

/**
 * The bytes of a text in the encoding that its file came in; in UTF-8 with a mark, so that every program sees it,
 * where the translation has a character that this encoding has not (’ in ISO 8859-2).
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  const name = encoding === "utf-8-bom" ? "utf-8" : encoding;
  const bytes = iconv.encode(text, name, { addBOM: false });
  const isWhole = name.startsWith("utf") || iconv.decode(bytes, name, { stripBOM: false }) === text;
  return isWhole ? bytes : Buffer.from(`\uFEFF${text}`);
}

/** Whether an encoding has a character. */
export function canEncode(character: string, encoding: Encoding): boolean {
  if (encoding.startsWith("utf")) return true;
  return iconv.decode(iconv.encode(character, encoding), encoding) === character;
}

/** Reads the bytes of a text file. Throws the mishap `documentEmpty` where there is nothing to translate in it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeBytes(bytes);
  if (decoded.text.trim() === "") throw new Mishap("documentEmpty");
  return decoded;
}

/** Names of encodings that files use besides ours, as browsers read them. */
const OTHER_NAMES: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  cp1250: "windows-1250",
  "x-cp1250": "windows-1250",
  iso8859_2: "iso-8859-2",
  "iso8859-2": "iso-8859-2",
  latin2: "iso-8859-2",
  l2: "iso-8859-2",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  cp1252: "windows-1252",
  cp1251: "windows-1251",
  ibm852: "cp852",
  "x-mac-ce": "maccenteuro",
};

/** The encoding that a file calls so; null for one that is not known here. */
export function encodingNamed(name: string): Encoding | null {
  const wanted = name.trim().toLowerCase();
  return OTHER_NAMES[wanted] ?? ENCODINGS.find((encoding) => encoding === wanted) ?? null;
}

/**
 * Reads a file that names its encoding, `declared`: it is believed where the bytes can be so, and where they do not
 * show that they are UTF-8, as those of pages that an editor has saved anew. Throws as `decodeText` does.
 */
export function decodeDeclared(bytes: Uint8Array, declared: Encoding | null): DecodedText {
  const isGuessed = declared === null || declared.startsWith("utf");
  if (isGuessed || readMarked(bytes) !== null || readUnmarkedUtf16(bytes) !== null) {
    return decodeText(bytes);
  }
  const isAscii = bytes.every((byte) => byte < 0x80);
  if (!isAscii && readUtf8(bytes) !== null) return decodeText(bytes);
  const text = decodeAs(bytes, declared);
  if (/[\u0080-\u009f\ufffd]/u.test(text)) return decodeText(bytes);
  if (text.trim() === "") throw new Mishap("documentEmpty");
  return { text: requireText(text), encoding: declared };
}

/** Reads bytes as text, in whichever encoding Croatian files come; no bytes are an empty text. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { text: "", encoding: "utf-8" };
  const decoded =
    readMarked(bytes) ?? readUnmarkedUtf16(bytes) ?? readUtf8(bytes) ?? readOlder(bytes);
  if (isBinary(decoded.text)) throw new Mishap("documentNotText");
  return decoded;
}

/** Refuses what is no text, though it came as one: a pasted file with NUL characters. */
export function requireText(text: string): string {
  if (isBinary(text)) throw new Mishap("documentNotText");
  return text;
}

function readMarked(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return readUtf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return readUtf16(bytes, "utf-16be");
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return null;
  const decoded = readUtf8(bytes);
  return decoded && { ...decoded, encoding: "utf-8-bom" };
}

/** Half the bytes of a Latin text in UTF-16 are zero, and all on the same side. */
function readUnmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  if (bytes.length % 2 === 1 || Math.max(even, odd) < many || Math.min(even, odd) > many / 30) {
    return null;
  }
  return readUtf16(bytes, odd > even ? "utf-16le" : "utf-16be");
}

function readUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): DecodedText | null {
  const text = decodeStrictly(bytes, encoding);
  return text === null ? null : { text, encoding };
}

function readUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decodeStrictly(bytes, "utf-8");
  return text === null ? null : { text, encoding: "utf-8" };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // not in this encoding: the decoder's only way to say so
  }
}

/** Croatian letters decide before a guess by frequencies does, for the guess is made for longer texts. */
function readOlder(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isBinary(buffer.toString("latin1"))) throw new Mishap("documentNotText");
  const firstForeign = buffer.findIndex((byte) => byte > 0x7f);
  const sample = buffer.subarray(firstForeign, firstForeign + SAMPLE);
  const encoding = plausibleEncoding(sample) ?? guess(sample);
  if (encoding === null) throw new Mishap("encodingUnknown");
  return { text: iconv.decode(buffer, encoding, { stripBOM: false }), encoding };
}

function plausibleEncoding(sample: Buffer): Encoding | null {
  let best: { readonly encoding: Encoding; readonly score: number } | null = null;
  for (const encoding of LATIN_ENCODINGS) {
    const score = plausibility(iconv.decode(sample, encoding));
    if (score > (best?.score ?? -1)) best = { encoding, score };
  }
  return best?.encoding ?? null;
}

/** Croatian letters for it; against it all else that is not a mark or letter that Croatian newspapers print. */
function plausibility(text: string): number {
  const letters = text.match(/[čćđšžČĆĐŠŽ]/gu)?.length ?? 0;
  const strange =
    text.match(/[^\p{ASCII}čćđšžČĆĐŠŽ„“”‘’‚»«–—…€°§©®™·•½\u00A0éáíóöüäßèëçâàùêîôûñ]/gu)?.length ??
    0;
  return letters - 2 * strange;
}

function guess(sample: Buffer): Encoding | null {
  const name = detect(sample).encoding?.toLowerCase();
  return CYRILLIC_ENCODINGS.find((encoding) => encoding === name) ?? null;
}

function isBinary(text: string): boolean {
  if (text.includes("\0") || SIGNATURES.some((signature) => text.startsWith(signature)))
    return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/gu)?.length ?? 0;
  return controls > Math.max(STRAY_CONTROL_CHARACTERS, text.length * MOST_CONTROL_CHARACTERS);
}
