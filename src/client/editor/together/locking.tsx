import { LockButton } from "../../../../views/segment-lock.tsx";
import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { isBusy, isUnsaved } from "../saving/saving.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import { attempt, type Tools } from "../tools.ts";
import { lockSegment } from "./api-together.ts";
import { drawNote } from "./foreign-text.tsx";

/** So often it is looked whether the text has arrived that is to be locked with the segment … Milliseconds. */
const LOOK = 50;
/** … and so many times. */
const LOOKS = 60;

/** Locks and unlocks segments: nobody writes in a locked one. */
export function createLocking(tools: Tools, desk: Desk): Feature {
  /** The segment that is being locked from here: who does it need not be told. */
  let mine: number | null = null;
  const toggle = async (segmentId: number) => {
    const { t } = tools.around.translation;
    const row = await tools.rows.get(segmentId, tools.outline.of(segmentId)?.position);
    const locked = !row.locked;
    if (locked && !(await hasArrived(tools, segmentId))) {
      tools.announce(t("together.saveFirst"));
      return tools.facts.failed(t("together.saveFirst"));
    }
    const { sitting } = tools.page;
    mine = segmentId;
    await attempt(tools, async () => {
      tools.renew([await lockSegment(segmentId, { locked, sitting })]);
      const number = row.position;
      tools.announce(t(locked ? "together.isLocked" : "together.isOpen", { number }));
    });
    mine = null;
  };

  const toggleLast = () => {
    const { lastId } = desk;
    if (lastId === null) return false;
    void toggle(lastId);
    return true;
  };

  let shown = false;
  return {
    commands: { lock: toggleLast },
    opened({ row }) {
      shown = row.locked;
    },
    renewed(segment) {
      if (segment.row.locked === shown) return;
      shown = segment.row.locked;
      tellLock(tools, segment, segment.id === mine);
    },
    foot: (row) => <LockButton row={row} onPress={() => void toggle(row.id)} />,
  };
}

/** A text that the lock keeps from being saved stays in the field, from where it can be copied. */
function tellLock(tools: Tools, segment: OpenSegment, mine: boolean): void {
  const { id, row, field } = segment;
  field.lock(row.locked);
  const saving = tools.outbox.get(id);
  const unsaved = saving !== undefined && isUnsaved(saving);
  if (!row.locked && unsaved) tools.outbox.wish(id, "save");
  if (!row.locked || mine) drawNote(tools, id, null);
  else sayLock(tools, segment, unsaved);
}

function sayLock(tools: Tools, { id, row, field }: OpenSegment, unsaved: boolean): void {
  const { author, at } = row.lockedBy ?? { author: "", at: 0 };
  const copy = () => void navigator.clipboard?.writeText(field.text).catch(() => undefined);
  drawNote(tools, id, { what: "locked", author, at, ...(unsaved ? { copy } : {}) });
  tools.announce(tools.around.translation.t("together.locked", { author }));
}

/** The text that stands there is the one that is locked: it is saved first. */
async function hasArrived({ outbox }: Tools, segmentId: number): Promise<boolean> {
  const isThere = () => {
    const saving = outbox.get(segmentId);
    return saving === undefined || !(isUnsaved(saving) || isBusy(saving));
  };
  if (isThere()) return true;
  outbox.wish(segmentId, "save");
  for (let look = 0; look < LOOKS && !isThere(); look++) {
    if (outbox.unreachable) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return isThere();
}
