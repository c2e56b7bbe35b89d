import { forEachDiagnostic, setDiagnosticsEffect } from "@codemirror/lint";
import type { EditorState, Extension } from "@codemirror/state";
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
import { type CodeChip, codeChip } from "../../../../views/code-chip.ts";
import { CODE_CHARACTERS, codesIn, type InlineCode } from "../../../documents/inline-codes.ts";

/** Shows each code of the field as one chip, which the cursor passes in one step and a key deletes as a whole. */
export function codeChips(codes: readonly InlineCode[], t: TFunction): Extension {
  const decorator = new MatchDecorator({
    regexp: new RegExp(CODE_CHARACTERS),
    decorate(add, from, to, [character], { state }) {
      const [mark] = codesIn(character);
      if (mark === undefined) return;
      const widget = new ChipWidget(codeChip(mark, codes, t), isWrong(state, from, to));
      add(from, to, Decoration.replace({ widget }));
    },
  });
  return ViewPlugin.define((view) => new Chips(decorator, view), {
    decorations: (chips) => chips.decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  });
}

/** Whether a finding is about this very code; one about a longer stretch is drawn below its words. */
function isWrong(state: EditorState, from: number, to: number): boolean {
  let wrong = false;
  forEachDiagnostic(state, ({ severity }, start, end) => {
    wrong ||= severity === "error" && start === from && end === to;
  });
  return wrong;
}

class Chips {
  private readonly decorator: MatchDecorator;
  decorations: DecorationSet;

  constructor(decorator: MatchDecorator, view: EditorView) {
    this.decorator = decorator;
    this.decorations = decorator.createDeco(view);
  }

  update(update: ViewUpdate): void {
    const { transactions, view } = update;
    const isJudged = transactions.some(({ effects }) =>
      effects.some((effect) => effect.is(setDiagnosticsEffect)),
    );
    this.decorations = isJudged
      ? this.decorator.createDeco(view)
      : this.decorator.updateDeco(update, this.decorations);
  }
}

class ChipWidget extends WidgetType {
  private readonly chip: CodeChip;
  private readonly wrong: boolean;

  constructor(chip: CodeChip, wrong: boolean) {
    super();
    this.chip = chip;
    this.wrong = wrong;
  }

  override eq({ chip, wrong }: ChipWidget): boolean {
    const { mark, spoken } = this.chip;
    return chip.mark === mark && chip.spoken === spoken && wrong === this.wrong;
  }

  override toDOM(): HTMLElement {
    const { classes, mark, words, spoken } = this.chip;
    const chip = document.createElement("span");
    chip.className = this.wrong ? `${classes} code-wrong` : classes;
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
