import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verify } from "../../src/commands/verify.ts";
import { readConfig } from "../../src/config.ts";
import type { Database } from "../../src/storage/database.ts";
import { allowChanges } from "../../src/storage/sqlite.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { emptyRecognisers, morphologies } from "../support/app.ts";
import { temporaryFolder } from "../support/server.ts";
import { ANA, MARKO, openStores, textDocument } from "../support/stores.ts";

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  folder = temporaryFolder();
  const stores = await openStores(join(folder.path, "tumac.sqlite"));
  const id = await stores.documents.add(textDocument(), ANA);
  const [first, second] = await stores.documents.segments(id);
  const save = { origin: "typed", status: "translated" } as const;
  const write = async (segmentId = 0, base = 0, target = "") =>
    stores.segments.save(segmentId, { ...save, ...MARKO, base, target });
  await write(first?.id, 0, "The days are numbered.");
  await write(second?.id, 0, "Fighters flee.");
  await write(first?.id, 1, "Its days are numbered.");
  await stores.documents.add({ ...textDocument(), title: "Drugi" }, ANA);
  await stores.database.destroy();
});

afterEach(() => folder.remove());

/** Runs the command as the shell would, and answers its lines and exit code. */
async function run(...words: readonly string[]) {
  const printed: string[] = [];
  const remarks: string[] = [];
  const code = await verify({
    config: readConfig(["verify", "--data", folder.path, ...words], {}),
    translation: createTranslations()("en"),
    recognisers: async () => emptyRecognisers(),
    morphologies: async () => morphologies,
    print: (line) => printed.push(line),
    remark: (line) => remarks.push(line),
  });
  return { code, printed, remarks };
}

/** Does to the database what somebody with its file in hand can do. */
async function forge(act: (database: Database) => Promise<unknown>): Promise<void> {
  const { database } = await openStores(join(folder.path, "tumac.sqlite"));
  await allowChanges(database, "revisions");
  await act(database);
  await database.destroy();
}

describe("a history that nobody touched", () => {
  test("is unbroken", async () => {
    const { code, printed } = await run();
    expect(code).toBe(0);
    expect(printed).toEqual([
      expect.stringMatching(/^Vijesti: 3 revisions, unbroken, [\da-f]{16}$/u),
      "Drugi: no revision yet",
    ]);
  });

  test("still has every hash that it ever had", async () => {
    const [line = ""] = (await run("--json")).printed;
    const { head } = JSON.parse(line);
    expect(await run("--head", head)).toMatchObject({ code: 0, remarks: [] });
    expect(await run("--head", "0".repeat(64))).toMatchObject({
      code: 1,
      remarks: [expect.stringContaining("in no document")],
    });
  });
});

describe("a history that was forged", () => {
  test.each([
    [
      "a text",
      sql`update revisions set target = 'Peace.' where sequence = 2`,
      "revision 1 of segment 2: it is not",
    ],
    [
      "an author",
      sql`update revisions set author = 'Ana' where sequence = 1`,
      "revision 1 of segment 1: it is not",
    ],
    [
      "a date",
      sql`update revisions set at = 5 where sequence = 3`,
      "revision 2 of segment 1: it is not",
    ],
    [
      "one taken out",
      sql`delete from revisions where sequence = 1`,
      "revision 1 of segment 1: it is missing",
    ],
    [
      "the last taken out",
      sql`delete from revisions where sequence = 3`,
      "revision 2 of segment 1: it is missing",
    ],
    [
      "one that its segment does not stand at",
      sql`update segments set target = 'Peace.' where position = 2 and document_id = 1`,
      "segment 2: it does not stand at its newest revision, 1",
    ],
  ])("%s is found", async (_what, statement, told) => {
    await forge((database) => statement.execute(database));
    const { code, printed } = await run();
    expect(code).toBe(1);
    expect(printed[0]).toContain(`Vijesti: BROKEN at`);
    expect(printed[0]).toContain(told);
    expect(printed[1]).toBe("Drugi: no revision yet");
  });

  test("one put in is found, whatever hash it brings", async () => {
    await forge((database) =>
      sql`insert into revisions (segment_id, number, target, status, author, at, origin,
          document_id, sequence, hash)
        select segment_id, 3, 'Peace.', status, author, at, origin, document_id, 4, hash
        from revisions where sequence = 3`.execute(database),
    );
    expect((await run()).printed[0]).toContain("BROKEN at revision 3 of segment 1");
  });
});

test("a folder without data is told, and nothing is made in it", async () => {
  const empty = temporaryFolder();
  await expect(run("--data", empty.path)).rejects.toThrow("dataUnusable");
  empty.remove();
});
