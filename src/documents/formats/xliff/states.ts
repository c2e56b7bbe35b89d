import type { SegmentStatus } from "../../segment.ts";

/**
 * Where a file says how far a translation is. `dropped` is what is no longer true of a text once a person has
 * changed it: that it came from a machine.
 */
export type StateScheme = "xliff1" | "approved" | "xliff2" | "sdl" | "mq" | "dropped";

type Writes = Readonly<Record<SegmentStatus, string>>;

/**
 * What each scheme calls our statuses. Those of XLIFF are of the standard; `sdl` (`conf` of `sdl:seg`, SDL Studio)
 * and `mq` (`mq:status`, memoQ) are from knowledge of files of these programs, for they have no public schema.
 */
const WRITES: Readonly<Record<Exclude<StateScheme, "dropped">, Writes>> = {
  xliff1: {
    initial: "new",
    draft: "needs-translation",
    translated: "translated",
    reviewed: "signed-off",
    final: "final",
  },
  approved: { initial: "no", draft: "no", translated: "no", reviewed: "yes", final: "yes" },
  xliff2: {
    initial: "initial",
    draft: "initial",
    translated: "translated",
    reviewed: "reviewed",
    final: "final",
  },
  sdl: {
    initial: "Draft",
    draft: "Draft",
    translated: "Translated",
    reviewed: "ApprovedTranslation",
    final: "ApprovedSignOff",
  },
  mq: {
    initial: "NotStarted",
    draft: "PartiallyEdited",
    translated: "ManuallyConfirmed",
    reviewed: "Reviewer1Confirmed",
    final: "Proofread",
  },
};

/** More that is read: what has a text but is not finished is a draft, whatever it is called. */
const ALSO_READ: Readonly<Record<string, SegmentStatus>> = {
  "needs-adaptation": "draft",
  "needs-l10n": "draft",
  "needs-review-adaptation": "draft",
  "needs-review-l10n": "draft",
  "needs-review-translation": "draft",
  RejectedTranslation: "draft",
  RejectedSignOff: "draft",
  Pretranslated: "draft",
  AssembledFromFragments: "draft",
  Rejected: "draft",
};

/** What a state of a text that is not empty means to us; a state that nobody knows is a draft. */
export function statusOf(scheme: Exclude<StateScheme, "dropped">, state: string): SegmentStatus {
  if (scheme === "approved") return state === "yes" ? "final" : "translated";
  const writes = WRITES[scheme];
  const statuses = ["final", "reviewed", "translated", "draft"] as const;
  return statuses.find((status) => writes[status] === state) ?? ALSO_READ[state] ?? "draft";
}

/** What a scheme calls a status. What a file called it stays, if that means the same: `needs-adaptation`. */
export function stateOf(scheme: StateScheme, status: SegmentStatus, was: string | null): string {
  if (scheme === "dropped") return "";
  const isSame = was !== null && status !== "initial" && scheme !== "approved";
  return isSame && statusOf(scheme, was) === status ? was : WRITES[scheme][status];
}
