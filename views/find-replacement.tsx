import type { JSX } from "preact";
import { LONGEST_QUERY } from "../src/documents/text-search.ts";
import type { FindProps } from "./find-model.ts";
import { useTranslation } from "./translation.ts";

/** What is put in the place of the words found, here or everywhere. */
export function ReplacementLine({ model, actions }: FindProps): JSX.Element {
  const { t } = useTranslation();
  const { busy, choice, answer } = model;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    actions.replaceOne();
  };
  const none = answer.type !== "found" || answer.found.segments.length === 0;
  return (
    <div class="find-line">
      <label class="field find-words">
        <span>{t("searching.replacement")}</span>
        <input
          class="input"
          type="text"
          maxLength={LONGEST_QUERY}
          autocomplete="off"
          lang="en"
          value={model.replacement.text}
          data-find-replacement
          onInput={(event) => actions.replaceBy({ text: event.currentTarget.value })}
          onKeyDown={press}
        />
      </label>
      <div class="find-moves">
        <button
          type="button"
          class="button"
          aria-disabled={busy || none}
          onClick={actions.replaceOne}
        >
          {t("searching.replaceOne")}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy || none || choice.count === 0}
          onClick={actions.replaceAll}
        >
          {choice.more
            ? t("searching.replaceMore", { count: choice.count })
            : t("searching.replaceAll", { count: choice.count })}
        </button>
      </div>
    </div>
  );
}
