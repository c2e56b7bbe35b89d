import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSharedFiles, type SharingParts } from "../../src/commands/shared-files.ts";
import type { Concept } from "../../src/glossary/concept.ts";
import { createGlossary } from "../../src/glossary/glossary.ts";
import { createSharedConceptStore } from "../../src/storage/shared-concepts.ts";
import { changeGlossary } from "../../src/web/glossary-acts.ts";
import { createGlossaryFeed } from "../../src/web/glossary-feed.ts";
import { emptyRecognisers } from "../support/app.ts";
import { temporaryFolder } from "../support/server.ts";
import { ANA, openStores } from "../support/stores.ts";

let folder: ReturnType<typeof temporaryFolder>;
let opened: Awaited<ReturnType<typeof openStores>>[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  opened = [];
});

afterEach(async () => {
  for (const { database } of opened) await database.destroy();
  folder.remove();
});

const file = (name = "glossary.csv") => join(folder.path, name);
const write = (lines: readonly string[], name?: string) =>
  writeFileSync(file(name), ["id,hr,en,note", ...lines, ""].join("\n"));
const lines = (name?: string) => readFileSync(file(name), "utf8").trimEnd().split("\n").slice(1);

/** A glossary with a database of its own over the shared folder; `changes` make some of its parts fail. */
async function open(changes: (parts: SharingParts) => Partial<SharingParts> = () => ({})) {
  const stores = await openStores();
  opened.push(stores);
  const parts: SharingParts = {
    concepts: stores.concepts,
    conflicts: stores.conflicts,
    glossary: createGlossary(emptyRecognisers()),
    glossaryFeed: createGlossaryFeed(),
    clock: () => 1_000,
    common: createSharedConceptStore(stores.database),
    folder: folder.path,
    author: "Tumač",
  };
  return {
    stores,
    parts,
    sharing: createSharedFiles({ ...parts, ...changes(parts) }),
    note: (id: string) => parts.glossary.concept(id)?.note,
    async edit(id: string, said: Partial<Concept>) {
      const concept = parts.glossary.concept(id);
      if (concept) await changeGlossary(parts, { put: [{ ...concept, ...said }], remove: [] }, ANA);
    },
  };
}

test("a row of the file that changes is one step of the glossary, which names the file", async () => {
  write(["kalif,kalif,caliph,", "kalifat,kalifat,caliphate,"]);
  const { sharing, stores, note } = await open();
  await sharing.sync();
  write(["kalif,kalif,caliph,", "kalifat,kalifat,caliphate,mala slova"]);
  await sharing.sync();
  expect(note("kalifat")).toBe("mala slova");
  expect(await stores.concepts.steps()).toMatchObject([
    { number: 2, origin: "merged", detail: "glossary.csv", concepts: 1 },
    { number: 1, origin: "merged", detail: "glossary.csv", concepts: 2 },
  ]);
});

test("a change in the page is a change of one line of its file", async () => {
  write(["kalif,kalif,caliph,", 'kalifat,"kalifat", caliphate ,']);
  write(["isil,ISIL,ISIL,"], "names.csv");
  const { sharing, edit } = await open();
  await sharing.sync();
  await edit("kalif", { note: "osoba" });
  await sharing.sync();
  expect(lines()).toEqual(["kalif,kalif,caliph,osoba", 'kalifat,"kalifat", caliphate ,']);
  expect(lines("names.csv")).toEqual(["isil,ISIL,ISIL,"]);
});

test("columns that people add are kept, in their places", async () => {
  writeFileSync(file(), "Client\tid\ten\thr\tnote\nN1\tkalif\tcaliph\tkalif\t\n");
  const { sharing, edit } = await open();
  await sharing.sync();
  await edit("kalif", { note: "osoba" });
  await sharing.sync();
  expect(readFileSync(file(), "utf8")).toBe(
    "Client\tid\ten\thr\tnote\nN1\tkalif\tcaliph\tkalif\tosoba\n",
  );
});

test("what has no column yet gets one", async () => {
  write(["kalif,kalif,caliph,", "kalifat,kalifat,caliphate"]);
  const { sharing, edit } = await open();
  await sharing.sync();
  await edit("kalif", { domain: "vjera" });
  await sharing.sync();
  expect(readFileSync(file(), "utf8")).toBe(
    "id,hr,en,note,domain\nkalif,kalif,caliph,,vjera\nkalifat,kalifat,caliphate,,\n",
  );
});

describe("a machine that goes down", () => {
  const fail = () => {
    throw new Error("down");
  };

  test.each<[string, (parts: SharingParts) => Partial<SharingParts>]>([
    ["before anything is done", ({ conflicts }) => ({ conflicts: { ...conflicts, report: fail } })],
    ["after the glossary changed", () => ({ glossaryFeed: { subscribe: fail, tell: fail } })],
    ["after the file was written", ({ common }) => ({ common: { ...common, keep: fail } })],
  ])("%s heals at the next sync", async (_, failing) => {
    write(["a,a,a,", "b,b,b,", "c,c,c,", "d,d,d,"]);
    const first = await open();
    await first.sharing.sync();
    await first.edit("a", { note: "page" });
    await first.edit("c", { note: "page" });
    await changeGlossary(first.parts, { put: [], remove: ["d"] }, ANA);
    write(["a,a,a,", "b,b,b,file", "c,c,c,file", "d,d,d,file"]);
    const broken = createSharedFiles({ ...first.parts, ...failing(first.parts) });
    await expect(broken.sync()).rejects.toThrow("down");

    const glossary = createGlossary(emptyRecognisers());
    const put = (await first.stores.concepts.list()).map(({ concept }) => concept);
    glossary.take({ put, remove: [] }, await first.stores.concepts.state());
    await createSharedFiles({ ...first.parts, glossary }).sync();
    const notes = [...glossary.concepts()].map(({ id, note }) => `${id} ${note}`).sort();
    expect(notes).toEqual(["a page", "b file", "c page", "d file"]);
    expect(lines()).toEqual(["a,a,a,page", "b,b,b,file", "c,c,c,file", "d,d,d,file"]);
    const conflicts = (await first.stores.conflicts.open()).map(({ conceptId, field }) => [
      conceptId,
      field,
    ]);
    expect(conflicts.sort()).toEqual([
      ["c", "note"],
      ["d", "concept"],
    ]);
  });
});

test("two servers on one folder come to the same glossary", async () => {
  write(["a,a,a,", "b,b,b,"]);
  const ana = await open();
  const marko = await open();
  await ana.sharing.sync();
  await marko.sharing.sync();
  await ana.edit("a", { note: "Ana" });
  await marko.edit("a", { domain: "Marko" });
  await marko.edit("b", { note: "Marko" });
  for (const { sharing } of [ana, marko, ana, marko]) await sharing.sync();
  const concepts = ({ parts }: typeof ana) =>
    [...parts.glossary.concepts()].toSorted((one, other) => one.id.localeCompare(other.id));
  expect(concepts(ana)).toEqual(concepts(marko));
  expect(concepts(ana)).toMatchObject([
    { id: "a", note: "Ana", domain: "Marko" },
    { id: "b", note: "Marko" },
  ]);
});

test("two servers that write at the same moment lose nothing that either of them has", async () => {
  write(["a,a,a,", "b,b,b,"]);
  const [one, other] = [await open(), await open()];
  await one.sharing.sync();
  await other.sharing.sync();
  for (let round = 1; round <= 8; round++) {
    await one.edit("a", { note: `one ${round}` });
    await other.edit("b", { note: `other ${round}` });
    await Promise.all([one.sharing.sync(), other.sharing.sync()]);
    await one.sharing.sync();
    await other.sharing.sync();
    expect(lines()).toEqual([`a,a,a,one ${round}`, `b,b,b,other ${round}`]);
    expect([one.note("b"), other.note("a")]).toEqual([`other ${round}`, `one ${round}`]);
  }
  expect(readdirSync(folder.path)).toEqual(["glossary.csv"]);
});

test("a lock that a killed server left behind holds nobody for long", async () => {
  write(["a,a,a,"]);
  writeFileSync(file(".tumac-lock"), "");
  const { sharing, edit } = await open();
  await sharing.sync();
  await edit("a", { note: "page" });
  await sharing.sync();
  expect(lines()).toEqual(["a,a,a,page"]);
  expect(readdirSync(folder.path)).toEqual(["glossary.csv"]);
});

test("two that contradict each other agree once one of them has decided", async () => {
  write(["a,a,a,"]);
  const [ana, marko] = [await open(), await open()];
  for (const { sharing } of [ana, marko]) await sharing.sync();
  await ana.edit("a", { note: "Ana" });
  await marko.edit("a", { note: "Marko" });
  for (const { sharing } of [ana, marko, ana, marko]) await sharing.sync();
  expect([ana.note("a"), marko.note("a"), lines()]).toEqual(["Ana", "Marko", ["a,a,a,Ana"]]);
  const [conflict] = await marko.stores.conflicts.open();
  expect(conflict).toMatchObject({ ours: "Marko", theirs: "Ana", base: "" });
  await marko.sharing.sync(conflict ? [conflict] : []);
  await ana.sharing.sync();
  expect([ana.note("a"), marko.note("a"), lines()]).toEqual(["Marko", "Marko", ["a,a,a,Marko"]]);
});

test("a conflict that the sides settle by themselves waits for nobody, and stays on record", async () => {
  write(["a,a,a,"]);
  const { sharing, edit, stores } = await open();
  await sharing.sync();
  await edit("a", { note: "page" });
  write(["a,a,a,file"]);
  await sharing.sync();
  expect(await stores.conflicts.open()).toHaveLength(1);
  write(["a,a,a,page"]);
  await sharing.sync();
  expect(await stores.conflicts.open()).toEqual([]);
  expect(await stores.conflicts.resolved(1)).toMatchObject([{ resolved: { choice: "settled" } }]);
});

test("a database from before files were shared knows what it began with", async () => {
  write(["a,a,a,", "b,b,b,"]);
  const first = await open();
  await first.sharing.sync();
  await first.edit("a", { note: "page" });
  await first.stores.database.deleteFrom("shared_concepts").execute();
  await first.stores.database.deleteFrom("shared_files").execute();
  write(["a,a,a,", "b,b,b,file"]);
  await createSharedFiles(first.parts).sync();
  expect([first.note("a"), first.note("b"), lines()]).toEqual([
    "page",
    "file",
    ["a,a,a,page", "b,b,b,file"],
  ]);
  expect(await first.stores.conflicts.open()).toEqual([]);
});

test("a file that waited is no longer told of once it is gone, and what it held goes on", async () => {
  write(["a,a,a,"]);
  const told: string[] = [];
  const { sharing, note } = await open(() => ({ onTrouble: (one) => told.push(one.file) }));
  await sharing.sync();
  writeFileSync(file("other.csv"), "");
  await sharing.sync();
  await sharing.sync();
  expect(told).toEqual(["other.csv"]);
  expect(sharing.troubles()).toMatchObject([{ file: "other.csv", mishap: "sharedFileEmpty" }]);
  rmSync(file("other.csv"));
  write(["a,a,a,file"]);
  await sharing.sync();
  expect([sharing.troubles(), note("a")]).toEqual([[], "file"]);
  writeFileSync(file("other.csv"), "");
  await sharing.sync();
  rmSync(file("other.csv"));
  await sharing.sync();
  expect(sharing.troubles()).toEqual([]);
});

test("a file with a merge that is not finished waits for its end, and loses no edit", async () => {
  write(["a,a,a,", "b,b,b,"]);
  const { sharing, edit, note } = await open();
  await sharing.sync();
  write(["<<<<<<< HEAD", "a,a,a,one", "=======", "a,a,a,other", ">>>>>>> main", "b,b,b,"]);
  await edit("b", { note: "page" });
  await sharing.sync();
  expect(sharing.troubles()).toMatchObject([{ mishap: "sharedFileMerging", values: { line: 2 } }]);
  expect(lines()).toHaveLength(6);
  write(["a,a,a,other", "b,b,b,"]);
  await sharing.sync();
  expect([note("a"), lines()]).toEqual(["other", ["a,a,a,other", "b,b,b,page"]]);
});

test("a file that is gone for a moment changes nothing, whatever is edited meanwhile", async () => {
  write(["a,a,a,", "b,b,b,"]);
  const { sharing, edit, note, stores } = await open();
  await sharing.sync();
  rmSync(file());
  await edit("a", { note: "page" });
  await sharing.sync();
  expect(() => lines()).toThrow("ENOENT");
  write(["a,a,a,", "b,b,b,file"]);
  await sharing.sync();
  expect([note("a"), note("b"), lines()]).toEqual(["page", "file", ["a,a,a,page", "b,b,b,file"]]);
  expect(await stores.conflicts.open()).toEqual([]);
});
