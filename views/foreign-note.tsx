import type { JSX } from "preact";
import { formatSaved } from "./format.ts";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

export interface ForeignNoteProps {
  readonly what: "taken" | "waiting" | "locked";
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Copies the text that a lock keeps from being saved; given where there is one. */
  readonly copy?: () => void;
}

/** What somebody else has done to the segment that one is in, said where one looks. */
export function ForeignNote({ what, author, at, copy }: ForeignNoteProps): JSX.Element {
  const { t, language } = useTranslation();
  return (
    <p class="segment-news">
      <Icon name={what === "locked" ? "lock" : "user"} />
      <span>
        {t(`together.${what}`, { author })}{" "}
        <span class="number quiet">{formatSaved(at, language)}</span>
        {copy && <> {t("together.kept")}</>}
      </span>
      {copy && (
        <button type="button" class="fix" onClick={copy}>
          {t("together.copy")}
        </button>
      )}
    </p>
  );
}
