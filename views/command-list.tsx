import type { JSX } from "preact";
import { useContext, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Keys, KeysContext, MacContext } from "./editor-keys.tsx";
import type { Command } from "./keys/commands.ts";
import { type NamedCommand, searchCommands } from "./keys/search.ts";
import { nameOfStroke } from "./keys/strokes.ts";
import { useTranslation } from "./translation.ts";

export interface CommandListProps {
  readonly commands: readonly NamedCommand[];
  readonly onRun: (command: Command) => void;
  readonly onClose: () => void;
}

/** All commands, to be found by words of their names and run by Enter. */
export function CommandList({ commands, onRun, onClose }: CommandListProps): JSX.Element {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [place, setPlace] = useState(0);
  const found = searchCommands(commands, typed);
  const at = Math.min(place, found.length - 1);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);

  const { bindings } = useContext(KeysContext);
  const mac = useContext(MacContext);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const closes = ["Escape", ...bindings.commands].includes(nameOfStroke(event, mac) ?? "");
    const step = STEPS[event.key];
    const chosen = found[at];
    if (step !== undefined) setPlace((at + step + found.length) % Math.max(found.length, 1));
    else if (event.key === "Enter") chosen !== undefined && onRun(chosen.command);
    else if (closes) onClose();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard at the field, which has the focus
    <dialog
      ref={dialog}
      class="palette"
      aria-label={t("keys.palette.title")}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <input
        class="input palette-field"
        role="combobox"
        aria-label={t("keys.palette.placeholder")}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={found[at] && `palette-${found[at].command}`}
        placeholder={t("keys.palette.placeholder")}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      <CommandOptions found={found} at={at} onRun={onRun} />
      <p class="palette-none quiet" role="status">
        {found.length === 0 && t("keys.palette.none")}
      </p>
    </dialog>
  );
}

/** How far each key goes in the list. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function CommandOptions(props: {
  readonly found: readonly NamedCommand[];
  readonly at: number;
  readonly onRun: (command: Command) => void;
}) {
  const { t } = useTranslation();
  return (
    <div id="palette-list" class="palette-list" role="listbox" aria-label={t("keys.palette.list")}>
      {props.found.map(({ command, name }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard at the field, which has the focus
        <div
          key={command}
          id={`palette-${command}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === props.at}
          ref={index === props.at ? showNearest : null}
          onClick={() => props.onRun(command)}
        >
          <span>{name}</span>
          <Keys command={command} />
        </div>
      ))}
    </div>
  );
}

function showNearest(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}
