import { formatSaved } from "./format.ts";
import type { Translation } from "./translation.ts";

/** Where the text is: with the server, on its way, or only in this browser. */
export type SaveState =
  /** `pending` where something has been on its way for longer than a moment. */
  | { readonly type: "saved"; readonly at: number; readonly pending: boolean }
  | Unreachable
  | { readonly type: "conflict"; readonly segment: SegmentPlace }
  | { readonly type: "rejected"; readonly message: string; readonly segment: SegmentPlace }
  /** Something else than saving went wrong; the text is safe. */
  | { readonly type: "failed"; readonly message: string };

/** Nothing can be sent for now. */
export interface Unreachable {
  readonly type: "unreachable";
  readonly count: number;
  /** What is missing, as far as the browser knows. */
  readonly missing: "server" | "network";
  /** False where the browser keeps nothing, so that the texts are lost with the page. */
  readonly kept: boolean;
  /** One of the segments to be sent that is not before the eyes; null for none. */
  readonly segment: SegmentPlace | null;
  /** What else went wrong meanwhile, in a sentence; null for nothing. */
  readonly failure: string | null;
}

/** The segment that a sentence is about. */
export interface SegmentPlace {
  readonly id: number;
  readonly position: number;
}

/** Says where the text is, for the line below and for those who only hear it. */
export function saveSentence({ t, language }: Translation, save: SaveState): string {
  switch (save.type) {
    case "saved":
      if (save.pending) return t("saving.pending");
      return t("saving.saved", { time: formatSaved(save.at, language) });
    case "unreachable":
      return [...outage({ t, language }, save), ...(save.failure ? [save.failure] : [])].join(" ");
    case "conflict":
      return t("editor.save.conflict", { number: save.segment.position });
    case "failed":
      return save.message;
    case "rejected": {
      const { segment, message } = save;
      return t("editor.save.rejected", { number: segment.position, message });
    }
  }
}

function outage({ t }: Translation, { missing, kept, count }: Unreachable): readonly string[] {
  return [
    missing === "network" ? t("saving.away.network") : t("saving.away.server"),
    kept ? t("saving.kept", { count }) : t("saving.onlyHere", { count }),
  ];
}
