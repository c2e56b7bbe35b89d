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

/** The keys of the glossary's table, in the status line. */
export function GlossaryKeys(): JSX.Element {
  const { t } = useTranslation();
  return (
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
  );
}
