import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

export interface GoToProps {
  /** The number of the segment that is open, to begin with. */
  readonly from: number;
  readonly last: number;
  readonly onGo: (number: number) => void;
  readonly onClose: () => void;
}

/** A small field for the number of a segment. */
export function GoTo({ from, last, onGo, onClose }: GoToProps): JSX.Element {
  const { t } = useTranslation();
  const [text, setText] = useState(String(from));
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const number = Number(text.trim() || "0");
    const exists = Number.isInteger(number) && number >= 1 && number <= last;
    setWrong(!exists);
    if (exists) onGo(number);
  };
  return (
    <form
      class="go-to"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <label class="go-to-field">
        <span>
          {t("moving.goTo")} <span class="quiet number">1–{last}</span>
        </span>
        <input
          class="input number"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? "go-to-wrong" : undefined}
          ref={selectOnce}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t("moving.go")}
      </button>
      <button
        type="button"
        class="button quiet square"
        aria-label={t("moving.close")}
        title={t("moving.close")}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <p class="go-to-wrong" id="go-to-wrong" role="alert">
        {wrong && t("moving.wrong", { count: last })}
      </p>
    </form>
  );
}

/** The number is there to be typed over. */
const selected = new WeakSet<HTMLInputElement>();
function selectOnce(field: HTMLInputElement | null): void {
  if (field === null || selected.has(field)) return;
  selected.add(field);
  field.focus();
  field.select();
}
