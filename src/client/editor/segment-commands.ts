import type { Command, TermCommand } from "../../../views/keys/commands.ts";
import type { Desk } from "./desk.ts";
import type { Act, Feature } from "./feature.ts";
import { settled } from "./searching/search-replacing.ts";
import type { OpenSegment } from "./segment/open-segment.ts";
import type { Tools } from "./tools.ts";

/** What is done in the open segment, and nowhere else. */
export function createSegmentCommands(tools: Tools, desk: Desk): Feature {
  const inSegment =
    (act: (segment: OpenSegment) => void): Act =>
    () => {
      if (desk.opened === null) return false;
      act(desk.opened);
      return true;
    };
  /** Who asks for it is told; what is saved by itself all day is not. */
  const save = async (segment: OpenSegment) => {
    segment.save();
    if (await settled(tools, segment.id)) tools.announce(tools.facts.sentence);
  };
  const terms = TERM_COMMANDS.map(
    (command, index) => [command, inSegment((one) => one.writing.insertByKey(index + 1))] as const,
  );
  const commands: Partial<Record<Command, Act>> = {
    confirm: inSegment((one) => one.confirm()),
    fix: inSegment((one) => one.writing.fixAtCursor()),
    setAside: inSegment((one) => one.setAside()),
    capture: inSegment((one) => one.capture()),
    insertNext: inSegment(({ codes }) => codes.insertNext()),
    insertOther: inSegment(({ codes }) => codes.insertOther()),
    copySource: inSegment(({ codes }) => codes.copySource()),
    history: inSegment((one) => one.toggleHistory()),
    save: inSegment((one) => void save(one)),
    ...Object.fromEntries(terms),
  };
  return { commands };
}

const TERM_COMMANDS: readonly TermCommand[] = [
  "term1",
  "term2",
  "term3",
  "term4",
  "term5",
  "term6",
  "term7",
  "term8",
  "term9",
];
