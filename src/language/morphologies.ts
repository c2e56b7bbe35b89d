import type { Croatian } from "./croatian/paradigms.ts";
import type { Morphology } from "./morphology.ts";

/** What is known of the words of both languages, read from their dictionaries. */
export interface Morphologies {
  readonly hr: Croatian;
  readonly en: Morphology;
}
