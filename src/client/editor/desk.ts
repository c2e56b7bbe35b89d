import type { Command } from "../../../views/keys/commands.ts";
import type { FindingsDetails } from "../../../views/models.ts";
import { createAddress } from "./address.ts";
import type { Act } from "./feature.ts";
import { createFeatures } from "./features.ts";
import { keepingPlace } from "./rows/row-view.tsx";
import type { SaveAnswer } from "./saving/answers.ts";
import type { Wish } from "./saving/saving.ts";
import { OpenSegment } from "./segment/open-segment.ts";
import { drawClosedRow, type Tools, takeRow, tellFailure } from "./tools.ts";

/** A place on the screen, where the pointer asked for a segment. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The translator's desk: which segment is open, and how one moves to another. */
export interface Desk {
  readonly openId: number | null;
  readonly opened: OpenSegment | null;
  /** The segment that is open, or was open last. */
  readonly lastId: number | null;
  open(segmentId: number, point?: Point): Promise<void>;
  /** Opens a segment where there is one to open; goes on at once. */
  goTo(segmentId: number | null): void;
  /** The segment beside the one that was open last; the first one where none was. */
  neighbour(side: "previous" | "next"): number | null;
  /** The next segment with work left; where there is none, that is said, and the open one is left. */
  nextOpen(): number | null;
  /** Closes the open segment and keeps its row at hand. False where none is open. */
  leave(): boolean;
  /** The commands that something can be done for in this editor. */
  knows(command: Command): boolean;
  /** False where there was nothing for the command to do. */
  run(command: Command): boolean;
  take(segmentId: number, answer: SaveAnswer, sent: Wish): void;
  /** Something else than texts may have changed from another page. */
  noted(): void;
  /** The page is going away: what was typed for the next segment is kept with the open one. */
  settle(): void;
}

export function createDesk(tools: Tools): Desk {
  const { rows, list, outline, announce, around } = tools;
  const { t } = around.translation;
  let current: OpenSegment | null = null;
  let last: number | null = null;
  let turn = 0;
  let outage = false;
  /** True after a segment could not be opened, as long as no other one was. */
  let shut = false;
  const address = createAddress();

  const open: Desk["open"] = async (segmentId, point) => {
    if (current?.id === segmentId) {
      current.focus();
      return list.item(segmentId)?.scrollIntoView({ block: "nearest" });
    }
    turn += 1;
    const mine = turn;
    const position = outline.of(segmentId)?.position;
    if (position === undefined) return;
    const reading = Promise.all([rows.get(segmentId, position), list.bring(segmentId)]);
    const [row, item] = (await reading.catch(() => unreadable(position))) ?? [];
    if (!row || !item || mine !== turn) return;
    const typedAhead = current?.takeTypedAhead() ?? "";
    keepingPlace(item, () => {
      const historyOpen = current?.historyOpen ?? false;
      current?.close();
      current = new OpenSegment(tools, {
        row,
        historyOpen,
        features,
        onDone: goOn,
      });
    });
    last = segmentId;
    if (shut) tools.facts.worked();
    shut = false;
    current?.typeOn(typedAhead);
    current?.focus();
    if (point) current?.pointAt(point);
    item.scrollIntoView({ block: "nearest" });
    address.show(segmentId);
  };

  /** A row that was not read before the server went away cannot be opened. */
  const unreadable = (number: number): undefined => {
    current?.stay();
    shut = true;
    current?.focus(); // the pointer that asked for the other one has taken it away
    tellFailure(tools, t("saving.notOpened", { number }));
  };

  const goTo = (segmentId: number | null) => {
    if (segmentId !== null) void open(segmentId);
  };

  const nextOpen = () => {
    const next = outline.nextOpen(last);
    if (next !== null) return next;
    announce(t(outline.narrowed === null ? "editor.save.allDone" : "filtering.noneOpen"));
    leave();
    return null;
  };

  /** Whoever stays where they are has typed all of it there. */
  const goOn = () => {
    const led = features.map((feature) => feature.onward?.()).find((to) => to !== undefined);
    const to = led === undefined ? nextOpen() : led;
    if (to === current?.id) current?.stay();
    goTo(to);
  };

  const leave = () => {
    if (current === null) return false;
    current.close();
    current = null;
    if (last !== null) list.item(last)?.focus();
    return true;
  };

  const neighbour: Desk["neighbour"] = (side) => {
    if (last === null) return outline.first();
    return side === "previous" ? outline.previous(last) : outline.next(last);
  };

  /** An outage is told once, at its beginning, and once when it is over. */
  const announceOutage = (away: boolean) => {
    if (away && !outage) announce(tools.facts.sentence);
    if (!away && outage) announce(t("editor.save.reachable"));
    outage = away;
  };

  const desk: Desk = {
    get openId() {
      return current?.id ?? null;
    },
    get opened() {
      return current;
    },
    get lastId() {
      return last;
    },
    open,
    goTo,
    neighbour,
    nextOpen,
    leave,
    knows: (command) => features.some(({ commands }) => commands?.[command] !== undefined),
    run: (command) => features.some(({ commands }) => isDone(commands?.[command])),
    settle: () => current?.stay(),
    noted() {
      for (const feature of features) feature.noted?.();
    },
    take(segmentId, answer, sent) {
      if (answer.type === "rejected" || answer.type === "replaced") announce(answer.message);
      if (answer.type === "replaced" || (answer.type === "rejected" && sent === "decide"))
        tools.facts.failed(answer.message);
      announceOutage(answer.type === "unreachable");
      if (current?.id === segmentId) current.take(answer, sent);
      else takeElsewhere(tools, segmentId, answer);
      tools.facts.draw();
      if (answer.type === "saved" && sent === "confirm")
        for (const feature of features) feature.confirmed?.(answer.revision.row);
      if (sent === "decide") for (const feature of features) feature.decided?.(segmentId, answer);
    },
  };
  const features = createFeatures(tools, desk);
  return desk;
}

/** A command with nothing to do says so by false. */
function isDone(act: Act | undefined): boolean {
  return act !== undefined && act() !== false;
}

/** An answer for a segment that has been left meanwhile. */
function takeElsewhere(tools: Tools, segmentId: number, answer: SaveAnswer): void {
  const revision =
    answer.type === "saved"
      ? answer.revision
      : answer.type === "refused"
        ? answer.details.saved
        : null;
  if (revision !== null) {
    tools.facts.progress(revision.progress);
    tools.facts.saved(Date.now());
    takeRow(tools, revision.row);
  }
  const row = tools.rows.known(segmentId);
  if (row !== undefined) drawClosedRow(tools, row);
  if (answer.type === "refused") tellRefusal(tools, answer.details);
}

/** A confirmation that could only be asked for later, and was refused when nobody looked any more. */
function tellRefusal(
  { facts, announce, around }: Tools,
  { findings, saved }: FindingsDetails,
): void {
  const count = findings.filter((finding) => finding.severity === "error").length;
  const number = saved.row.position;
  const message = around.translation.t("editor.save.refusedLater", { number, count });
  facts.failed(message);
  announce(message);
}
