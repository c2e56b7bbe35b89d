import { isConfirmed } from "../documents/segment.ts";
import type { Revision, RevisionOrigin } from "./revision.ts";

/** Texts that come so are nobody's own: they belong to whoever confirms them. */
const NOBODYS: ReadonlySet<RevisionOrigin> = new Set(["split", "joined", "import"]);

/**
 * Whose translation it is that a reviewer has before them: who wrote the text that was confirmed last, what reviewers
 * changed left aside. Null where nobody has translated: nothing was confirmed, or it came so with its file.
 */
export function translatorOf(newestFirst: readonly Revision[]): string | null {
  const at = newestFirst.findIndex(isTranslated);
  const confirmed = newestFirst[at];
  if (confirmed === undefined) return null;
  const written = firstOfText(newestFirst.slice(at));
  if (written.restoredFrom !== undefined) return writerOf(written.restoredFrom, newestFirst);
  if (!NOBODYS.has(written.origin)) return written.author;
  return written === confirmed ? null : confirmed.author;
}

/** Whether it is a draft only because this person has begun to change what was confirmed. */
export function isBegunBy(newestFirst: readonly Revision[], person: string): boolean {
  const before = newestFirst.find((one) => one.status !== "draft" || one.author !== person);
  return before !== undefined && before !== newestFirst[0] && isReviewable(before);
}

/**
 * Whether the newest revisions tell already whose translation it is, and who has begun what since; what was restored
 * may come from anywhere before.
 */
export function tellsTranslator(newestFirst: readonly Revision[]): boolean {
  if (newestFirst.at(-1)?.number === 1) return true;
  const since = newestFirst.slice(newestFirst.findIndex(isTranslated));
  const [confirmed] = since;
  if (confirmed === undefined || !isTranslated(confirmed)) return false;
  const hasOther = since.some(({ target }) => target !== confirmed.target);
  return hasOther && firstOfText(since).restoredFrom === undefined;
}

function isTranslated({ status, origin }: Revision): boolean {
  return status === "translated" && origin !== "review";
}

function isReviewable(revision: Revision): boolean {
  return isConfirmed(revision) && revision.status !== "final";
}

/** The revision with which the text of the newest one came; the list has at least one. */
function firstOfText(newestFirst: readonly Revision[]): Revision {
  const [newest] = newestFirst;
  if (newest === undefined) throw new RangeError("a text without revisions has no writer");
  const other = newestFirst.findIndex(({ target }) => target !== newest.target);
  return newestFirst[(other < 0 ? newestFirst.length : other) - 1] ?? newest;
}

function writerOf(number: number, newestFirst: readonly Revision[]): string | null {
  const earlier = newestFirst.filter((one) => one.number <= number);
  if (earlier.length === 0) return null;
  const { author, restoredFrom, origin } = firstOfText(earlier);
  if (restoredFrom !== undefined) return writerOf(restoredFrom, earlier);
  return NOBODYS.has(origin) ? null : author;
}
