import { unzipSync, zipSync } from "fflate";
import type { SourceFile } from "../../src/documents/formats/format.ts";
import type { Random } from "./random.ts";

/** Strings that readers have stumbled over: nesting, references, numbers out of range, halves of marks. */
const TROUBLE = [
  "<",
  ">",
  "&",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<?xml",
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  "&b;",
  "&#0;",
  "&#x110000;",
  "&#xD800;",
  "\u0000",
  "\uFEFF",
  "\uD800",
  "\u{100001}",
  "\u{10FFFD}",
  "\uFFFC",
  "\u2028",
  "\r",
  "\n\n",
  "\t",
  '"',
  "'",
  "\\",
  "\\u",
  "{{",
  "}}",
  "```",
  "---\n",
  "|",
  "[x](",
  "![",
  "<b>",
  "</b>",
  "<a href='",
  "<table><td>",
  "-1",
  "99999999999999999999",
  "1e309",
  "NaN",
  "00:00:00,000 --> 99:99:99,999",
  'msgid "',
  "msgstr[9]",
  "#~ ",
  "xml:space",
  'w:val="',
  "%s%n%1$s",
];

/** The depth and the length of what is repeated. */
const LONG = [10, 1_000, 50_000];

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => without(text, random, 1 + random.below(40)),
  (text, random) => inserted(text, random, random.pick(TROUBLE)),
  (text, random) => inserted(text, random, random.pick(TROUBLE).repeat(random.pick(LONG))),
  (text, random) => inserted(text, random, String.fromCharCode(random.below(0x10000))),
  (text, random) => inserted(text, random, piece(text, random)),
  (text, random) => inserted(text, random, piece(text, random).repeat(1 + random.below(50))),
  (text, random) => swapped(text, random),
  (text, random) => withoutTag(text, random),
  (text, random) => nested(text, random),
  (text, random) => withNumber(text, random),
];

/** A file with something wrong in it: a text is changed in its letters, an archive in its files or its bytes. */
export function mutated(file: SourceFile, random: Random): SourceFile {
  const { fileName, bytes } = file;
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isPacked && random.below(4) > 0) return { fileName, bytes: withMutatedPart(bytes, random) };
  if (random.below(4) === 0) return { fileName, bytes: withFlippedBytes(bytes, random) };
  if (isPacked) return { fileName, bytes: withFlippedBytes(bytes, random) };
  const text = new TextDecoder().decode(bytes);
  return { fileName, bytes: new TextEncoder().encode(mutatedText(text, random)) };
}

function mutatedText(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + random.below(3); times > 0; times--) {
    changed = random.pick(MUTATIONS)(changed, random).slice(0, 4_000_000);
  }
  return changed;
}

function withMutatedPart(bytes: Uint8Array, random: Random): Uint8Array {
  const files = unzipSync(bytes);
  const name = random.pick(Object.keys(files));
  const content = files[name] ?? new Uint8Array();
  if (random.below(12) === 0) delete files[name];
  else {
    const text = mutatedText(new TextDecoder().decode(content), random);
    files[name] = new TextEncoder().encode(text);
  }
  return zipSync(files, { level: 1 });
}

function withFlippedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let times = 1 + random.below(8); times > 0; times--) {
    changed[random.below(changed.length)] = random.below(256);
  }
  return changed;
}

function inserted(text: string, random: Random, added: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + added + text.slice(at);
}

function without(text: string, random: Random, length: number): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + length);
}

function piece(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(at, at + 1 + random.below(400));
}

function swapped(text: string, random: Random): string {
  const [one, other] = [random.below(text.length + 1), random.below(text.length + 1)];
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const middle = Math.floor((from + to) / 2);
  return text.slice(0, from) + text.slice(middle, to) + text.slice(from, middle) + text.slice(to);
}

function withoutTag(text: string, random: Random): string {
  const tags = [...text.matchAll(/<[^<>]{1,200}>/gu)];
  if (tags.length === 0) return text;
  const tag = random.pick(tags);
  return text.slice(0, tag.index) + text.slice(tag.index + tag[0].length);
}

function nested(text: string, random: Random): string {
  const names = [...text.matchAll(/<([\w:]+)/gu)].map(([, name = "b"]) => name);
  const name = names.length === 0 ? "b" : random.pick(names);
  const depth = random.pick(LONG);
  return inserted(text, random, `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth));
}

function withNumber(text: string, random: Random): string {
  const numbers = [...text.matchAll(/\d+/gu)];
  if (numbers.length === 0) return text;
  const found = random.pick(numbers);
  const other = random.pick(["0", "-1", "4294967296", "9".repeat(400), "1.5", ""]);
  return text.slice(0, found.index) + other + text.slice(found.index + found[0].length);
}
