import type { Croatian } from "../croatian.ts";
import type { concept as english } from "../en/concept.ts";

/** Strings of the interface in Croatian: concept. */
export const concept: Croatian<typeof english> = {};
