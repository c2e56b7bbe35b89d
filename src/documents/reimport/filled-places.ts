import { clusterText } from "../cluster-text.ts";
import { renumbered } from "../cutting/part-codes.ts";
import {
  CODE_CHARACTERS,
  type CodedText,
  codeCharacter,
  type InlineCode,
} from "../inline-codes.ts";
import type { Segment } from "../segment.ts";
import { type Cluster, clustersOf, slotRanges } from "../slots.ts";

/** What re-importing needs of a segment of the document. */
export type EarlierSegment = Pick<Segment, "id" | "source" | "codes"> &
  Partial<Pick<Segment, "place">>;

/** A place of the file that the document has, and the segments that fill it. */
export interface FilledPlace {
  /** The source that the file has there, with all that its codes stand for. */
  readonly exact: string;
  /** The same for whom formatting and white space make no difference. */
  readonly loose: string;
  /** Which of the clusters of `slots.ts` fills it. */
  readonly cluster: number;
}

/** The places of the file in order, as they were before anybody split or joined. */
export function filledPlaces(clusters: readonly Cluster<EarlierSegment>[]): readonly FilledPlace[] {
  return clusters.flatMap((cluster, index) =>
    sourcesOf(cluster).map(({ text, codes }) => ({ ...keysOf(text, codes), cluster: index })),
  );
}

/** The clusters of a document. */
export function clustersOfDocument(
  segments: readonly EarlierSegment[],
): readonly Cluster<EarlierSegment>[] {
  return clustersOf(segments);
}

/**
 * What makes two sources the same. Loosely they are where a translation of the one is one of the other: a link leads
 * elsewhere, bold has become italic, a space was doubled. What stands for words, as a variable does, is never loose.
 */
export function keysOf(
  source: string,
  codes: readonly InlineCode[],
): Pick<FilledPlace, "exact" | "loose"> {
  const known = new Map(codes.map((code) => [codeCharacter(code.kind, code.number), code]));
  const written = (name: (code: InlineCode) => string) =>
    source.replace(CODE_CHARACTERS, (one) => {
      const code = known.get(one);
      return code === undefined ? one : `${one}${name(code)}\u0000`;
    });
  return {
    exact: written(({ label, data, half }) => `${half ?? ""} ${label} ${data}`),
    loose: written(({ kind, data }) => (kind === "word" ? data : "")).replace(/[^\S\n]+/gu, " "),
  };
}

/** What stands between the joined places of a cluster, as `betweenKey` names it. */
export function seamKeys({ segments }: Cluster<EarlierSegment>): readonly string[] {
  return segments.flatMap(({ source, codes, place }) =>
    (place?.seams ?? []).map(([from, to]) => betweenKey({ text: source.slice(from, to), codes })),
  );
}

/** A text by itself, whatever numbers its codes have. */
export function betweenKey({ text, codes }: CodedText): string {
  const { source, codes: own } = renumbered([{ source: text, target: "", codes }]);
  return keysOf(source, own).exact;
}

/** In segments that were split or joined codes have numbers of their own: they are numbered as in the file again. */
function sourcesOf(cluster: Cluster<EarlierSegment>) {
  const [only] = cluster.segments;
  if (cluster.isWhole && only !== undefined) return [{ text: only.source, codes: only.codes }];
  const members = cluster.segments.map((one) => ({ ...one, target: "", status: "draft" as const }));
  const { source, codes } = clusterText(members);
  return slotRanges(cluster).map(({ from, to }) => {
    const text = source.slice(from, to);
    const again = renumbered([{ source: text, target: "", codes }]);
    return { text: again.source, codes: again.codes };
  });
}
