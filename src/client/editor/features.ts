import { createCommandList } from "./command-list.tsx";
import type { Desk } from "./desk.ts";
import type { Feature } from "./feature.ts";
import { createKeyHelp } from "./key-help.ts";
import { createMoving } from "./moving.ts";
import { createSegmentCommands } from "./segment-commands.ts";
import type { Tools } from "./tools.ts";

/** All that the editor can do. Of two that know the same command the first is asked, unless it had nothing to do. */
export function createFeatures(tools: Tools, desk: Desk): readonly Feature[] {
  return [
    createMoving(desk),
    createSegmentCommands(desk),
    createKeyHelp(desk),
    createCommandList(tools, desk),
  ];
}
