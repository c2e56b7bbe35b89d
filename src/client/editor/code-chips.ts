import type { Extension } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import type { TFunction } from "i18next";
import { type CodeChip, codeChip } from "../../../views/code-chip.ts";
import { CODE_CHARACTERS, codesIn, type InlineCode } from "../../documents/inline-codes.ts";

/** Shows each code of the field as one chip, which the cursor passes in one step and a key deletes as a whole. */
export function codeChips(codes: readonly InlineCode[], t: TFunction): Extension {
  const decorator = new MatchDecorator({
    regexp: new RegExp(CODE_CHARACTERS),
    decorate(add, from, to, [character]) {
      const [mark] = codesIn(character);
      if (mark === undefined) return;
      const widget = new ChipWidget(codeChip(mark, codes, t));
      add(from, to, Decoration.replace({ widget }));
    },
  });
  return ViewPlugin.define((view) => new Chips(decorator, view), {
    decorations: (chips) => chips.decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  });
}

class Chips {
  private readonly decorator: MatchDecorator;
  decorations: DecorationSet;

  constructor(decorator: MatchDecorator, view: EditorView) {
    this.decorator = decorator;
    this.decorations = decorator.createDeco(view);
  }

  update(update: ViewUpdate): void {
    this.decorations = this.decorator.updateDeco(update, this.decorations);
  }
}

class ChipWidget extends WidgetType {
  private readonly chip: CodeChip;

  constructor(chip: CodeChip) {
    super();
    this.chip = chip;
  }

  override eq({ chip }: ChipWidget): boolean {
    return chip.mark === this.chip.mark && chip.spoken === this.chip.spoken;
  }

  override toDOM(): HTMLElement {
    const { classes, mark, words, spoken } = this.chip;
    const chip = document.createElement("span");
    chip.className = classes;
    chip.dataset.mark = mark;
    chip.title = spoken;
    chip.textContent = words;
    chip.setAttribute("role", "img");
    chip.setAttribute("aria-label", spoken);
    return chip;
  }

  /** Who presses a chip puts the cursor beside it. */
  override ignoreEvent(): boolean {
    return false;
  }
}
