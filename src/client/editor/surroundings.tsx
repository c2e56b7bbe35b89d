import i18next from "i18next";
import { type ComponentChild, render } from "preact";
import {
  KeysContext,
  MacContext,
  type ReaderKeys,
  readerKeys,
} from "../../../views/editor-keys.tsx";
import { readChoice } from "../../../views/keys/choice.ts";
import { isMac } from "../../../views/keys/mac.ts";
import { type Translation, TranslationContext } from "../../../views/translation.ts";
import type { Language } from "../../language/paradigm.ts";

/** What every part of the page that the browser renders needs to know. */
export interface Surroundings {
  readonly translation: Translation;
  readonly mac: boolean;
  readonly keys: ReaderKeys;
}

/** Reads the strings of the page's own language. */
export async function loadSurroundings(): Promise<Surroundings> {
  const language: Language = document.documentElement.lang === "en" ? "en" : "hr";
  const response = await fetch(`/locales/${language}.json`);
  if (!response.ok) throw new Error(`the strings answered with ${response.status}`);
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await response.json() } },
    interpolation: { escapeValue: false }, // components escape
    returnNull: false,
  });
  const mac = isMac(navigator.userAgent);
  const chosen = document.querySelector<HTMLElement>("[data-keys]")?.dataset.keys ?? "";
  const keys = readerKeys(readChoice(chosen), mac);
  return { translation: { t: instance.getFixedT(language), language }, mac, keys };
}

/** Places that hold what the browser rendered; in all others stands what the server sent. */
const taken = new WeakSet<Element>();

/** Renders what changes no more by itself: nothing is kept of it but the nodes. */
export function renderStill(child: ComponentChild, around: Surroundings): readonly Element[] {
  const box = document.createElement("div");
  renderInto(box, child, around);
  return [...box.children];
}

/** Gives back what was rendered into a place; false where the browser has rendered nothing there. */
export function unrender(host: Element): boolean {
  if (!taken.delete(host)) return false;
  render(null, host);
  return true;
}

/** Renders a component as the server would, into its place in the page. */
export function renderInto(host: Element, child: ComponentChild, around: Surroundings): void {
  if (!taken.has(host)) host.replaceChildren();
  taken.add(host);
  render(
    <TranslationContext.Provider value={around.translation}>
      <MacContext.Provider value={around.mac}>
        <KeysContext.Provider value={around.keys}>{child}</KeysContext.Provider>
      </MacContext.Provider>
    </TranslationContext.Provider>,
    host,
  );
}
