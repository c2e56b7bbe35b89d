import { beforeEach, describe, expect, test } from "vitest";
import type { SaveAnswer } from "../../../src/client/editor/answers.ts";
import { createJournal } from "../../../src/client/editor/journal.ts";
import { createOutbox, type Outbox } from "../../../src/client/editor/outbox.ts";
import type { SegmentSave } from "../../../views/models.ts";
import { row } from "../../support/segment-rows.ts";
import { conflictWith, savedAs } from "./rows.ts";
import { createShelf } from "./shelf.ts";

/** A server that the test answers for, and a clock that it moves. */
function postOffice() {
  const shelf = createShelf();
  const requests: { segmentId: number; save: SegmentSave; answer: (a: SaveAnswer) => void }[] = [];
  const waiting: { milliseconds: number; then: () => void }[] = [];
  const answers: string[] = [];
  const journal = createJournal(1, shelf);
  const outbox = createOutbox({
    sitting: "tab",
    journal,
    now: () => 0,
    send: (segmentId, save) => new Promise((answer) => requests.push({ segmentId, save, answer })),
    wait: (milliseconds, then) => waiting.push({ milliseconds, then }),
    onAnswer: (segmentId, answer) => answers.push(`${segmentId} ${answer.type}`),
    onChange: () => undefined,
  });
  return { outbox, requests, waiting, answers, journal };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const saved = (number: number, target: string): SaveAnswer => ({
  type: "saved",
  revision: savedAs({ number, target, open: true }),
});

describe("the outbox", () => {
  let office: ReturnType<typeof postOffice>;
  let outbox: Outbox;

  beforeEach(() => {
    office = postOffice();
    outbox = office.outbox;
    outbox.open(row());
    outbox.type(1, "The");
    outbox.wish(1, "save");
  });

  test("sends one save of a segment at a time, the next from the revision of the first", async () => {
    outbox.type(1, "The caliphate");
    outbox.wish(1, "save");
    expect(office.requests.map(({ save }) => save.target)).toEqual(["The"]);
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    expect(office.requests[1]?.save).toMatchObject({ target: "The caliphate", base: 1 });
  });

  test("keeps unsaved text in the journal, and only as long as it is unsaved", async () => {
    expect(office.journal.entries()).toMatchObject([{ segmentId: 1, text: "The", base: 0 }]);
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    expect(office.journal.entries()).toEqual([]);
    expect(outbox.unsaved()).toEqual([]);
  });

  test("holds all back while the server is away, and waits longer each time", async () => {
    office.requests[0]?.answer({ type: "unreachable" });
    await settled();
    expect(outbox.unreachable).toBe(true);
    outbox.open(row({ id: 2 }));
    outbox.type(2, "Raqqa");
    outbox.wish(2, "leave");
    expect(office.requests).toHaveLength(1);
    office.waiting[0]?.then();
    office.requests[1]?.answer({ type: "unreachable" });
    await settled();
    expect(office.waiting[1]?.milliseconds).toBeGreaterThan(office.waiting[0]?.milliseconds ?? 0);
  });

  test("says that the server is away until it has answered, not while it is only asked again", async () => {
    office.requests[0]?.answer({ type: "unreachable" });
    await settled();
    outbox.retry();
    expect(outbox.unreachable).toBe(true);
    office.requests[1]?.answer(saved(1, "The"));
    await settled();
    expect(outbox.unreachable).toBe(false);
  });

  test("sends everything once the server is back, in the order in which it was opened", async () => {
    office.requests[0]?.answer({ type: "unreachable" });
    await settled();
    outbox.open(row({ id: 2 }));
    outbox.type(2, "Raqqa");
    outbox.wish(2, "leave");
    outbox.retry();
    expect(office.requests.slice(1).map(({ segmentId }) => segmentId)).toEqual([1, 2]);
  });

  test("keeps my text through a conflict, and sends the merged one on top of theirs", async () => {
    const details = conflictWith({ target: "A" }, "The");
    office.requests[0]?.answer({ type: "conflict", details });
    await settled();
    outbox.type(1, "The caliphate");
    outbox.wish(1, "save");
    expect(office.requests).toHaveLength(1);
    expect(office.journal.entries()).toMatchObject([{ text: "The caliphate" }]);
    outbox.resolve(1, "A caliphate");
    expect(office.requests[1]?.save).toMatchObject({ target: "A caliphate", base: 4 });
  });

  test("opens a segment with the text that is still unsaved, not with the older row", () => {
    expect(outbox.open(row({ target: "" })).text).toBe("The");
  });

  test("says farewell with every text that has not arrived, and closes the sittings", async () => {
    expect(outbox.farewells()).toMatchObject([
      { segmentId: 1, save: { target: "The", leaving: true } },
    ]);
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    expect(outbox.farewells()).toMatchObject([{ save: { base: 1, leaving: true } }]);
  });

  test("says farewell with a confirmation that is under way", async () => {
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    outbox.wish(1, "confirm");
    expect(outbox.farewells()).toMatchObject([{ save: { target: "The", status: "translated" } }]);
    outbox.type(1, "The calif");
    expect(outbox.farewells()).toMatchObject([{ save: { target: "The calif", status: "draft" } }]);
  });

  test("keeps what was made of a conflict in the journal", async () => {
    const details = conflictWith({ target: "A" }, "The");
    office.requests[0]?.answer({ type: "conflict", details });
    await settled();
    outbox.merge(1, "A or the");
    expect(office.journal.entries()).toMatchObject([{ text: "A or the", base: 0 }]);
  });

  test("sends what another page left as that page would have", () => {
    outbox.recover(row({ id: 2 }), { text: "Raqqa", base: 0, sitting: "earlier" });
    expect(office.requests[1]?.save).toMatchObject({
      target: "Raqqa",
      base: 0,
      sitting: "earlier",
    });
  });

  test("tells of each answer", async () => {
    office.requests[0]?.answer({ type: "rejected", message: "locked" });
    await settled();
    expect(office.answers).toEqual(["1 rejected"]);
    expect(outbox.unsaved()).toEqual([1]);
  });
});
