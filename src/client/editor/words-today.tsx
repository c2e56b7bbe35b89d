import { WordsToday } from "../../../views/words-today.tsx";
import { fetchWords } from "./api.ts";
import type { Feature } from "./feature.ts";
import { renderInto } from "./surroundings.tsx";
import type { Tools } from "./tools.ts";

/** Who confirms segment after segment wants no request after each. Milliseconds. */
const LULL = 1_500;

/** How much the reader has done today, in the line at the foot; asked for again once a segment was left. */
export function createWordsToday({ around }: Tools): Feature {
  const host = document.querySelector("[data-words-today]");
  let soon: ReturnType<typeof setTimeout> | undefined;

  const ask = async () => {
    const words = await fetchWords(midnight()).catch(() => undefined);
    if (words === undefined || host === null) return; // shown again with the next segment
    renderInto(host, <WordsToday words={words} />, around);
  };
  void ask();
  return {
    closed() {
      clearTimeout(soon);
      soon = setTimeout(() => void ask(), LULL);
    },
  };
}

/** Where the reader is. Milliseconds since 1970, UTC. */
function midnight(): number {
  return new Date().setHours(0, 0, 0, 0);
}
