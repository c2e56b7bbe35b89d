import { cutPlaces, cutTarget } from "./cutting/cut-places.ts";
import { type CodedPair, renumbered } from "./cutting/part-codes.ts";
import { codesIn } from "./inline-codes.ts";
import { mended } from "./mended-codes.ts";
import { SEGMENT_STATUSES, type SegmentPlace, type SegmentStatus } from "./segment.ts";

/** What segments that were split or joined say together. */
export interface ClusterText extends CodedPair {
  readonly status: SegmentStatus;
}

interface Member extends CodedPair {
  readonly status: SegmentStatus;
  readonly place?: SegmentPlace | undefined;
}

/** As one text: where one of them has no translation yet, its source stands in that of all. */
export function clusterText(segments: readonly Member[]): ClusterText {
  const isTranslated = segments.some(({ target }) => target !== "");
  const parts = segments.flatMap((one): readonly CodedPair[] => {
    const { source, codes, place } = one;
    const lead = place?.lead ?? "";
    const own = one.target === "" ? source : mended(one.target, source, codes);
    return [
      { source: lead, target: lead, codes: [] },
      { source, target: own, codes },
    ];
  });
  const { target, ...together } = renumbered(parts);
  return { ...together, target: isTranslated ? target : "", status: leastOf(segments) };
}

/** They are as far as the one that is the least far; with some untranslated, a draft. */
function leastOf(segments: readonly Member[]): SegmentStatus {
  const places = segments.map(({ status }) => SEGMENT_STATUSES.indexOf(status));
  return SEGMENT_STATUSES[Math.max(1, Math.min(...places))] ?? "draft";
}

/**
 * A translation in so many parts as the file has places for it, each about as long as what it has there in the
 * source: in a file that holds sentences beside their translations none may stay without.
 */
export function sharedOut(
  { target }: Pick<ClusterText, "target">,
  sources: readonly string[],
): readonly string[] {
  const parts: string[] = [];
  let rest = target;
  for (const [index, source] of sources.entries()) {
    const left = sources.slice(index).reduce((sum, { length }) => sum + length, 0);
    const cut = index === sources.length - 1 ? null : cutNear(rest, source.length / left);
    parts.push(cut === null ? rest : rest.slice(0, cut.from));
    rest = cut === null ? "" : rest.slice(cut.to);
  }
  return parts;
}

/** Farther off by this share of the text, the end of a sentence is still better than that of a word. */
const WORTH_OF_SENTENCE = 0.3;

function cutNear(text: string, share: number) {
  const pairs = pairsIn(text);
  const isOutside = (at: number) => pairs.every(({ from, to }) => at <= from || at >= to);
  const places = cutPlaces(text).filter(({ at }) => isOutside(at));
  const cost = ({ at, kind }: (typeof places)[number]) =>
    Math.abs(at / text.length - share) - (kind === "sentence" ? WORTH_OF_SENTENCE : 0);
  const [first, ...others] = places;
  if (first !== undefined) {
    return cutTarget(
      text,
      others.reduce((best, one) => (cost(one) < cost(best) ? one : best), first).at,
    );
  }
  const inside = Array.from(text.matchAll(/(?<=[\p{L}\p{N}])(?=.)/gsu), ({ index }) => index);
  const at = inside.find((one) => isOutside(one)); // one word for two sentences: each has to say something
  return at === undefined ? null : { from: at, to: at };
}

/** From the opening half of each pair to behind its closing one. */
function pairsIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  const marks = codesIn(text);
  return marks.flatMap((open) => {
    const close = marks.find(({ kind, number }) => kind === "close" && number === open.number);
    return open.kind === "open" && close ? [{ from: open.from, to: close.to }] : [];
  });
}
