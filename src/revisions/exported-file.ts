import type { DocumentFormat } from "../documents/document.ts";

/** A translation as it went out of the house, at the state of a version. Its bytes are kept. */
export interface ExportedFile {
  readonly id: number;
  readonly documentId: number;
  readonly versionId: number;
  readonly fileName: string;
  readonly format: DocumentFormat;
  /** One that was not finished. */
  readonly isDraft: boolean;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  /** The step of the glossary that held then. */
  readonly glossaryState: number;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}
