import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout: this code runs from `dist/main.js`, or from `src/commands/` in a test. */
export const ROOT = fileURLToPath(
  new URL(import.meta.url.endsWith("/dist/main.js") ? ".." : "../..", import.meta.url),
);

/** The shared folder, unless another is named. */
export const SHARED_FOLDER = join(ROOT, "glossary");
