import { render } from "preact";
import { FilterBar } from "../../../../views/filter-bar.tsx";
import {
  type FilterAnswer,
  type FilterChoices,
  filterFrom,
  filterQuery,
  isEmptyFilter,
  momentOf,
  NO_FILTER,
  type SegmentFilter,
} from "../../../../views/segment-filter.ts";
import { segmentInAddress } from "../address.ts";
import { fetchFilter, fetchFilterChoices } from "../annotating/annotation-api.ts";
import { browserShelf } from "../browser-shelf.ts";
import type { Desk } from "../desk.ts";
import { documentOfPage, hostIn } from "../editor-page.ts";
import type { Feature } from "../feature.ts";
import { keepRoom } from "../keep-room.ts";
import { keepingPlace } from "../rows/row-view.tsx";
import { renderInto } from "../surroundings.tsx";
import { attempt, type Tools } from "../tools.ts";
import { backToText } from "./focus-place.ts";
import { createNarrowing } from "./narrowing.ts";
import { rememberVisit, type Visit } from "./visit.ts";

/** Narrows the document to some of its segments; the filter stands in the address. */
export function createFiltering(tools: Tools, desk: Desk): Feature {
  const { around, announce, outline } = tools;
  const { t } = around.translation;
  const documentId = documentOfPage();
  const host = hostIn('[data-bar="filter"]');
  const measure = keepRoom(host, "--filter-height");
  const visit = visitOf(documentId);
  const narrowing = createNarrowing(tools, desk);
  let isShown = false;
  let filter = filterInAddress();
  let answer: FilterAnswer | null = null;
  let choices: FilterChoices | null = null;
  let turn = 0;
  let length = outline.length;

  const draw = () => {
    if (!isShown) return render(null, host);
    const props = {
      filter,
      answer,
      choices: choices ?? { authors: [], concepts: [] },
      hasVisit: visit.before !== null,
      failure: "",
    };
    const acts = {
      onFilter: (next: SegmentFilter) => void apply(next),
      onClear: clear,
      onClose: close,
    };
    renderInto(host, <FilterBar {...props} {...acts} />, around);
  };

  const apply = (next: SegmentFilter): Promise<void> => {
    if (isEmptyFilter(next)) return Promise.resolve(clear());
    filter = next;
    turn += 1;
    const mine = turn;
    putInAddress(filter);
    draw();
    return attempt(tools, async () => {
      const found = await fetchFilter(documentId, asked(filter, visit));
      if (mine !== turn) return;
      answer = found;
      narrowing.show(found.ids);
      draw();
      announce(sentenceOf(found));
    });
  };
  const sentenceOf = ({ total, of }: FilterAnswer) => {
    const count = t("filtering.count", { total, count: of });
    return total === 0 ? `${count}. ${t("filtering.nothing")}` : count;
  };

  const clear = () => {
    const wasFiltered = !isEmptyFilter(filter);
    turn += 1;
    filter = NO_FILTER;
    answer = null;
    putInAddress(filter);
    narrowing.show(null);
    draw();
    if (wasFiltered) announce(t("filtering.cleared"));
  };

  const close = () => {
    if (!isEmptyFilter(filter)) clear();
    isShown = false;
    atPlace(draw);
    backToText(tools, desk);
  };

  /** The bar comes and goes above the row that one is in, which stays where it is, or in view below the bar. */
  const atPlace = (change: () => void) => {
    const item = desk.openId === null ? null : tools.list.item(desk.openId);
    keepingPlace(item ?? document.body, change);
    measure();
    item?.scrollIntoView({ block: "nearest" });
  };

  const open = () => {
    isShown = true;
    atPlace(draw);
    const field = host.querySelector<HTMLInputElement>("[name=term]");
    field?.focus({ preventScroll: true });
    field?.select();
    void loadChoices();
  };
  const loadChoices = () =>
    attempt(tools, async () => {
      choices ??= await fetchFilterChoices(documentId);
      draw();
    });

  const hasFocus = () => host.contains(document.activeElement);
  const leave = () => {
    if (!hasFocus()) return false;
    if (isEmptyFilter(filter)) close();
    else clear();
    return true;
  };
  /** The same key leads to the bar and back from it. */
  const toggle = () => {
    if (!hasFocus()) open();
    else if (isEmptyFilter(filter)) close();
    else backToText(tools, desk);
  };

  /** Cut or joined segments have other ids: they are asked for again. */
  outline.watch(() => {
    if (outline.length === length) return;
    length = outline.length;
    if (outline.narrowed !== null) void apply(filter);
  });
  if (!isEmptyFilter(filter)) void begin();

  /** A filter that came with the address: work begins within it, unless the address names a segment too. */
  async function begin(): Promise<void> {
    isShown = true;
    await apply(filter);
    void loadChoices();
    const first = outline.nextOpen(null) ?? outline.first();
    if (segmentInAddress() === null) desk.goTo(first);
  }

  return { commands: { filter: toggle, leave } };
}

/** What the browser alone knows (its last visit, its days) is asked for as a moment. */
function asked(filter: SegmentFilter, visit: Visit): URLSearchParams {
  const { since } = filter;
  if (since === "") return filterQuery(filter);
  const moment = since === "visit" ? (visit.before ?? 0) : momentOf(since, Date.now());
  return filterQuery({ ...filter, since: new Date(moment).toISOString() });
}

function filterInAddress(): SegmentFilter {
  const query = new URLSearchParams(window.location.search).get("filter") ?? "";
  return filterFrom(new URLSearchParams(query));
}

function putInAddress(filter: SegmentFilter): void {
  const address = new URL(window.location.href);
  if (isEmptyFilter(filter)) address.searchParams.delete("filter");
  else address.searchParams.set("filter", filterQuery(filter).toString());
  window.history.replaceState(window.history.state, "", address);
}

function visitOf(documentId: number): Visit {
  return rememberVisit({
    documentId,
    shelf: browserShelf(),
    now: Date.now,
    onLeaving: (leave) => window.addEventListener("pagehide", leave),
  });
}
