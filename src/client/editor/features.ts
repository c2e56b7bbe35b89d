import { createCommandList } from "./command-list.tsx";
import type { Desk } from "./desk.ts";
import type { Feature } from "./feature.ts";
import { createFiltering } from "./filtering.tsx";
import { createJumps } from "./jumps.tsx";
import { createKeyHelp } from "./key-help.ts";
import { createLocking } from "./locking.tsx";
import { createMoving } from "./moving.ts";
import { createPresence } from "./presence.tsx";
import { createNotes } from "./notes.ts";
import { createSegmentCommands } from "./segment-commands.ts";
import type { Tools } from "./tools.ts";

/** All that the editor can do. Of two that know the same command the first is asked, unless it had nothing to do. */
export function createFeatures(tools: Tools, desk: Desk): readonly Feature[] {
  return [
    createJumps(tools, desk),
    createFiltering(tools, desk),
    ...createNotes(tools, desk),
    createMoving(desk),
    createSegmentCommands(desk),
    createPresence(tools, desk),
    createLocking(tools, desk),
    createKeyHelp(desk),
    createCommandList(tools, desk),
  ];
}
