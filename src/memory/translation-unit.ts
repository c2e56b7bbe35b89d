/** A source and its translation, remembered with where they stood. */
export interface TranslationUnit {
  readonly id: number;
  readonly projectId: number;
  readonly source: string;
  readonly target: string;
  /** The segments around it in the source; empty at the ends of a document. */
  readonly before: string;
  readonly after: string;
  readonly documentId: number | null;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}
