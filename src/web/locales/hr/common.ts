import type { Croatian } from "../croatian.ts";
import type { common as english } from "../en/common.ts";

/** Strings of the interface in Croatian: common. */
export const common: Croatian<typeof english> = {};
