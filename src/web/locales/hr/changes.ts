import type { Croatian } from "../croatian.ts";
import type { changes as english } from "../en/changes.ts";

/** Strings of the interface in Croatian: changes. */
export const changes: Croatian<typeof english> = {};
