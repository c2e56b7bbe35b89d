import type { Croatian } from "../croatian.ts";
import type { editor as english } from "../en/editor.ts";

/** Strings of the interface in Croatian: editor. */
export const editor: Croatian<typeof english> = {};
