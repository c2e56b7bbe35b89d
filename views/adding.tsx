import type { TFunction } from "i18next";
import type { JSX } from "preact";
import { formatNumber } from "./format.ts";
import { type Translation, useTranslation } from "./translation.ts";

/** How far a file is that is being read and stored; what becomes of it is shown on another page. */
export type AddingState =
  | { readonly type: "reading" }
  /** Segments. */
  | { readonly type: "storing"; readonly stored: number; readonly total: number };

/** A file that takes longer than one waits for: how far it is, and a way to stop it. */
export function AddingPage(props: {
  readonly id: number;
  readonly name: string;
  readonly state: AddingState;
}): JSX.Element {
  const translation = useTranslation();
  const { t } = translation;
  const { id, name, state } = props;
  const label = addingLabel(state, translation);
  const measure = state.type === "storing" ? { value: state.stored, max: state.total } : {};
  return (
    <section class="adding" data-behaviour="adding" data-run={id}>
      <noscript>
        <meta http-equiv="refresh" content="2" />
      </noscript>
      <h1>{name === "" ? t("files.adding.pasted") : t("files.adding.title", { name })}</h1>
      <progress {...measure} aria-label={t("files.adding.label")} />
      <p role="status" data-adding-label>
        {label}
      </p>
      <p class="quiet">{t("files.adding.hint")}</p>
      <form method="post" action={`/documents/adding/${id}/cancel`}>
        <button type="submit" class="button">
          {t("files.adding.cancel")}
        </button>
      </form>
    </section>
  );
}

/** Reading has no measure; storing counts segments. */
export function addingLabel(
  state: AddingState,
  { t, language }: Pick<Translation, "language"> & { readonly t: TFunction },
): string {
  if (state.type === "reading") return t("files.adding.reading");
  const done = formatNumber(state.stored, language);
  return t("files.adding.storing", { done, count: state.total });
}
