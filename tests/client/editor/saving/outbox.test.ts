import { beforeEach, describe, expect, test } from "vitest";
import type { SaveAnswer } from "../../../../src/client/editor/saving/answers.ts";
import { createOutbox, type Outbox } from "../../../../src/client/editor/saving/outbox.ts";
import type { SegmentSave } from "../../../../views/models.ts";
import { row } from "../../../support/segment-rows.ts";
import { conflictWith, savedAs } from "../rows.ts";
import { createMemoryJournal, left } from "./memory-journal.ts";

/** A server that the test answers for, and a clock that it moves. */
function postOffice() {
  const requests: { segmentId: number; save: SegmentSave; answer: (a: SaveAnswer) => void }[] = [];
  const waiting: { milliseconds: number; then: () => void }[] = [];
  const answers: string[] = [];
  const journal = createMemoryJournal();
  let clock = 0;
  const outbox = createOutbox({
    sitting: "tab",
    journal,
    now: () => ++clock,
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

  test("keeps what is typed behind a confirmed text in the journal until the next segment has it", async () => {
    outbox.wish(1, "confirm");
    outbox.typeAhead(1, "The next");
    expect(office.journal.written()).toMatchObject([{ text: "The next", confirm: false }]);
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    office.requests[1]?.answer(saved(2, "The"));
    await settled();
    expect(office.requests.map(({ save }) => save.target)).toEqual(["The", "The"]);
    expect(office.journal.written()).toMatchObject([{ text: "The next" }]);
    outbox.typeAhead(1, null);
    expect(office.journal.written()).toEqual([]);
  });

  test("keeps unsaved text in the journal, and only as long as it is unsaved", async () => {
    expect(office.journal.written()).toMatchObject([{ segmentId: 1, text: "The", base: 0 }]);
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    expect(office.journal.written()).toEqual([]);
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

  describe("after an outage", () => {
    beforeEach(async () => {
      office.requests[0]?.answer({ type: "unreachable" });
      await settled();
      for (const id of [3, 2]) outbox.open(row({ id }));
      outbox.type(2, "Raqqa");
      outbox.type(3, "Mosul");
      outbox.wish(3, "leave");
      outbox.wish(2, "leave");
      outbox.type(1, "The caliphate"); // begun before the others
      outbox.wish(1, "save");
    });

    const sent = () => office.requests.slice(1).map(({ segmentId }) => segmentId);

    test("sends one text after the other, in the order in which they were begun", async () => {
      outbox.retry();
      expect(sent()).toEqual([1]);
      office.requests[1]?.answer(saved(1, "The caliphate"));
      await settled();
      expect(sent()).toEqual([1, 2]);
      office.requests[2]?.answer(saved(1, "Raqqa"));
      await settled();
      expect(sent()).toEqual([1, 2, 3]);
      expect(office.requests[1]?.save.target).toBe("The caliphate");
    });

    test("lets none overtake the one that meets no server again", async () => {
      outbox.retry();
      office.requests[1]?.answer(saved(1, "The caliphate"));
      await settled();
      office.requests[2]?.answer({ type: "unreachable" });
      await settled();
      expect(sent()).toEqual([1, 2]);
      outbox.retry();
      expect(sent()).toEqual([1, 2, 2]);
      expect(outbox.unsaved()).toEqual([2, 3]);
    });

    test.each([
      ["a conflict", { type: "conflict", details: conflictWith({ target: "A" }, "The") }],
      ["a text that is not taken", { type: "rejected", message: "locked" }],
    ] satisfies [string, SaveAnswer][])("%s does not keep the others back", async (_, answer) => {
      outbox.retry();
      office.requests[1]?.answer(answer);
      await settled();
      expect(sent()).toEqual([1, 2]);
    });

    test("ends a pause early where it is told to, and only the last one by itself", async () => {
      outbox.retry();
      office.requests[1]?.answer({ type: "unreachable" });
      await settled();
      office.waiting[0]?.then(); // of the first pause, which retrying has ended
      expect(sent()).toEqual([1]);
      office.waiting[1]?.then();
      expect(sent()).toEqual([1, 1]);
    });
  });

  test("keeps my text through a conflict, and sends the merged one on top of theirs", async () => {
    const details = conflictWith({ target: "A" }, "The");
    office.requests[0]?.answer({ type: "conflict", details });
    await settled();
    outbox.type(1, "The caliphate");
    outbox.wish(1, "save");
    expect(office.requests).toHaveLength(1);
    expect(office.journal.written()).toMatchObject([{ text: "The caliphate" }]);
    outbox.resolve(1, "The caliphate");
    expect(office.requests[1]?.save).toMatchObject({ target: "The caliphate", base: 4 });
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

  test("keeps my side and what was made of a conflict in the journal", async () => {
    const details = conflictWith({ target: "A" }, "The");
    office.requests[0]?.answer({ type: "conflict", details });
    await settled();
    outbox.merge(1, "A or the");
    expect(office.journal.written()).toMatchObject([{ text: "The", merged: "A or the", base: 0 }]);
  });

  test("keeps my side as a revision before the result that leaves it out", async () => {
    const details = conflictWith({ target: "A" }, "The");
    office.requests[0]?.answer({ type: "conflict", details });
    await settled();
    outbox.resolve(1, "A");
    expect(office.requests[1]?.save).toEqual({ target: "The", status: "draft", base: 4 });
    expect(office.journal.written()).toMatchObject([{ text: "A", asides: ["The"] }]);
    office.requests[1]?.answer(saved(5, "The"));
    await settled();
    expect(office.requests[2]?.save).toMatchObject({ target: "A", base: 5 });
    office.requests[2]?.answer(saved(6, "A"));
    await settled();
    expect(office.journal.written()).toEqual([]);
  });

  test("keeps no second revision of one that was to be restored", async () => {
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    outbox.disagree(1, conflictWith({ target: "A" }, "Earlier"));
    outbox.resolve(1, "A caliphate");
    expect(office.requests[1]?.save).toMatchObject({ target: "A caliphate", base: 4 });
  });

  test("keeps a wish to confirm in the journal, also where the text is saved already", async () => {
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    outbox.wish(1, "confirm");
    expect(office.journal.written()).toMatchObject([{ text: "The", base: 1, confirm: true }]);
    office.requests[1]?.answer({ type: "unreachable" });
    await settled();
    expect(outbox.unsaved()).toEqual([1]);
    outbox.open(row({ target: "The", revision: 1 })); // looked at again meanwhile
    expect(office.journal.written()).toMatchObject([{ confirm: true }]);
    outbox.retry();
    expect(office.requests[2]?.save.status).toBe("translated");
  });

  test("sends what another page left as that page would have", async () => {
    office.requests[0]?.answer(saved(1, "The"));
    await settled();
    outbox.recover(row({ id: 2 }), left({ confirm: true }));
    expect(office.requests[1]?.save).toMatchObject({
      target: "Raqqa",
      base: 0,
      sitting: "earlier",
      status: "translated",
    });
  });

  test("tells of each answer", async () => {
    office.requests[0]?.answer({ type: "rejected", message: "locked" });
    await settled();
    expect(office.answers).toEqual(["1 rejected"]);
    expect(outbox.unsaved()).toEqual([1]);
  });
});
