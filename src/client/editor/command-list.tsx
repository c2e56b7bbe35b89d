import { render } from "preact";
import { CommandList } from "../../../views/command-list.tsx";
import type { Command } from "../../../views/keys/commands.ts";
import { COMMANDS } from "../../../views/keys/groups.ts";
import type { NamedCommand } from "../../../views/keys/search.ts";
import { writtenKeys } from "../../../views/keys/strokes.ts";
import type { Desk } from "./desk.ts";
import type { Feature } from "./feature.ts";
import { focusPlace } from "./moving/focus-place.ts";
import { renderInto, type Surroundings } from "./surroundings.tsx";
import type { Tools } from "./tools.ts";

/** The list of commands: what is chosen there runs where the translator came from. */
export function createCommandList({ around, announce }: Tools, desk: Desk): Feature {
  const host = document.createElement("div");
  document.querySelector("[data-dialog]")?.append(host);

  const open = () => {
    const goBack = focusPlace(desk);
    const close = () => {
      render(null, host);
      goBack();
    };
    const run = (command: Command) => {
      close();
      if (desk.run(command)) return;
      const { t } = around.translation;
      announce(t("keys.palette.idle", { command: t(`keys.commands.${command}`) }));
    };
    const commands = named(around).filter(({ command }) => isListed(command, desk));
    renderInto(host, <CommandList commands={commands} onRun={run} onClose={close} />, around);
  };

  return { commands: { commands: open } };
}

/** The list does not offer itself, nor what no part of this editor can do. */
function isListed(command: Command, desk: Desk): boolean {
  return command !== "commands" && desk.knows(command);
}

function named({
  translation: { t },
  keys: { bindings },
  mac,
}: Surroundings): readonly NamedCommand[] {
  return COMMANDS.map((command) => ({
    command,
    name: t(`keys.commands.${command}`),
    keys: bindings[command].map((keys) => writtenKeys(keys, mac)),
  }));
}
