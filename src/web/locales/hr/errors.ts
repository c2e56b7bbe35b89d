import type { Croatian } from "../croatian.ts";
import type { errors as english } from "../en/errors.ts";

/** Strings of the interface in Croatian: errors. */
export const errors: Croatian<typeof english> = {};
