/** What the page to write in needs beside the script of all pages, most of which have no use for an editor. */
import { startEditor } from "./editor/editor.ts";

for (const root of document.querySelectorAll<HTMLElement>("[data-editor]")) startEditor(root);
