import type { JSX } from "preact";
import { Keys } from "./editor-keys.tsx";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** How much is left to review; null while it is not known. */
export interface ReviewCount {
  readonly left: number;
  readonly of: number;
}

/** The switch of the review mode in the line at the foot, and how far one is in it. */
export function ReviewFacts(props: {
  readonly mode: boolean;
  readonly count: ReviewCount | null;
  readonly onToggle: () => void;
}): JSX.Element {
  const { t } = useTranslation();
  const { mode, count, onToggle } = props;
  return (
    <>
      <button
        type="button"
        class="review-switch"
        aria-pressed={mode}
        title={t("deskreview.mode")}
        onClick={onToggle}
      >
        <Icon name="checkTwice" />
        <span class="review-switch-word">{t("deskreview.title")}</span>
        <Keys command="reviewMode" />
      </button>
      {mode && count !== null && (
        <span class="number review-left">
          {t("deskreview.left", { left: count.left, count: count.of })}
        </span>
      )}
    </>
  );
}
