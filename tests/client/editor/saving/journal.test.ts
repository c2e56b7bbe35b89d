import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createJournal, type Journal } from "../../../../src/client/editor/saving/journal.ts";
import { left } from "./memory-journal.ts";
import { createShelf } from "./shelf.ts";

const entry = left({ segmentId: 12, sitting: "tab", text: "Kalifat čžš", base: 3 });

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function open(documentId = 1, shelf = createShelf(), onChange = () => undefined): Journal {
  return createJournal({ documentId, shelf, onChange });
}

/** What a page that is opened later finds. */
const found = (documentId = 1) => open(documentId).entries();

describe("the journal", () => {
  test("has text for the next page, what was written first, first", async () => {
    open().keep(entry);
    open().keep({ ...entry, segmentId: 13, since: 4 });
    await expect.poll(() => found()).toEqual([{ ...entry, segmentId: 13, since: 4 }, entry]);
  });

  test("keeps the last of many keystrokes, however fast they come", async () => {
    const journal = open();
    for (let at = 1; at <= 200; at++) journal.keep({ ...entry, text: "a".repeat(at) });
    await expect.poll(() => found()).toEqual([{ ...entry, text: "a".repeat(200) }]);
  });

  test("puts keystrokes that come during a transaction into one that follows it", async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, "transaction");
    const journal = open();
    await journal.entries();
    transactions.mockClear();
    for (const text of ["a", "ab", "abc"]) journal.keep({ ...entry, text });
    await expect.poll(() => found()).toMatchObject([{ text: "abc" }]);
    const writing = transactions.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writing.length).toBeLessThanOrEqual(2);
  });

  test("has entries of its own for each tab and each document", async () => {
    const journal = open();
    journal.keep(entry);
    journal.keep({ ...entry, sitting: "other" });
    journal.drop(12, "tab");
    await expect.poll(() => found()).toEqual([{ ...entry, sitting: "other" }]);
    expect(await found(11)).toEqual([]);
  });

  test("drops what another tab has left", async () => {
    open().keep({ ...entry, sitting: "gone" });
    await expect.poll(() => found()).toHaveLength(1);
    open().drop(12, "gone");
    await expect.poll(() => found()).toEqual([]);
  });
});

describe("a journal without its storage", () => {
  test.each([
    ["is forbidden", () => vi.spyOn(indexedDB, "open").mockImplementation(refuse)],
    ["is not there", () => vi.stubGlobal("indexedDB", undefined)],
  ])("that %s says that nothing is kept, and goes on", async (_, forbid) => {
    forbid();
    const changes = vi.fn();
    const journal = open(1, createShelf(), changes);
    expect(await journal.entries()).toEqual([]);
    expect(journal.keeps).toBe(false);
    expect(changes).toHaveBeenCalledOnce();
    expect(() => journal.keep(entry)).not.toThrow();
  });

  test("that is full says so, and keeps everything once there is room", async () => {
    const journal = open();
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    journal.keep(entry);
    await expect.poll(() => journal.keeps).toBe(false);
    put.mockRestore();
    journal.keep({ ...entry, segmentId: 13 });
    await expect.poll(() => found()).toHaveLength(2);
    await expect.poll(() => journal.keeps).toBe(true);
  });

  test("that the browser has closed and emptied is filled again with what is not saved", async () => {
    const journal = open();
    journal.keep(entry);
    await expect.poll(() => found()).toHaveLength(1);
    vi.stubGlobal("indexedDB", new IDBFactory());
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
      throw new DOMException("closed", "InvalidStateError");
    });
    journal.keep({ ...entry, segmentId: 13 });
    await expect.poll(() => found()).toHaveLength(2);
    expect(journal.keeps).toBe(true);
  });
});

describe("what an earlier version of the page left in its old place", () => {
  const old = { segmentId: 12, sitting: "tab", text: "Kalifat", base: 3, at: 5 };
  const key = "tumac.unsaved.1.12.tab";

  test("is taken over once, and removed from there", async () => {
    const shelf = createShelf({ [key]: JSON.stringify(old) });
    const taken = left({ ...entry, text: "Kalifat", baseText: null });
    expect(await open(1, shelf).entries()).toEqual([taken]);
    expect(shelf.getItem(key)).toBeNull();
    expect(await found()).toEqual([taken]);
  });

  test("stays there as long as there is no other place for it", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(refuse);
    const shelf = createShelf({ [key]: JSON.stringify(old) });
    await open(1, shelf).entries();
    expect(shelf.getItem(key)).not.toBeNull();
  });

  test.each(["{", "null", '{"segmentId":12}', '"text"'])(
    "and cannot be read (%s) is skipped, and left",
    async (json) => {
      const shelf = createShelf({ [key]: json });
      expect(await open(1, shelf).entries()).toEqual([]);
      expect(shelf.getItem(key)).toBe(json);
    },
  );

  test("for another document waits for that one", async () => {
    const shelf = createShelf({ [key]: JSON.stringify(old) });
    expect(await open(11, shelf).entries()).toEqual([]);
    expect(shelf.getItem(key)).not.toBeNull();
  });
});

function refuse(): never {
  throw new DOMException("forbidden", "SecurityError");
}
