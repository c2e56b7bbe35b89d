import type { JSX } from "preact";
import { LONGEST_REASON } from "../src/revisions/revision.ts";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** Brings a revision back as a new one; whoever likes says why. */
export function RestoreWithReason(props: {
  readonly segmentId: number;
  readonly number: number;
  /** The revision that the reader sees as the newest. */
  readonly base: number;
}): JSX.Element {
  const { t } = useTranslation();
  const { segmentId, number, base } = props;
  const name = t("history.restoreLabel", { number });
  return (
    <details class="history-restore">
      <summary class="button quiet" aria-label={name} title={name}>
        <Icon name="restore" />
        <span>{t("history.restore")}</span>
      </summary>
      <form method="post" action={`/segments/${segmentId}/restore`}>
        <input type="hidden" name="revision" value={number} />
        <input type="hidden" name="base" value={base} />
        <label class="field">
          <span class="label">{t("history.why")}</span>
          <input name="comment" maxLength={LONGEST_REASON} autoComplete="off" />
        </label>
        <button type="submit" class="button">
          {name}
        </button>
      </form>
    </details>
  );
}
