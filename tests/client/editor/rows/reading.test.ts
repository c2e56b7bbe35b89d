import { expect, test } from "vitest";
import { createRows, type RowSource } from "../../../../src/client/editor/rows/rows.ts";
import { row } from "../../../support/segment-rows.ts";

/** A document whose segments have their position as id, and a record of what was asked for. */
function document(length: number, needed: readonly number[] = []) {
  const asked: string[] = [];
  let away = false;
  const source: RowSource = {
    async page(after, limit) {
      asked.push(`${after + 1}–${after + limit}`);
      if (away) throw new TypeError("no server");
      const positions = Array.from({ length: limit }, (_, index) => after + index + 1);
      const segments = positions
        .filter((position) => position <= length)
        .map((position) => row({ id: position, position }));
      return { segments, concepts: {}, next: null };
    },
    async one(segmentId) {
      asked.push(`one ${segmentId}`);
      return {
        row: row({ id: segmentId, position: segmentId }),
        concepts: {},
        revisions: [],
        history: "",
      };
    },
  };
  const rows = createRows(source, (id) => needed.includes(id));
  return { asked, rows, setAway: (value: boolean) => (away = value) };
}

test("a row is read together with those around it, once", async () => {
  const { rows, asked } = document(200);
  await rows.get(7, 7);
  expect((await rows.get(30, 30)).position).toBe(30);
  expect(rows.known(50)?.position).toBe(50);
  expect(asked).toEqual(["1–50"]);
});

test("towards the end of what was read, the next rows are read ahead", async () => {
  const { rows, asked } = document(200);
  await rows.get(40, 40);
  expect(asked).toEqual(["51–100", "1–50"]);
});

test("a row of unknown place is read by itself", async () => {
  const { rows, asked } = document(200);
  await rows.get(120);
  expect(asked).toEqual(["one 120"]);
});

test("what a save answered is not overwritten by what was read before", async () => {
  const { rows } = document(200);
  const reading = rows.get(7, 7);
  rows.put(row({ id: 8, position: 8, target: "newer" }));
  await reading;
  expect(rows.known(8)?.target).toBe("newer");
});

test("rows that could not be read are asked for again", async () => {
  const { rows, setAway } = document(200);
  setAway(true);
  await expect(rows.get(7, 7)).rejects.toThrow("no server");
  setAway(false);
  expect((await rows.get(7, 7)).position).toBe(7);
});

test("however many rows one visits, those at hand stay few; what is not saved is among them", async () => {
  const { rows, asked } = document(1_000, [3]);
  for (let position = 1; position <= 1_000; position += 25) await rows.get(position, position);
  const known = Array.from({ length: 1_000 }, (_, at) => at + 1).filter((id) => rows.known(id));
  expect(known.at(-1)).toBe(1_000);
  expect(known).toHaveLength(201);
  expect(known).toContain(3);
  expect(new Set(asked).size).toBe(asked.length);
});

test("what was visited is read again with news, at hand or not", async () => {
  const { rows } = document(1_000);
  for (let position = 1; position <= 1_000; position += 50) await rows.get(position, position);
  expect(await rows.reread()).toHaveLength(1_000);
});
