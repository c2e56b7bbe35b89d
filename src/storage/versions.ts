import type { Point } from "../revisions/point.ts";
import type { Version, VersionKind } from "../revisions/version.ts";
import type { Act } from "./documents.ts";

/** What a version is made of; what is missing is the state of the document, which is the present one. */
export interface NewVersion {
  /** Empty where nobody named it. */
  readonly name: string;
  readonly kind: VersionKind;
  readonly act: Act;
  /** The step of the glossary that holds. */
  readonly glossaryState: number;
}

/** Named states of documents. */
export interface VersionStore {
  /** Of a document, the newest first. */
  list(documentId: number): Promise<readonly Version[]>;
  find(id: number): Promise<Version | undefined>;
  /**
   * Keeps the present state as a version; what is being written becomes a revision first. One that is not named by
   * hand is not made twice of the same state: the one that there is is answered then.
   */
  add(documentId: number, version: NewVersion): Promise<Version>;
  /** Throws `notFound`. */
  rename(id: number, name: string): Promise<Version>;
  pointOf(version: Version): Point;
}
