import type { JSX } from "preact";
import type { Segment } from "../src/documents/segment.ts";
import { CodesContext } from "./coded-text.tsx";
import { DifferenceText } from "./differences.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";
import type { ComparedRow } from "./version-models.ts";

interface ComparedRowProps {
  readonly documentId: number;
  readonly row: ComparedRow;
  /** Whether it can be had back as it was. */
  readonly isTickable: boolean;
}

/** A segment in two states, as differences of words on both sides. */
export function ComparedRowItem(props: ComparedRowProps): JSX.Element {
  const { row } = props;
  const { before, after } = row;
  const codes = [...before, ...after].flatMap((segment) => segment.codes);
  return (
    <li class="compared-row">
      <Place {...props} />
      <CodesContext.Provider value={codes}>
        <p class="text" lang="hr">
          <DifferenceText before={textOf(before, "source")} after={textOf(after, "source")} />
        </p>
        <p class="text" lang="en">
          <DifferenceText before={textOf(before, "target")} after={textOf(after, "target")} />
        </p>
      </CodesContext.Provider>
      <Facts row={row} />
    </li>
  );
}

function Place({ row, isTickable }: ComparedRowProps) {
  const { t } = useTranslation();
  const { id, before, after } = row;
  const shown = after[0] ?? before[0];
  if (shown === undefined) return null;
  const position = positionsOf(after.length > 0 ? after : before);
  const isGone = after.length === 0;
  const label = isGone
    ? t("versions.partial.tickGone", { source: shown.source.slice(0, LONGEST_LABEL) })
    : t("versions.partial.tick", { position: shown.position });
  return (
    <div class="compared-place">
      {isTickable && (
        <input type="checkbox" name="row" value={id} aria-label={label} title={label} />
      )}
      <a
        class="number"
        href={`/segments/${shown.id}/history`}
        title={t("versions.comparison.history", { position: shown.position })}
      >
        {position}
      </a>
    </div>
  );
}

/** More of a sentence is not listened to in the name of a box. Characters. */
const LONGEST_LABEL = 60;

function Facts({ row }: { readonly row: ComparedRow }) {
  const { t } = useTranslation();
  const { before, after, by } = row;
  const kind = kindOf(row);
  return (
    <div class="compared-facts">
      {kind !== null && <p class="compared-kind">{t(`versions.comparison.${kind}`)}</p>}
      <Statuses before={before} after={after} />
      {after.some(({ locked }) => locked) && (
        <p class="quiet small compared-lock">
          <Icon name="lock" />
          {t("versions.comparison.lock")}
        </p>
      )}
      {by !== null && (
        <p class="quiet small">
          {by.author || t("versions.someone")} · <Moment at={by.at} />
        </p>
      )}
    </div>
  );
}

/** The status of now; with that of then where it was another. */
function Statuses(props: {
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}) {
  const before = props.before[0]?.status;
  const after = props.after[0]?.status;
  return (
    <p class="compared-statuses">
      {before !== undefined && before !== after && <StatusMark status={before} />}
      {before !== undefined && after !== undefined && before !== after && (
        <span class="quiet">→</span>
      )}
      {after !== undefined && <StatusMark status={after} />}
    </p>
  );
}

type RowKind = "fresh" | "gone" | "split" | "joined";

/** What was done to the segment itself; null where only its texts or its status changed. */
function kindOf({ before, after }: ComparedRow): RowKind | null {
  if (before.length === 0) return "fresh";
  if (after.length === 0) return "gone";
  if (before.length < after.length) return "split";
  return before.length > after.length ? "joined" : null;
}

/** `12`, or `12–13` of one that was split. */
function positionsOf(segments: readonly Segment[]): string {
  const [first, last] = [segments[0]?.position ?? 0, segments.at(-1)?.position ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}

/** The parts of one that was split stand one behind the other. */
function textOf(segments: readonly Segment[], side: "source" | "target"): string {
  return segments
    .map((segment) => segment[side])
    .filter((text) => text !== "")
    .join(" ");
}
