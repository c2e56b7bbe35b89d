import type { JSX } from "preact";
import { Fragment } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Range } from "../src/language/range.ts";
import { CodedText, CodesContext } from "./coded-text.tsx";
import { DifferenceText } from "./differences.tsx";
import type { FoundSegment, FoundSegments, SearchQuery } from "./search-models.ts";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

/** Which of the segments found are to be replaced. */
export interface FindChoice {
  readonly count: number;
  /** There are segments found that have not been read yet. */
  readonly more: boolean;
  /** Every segment that can be chosen is. */
  readonly all: boolean;
  has(found: FoundSegment): boolean;
}

/** Nothing would change in these, or nothing can: there is nothing to choose. */
export function canChoose({ prospect }: FoundSegment): boolean {
  return prospect === "ready" || prospect === "draft" || prospect === "translated";
}

interface FoundListProps {
  readonly found: FoundSegments;
  readonly query: SearchQuery;
  readonly at: number | null;
  readonly choice: FindChoice;
  readonly actions: {
    goTo(segmentId: number): void;
    more(): void;
    choose(segmentId: number): void;
    chooseAll(chosen: boolean): void;
  };
}

/** The segments found, each with what it would become. */
export function FoundList({ found, query, at, choice, actions }: FoundListProps): JSX.Element {
  const { t } = useTranslation();
  const current = segmentAt(found.segments, at);
  const replaces = found.segments.some((one) => one.prospect !== null);
  return (
    <div class="found">
      {replaces && (
        <label class="find-option found-all">
          <input
            type="checkbox"
            checked={choice.all}
            onChange={() => actions.chooseAll(!choice.all)}
          />
          {t("searching.chooseAll")}
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <ul class="found-list" aria-label={t("searching.list")} tabIndex={0}>
        {found.segments.map((one) => (
          <FoundItem
            key={one.id}
            found={one}
            current={one.id === current?.id}
            chosen={choice.has(one)}
            lang={query.side === "source" ? "hr" : "en"}
            actions={actions}
          />
        ))}
      </ul>
      {found.next !== null && (
        <button type="button" class="button quiet" onClick={actions.more}>
          {t("searching.more")}
        </button>
      )}
    </div>
  );
}

/** The segment that a place, counted over all, stands in. */
export function segmentAt(
  segments: readonly FoundSegment[],
  at: number | null,
): FoundSegment | undefined {
  let left = at ?? -1;
  if (left < 0) return undefined;
  return segments.find(({ places }) => {
    if (left < places.length) return true;
    left -= places.length;
    return false;
  });
}

function FoundItem(props: {
  readonly found: FoundSegment;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly lang: string;
  readonly actions: FoundListProps["actions"];
}) {
  const { t } = useTranslation();
  const { found, current, chosen, lang, actions } = props;
  const { id, position: number, prospect, status, codes } = found;
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (current) keepInSight(item.current);
  }, [current]);
  return (
    <li
      ref={item}
      class={current ? "found-item is-current" : "found-item"}
      aria-current={current ? "true" : undefined}
    >
      {canChoose(found) ? (
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t("searching.choose", { number })}
          onChange={() => actions.choose(id)}
        />
      ) : (
        <span />
      )}
      <button
        type="button"
        class="found-number"
        aria-label={t("searching.goTo", { number })}
        onClick={() => actions.goTo(id)}
      >
        {number}
      </button>
      <StatusMark status={status} brief />
      <CodesContext.Provider value={codes}>
        <span class="found-text" lang={lang}>
          <FoundText found={found} />
          {prospect !== null && prospect !== "ready" && (
            <span class="found-prospect">{t(`searching.prospects.${prospect}`)}</span>
          )}
        </span>
      </CodesContext.Provider>
    </li>
  );
}

/** The list scrolls, the page does not. */
function keepInSight(item: HTMLElement | null): void {
  const list = item?.parentElement;
  if (!item || !list) return;
  const above = item.offsetTop - list.offsetTop;
  const below = above + item.offsetHeight;
  if (above < list.scrollTop) list.scrollTop = above;
  else if (below > list.scrollTop + list.clientHeight) list.scrollTop = below - list.clientHeight;
}

function FoundText({ found }: { readonly found: FoundSegment }) {
  const { text, places, proposal } = found;
  if (proposal !== null && proposal !== text)
    return <DifferenceText before={text} after={proposal} />;
  return (
    <>
      {places.map((place, index) => (
        <Fragment key={place.from}>
          <CodedText text={text.slice(places[index - 1]?.to ?? 0, place.from)} />
          <MarkedText text={text} place={place} />
        </Fragment>
      ))}
      <CodedText text={text.slice(places.at(-1)?.to)} />
    </>
  );
}

function MarkedText({ text, place }: { readonly text: string; readonly place: Range }) {
  return (
    <mark class="found-words">
      <CodedText text={text.slice(place.from, place.to)} />
    </mark>
  );
}
