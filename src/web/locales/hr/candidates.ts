import type { Croatian } from "../croatian.ts";
import type { candidates as english } from "../en/candidates.ts";

/** Strings of the interface in Croatian: candidates. */
export const candidates: Croatian<typeof english> = {};
