import type { JSX } from "preact";
import type { Progress } from "../src/documents/document.ts";
import { isConfirmed, SEGMENT_STATUSES } from "../src/documents/segment.ts";
import { formatNumber, formatPercent } from "./format.ts";
import { useTranslation } from "./translation.ts";

/** How far a document is, as a bar of its statuses: the most finished at the left, the untouched left blank. */
export function ProgressBar({ progress }: { readonly progress: Progress }): JSX.Element {
  const { t, language } = useTranslation();
  const total = totalWords(progress);
  const label = `${t("common.progress.label")}: ${formatPercent(confirmedShare(progress), language)}`;
  return (
    <svg
      class="progress-bar"
      viewBox={`0 0 ${Math.max(total, 1)} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {runs(progress).map((run) => (
        <rect
          key={run.status}
          class={`status-${run.status}`}
          x={run.from}
          width={run.width}
          height="1"
        />
      ))}
    </svg>
  );
}

/** The same in words: `214 of 640 words · 33 %`. */
export function ProgressFigures({ progress }: { readonly progress: Progress }): JSX.Element {
  const { t, language } = useTranslation();
  const done = formatNumber(confirmedWords(progress), language);
  return (
    <span class="number">
      {t("common.progress.words", { count: totalWords(progress), done })}
      {" · "}
      {formatPercent(confirmedShare(progress), language)}
    </span>
  );
}

/** Source words of a document. */
export function totalWords(progress: Progress): number {
  return SEGMENT_STATUSES.reduce((sum, status) => sum + progress.words[status], 0);
}

/** Source words in segments that need nothing more from the translator. */
export function confirmedWords(progress: Progress): number {
  return SEGMENT_STATUSES.filter((status) => isConfirmed({ status })).reduce(
    (sum, status) => sum + progress.words[status],
    0,
  );
}

function confirmedShare(progress: Progress): number {
  return confirmedWords(progress) / Math.max(totalWords(progress), 1);
}

function runs(progress: Progress) {
  let from = 0;
  return SEGMENT_STATUSES.toReversed()
    .filter((status) => status !== "initial" && progress.words[status] > 0)
    .map((status) => {
      const run = { status, from, width: progress.words[status] };
      from += run.width;
      return run;
    });
}
