import { describe, expect, test } from "vitest";
import { conflictOf } from "../../../../src/client/editor/saving/conflict.ts";
import {
  acknowledged,
  conflicted,
  decided,
  due,
  isUnsaved,
  leftBehind,
  recovered,
  rejected,
  replaced,
  resolved,
  saveOf,
  sending,
  startSaving,
  typed,
  unanswered,
  wished,
} from "../../../../src/client/editor/saving/saving.ts";
import { row } from "../../../support/segment-rows.ts";
import { conflictWith, savedAs } from "../rows.ts";
import { left } from "./memory-journal.ts";

const fresh = startSaving(row({ target: "The", revision: 3 }));
const written = typed(fresh, "The caliphate");

describe("the text of a segment on its way to the server", () => {
  test("has nothing to send before anything is typed", () => {
    expect(due(wished(fresh, "save"))).toBeNull();
    expect(due(wished(fresh, "leave"))).toBeNull();
  });

  test("is sent from the revision that it was edited from, as one sitting of the tab", () => {
    const save = saveOf(wished(written, "save"), "save", "tab");
    const read = { base: 3, from: "The" };
    expect(save).toEqual({
      target: "The caliphate",
      status: "draft",
      ...read,
      sitting: "tab",
    });
  });

  test("goes on from the revision that the server made of it", () => {
    const sent = sending(wished(written, "save"), "save");
    const kept = acknowledged(sent, savedAs({ number: 4, target: "The caliphate", open: true }));
    expect(kept).toMatchObject({ base: 4, saved: "The caliphate", open: true });
    expect(isUnsaved(kept)).toBe(false);
  });

  test("closes its sitting on leaving even where all of it is saved", () => {
    const sent = sending(wished(written, "save"), "save");
    const kept = acknowledged(sent, savedAs({ number: 4, target: "The caliphate", open: true }));
    expect(due(wished(kept, "leave"))).toBe("leave");
    expect(saveOf(kept, "leave", "tab").leaving).toBe(true);
  });

  test("waits while another save is under way, and does not forget what came after it", () => {
    const sent = typed(sending(wished(written, "save"), "save"), "The caliphate fell");
    expect(due(wished(sent, "save"))).toBeNull();
    const kept = acknowledged(wished(sent, "save"), savedAs({ number: 4 }));
    expect(due(kept)).toBe("save");
    expect(isUnsaved(kept)).toBe(true);
  });

  test("confirms also where nothing was changed", () => {
    expect(due(wished(fresh, "confirm"))).toBe("confirm");
    expect(saveOf(fresh, "confirm", "tab").status).toBe("translated");
  });

  test("does not confirm words typed after the wish", () => {
    expect(typed(wished(written, "confirm"), "The caliphate f").wish).toBe("save");
    const sent = sending(wished(written, "confirm"), "confirm");
    expect(unanswered(typed(sent, "The caliphate f")).wish).toBe("save");
  });

  test("is tried again with the same wish when no answer comes", () => {
    const again = unanswered(sending(wished(written, "confirm"), "confirm"));
    expect(due(again)).toBe("confirm");
  });

  test("stays where it is when the server will not have it", () => {
    const refused = rejected(sending(wished(written, "save"), "save"), "Locked.");
    expect(due(refused)).toBeNull();
    expect(refused.rejection).toBe("Locked.");
    expect(sending(wished(refused, "save"), "save").rejection).toBeNull();
    expect(isUnsaved(refused)).toBe(true);
  });

  test("is kept by the history of a segment that is no more, and what was written on follows it", () => {
    const sent = sending(wished(written, "confirm"), "confirm");
    expect(isUnsaved(replaced(sent))).toBe(false);
    expect(due(replaced(sent))).toBeNull();
    const later = replaced(typed(sent, "The caliphate fell"));
    expect(saveOf(later, due(later) ?? "leave", "tab").target).toBe("The caliphate fell");
  });

  test("follows a side of a conflict into the history of a segment that is no more", () => {
    const both = { ...wished(written, "save"), asides: ["A caliphate"] };
    const kept = replaced(sending(both, "save"));
    expect(kept.asides).toEqual([]);
    expect(saveOf(kept, due(kept) ?? "leave", "tab").target).toBe("The caliphate");
  });

  test("from an earlier page goes out from the revision that it was written on", () => {
    const mine = left({ text: "Mine", base: 3, baseText: "Before" });
    const late = recovered(row({ target: "Theirs", revision: 5 }), mine);
    expect(saveOf(late, "leave", "tab")).toMatchObject({
      target: "Mine",
      base: 3,
      from: "Before",
      sitting: "earlier",
    });
    expect(due(late)).toBe("leave");
  });
});

describe("a conflict", () => {
  const sent = sending(wished(written, "save"), "save");
  const stopped = conflicted(sent, conflictWith({ target: "A caliphate" }, "The caliphate"));

  test("stops every save until it is resolved, and keeps the text", () => {
    expect(due(wished(stopped, "confirm"))).toBeNull();
    expect(stopped.text).toBe("The caliphate");
    expect(isUnsaved(stopped)).toBe(true);
  });

  test("is resolved by a save on top of theirs", () => {
    const merged = resolved(stopped, "A caliphate");
    expect(merged).toMatchObject({ base: 4, conflict: null });
    expect(due(resolved(stopped, "The one caliphate"))).toBe("save");
  });

  test.each([
    ["theirs was taken", "A caliphate", ["The caliphate"]],
    ["it was mended", "The one caliphate", ["The caliphate"]],
    ["mine was taken", "The caliphate", []],
  ])("keeps my side aside where %s", (_, result, asides) => {
    expect(resolved(stopped, result).asides).toEqual(asides);
  });

  test("that comes while a side is being kept loses neither side nor result", () => {
    const first = sending(resolved(stopped, "The one caliphate"), "save");
    const again = conflicted(first, conflictWith({ target: "One", number: 9 }, "The caliphate"));
    expect(resolved(again, "One").asides).toEqual(["The caliphate", "The one caliphate"]);
  });

  test("is none where the side that was kept has arrived, and its answer was lost", () => {
    const lost = unanswered(sending(resolved(stopped, "A caliphate"), "save"));
    const again = conflicted(
      sending(lost, "save"),
      conflictWith({ target: "The caliphate", number: 5 }, "The caliphate"),
    );
    expect(again).toMatchObject({ conflict: null, asides: [], base: 5, text: "A caliphate" });
    expect(due(again)).toBe("save");
  });

  test("that an earlier page began to resolve goes on where it was", () => {
    const found = recovered(row({ target: "A caliphate" }), left({ merged: "Half done" }));
    const details = conflictWith({ target: "A caliphate" }, "Raqqa");
    expect(conflicted(sending(found, "leave"), details)).toMatchObject({
      merged: "Half done",
      text: "Raqqa",
    });
  });

  test("is compared with the text that was edited, though its number means another by now", () => {
    const theirs = { target: "Today: The" };
    const edited = conflicted(sent, conflictWith(theirs, "The caliphate"));
    expect(conflictOf(edited)).toMatchObject({
      base: { target: "The" },
      merge: { clean: true, text: "Today: The caliphate" },
    });
  });

  test("is none where the newer revision is our own save, whose answer was lost", () => {
    const lost = sending(typed(unanswered(sent), "The caliphate fell"), "save");
    const again = conflicted(lost, conflictWith({ target: "The caliphate" }, "The caliphate fell"));
    expect(again).toMatchObject({ conflict: null, base: 4, text: "The caliphate fell" });
    expect(due(again)).toBe("save");
  });

  test("is none with a save of the page that crashed before its answer came", () => {
    const crashed = leftBehind(typed(sent, "The caliphate fell"));
    const found = recovered(row({ target: "The caliphate", revision: 4 }), left(crashed ?? {}));
    const details = conflictWith({ target: "The caliphate" }, "The caliphate fell");
    expect(conflicted(sending(found, "leave"), details)).toMatchObject({ conflict: null, base: 4 });
  });

  test("cannot be resolved where there is none", () => {
    expect(() => resolved(written, "x")).toThrow(RangeError);
  });
});

describe("what a reviewer decided", () => {
  const accepted = { decision: "accepted", reason: "" } as const;
  const returned = { decision: "rejected", reason: "Nije cijela rečenica." } as const;
  const edited = { decision: "edited", reason: "" } as const;

  test("goes out although nothing was written", () => {
    const saving = decided(fresh, accepted);
    expect(due(saving)).toBe("decide");
    expect(saveOf(saving, "decide", "tab")).toMatchObject({ base: 3, verdict: accepted });
  });

  test("brings the text along that the reviewer wrote", () => {
    const saving = decided(written, edited);
    expect(saving.asides).toEqual([]);
    expect(saveOf(saving, "decide", "tab")).toMatchObject({
      target: "The caliphate",
      verdict: edited,
    });
  });

  test("comes behind a text that it does not bring along", () => {
    const saving = decided(written, returned);
    expect(saveOf(saving, "decide", "tab")).toEqual({
      target: "The caliphate",
      status: "draft",
      base: 3,
    });
    const kept = acknowledged(
      sending(saving, "decide"),
      savedAs({ number: 4, target: "The caliphate" }),
    );
    expect(due(kept)).toBe("decide");
    expect(saveOf(kept, "decide", "tab")).toMatchObject({ base: 4, verdict: returned });
  });

  test("is asked again where no answer came, also by the next page", () => {
    const silent = unanswered(sending(decided(fresh, returned), "decide"));
    expect(due(silent)).toBe("decide");
    const entry = leftBehind(silent);
    expect(entry).toMatchObject({ confirm: true, verdict: returned });
    if (entry === null) throw new RangeError("nothing was left behind");
    const next = recovered(row({ target: "The", revision: 3 }), { ...entry, sitting: "tab" });
    expect(saveOf(next, "decide", "new")).toMatchObject({ verdict: returned, sitting: "tab" });
  });

  test("that is refused leaves the text to be saved, once", () => {
    const refused = rejected(sending(decided(written, edited), "decide"), "Not yours.");
    expect(due(refused)).toBe("save");
    expect(saveOf(refused, "save", "tab")).not.toHaveProperty("verdict");
    expect(due(rejected(sending(refused, "save"), "Locked."))).toBeNull();
  });

  test("is taken back by new text, and by a conflict", () => {
    expect(typed(decided(fresh, accepted), "The c")).toMatchObject({ wish: "save", verdict: null });
    const met = conflicted(
      sending(decided(fresh, accepted), "decide"),
      conflictWith({ number: 4, target: "A" }, "The"),
    );
    expect(met.verdict).toBeNull();
    expect(due(met)).toBeNull();
  });
});
