import type { Croatian } from "../croatian.ts";
import type { sharing as english } from "../en/sharing.ts";

/** Strings of the interface in Croatian: sharing. */
export const sharing: Croatian<typeof english> = {};
