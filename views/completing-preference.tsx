import type { JSX } from "preact";
import { useTranslation } from "./translation.ts";

/** Suggestions while one types can be switched off, by who wants none. */
export function CompletingPreference(props: {
  readonly isOn: boolean;
  readonly onChange: (wanted: boolean) => void;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <div class="completing-preference">
      <label title={t("completing.hint")}>
        <input
          type="checkbox"
          defaultChecked={props.isOn}
          aria-describedby="completing-hint"
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        {t("completing.preference")}
      </label>
      <p class="spoken" id="completing-hint">
        {t("completing.hint")}
      </p>
    </div>
  );
}
