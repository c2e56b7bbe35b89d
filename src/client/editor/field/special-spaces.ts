import type { Extension } from "@codemirror/state";
import { Decoration, type DecorationSet, MatchDecorator, ViewPlugin } from "@codemirror/view";
import { signOf, specialIn } from "../../../../views/special-spaces.ts";

/** Spaces that one cannot tell from others, marked in the field as in the rows; the style sheet shows them on demand. */
export const specialSpaces: Extension = ViewPlugin.define(
  (view) => {
    const decorator = new MatchDecorator({
      regexp: specialIn({ start: true, end: true }),
      decorate(add, from, _to, [spaces]) {
        for (const [index, space] of [...spaces].entries()) {
          const attributes = { "data-space": signOf(space) };
          const mark = Decoration.mark({ class: "space", attributes });
          add(from + index, from + index + 1, mark);
        }
      },
    });
    let decorations = decorator.createDeco(view);
    return {
      get decorations(): DecorationSet {
        return decorations;
      },
      update(update) {
        decorations = decorator.updateDeco(update, decorations);
      },
    };
  },
  { decorations: (plugin) => plugin.decorations },
);
