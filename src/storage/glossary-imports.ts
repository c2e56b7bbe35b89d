import type { Selectable } from "kysely";
import { Mishap } from "../errors.ts";
import type { ImportChoices } from "../glossary/exchange/importing/choices.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { GlossaryImportTable } from "./schema.ts";

/** A glossary file that was given and waits for a decision. */
export interface WaitingImport {
  readonly id: number;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly choices: ImportChoices;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** Files between their dry run and the decision about them; a restart loses none. */
export interface GlossaryImportStore {
  /** Answers the id of the import. */
  add(file: Pick<WaitingImport, "fileName" | "content" | "choices">, act: Act): Promise<number>;
  /** Throws the mishap `notFound`. */
  find(id: number): Promise<WaitingImport>;
  /** All that wait, the newest first, without what is in them. */
  list(): Promise<readonly Omit<WaitingImport, "content" | "choices">[]>;
  choose(id: number, choices: ImportChoices): Promise<void>;
  remove(id: number): Promise<void>;
}

export function createGlossaryImportStore(database: Database): GlossaryImportStore {
  return {
    async add({ fileName, content, choices }, { author, at }) {
      const reading = JSON.stringify(choices);
      const { id } = await database
        .insertInto("glossary_imports")
        .values({ file_name: fileName, content, reading, author, at })
        .returning("id")
        .executeTakeFirstOrThrow();
      return id;
    },

    async find(id) {
      const record = await database
        .selectFrom("glossary_imports")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      if (record === undefined) throw new Mishap("notFound");
      return waiting(record);
    },

    async list() {
      const records = await database
        .selectFrom("glossary_imports")
        .select(["id", "file_name", "author", "at"])
        .orderBy("id", "desc")
        .execute();
      return records.map(({ file_name, ...rest }) => ({ ...rest, fileName: file_name }));
    },

    async choose(id, choices) {
      await database
        .updateTable("glossary_imports")
        .set({ reading: JSON.stringify(choices) })
        .where("id", "=", id)
        .execute();
    },

    async remove(id) {
      await database.deleteFrom("glossary_imports").where("id", "=", id).execute();
    },
  };
}

function waiting(record: Selectable<GlossaryImportTable>): WaitingImport {
  const { file_name, reading, ...rest } = record;
  return { ...rest, fileName: file_name, choices: JSON.parse(reading) };
}
