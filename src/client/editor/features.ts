import { createChangingCase } from "./changing-case.ts";
import { createCommandList } from "./command-list.tsx";
import { createCompleting } from "./completing.ts";
import { createCutting } from "./cutting.tsx";
import type { Desk } from "./desk.ts";
import type { Feature } from "./feature.ts";
import { createFigures } from "./figures.tsx";
import { createFiltering } from "./filtering.tsx";
import { createFindingVoice } from "./finding-voice.ts";
import { createJumps } from "./jumps.tsx";
import { createKeptUndo } from "./kept-undo.ts";
import { createKeyHelp } from "./key-help.ts";
import { createLiveTerms } from "./live-terms.ts";
import { createLocking } from "./locking.tsx";
import { createMoving } from "./moving.ts";
import { createNotes } from "./notes.ts";
import { createPresence } from "./presence.tsx";
import { createPropagating } from "./propagating.tsx";
import { createSearching } from "./searching.tsx";
import { createSegmentCommands } from "./segment-commands.ts";
import { createShowingSpaces } from "./showing-spaces.ts";
import { createSuggesting } from "./suggesting.tsx";
import { createCards } from "./term-card.tsx";
import type { Tools } from "./tools.ts";
import { createWordsToday } from "./words-today.tsx";

/** All that the editor can do. Of two that know the same command the first is asked, unless it had nothing to do. */
export function createFeatures(tools: Tools, desk: Desk): readonly Feature[] {
  const suggesting = createSuggesting();
  return [
    createKeyHelp(desk), // lies over everything, and is closed first by the key that leaves
    createCompleting(tools, suggesting), // its list is closed by the key that leaves the segment
    createFigures(tools, desk),
    createChangingCase(desk),
    createJumps(tools, desk),
    createSearching(tools, desk),
    createPropagating(tools, desk),
    createFiltering(tools, desk),
    ...createNotes(tools, desk),
    createCutting(tools, desk),
    createMoving(desk),
    createSegmentCommands(desk),
    createPresence(tools, desk),
    createLocking(tools, desk),
    createCommandList(tools, desk),
    createKeptUndo(tools),
    createLiveTerms(tools),
    createCards(tools, desk),
    createFindingVoice(tools),
    createShowingSpaces(tools, desk),
    createWordsToday(tools),
    suggesting.feature, // at the foot of the panel
  ];
}
