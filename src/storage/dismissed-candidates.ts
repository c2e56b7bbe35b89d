import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";

/** Term candidates that somebody does not want to be offered again, in any document. */
export interface DismissedCandidateStore {
  /** Their citation forms. */
  all(): Promise<ReadonlySet<string>>;
  /** Who dismisses what is dismissed changes nothing. */
  dismiss(headword: string, act: Act): Promise<void>;
  /** Offers it again. */
  restore(headword: string): Promise<void>;
}

export function createDismissedCandidateStore(database: Database): DismissedCandidateStore {
  return {
    async all() {
      const records = await database.selectFrom("dismissed_candidates").select("text").execute();
      return new Set(records.map(({ text }) => text));
    },

    async dismiss(text, { author, at }) {
      await database
        .insertInto("dismissed_candidates")
        .values({ text, author, at })
        .onConflict((conflict) => conflict.column("text").doNothing())
        .execute();
    },

    async restore(text) {
      await database.deleteFrom("dismissed_candidates").where("text", "=", text).execute();
    },
  };
}
