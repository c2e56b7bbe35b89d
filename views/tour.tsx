import type { JSX } from "preact";
import { Keys } from "./editor-keys.tsx";
import { useTranslation } from "./translation.ts";

/** What a newcomer cannot see by looking, and nothing more. */
const HINTS = [
  { hint: "tour.terms", command: "term1" },
  { hint: "tour.confirm", command: "confirm" },
  { hint: "tour.findings", command: "fix" },
  { hint: "tour.commands", command: "commands" },
] as const;

/** The first steps: one hint at a time where there is script, all of them without; put away for ever by a button. */
export function Tour({ path }: { readonly path: string }): JSX.Element {
  const { t } = useTranslation();
  return (
    <section class="tour" aria-label={t("tour.label")} data-behaviour="tour">
      <ol class="tour-hints">
        {HINTS.map(({ hint, command }, index) => (
          <li key={hint} class={index === 0 ? "is-shown" : undefined} data-hint>
            <span class="tour-place number">
              {index + 1}/{HINTS.length}
            </span>{" "}
            <Keys command={command} /> {t(hint)}
          </li>
        ))}
      </ol>
      <button type="button" class="button quiet" data-next-hint>
        {t("tour.next")}
      </button>
      <form method="post" action="/preferences">
        <input type="hidden" name="back" value={path} />
        <input type="hidden" name="tour" value="done" />
        <button type="submit" class="button quiet">
          {t("tour.done")}
        </button>
      </form>
    </section>
  );
}
