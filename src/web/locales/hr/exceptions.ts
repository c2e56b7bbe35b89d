import type { Croatian } from "../croatian.ts";
import type { exceptions as english } from "../en/exceptions.ts";

/** Strings of the interface in Croatian: exceptions. */
export const exceptions: Croatian<typeof english> = {};
