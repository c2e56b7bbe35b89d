import { segmentInAddress } from "../address.ts";
import { fetchOutline } from "../api.ts";
import type { Desk } from "../desk.ts";
import { isUnsaved } from "../saving/saving.ts";
import type { Tools } from "../tools.ts";
import { fetchHeirs } from "./cut-api.ts";
import { renewStructure } from "./structure.ts";

/** A text that was left is asked after this often … Milliseconds. */
const PAUSE = 50;
/** … and this many times; a server that is away tells of the structure anew when it is back. */
const LOOKS = 200;

/** Shows what others split or joined, and leads out of a segment that is no longer there. */
export function hearStructure(tools: Tools, desk: Desk): void {
  let hearing = Promise.resolve();
  const hear = async () => {
    const fresh = await fetchOutline(tools.page.documentId);
    const { openId } = desk;
    const position = tools.outline.of(openId ?? 0)?.position ?? 1;
    const isGone = openId !== null && !fresh.ids.includes(openId);
    if (isGone) {
      desk.leave();
      void forgetKept(tools, openId);
    }
    await renewStructure(tools, fresh);
    if (!isGone) return;
    desk.goTo(tools.outline.at(Math.min(position, tools.outline.length))?.id ?? null);
    tools.announce(tools.around.translation.t("cutting.elsewhere"));
  };
  tools.live.listen({
    structure() {
      hearing = hearing.then(hear).catch(() => undefined); // told again with the next change
    },
  });
}

/** What was written in a segment that is gone is kept in its history: the page need not keep it any longer. */
async function forgetKept({ outbox, rows }: Tools, segmentId: number): Promise<void> {
  const row = rows.known(segmentId);
  for (let look = 0; look < LOOKS; look++) {
    const saving = outbox.get(segmentId);
    if (row === undefined || saving === undefined || !isUnsaved(saving)) return;
    if (saving.rejection !== null) {
      outbox.continueFrom({ ...row, target: saving.text });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** A link to a segment that was split or joined leads to what stands in its place. */
export function followOldAddresses({ outline }: Tools, desk: Desk): void {
  const follow = async () => {
    const segmentId = segmentInAddress();
    if (segmentId === null || outline.of(segmentId) !== undefined) return;
    const [heir] = await fetchHeirs(segmentId).catch(() => []); // of another document, or of none
    if (heir !== undefined) desk.goTo(heir);
  };
  window.addEventListener("hashchange", () => void follow());
  void follow();
}
