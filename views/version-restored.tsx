import type { JSX } from "preact";
import type { LeftReason } from "../src/revisions/document-state.ts";
import { Icon } from "./icon.tsx";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";
import { type ChosenState, comparisonPath, stateKey, stateTitle } from "./version-models.ts";

/** A segment that stayed as it was. */
export interface LeftSegment {
  readonly id: number;
  readonly position: number;
  readonly reason: LeftReason;
}

export interface RestoredProps {
  readonly document: { readonly id: number; readonly title: string };
  /** The state that was brought back. */
  readonly state: ChosenState;
  /** How many segments were written. */
  readonly restored: number;
  /** Segments came, went, or stand elsewhere. */
  readonly structure: boolean;
  /** Those that are named. */
  readonly left: readonly LeftSegment[];
  /** How many more stayed. */
  readonly more: number;
  /** The state right before; null where nothing was done. */
  readonly before: ChosenState | null;
}

/** What a restoring has done, what it has left, and the way back. */
export function RestoredPage(props: RestoredProps): JSX.Element {
  const { t } = useTranslation();
  const { document } = props;
  return (
    <div class="restored">
      <a class="history-back" href={`/documents/${document.id}/versions`}>
        <Icon name="back" />
        {t("versions.backToVersions")}
      </a>
      <h1>{t("versions.done.title")}</h1>
      <p class="quiet">{document.title}</p>
      <Done {...props} />
      <Left {...props} />
      <Ways {...props} />
    </div>
  );
}

function Done({ state, restored, structure, before }: RestoredProps) {
  const translation = useTranslation();
  const { t } = translation;
  const name = stateTitle(state, translation);
  if (before === null) return <p>{t("versions.done.nothing")}</p>;
  return (
    <div role="status">
      {restored > 0 && <p>{t("versions.done.restored", { count: restored, name })}</p>}
      {structure && <p>{t("versions.done.structure", { name })}</p>}
    </div>
  );
}

function Left({ document, left, more }: RestoredProps) {
  const { t } = useTranslation();
  if (left.length === 0) return null;
  return (
    <section>
      <h2>{t("versions.done.left")}</h2>
      <ul class="restored-left">
        {left.map(({ id, position, reason }) => (
          <li key={id}>
            <a href={segmentPath(document.id, id)}>{t("editor.segment", { number: position })}</a>{" "}
            <span class="quiet">{t(`versions.done.reasons.${reason}`)}</span>
          </li>
        ))}
        {more > 0 && <li class="quiet">{t("versions.done.leftMore", { count: more })}</li>}
      </ul>
    </section>
  );
}

function Ways({ document, before }: RestoredProps) {
  const { t } = useTranslation();
  return (
    <div class="restored-ways">
      <a class="button main" href={`/documents/${document.id}`}>
        {t("versions.done.editor")}
      </a>
      {before !== null && (
        <>
          <a class="button" href={comparisonPath(document.id, before, { type: "now" })}>
            {t("versions.done.compare")}
          </a>
          <form method="post" action={`/documents/${document.id}/comparison/restore`}>
            <input type="hidden" name="from" value={stateKey(before)} />
            <input type="hidden" name="choice" value="whole" />
            <button type="submit" class="button" title={t("versions.done.undoHint")}>
              <Icon name="undo" />
              {t("versions.done.undo")}
            </button>
          </form>
        </>
      )}
    </div>
  );
}
