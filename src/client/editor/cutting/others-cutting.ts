import { segmentInAddress } from "../address.ts";
import { fetchOutline } from "../api.ts";
import type { Desk } from "../desk.ts";
import type { Tools } from "../tools.ts";
import { fetchHeirs } from "./cut-api.ts";
import { renewStructure } from "./structure.ts";

/** Shows what others split or joined, and leads out of a segment that is no longer there. */
export function hearStructure(tools: Tools, desk: Desk): void {
  let hearing = Promise.resolve();
  const hear = async () => {
    const fresh = await fetchOutline(tools.page.documentId);
    const { openId } = desk;
    const position = tools.outline.of(openId ?? 0)?.position ?? 1;
    const isGone = openId !== null && !fresh.ids.includes(openId);
    if (isGone) desk.leave();
    await renewStructure(tools, fresh);
    desk.noted(); // comments and bookmarks have gone along
    for (const id of tools.outbox.unsaved()) if (!fresh.ids.includes(id)) sendOff(tools, id);
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

/** A text that waited for the translator cannot be decided upon any more: its segment's history keeps all of it. */
function sendOff({ outbox }: Tools, segmentId: number): void {
  const saving = outbox.get(segmentId);
  if (saving?.conflict) outbox.resolve(segmentId, saving.merged ?? saving.text);
  else outbox.wish(segmentId, "save");
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
