import type { Croatian } from "../croatian.ts";
import type { imports as english } from "../en/imports.ts";

/** Strings of the interface in Croatian: imports. */
export const imports: Croatian<typeof english> = {};
