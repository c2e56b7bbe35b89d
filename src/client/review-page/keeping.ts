import {
  ANSWERS_ID,
  answersRead,
  answersWritten,
  noAnswers,
  type ReviewAnswers,
} from "../../documents/review/answers.ts";
import { identityIn } from "../../documents/review/place.ts";
import { unmade } from "./table.ts";

/** What the file says was done. */
export function answersInFile(): ReviewAnswers {
  return answersRead(holder()?.textContent ?? "") ?? noAnswers(0);
}

/** Puts what was done into the page, so that a browser that saves it saves that too. */
export function putIntoPage(answers: ReviewAnswers): void {
  const element = holder();
  if (element) element.textContent = answersWritten(answers);
}

/** What this browser has kept of the same file; null for nothing. */
export function answersKept(file: ReviewAnswers): ReviewAnswers | null {
  try {
    return answersRead(localStorage.getItem(keyOf(file)) ?? "");
  } catch {
    return null; // a browser may forbid a file to keep anything
  }
}

/** Answers whether the browser could keep it. */
export function keep(answers: ReviewAnswers): boolean {
  try {
    localStorage.setItem(keyOf(answers), answersWritten(answers));
    return true;
  } catch {
    return false; // forbidden, or full
  }
}

/** Two files of the same document, or of the same reviewer, are two works. */
function keyOf({ made }: ReviewAnswers): string {
  const head = document.querySelector("[data-tumac-review] th")?.textContent ?? "";
  return `tumac ${identityIn(head) ?? ""} ${made}`;
}

function holder(): HTMLElement | null {
  return document.getElementById(ANSWERS_ID);
}

/** The page as a file: what it was sent as, with what was done. */
export function pageAsFile(): string {
  const root = document.documentElement.cloneNode(true);
  if (!(root instanceof HTMLElement)) throw new TypeError("a page has an element");
  unmade(root);
  return `<!doctype html>\n${root.outerHTML}\n`;
}

/** Hands the page over as a download. */
export function download(name: string): void {
  const address = URL.createObjectURL(new Blob([pageAsFile()], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PICKED_UP);
}

/** A browser that asks where to put a file has not read it yet when the link was followed. Milliseconds. */
const PICKED_UP = 60_000;

/** `most.review.html` of Iva is `most.review.Iva.html`; a file saved before is not named after two. */
export function fileNameFor(reviewer: string): string {
  const { name } = document.documentElement.dataset;
  const safe = reviewer
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return `${name ?? "review"}${safe === "" ? "" : `.${safe}`}.html`;
}
