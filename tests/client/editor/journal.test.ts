import { expect, test } from "vitest";
import { createJournal } from "../../../src/client/editor/journal.ts";
import { createShelf } from "./shelf.ts";

const entry = { segmentId: 12, sitting: "tab", text: "Kalifat čžš", base: 3, at: 5 };

test("text put into the journal is there for the next page, oldest first", () => {
  const shelf = createShelf();
  createJournal(1, shelf).keep(entry);
  createJournal(1, shelf).keep({ ...entry, segmentId: 13, at: 4 });
  const found = createJournal(1, shelf).entries();
  expect(found).toEqual([{ ...entry, segmentId: 13, at: 4 }, entry]);
});

test("each tab and each document has its own entries", () => {
  const shelf = createShelf();
  const journal = createJournal(1, shelf);
  journal.keep(entry);
  journal.keep({ ...entry, sitting: "other" });
  journal.drop(12, "tab");
  expect(journal.entries()).toEqual([{ ...entry, sitting: "other" }]);
  expect(createJournal(11, shelf).entries()).toEqual([]);
});

test.each(["{", "null", '{"segmentId":12}', '"text"'])(
  "what cannot be read (%s) is skipped",
  (json) => {
    const shelf = createShelf({ "tumac.unsaved.1.12.tab": json });
    expect(createJournal(1, shelf).entries()).toEqual([]);
    expect(shelf.getItem("tumac.unsaved.1.12.tab")).toBe(json);
  },
);

test("a full storage does not stop the typing", () => {
  const full = {
    ...createShelf(),
    setItem() {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  expect(() => createJournal(1, full).keep(entry)).not.toThrow();
});

test("without any storage the journal forgets", () => {
  const journal = createJournal(1, undefined);
  journal.keep(entry);
  expect(journal.entries()).toEqual([]);
});
