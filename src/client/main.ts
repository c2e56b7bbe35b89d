import "./styles/client.css";
import { drop } from "./behaviours/drop.ts";
import { theme } from "./behaviours/theme.ts";

/** Each behaviour by the name that elements ask for it with: `data-behaviour="theme"`. */
const BEHAVIOURS: Readonly<Record<string, (form: HTMLFormElement) => void>> = { drop, theme };

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-behaviour]"))
  BEHAVIOURS[form.dataset.behaviour ?? ""]?.(form);
