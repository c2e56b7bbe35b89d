import type { Croatian } from "../croatian.ts";
import type { documents as english } from "../en/documents.ts";

/** Strings of the interface in Croatian: documents. */
export const documents: Croatian<typeof english> = {};
