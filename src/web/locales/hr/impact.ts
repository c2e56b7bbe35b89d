import type { Croatian } from "../croatian.ts";
import type { impact as english } from "../en/impact.ts";

/** Strings of the interface in Croatian: impact. */
export const impact: Croatian<typeof english> = {};
