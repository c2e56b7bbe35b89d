import type { Croatian } from "../croatian.ts";
import type { findings as english } from "../en/findings.ts";

/** Strings of the interface in Croatian: findings. */
export const findings: Croatian<typeof english> = {};
