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

/** What makes two sources the same, more or less. */
export interface SourceKeys {
  /** All that their codes stand for as well. */
  readonly exact: string;
  /** But for what formatting is: a link may lead elsewhere, bold have become italic. A translation of both is the same. */
  readonly worded: string;
  /** But for white space as well. */
  readonly spaced: string;
}

/** A place of the file that the document has, and the segments that fill it. */
export interface FilledPlace extends SourceKeys {
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

/** A code that stands for words, as a variable does, is no formatting. */
export function keysOf(source: string, codes: readonly InlineCode[]): SourceKeys {
  const known = new Map(codes.map((code) => [codeCharacter(code.kind, code.number), code]));
  const written = (name: (code: InlineCode) => string) =>
    source.replace(CODE_CHARACTERS, (one) => {
      const code = known.get(one);
      return code === undefined ? one : `${one}${name(code)}\u0000`;
    });
  const worded = written(({ kind, half = "", data }) => (kind === "word" ? data : half));
  return {
    exact: written(({ half = "", label, data }) => `${half} ${label} ${data}`),
    worded,
    spaced: worded.replace(/[^\S\n]+/gu, " "),
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
