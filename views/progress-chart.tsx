import type { JSX } from "preact";
import { SEGMENT_STATUSES, type SegmentStatus } from "../src/documents/segment.ts";
import type { DayProgress, DayWork, StatusWords } from "../src/revisions/work-over-time.ts";
import { dayNumber, formatDay, formatNumber } from "./format.ts";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

/** The drawing in its own units, which are pixels where it is shown at its full width. */
const WIDTH = 720;
const HEIGHT = 240;
const LEFT = 64;
const TOP = 12;
const BOTTOM = 28;
const PLOT = { width: WIDTH - LEFT, height: HEIGHT - TOP - BOTTOM } as const;

/** From below: what is nearest to its end lies at the bottom. */
const LAYERS: readonly SegmentStatus[] = SEGMENT_STATUSES.filter(
  (status) => status !== "initial",
).toReversed();

/** How the words of each status grew from day to day, as layers over the calendar. */
export function ProgressChart({ days }: { readonly days: readonly DayProgress[] }): JSX.Element {
  const { t, language } = useTranslation();
  const numbers = days.map(({ day }) => dayNumber(day));
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  const total = Math.max(1, ...days.map(({ words }) => sumOf(words, SEGMENT_STATUSES)));
  const x = (number: number) => LEFT + (PLOT.width * (number - first)) / (last - first + 1);
  const y = (words: number) => TOP + PLOT.height * (1 - words / total);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t("work.chart")}>
        {[0, total / 2, total].map((words) => (
          <g key={words} class="chart-line">
            <line x1={LEFT} x2={WIDTH} y1={y(words)} y2={y(words)} />
            <text x={LEFT - 8} y={y(words) + 4} text-anchor="end">
              {formatNumber(Math.round(words), language)}
            </text>
          </g>
        ))}
        {LAYERS.map((status, index) => (
          <path
            key={status}
            class={`status-${status}`}
            d={layer(days, { below: LAYERS.slice(0, index), status, x, y })}
          />
        ))}
        <DayLabels days={[days[0]?.day, days.at(-1)?.day]} />
      </svg>
      <figcaption>
        {LAYERS.toReversed()
          .filter((status) => days.some(({ words }) => words[status] > 0))
          .map((status) => (
            <StatusMark key={status} status={status} />
          ))}
      </figcaption>
    </figure>
  );
}

function DayLabels({ days: [first, last] }: { readonly days: readonly (string | undefined)[] }) {
  const { language } = useTranslation();
  const y = HEIGHT - 8;
  return (
    <g class="chart-days">
      <text x={LEFT} y={y}>
        {formatDay(first ?? "", language)}
      </text>
      {last !== first && (
        <text x={WIDTH} y={y} text-anchor="end">
          {formatDay(last ?? "", language)}
        </text>
      )}
    </g>
  );
}

interface Layer {
  readonly below: readonly SegmentStatus[];
  readonly status: SegmentStatus;
  readonly x: (day: number) => number;
  readonly y: (words: number) => number;
}

/** A day holds until the next one on which something was done: along the top, and back along the bottom. */
function layer(days: readonly DayProgress[], { below, status, x, y }: Layer): string {
  const corners = days.flatMap(({ day, words }, index) => {
    const number = dayNumber(day);
    const next = days[index + 1];
    const until = next === undefined ? number + 1 : dayNumber(next.day);
    const ground = sumOf(words, below);
    return [number, until].map((at) => ({ at, ground, top: ground + words[status] }));
  });
  const upper = corners.map(({ at, top }) => `${round(x(at))},${round(y(top))}`);
  const lower = corners.map(({ at, ground }) => `${round(x(at))},${round(y(ground))}`);
  return `M${[...upper, ...lower.toReversed()].join("L")}Z`;
}

function sumOf(words: StatusWords, statuses: readonly SegmentStatus[]): number {
  return statuses.reduce((sum, status) => sum + words[status], 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The height of the bars of one person. */
const ROW = 48;

/** What one person did from day to day, as bars over the same calendar; `most`: the words of the highest bar of all. */
export function WorkChart(props: {
  readonly days: readonly DayWork[];
  readonly first: string;
  readonly last: string;
  readonly most: number;
}): JSX.Element {
  const { t, language } = useTranslation();
  const { days, first, last, most } = props;
  const from = dayNumber(first);
  const step = WIDTH / (dayNumber(last) - from + 1);
  return (
    <svg
      class="work-chart"
      viewBox={`0 0 ${WIDTH} ${ROW}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t("work.barsOf", { author: days[0]?.author ?? "" })}
    >
      {days.map(({ day, translated, reviewed }) => {
        const height = Math.max(1, (ROW * (translated + reviewed)) / Math.max(1, most));
        const figures = t("work.dayFigures", { translated, reviewed });
        return (
          <rect
            key={day}
            x={round((dayNumber(day) - from) * step)}
            y={round(ROW - height)}
            width={round(Math.max(1, step - Math.min(2, step / 4)))}
            height={round(height)}
          >
            <title>{`${formatDay(day, language)}: ${figures}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
