import { REVIEW_REFUSALS, type ReviewRefusal } from "../../views/review-refusals.ts";
import { Mishap, type MishapName } from "../errors.ts";

const REFUSALS: Readonly<Partial<Record<MishapName, ReviewRefusal>>> = {
  segmentLocked: "locked",
  segmentFinal: "status",
  stepUnfit: "status",
  ownTranslation: "own",
  notYourStep: "role",
  conflict: "changed",
  segmentReplaced: "changed",
  findingsStand: "findings",
};

/** Why something was refused; null for what is no refusal. */
export function refusalOf(error: unknown): ReviewRefusal | null {
  return error instanceof Mishap ? (REFUSALS[error.mishap] ?? null) : null;
}

/** As many as an address can carry. */
const MOST_REFUSED = 100;

/** `2.own`: segment 2, translated by its reviewer. */
export function refusalsWritten(
  refused: readonly { readonly position: number; readonly why: ReviewRefusal }[],
): readonly string[] {
  return refused.slice(0, MOST_REFUSED).map(({ position, why }) => `${position}.${why}`);
}

/** What is not written so is left out. */
export function refusalsRead(written: readonly string[]) {
  return written.slice(0, MOST_REFUSED).flatMap((one) => {
    const [, position] = /^(\d{1,7})\./u.exec(one) ?? [];
    const why = REVIEW_REFUSALS.find((name) => one === `${position}.${name}`);
    return why === undefined ? [] : [{ position: Number(position), why }];
  });
}
