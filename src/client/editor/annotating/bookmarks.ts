import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { attempt, type Tools } from "../tools.ts";
import { setBookmark } from "./annotation-api.ts";

/** Sets a bookmark at the segment that one is in, and walks from one to the next. */
export function createBookmarks(tools: Tools, desk: Desk): Feature {
  const { marks, outline, announce, around } = tools;
  const { t } = around.translation;

  const toggle = () => {
    const entry = outline.of(desk.lastId ?? 0);
    if (entry === undefined) return false;
    const { id, position: number } = entry;
    const on = !marks.of(id).bookmarked;
    marks.set(id, { bookmarked: on });
    void attempt(tools, async () => {
      await setBookmark(id, on).catch((error: unknown) => {
        marks.set(id, { bookmarked: !on });
        throw error;
      });
      announce(t(on ? "comments.bookmarked" : "comments.unbookmarked", { number }));
    });
    return true;
  };

  const next = () => {
    const from = outline.of(desk.lastId ?? 0)?.position ?? 0;
    const places = marks
      .where(({ bookmarked }) => bookmarked)
      .map((id) => outline.of(id)?.position ?? 0)
      .sort((one, other) => one - other);
    const place = places.find((one) => one > from) ?? places[0];
    if (place === undefined) announce(t("comments.noBookmark"));
    else desk.goTo(outline.at(place)?.id ?? null);
  };

  return { commands: { bookmark: toggle, nextBookmark: next } };
}
