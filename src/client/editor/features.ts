import { createNotes } from "./annotating/notes.ts";
import { createCommandList } from "./command-list.tsx";
import { createCutting } from "./cutting/cutting.tsx";
import type { Desk } from "./desk.ts";
import type { Feature } from "./feature.ts";
import { createKeptUndo } from "./field/kept-undo.ts";
import { createShowingSpaces } from "./field/showing-spaces.ts";
import { createKeyHelp } from "./key-help.ts";
import { createFiltering } from "./moving/filtering.tsx";
import { createJumps } from "./moving/jumps.tsx";
import { createMoving } from "./moving/moving.ts";
import { createOffering } from "./offering/offering.tsx";
import { createReviewing } from "./reviewing/reviewing.tsx";
import { createPropagating } from "./searching/propagating.tsx";
import { createSearching } from "./searching/searching.tsx";
import { createSegmentCommands } from "./segment-commands.ts";
import { createCompleting } from "./suggesting/completing.ts";
import { createSuggesting } from "./suggesting/suggesting.tsx";
import { createFindingVoice } from "./terms/finding-voice.ts";
import { createLiveTerms } from "./terms/live-terms.ts";
import { createCards } from "./terms/term-card.tsx";
import { createLocking } from "./together/locking.tsx";
import { createPresence } from "./together/presence.tsx";
import type { Tools } from "./tools.ts";
import { createWordsToday } from "./words-today.tsx";
import { createChangingCase } from "./writing/changing-case.ts";
import { createFigures } from "./writing/figures.tsx";

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
    createReviewing(tools, desk),
    createOffering(tools, desk),
    createMoving(desk),
    createSegmentCommands(tools, desk),
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
