import "./styles/client.css";
import { author } from "./behaviours/author.ts";
import { compare } from "./behaviours/compare.ts";
import { drop } from "./behaviours/drop.ts";
import { glossary } from "./behaviours/glossary.ts";
import { submit } from "./behaviours/submit.ts";
import { theme } from "./behaviours/theme.ts";
import { startEditor } from "./editor/editor.ts";

attach("author", author);
attach("compare", compare);
attach("drop", drop);
attach("glossary", glossary);
attach("submit", submit);
attach("theme", theme);

for (const root of document.querySelectorAll<HTMLElement>("[data-editor]")) startEditor(root);

/** Elements ask for a behaviour by its name: `data-behaviour="theme"`. */
function attach<E extends HTMLElement>(name: string, behaviour: (element: E) => void): void {
  for (const element of document.querySelectorAll<E>(`[data-behaviour="${name}"]`))
    behaviour(element);
}
