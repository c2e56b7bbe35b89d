import { render } from "preact";
import { GoTo } from "../../../../views/go-to.tsx";
import type { Desk } from "../desk.ts";
import { hostIn } from "../editor-page.ts";
import type { Feature } from "../feature.ts";
import { renderInto } from "../surroundings.tsx";
import type { Tools } from "../tools.ts";
import { backToText } from "./focus-place.ts";

/** To a segment by its number, and from finding to finding. */
export function createJumps(tools: Tools, desk: Desk): Feature {
  const { outline, announce, around } = tools;
  const host = hostIn("[data-dialog]");

  const toFinding = (side: "previous" | "next") => () => {
    const found = outline.withFinding(desk.lastId, side);
    if (found === null) announce(around.translation.t("moving.noFinding"));
    else desk.goTo(found);
  };

  const close = () => {
    render(null, host);
    backToText(tools, desk);
  };
  const go = (number: number) => {
    render(null, host);
    desk.goTo(outline.at(number)?.id ?? null);
  };
  const ask = () => {
    const from = outline.of(desk.lastId ?? 0)?.position ?? 1;
    const props = { from, last: outline.length, onGo: go, onClose: close };
    render(null, host); // asked again, it begins again
    renderInto(host, <GoTo {...props} />, around);
  };

  return {
    commands: {
      goTo: ask,
      nextFinding: toFinding("next"),
      previousFinding: toFinding("previous"),
    },
  };
}
