import type { TFunction } from "i18next";
import { createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import { type Bindings, bindingsOf } from "./keys/bindings.ts";
import { type KeyChoice, NO_CHOICE, writeChoice } from "./keys/choice.ts";
import type { Command } from "./keys/commands.ts";
import { COMMANDS, commandsIn, GROUPS, termNumber } from "./keys/groups.ts";
import { writtenKeys } from "./keys/strokes.ts";
import { useTranslation } from "./translation.ts";

/** True on a Mac, where the keys have other names. */
export const MacContext = createContext(false);

/** The keys that the reader chose, and what follows from them for each command. */
export interface ReaderKeys {
  readonly choice: KeyChoice;
  readonly bindings: Bindings;
}

export function readerKeys(choice: KeyChoice, mac: boolean): ReaderKeys {
  return { choice, bindings: bindingsOf(choice, mac) };
}

/** Whose keys are shown; where nobody says so, ours. */
export const KeysContext = createContext<ReaderKeys>(readerKeys(NO_CHOICE, false));

/** A key of a page (`Mod-Enter`), or the first key that the reader has for a command, as it is written on the keyboard. */
export function Keys(
  props: { readonly keys: string } | { readonly command: Command },
): JSX.Element | null {
  const mac = useContext(MacContext);
  const { bindings } = useContext(KeysContext);
  const keys = "keys" in props ? props.keys : bindings[props.command][0];
  return keys === undefined ? null : <kbd>{writtenKeys(keys, mac)}</kbd>;
}

/** The key that inserts a term, by its figure. */
export function TermKeys({ number }: { readonly number: number }): JSX.Element {
  const command = COMMANDS.find((one) => termNumber(one) === number);
  return <span>{command !== undefined && <Keys command={command} />}</span>;
}

/** All keys of the editor, in groups, with the ways to the list of commands and to other keys. */
export function KeyHelp({ from }: { readonly from: string }): JSX.Element {
  const { t } = useTranslation();
  const { choice, bindings } = useContext(KeysContext);
  return (
    <details class="menu key-help" data-key-help data-keys={writeChoice(choice)}>
      <summary class="button quiet">{t("keys.label")}</summary>
      <div class="menu-body">
        <p class="key-help-ways">
          <button type="button" class="button" data-command="commands">
            {t("keys.commands.commands")} <Keys command="commands" />
          </button>
          <a class="button quiet" href={`/keys?from=${encodeURIComponent(from)}`}>
            {t("keys.change")}
          </a>
        </p>
        {GROUPS.map((group) => (
          <section key={group}>
            <h2>{t(`keys.groups.${group}`)}</h2>
            <dl>
              {entriesOf(commandsIn(group), bindings, t).map((entry) => (
                <KeyEntry key={entry.name} entry={entry} />
              ))}
              {group === "moving" && <KeyEntry entry={{ name: t("keys.open"), all: ["Enter"] }} />}
            </dl>
          </section>
        ))}
      </div>
    </details>
  );
}

interface Entry {
  readonly name: string;
  readonly all: readonly string[];
}

/** The nine keys of the terms are one line where they differ by their figure alone: Alt+1…9. */
function entriesOf(
  commands: readonly Command[],
  bindings: Bindings,
  t: TFunction,
): readonly Entry[] {
  const terms = commands.filter((command) => termNumber(command) !== null);
  const [first = ""] = bindings.term1;
  const stem = first.slice(0, -1);
  const regular =
    first.endsWith("1") && terms.every((one) => isOne(bindings[one], `${stem}${termNumber(one)}`));
  return commands
    .filter((command) => !regular || command === "term1" || !terms.includes(command))
    .map((command) =>
      regular && command === "term1"
        ? { name: t("keys.terms"), all: [`${stem}1…9`] }
        : { name: t(`keys.commands.${command}`), all: bindings[command] },
    );
}

function isOne(all: readonly string[], keys: string): boolean {
  return all.length === 1 && all[0] === keys;
}

function KeyEntry({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>
        {entry.all.map((keys) => (
          <Keys key={keys} keys={keys} />
        ))}
        {entry.all.length === 0 && <span class="quiet">{t("keys.page.none")}</span>}
      </dt>
      <dd>{entry.name}</dd>
    </div>
  );
}
