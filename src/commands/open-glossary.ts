import { createGlossary } from "../glossary/glossary.ts";
import { createConceptStore } from "../storage/concepts.ts";
import type { Database } from "../storage/database.ts";
import { createGlossaryConflictStore } from "../storage/glossary-conflicts.ts";
import { createSegmentScan } from "../storage/segment-scan.ts";
import { createSharedConceptStore } from "../storage/shared-concepts.ts";
import { createGlossaryFeed } from "../web/glossary-feed.ts";
import type { CommandInput } from "./command.ts";

/** The glossary of a data folder, opened for a command. */
export type OpenGlossary = Awaited<ReturnType<typeof openGlossary>>;

/** A part of `tumac glossary`: it answers the exit code, 1 where something is left to decide. */
export type GlossaryCommand = (input: CommandInput, open: OpenGlossary) => Promise<number>;

/** The glossary of a database as a command works on it, its forms not expanded until they are asked for. */
export async function openGlossary(database: Database, { recognisers }: CommandInput) {
  const concepts = createConceptStore(database);
  const glossary = createGlossary(await recognisers());
  const put = (await concepts.list()).map(({ concept }) => concept);
  glossary.take({ put, remove: [] }, await concepts.state());
  return {
    concepts,
    glossary,
    glossaryFeed: createGlossaryFeed(),
    conflicts: createGlossaryConflictStore(database),
    common: createSharedConceptStore(database),
    scan: createSegmentScan(database),
    clock: Date.now,
  };
}
