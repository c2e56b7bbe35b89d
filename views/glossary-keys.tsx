import type { JSX } from "preact";
import { Keys } from "./editor-keys.tsx";
import { useTranslation } from "./translation.ts";

/** What the hand can do in the table without leaving the keyboard, the likeliest first. */
const HINTS = [
  ["search", ["/"]],
  ["edit", ["Enter"]],
  ["open", ["O"]],
  ["add", ["N"]],
  ["delete", ["Delete"]],
  ["undo", ["Mod-Z"]],
] as const;

/** The keys of the glossary's table, and what became of a change: in the status line, which is always seen. */
export function GlossaryKeys(): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <ul class="key-hints" aria-label={t("glossary.keys.label")}>
        {HINTS.map(([name, all]) => (
          <li key={name}>
            {all.map((keys) => (
              <Keys key={keys} keys={keys} />
            ))}{" "}
            {t(`glossary.keys.${name}`)}
          </li>
        ))}
      </ul>
      <Said />
    </>
  );
}

/** Where the table says what became of a change; the sentences wait for the script. */
function Said() {
  const { t } = useTranslation();
  return (
    <span
      class="quiet"
      role="status"
      data-said
      data-saved={t("glossary.row.saved")}
      data-undone={t("glossary.undone")}
      data-unreachable={t("glossary.row.unreachable")}
      data-nothing={t("glossary.row.nothing")}
    />
  );
}
