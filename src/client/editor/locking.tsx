import { LockButton } from "../../../views/segment-lock.tsx";
import { lockSegment } from "./api-together.ts";
import type { Desk } from "./desk.ts";
import type { Feature } from "./feature.ts";
import { isBusy, isUnsaved } from "./saving.ts";
import { attempt, type Tools } from "./tools.ts";

/** So often it is looked whether the text has arrived that is to be locked with the segment … Milliseconds. */
const LOOK = 50;
/** … and so many times. */
const LOOKS = 60;

/** Locks and unlocks segments: nobody writes in a locked one. */
export function createLocking(tools: Tools, desk: Desk): Feature {
  const toggle = async (segmentId: number) => {
    const { t } = tools.around.translation;
    const row = await tools.rows.get(segmentId, tools.outline.of(segmentId)?.position);
    const locked = !row.locked;
    if (locked && !(await hasArrived(tools, segmentId))) {
      tools.announce(t("together.saveFirst"));
      return tools.facts.failed(t("together.saveFirst"));
    }
    const { sitting } = tools.page;
    await attempt(tools, async () => {
      tools.renew([await lockSegment(segmentId, { locked, sitting })]);
      const number = row.position;
      tools.announce(t(locked ? "together.isLocked" : "together.isOpen", { number }));
    });
  };

  const toggleLast = () => {
    const { lastId } = desk;
    if (lastId === null) return false;
    void toggle(lastId);
    return true;
  };

  return {
    commands: { lock: toggleLast },
    panel: (row) => <LockButton row={row} onPress={() => void toggle(row.id)} />,
  };
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
