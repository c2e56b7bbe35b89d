import type { Selectable } from "kysely";
import { Mishap } from "../errors.ts";
import type { ProjectTeam } from "../quality/review/steps.ts";
import type { Verdict } from "../quality/review/verdict.ts";
import type { Save, SavePlan } from "../revisions/sitting.ts";
import type { Database } from "./database.ts";
import type { ReviewDecisionTable } from "./history-schema.ts";
import { teamOfDocument } from "./project-members.ts";
import { createReviewIssueStore, type ReviewIssueStore } from "./review-issues.ts";
import { createReviewLookStore, noteLook, type ReviewLookStore } from "./review-looks.ts";
import { returnedIn, reviewedWords } from "./reviewed-segments.ts";
import { saveWithin } from "./segments.ts";

/** What is decided about a segment, and the revision that it becomes thereby. */
export interface Deciding extends Pick<Verdict, "revision" | "decision" | "reason"> {
  readonly save: Save;
}

/** What reviewers decided, found and saw. */
export interface ReviewStore {
  readonly issues: ReviewIssueStore;
  readonly looks: ReviewLookStore;
  /** Who works on a document. */
  teamOf(documentId: number): Promise<ProjectTeam>;
  /**
   * Saves the revision, keeps what was decided, and that its author has seen it, or answers the conflict. What only
   * repeats an answered request is kept once. Throws what a save throws.
   */
  decide(segmentId: number, deciding: Deciding): Promise<SavePlan>;
  /** The newest first. */
  ofSegment(segmentId: number): Promise<readonly Verdict[]>;
  /** The oldest first; also of segments that were split or joined. */
  inDocument(documentId: number): Promise<readonly Verdict[]>;
  /** Segments that were rejected, and not confirmed again since, in order, each with its rejection. */
  returned(documentId: number): Promise<ReadonlyMap<number, Verdict>>;
  /** Words of the sources of the segments that reviewers have judged, or found something in. */
  reviewedWords(documentId: number): Promise<number>;
}

export function createReviewStore(database: Database): ReviewStore {
  const all = () => database.selectFrom("review_decisions").selectAll();
  const issues = createReviewIssueStore(database);
  const inDocument = async (documentId: number) => {
    const records = await all().where("document_id", "=", documentId).orderBy("id").execute();
    return records.map(verdict);
  };

  return {
    issues,
    looks: createReviewLookStore(database),

    teamOf: (documentId) => teamOfDocument(database, documentId),

    async decide(segmentId, deciding) {
      const plan = await database.transaction().execute(async (transaction) => {
        const plan = await saveWithin(transaction, segmentId, deciding.save, { reviews: true });
        if (plan?.type === "saved") await keepVerdict(transaction, { segmentId, plan, deciding });
        return plan;
      });
      if (plan === null) throw new Mishap("segmentReplaced");
      return plan;
    },

    async ofSegment(segmentId) {
      const records = await all()
        .where("segment_id", "=", segmentId)
        .orderBy("id", "desc")
        .execute();
      return records.map(verdict);
    },

    inDocument,

    async returned(documentId) {
      const records = await newestOfOpen(database, documentId).execute();
      return returnedIn(database, documentId, records.map(verdict));
    },

    async reviewedWords(documentId) {
      const judged = (await inDocument(documentId)).map(({ segmentId }) => segmentId);
      const found = (await issues.inDocument(documentId))
        .filter(({ withdrawn }) => withdrawn === null)
        .map(({ segmentId }) => segmentId);
      return reviewedWords(database, documentId, [...judged, ...found]);
    },
  };
}

/** What was decided last about each segment that is not confirmed, or was split or joined since. */
function newestOfOpen(database: Database, documentId: number) {
  return database
    .selectFrom("review_decisions")
    .innerJoin("segments", "segments.id", "review_decisions.segment_id")
    .selectAll("review_decisions")
    .where("review_decisions.document_id", "=", documentId)
    .where(({ eb, or }) =>
      or([eb("segments.position", "<", 0), eb("segments.status", "in", ["initial", "draft"])]),
    )
    .where(({ eb, selectFrom }) =>
      eb(
        "review_decisions.id",
        "=",
        selectFrom("review_decisions as later")
          .select(({ fn }) => fn.max("later.id").as("newest"))
          .whereRef("later.segment_id", "=", "review_decisions.segment_id"),
      ),
    )
    .orderBy("review_decisions.id");
}

interface Decided {
  readonly segmentId: number;
  readonly plan: Extract<SavePlan, { type: "saved" }>;
  readonly deciding: Deciding;
}

/** A save that appends nothing was carried out before. */
async function keepVerdict(
  database: Database,
  { segmentId, plan, deciding }: Decided,
): Promise<void> {
  if (plan.append.length === 0 || plan.current === null) return;
  const { save, ...decided } = deciding;
  const { author, at } = save;
  const { document_id } = await database
    .selectFrom("segments")
    .select("document_id")
    .where("id", "=", segmentId)
    .executeTakeFirstOrThrow();
  await database
    .insertInto("review_decisions")
    .values({ ...decided, segment_id: segmentId, document_id, author, at })
    .execute();
  await noteLook(database, { id: segmentId, revision: plan.current.number }, { author, at });
}

function verdict(record: Selectable<ReviewDecisionTable>): Verdict {
  const { segment_id, document_id, ...rest } = record;
  return { ...rest, segmentId: segment_id, documentId: document_id };
}
