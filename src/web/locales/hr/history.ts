import type { Croatian } from "../croatian.ts";
import type { history as english } from "../en/history.ts";

/** Strings of the interface in Croatian: history. */
export const history: Croatian<typeof english> = {};
