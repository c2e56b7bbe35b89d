import { createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import { useTranslation } from "./translation.ts";

/** True on a Mac, where the keys have other names. The server does not know and says Ctrl. */
export const MacContext = createContext(false);

/** The name of a key as it is written on the keyboard: `Mod-Enter` is Ctrl+Enter, or ⌘↩ on a Mac. */
export function Keys({ keys }: { readonly keys: string }): JSX.Element {
  const mac = useContext(MacContext);
  const names = keys.split("-").map((key) => (mac ? MAC_NAMES[key] : NAMES[key]) ?? key);
  return <kbd>{names.join(mac ? "" : "+")}</kbd>;
}

const NAMES: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};
const MAC_NAMES: Readonly<Record<string, string>> = {
  Mod: "⌘",
  Shift: "⇧",
  Alt: "⌥",
  Enter: "↩",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "esc",
};

const HELP = [
  ["editor.keys.confirm", ["Mod-Enter"]],
  ["editor.keys.term", ["Alt-1…9"]],
  ["codes.keys.insert", ["Mod-,"]],
  ["codes.keys.other", ["Mod-Shift-,"]],
  ["codes.keys.copySource", ["Alt-C"]],
  ["editor.keys.fix", ["Alt-Enter"]],
  ["editor.keys.setAside", ["Alt-I"]],
  ["editor.keys.move", ["Alt-ArrowUp", "Alt-ArrowDown"]],
  ["editor.keys.nextOpen", ["Alt-N"]],
  ["editor.keys.capture", ["Mod-E"]],
  ["editor.keys.history", ["Alt-H"]],
  ["editor.keys.save", ["Mod-S"]],
  ["editor.keys.leave", ["Escape"]],
  ["editor.keys.open", ["Enter"]],
  ["editor.keys.help", ["Mod-/"]],
] as const;

/** The keys of the editor, each with what it does. */
export function KeyHelp(): JSX.Element {
  const { t } = useTranslation();
  return (
    <details class="menu key-help" data-key-help>
      <summary class="button quiet">{t("editor.keys.label")}</summary>
      <dl class="menu-body">
        {HELP.map(([name, all]) => (
          <div key={name}>
            <dt>
              {all.map((keys) => (
                <Keys key={keys} keys={keys} />
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
