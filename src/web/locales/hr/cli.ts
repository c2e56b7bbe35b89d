import type { Croatian } from "../croatian.ts";
import type { cli as english } from "../en/cli.ts";

/** Strings of the interface in Croatian: cli. */
export const cli: Croatian<typeof english> = {};
