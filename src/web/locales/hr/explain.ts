import type { Croatian } from "../croatian.ts";
import type { explain as english } from "../en/explain.ts";

/** Strings of the interface in Croatian: explain. */
export const explain: Croatian<typeof english> = {};
