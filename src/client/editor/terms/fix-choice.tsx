import { FindingCard } from "../../../../views/finding-card.tsx";
import { fixWords } from "../../../../views/segment-finding.tsx";
import type { Finding } from "../../../quality/finding.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import type { Tools } from "../tools.ts";
import type { Card } from "./card.ts";

/** Choosing among the fixes of a finding by arrows, figures and Enter, while the focus stays in the text. */
export interface FixChoice {
  readonly isOpen: boolean;
  /** False where there is nothing to choose. */
  open(segment: OpenSegment): boolean;
  close(): void;
  /** True where the key was one of the choice. */
  press(event: KeyboardEvent): boolean;
}

interface Choice {
  readonly segment: OpenSegment;
  readonly finding: Finding;
  readonly index: number;
}

export function createFixChoice(card: Card, tools: Tools): FixChoice {
  const { t } = tools.around.translation;
  let choice: Choice | null = null;

  const close = () => {
    if (choice === null) return;
    choice = null;
    card.hide();
  };

  const apply = (index: number) => {
    const taken = choice;
    const fix = taken?.finding.fixes[index];
    close();
    if (taken && fix) taken.segment.writing.apply(fix, taken.finding);
  };

  const show = (next: Choice) => {
    choice = next;
    const { segment, finding, index } = next;
    const { field } = segment;
    const place = field.placeOf(field.selection.from);
    if (place === null) return close();
    const onApply = (fix: Finding["fixes"][number]) => apply(finding.fixes.indexOf(fix));
    const child = <FindingCard {...{ finding, onApply }} chosen={index} keyed />;
    card.show(place, { child, role: "group" });
    const fix = finding.fixes[index];
    const count = finding.fixes.length;
    if (fix) {
      const words = fixWords(fix, t);
      tools.announce(t("field.choice", { number: index + 1, count, fix: words }));
    }
  };

  const move = ({ segment, finding, index }: Choice, steps: number) => {
    const count = finding.fixes.length;
    show({ segment, finding, index: (index + steps + count) % count });
  };

  return {
    get isOpen() {
      return choice !== null;
    },
    open(segment) {
      const finding = segment.writing.findingAtCursor();
      if (finding === undefined || !segment.isWritable()) return false;
      show({ segment, finding, index: 0 });
      return true;
    },
    close,
    press({ key }) {
      if (choice === null) return false;
      if (key === "ArrowDown" || key === "ArrowUp") move(choice, key === "ArrowDown" ? 1 : -1);
      else if (key === "Enter") apply(choice.index);
      else if (key === "Escape") close();
      else if (/^[1-9]$/u.test(key) && Number(key) <= choice.finding.fixes.length)
        apply(Number(key) - 1);
      else return false;
      return true;
    },
  };
}
