import { render } from "preact";
import { FindBar } from "../../../../views/find-bar.tsx";
import type { FindActions } from "../../../../views/find-model.ts";
import { withoutCodes } from "../../../documents/inline-codes.ts";
import type { Desk } from "../desk.ts";
import { documentOfPage, hostIn } from "../editor-page.ts";
import type { Feature } from "../feature.ts";
import { keepRoom } from "../keep-room.ts";
import { renderInto } from "../surroundings.tsx";
import type { Tools } from "../tools.ts";
import { createFoundPlaces } from "./found-places.ts";
import { createSearchSession } from "./search-session.ts";
import { foundIn, modelOf, placeAt } from "./search-state.ts";

/** Words longer than these are a sentence that was selected for another reason. UTF-16 code units. */
const LONGEST_SELECTED = 100;

/** Finds in the whole document, and replaces what is found; the bar keeps the focus until it is left. */
export function createSearching(tools: Tools, desk: Desk): Feature {
  const host = hostIn('[data-bar="find"]');
  const places = createFoundPlaces(tools);
  let isShown = false;

  const session = createSearchSession({
    tools,
    desk,
    documentId: documentOfPage(),
    onChange: (arrived) => {
      draw();
      if (arrived) void bring();
    },
  });

  const draw = () => {
    if (!isShown) return render(null, host);
    renderInto(host, <FindBar model={modelOf(session.state)} actions={actions} />, tools.around);
    paint();
  };

  const paint = () => {
    const { state } = session;
    const here = placeAt(state);
    places.show(isShown ? { side: state.query.side, segments: foundIn(state), here } : null);
  };

  /** Brings the place into sight; the focus stays in the bar. */
  const bring = async () => {
    const place = placeAt(session.state);
    if (place === null) return;
    const item = await tools.list.bring(place.segment.id).catch(() => null);
    if (item === null || placeAt(session.state)?.segment.id !== place.segment.id) return;
    item.scrollIntoView({ block: "nearest" });
    paint();
  };

  const open = () => {
    const selected = selectedWords(desk);
    if (!isShown) {
      isShown = true;
      draw();
    }
    if (selected !== null) session.ask(selected);
    else void session.again();
    const field = host.querySelector<HTMLInputElement>("[data-find-query]");
    field?.focus();
    field?.select();
  };

  /** Back to the text: to the place that was found, else to where one was. */
  const close = async () => {
    const place = placeAt(session.state);
    const segmentId = place?.segment.id ?? desk.lastId;
    isShown = false;
    draw();
    places.show(null);
    if (segmentId === null) return;
    await desk.open(segmentId);
    if (place !== null && session.state.query.side === "target") places.select(place);
  };

  /** The button that was pressed goes away with what it undoes. */
  const undo = () => {
    host.querySelector<HTMLElement>("[data-find-query]")?.focus();
    void session.undo();
  };

  const actions: FindActions = {
    ask: session.ask,
    replaceBy: session.replaceBy,
    step: (side) => void session.step(side),
    goTo: (segmentId) => session.stand(segmentId),
    more: () => void session.more(),
    choose: session.choose,
    chooseAll: (chosen) => void session.chooseAll(chosen),
    replaceOne: () => void session.replaceOne(),
    replaceAll: () => void session.replaceAll(),
    undo,
    close: () => void close(),
  };

  // Texts may have changed while one was writing in them.
  host.addEventListener("focusin", ({ relatedTarget }) => {
    const cameFromBar = relatedTarget instanceof Node && host.contains(relatedTarget);
    if (!cameFromBar && session.state.at !== null) void session.again();
  });
  keepRoom(host, "--find-height"); // what is scrolled to comes to stand below the bar

  return {
    commands: {
      find: open,
      leave: () => {
        if (!isShown || !host.contains(document.activeElement)) return false;
        void close();
        return true;
      },
    },
    extensions: ({ id }) => places.extension(id),
  };
}

/** What is selected in the target or in the source is what one wants to find. */
function selectedWords({ opened }: Desk) {
  const selected = document.getSelection();
  const inSource = selected?.anchorNode?.parentElement?.closest(".segment-source");
  if (inSource) return queryOf(selected?.toString() ?? "", "source");
  if (opened === null) return null;
  const { text, selection } = opened.field;
  return queryOf(text.slice(selection.from, selection.to), "target");
}

function queryOf(selected: string, side: "source" | "target") {
  const query = withoutCodes(selected);
  const isQuery = query.trim() !== "" && query.length <= LONGEST_SELECTED && !query.includes("\n");
  return isQuery ? { query, side } : null;
}
