import type { Croatian } from "../croatian.ts";
import type { glossary as english } from "../en/glossary.ts";

/** Strings of the interface in Croatian: glossary. */
export const glossary: Croatian<typeof english> = {};
