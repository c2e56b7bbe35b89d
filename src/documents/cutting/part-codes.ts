import { CODE_CHARACTERS, codeCharacter, codesIn, type InlineCode } from "../inline-codes.ts";

/** A source with its translation, as far as codes are concerned. */
export interface CodedPair {
  readonly source: string;
  readonly target: string;
  /** Of the source, then those that only the translation has. */
  readonly codes: readonly InlineCode[];
}

/** A code where it stands in a source. */
interface Found {
  readonly character: string;
  readonly code: InlineCode;
  /** The pair or code that it is, among those of all sources. */
  readonly own: string;
}

/** A code as it is written in the new texts. */
interface Renumbered {
  readonly character: string;
  readonly code: InlineCode;
}

/**
 * Puts pairs of texts one behind the other and numbers their codes from 1, in the order of the source. Halves of
 * pairs whose other half is not there stand alone; halves that have met again are a pair. Codes of a translation
 * that neither it nor its source can have are left out.
 */
export function renumbered(texts: readonly CodedPair[]): CodedPair {
  const found = texts.map(({ source, codes }, part) => codesOf(source, codes, part));
  const ofSource = numberedInOrder(found.flat());
  const codes = ofSource.map(({ code }) => code);
  let passed = 0;
  const written = texts.map((text, part) => {
    const own = new Map<string, string>();
    for (const { character } of found[part] ?? []) {
      own.set(character, ofSource[passed++]?.character ?? "");
    }
    for (const { character, code } of foreignOf(text, highest(codes))) {
      own.set(character, characterOf(code));
      codes.push(code);
    }
    return { source: rewritten(text.source, own), target: rewritten(text.target, own) };
  });
  const source = written.map((one) => one.source).join("");
  return { source, target: written.map((one) => one.target).join(""), codes };
}

/** The codes that a part of a source may have in its translation: those of the rest are no longer its own. */
export function codesForPart(
  whole: string,
  part: string,
  codes: readonly InlineCode[],
): readonly InlineCode[] {
  const inPart = new Set(part.match(CODE_CHARACTERS));
  const inWhole = new Set(whole.match(CODE_CHARACTERS));
  return codes.filter((code) => {
    const character = characterOf(code);
    return inPart.has(character) || !inWhole.has(character);
  });
}

export function characterOf({ kind, number }: Pick<InlineCode, "kind" | "number">): string {
  return codeCharacter(kind, number);
}

function highest(codes: readonly InlineCode[]): number {
  return codes.reduce((most, { number }) => Math.max(most, number), 0);
}

function rewritten(text: string, own: ReadonlyMap<string, string>): string {
  return text.replace(CODE_CHARACTERS, (one) => own.get(one) ?? "");
}

function codesOf(source: string, codes: readonly InlineCode[], part: number): readonly Found[] {
  const known = new Map(codes.map((code) => [characterOf(code), code]));
  return codesIn(source).map(({ kind, number, from, to }) => {
    const character = source.slice(from, to);
    const code = known.get(character) ?? { kind, number, label: "", data: "" };
    return { character, code, own: `${part} ${code.number}` };
  });
}

function numberedInOrder(found: readonly Found[]): readonly Renumbered[] {
  const partners = pairsAmong(found);
  const numbers: number[] = [];
  let last = 0;
  for (const index of found.keys()) {
    const partner = partners.get(index);
    numbers.push(partner !== undefined && partner < index ? (numbers[partner] ?? 0) : ++last);
  }
  return found.map(({ code }, index) => {
    const again = { ...standing(code, partners.has(index)), number: numbers[index] ?? 0 };
    return { character: characterOf(again), code: again };
  });
}

/** One half of a pair, or a code that stands alone. */
function standing(code: InlineCode, isPaired: boolean): InlineCode {
  const side = sideOf(code);
  if (side === null) return code;
  const { half: _, ...rest } = code;
  return isPaired ? { ...rest, kind: side } : { ...rest, kind: "point", half: side };
}

/** By index, both ways: the halves of a pair, and halves that stood alone and fit each other without crossing a pair. */
function pairsAmong(found: readonly Found[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: (Found & { readonly index: number })[] = [];
  for (const [index, one] of found.entries()) {
    const side = sideOf(one.code);
    if (side === "open") open.push({ ...one, index });
    if (side !== "close") continue;
    const place = open.findLastIndex((other) => isPair(other, one));
    const opened = open[place];
    const between = open.slice(place + 1);
    if (opened === undefined) continue;
    if (isAlone(one) && between.some((other) => !isAlone(other))) continue;
    open.splice(place, 1);
    partners.set(index, opened.index).set(opened.index, index);
  }
  return partners;
}

function isPair(open: Found, close: Found): boolean {
  if (isAlone(open) !== isAlone(close)) return false;
  return isAlone(open) ? open.code.label === close.code.label : open.own === close.own;
}

function isAlone({ code }: Found): boolean {
  return code.half !== undefined;
}

function sideOf({ kind, half }: InlineCode): "open" | "close" | null {
  if (half !== undefined) return half;
  return kind === "open" || kind === "close" ? kind : null;
}

/** The codes that a translation in the file had of its own, as far as they still stand in it; numbered from a number on. */
function foreignOf({ source, target, codes }: CodedPair, after: number): readonly Renumbered[] {
  const ofSource = new Set(source.match(CODE_CHARACTERS));
  const inTarget = new Set(target.match(CODE_CHARACTERS));
  const foreign = codes.filter((code) => {
    const character = characterOf(code);
    return inTarget.has(character) && !ofSource.has(character);
  });
  const numbers = new Map<number, number>();
  return foreign.map((code) => {
    const number = numbers.get(code.number) ?? after + numbers.size + 1;
    numbers.set(code.number, number);
    const isPaired = foreign.some((one) => one !== code && one.number === code.number);
    return {
      character: characterOf(code),
      code: { ...standing(code, isPaired && code.half === undefined), number },
    };
  });
}
