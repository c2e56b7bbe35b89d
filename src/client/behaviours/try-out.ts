import { FORMS_CHANGED } from "./concept-forms.ts";

/** So long after the last key the sentence is sent: as one pauses between words. Milliseconds. */
const PAUSE = 150;

/** A sentence is marked while one types with what the concept, as it stands in the form, would match. */
export function tryOut(section: HTMLElement): void {
  const text = section.querySelector<HTMLTextAreaElement>("[data-try-text]");
  const marks = section.querySelector<HTMLElement>("[data-try-marks]");
  const form = text?.form;
  if (!text || !marks || !form) return;
  const submit = section.querySelector<HTMLElement>("[data-try-submit]");
  if (submit) submit.hidden = true;
  const ask = later(() => void show(section, form, text));
  text.addEventListener("input", () => moveMarks(marks, text.value));
  for (const source of [form, section]) source.addEventListener("input", ask);
  document.addEventListener(FORMS_CHANGED, ask);
  section.addEventListener("change", () => setLanguage(section));
}

/** Asks once, after a pause. */
function later(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, PAUSE);
  };
}

async function show(section: HTMLElement, form: HTMLFormElement, text: HTMLTextAreaElement) {
  const asked = text.value;
  if (asked.trim() === "") return clear(section);
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") body.append(name, value);
  const address = new URL(section.dataset.address ?? "", location.href);
  address.searchParams.set("part", "1");
  const answer = await fetch(address, { method: "POST", body }).catch(() => null);
  if (!answer?.ok) return;
  const part = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (text.value !== asked) return;
  for (const name of ["[data-try-marks]", "[data-try-found]"]) {
    const fresh = part.querySelector(name);
    if (fresh) section.querySelector(name)?.replaceChildren(...fresh.childNodes);
  }
}

function clear(section: HTMLElement): void {
  for (const part of section.querySelectorAll("[data-try-marks], [data-try-found]"))
    part.replaceChildren();
}

function setLanguage(section: HTMLElement): void {
  const chosen = section.querySelector<HTMLInputElement>("[data-try-language]:checked")?.value;
  for (const field of section.querySelectorAll<HTMLElement>(".try-field"))
    field.lang = chosen ?? "";
}

/**
 * Until the answer is there, the marks stay with the words that they mark: those before and behind what is
 * typed move along with it.
 */
function moveMarks(marks: HTMLElement, now: string): void {
  const before = marks.textContent ?? "";
  const start = commonLength(before, now, (at) => at);
  const end = Math.min(
    commonLength(before, now, (at, text) => text.length - 1 - at),
    before.length - start,
    now.length - start,
  );
  const runs: (Node | string)[] = [];
  let written = 0;
  let from = 0;
  for (const node of [...marks.childNodes]) {
    const length = node.textContent?.length ?? 0;
    const place = placeAfter({ from, to: from + length }, { before, now, start, end });
    from += length;
    if (!(node instanceof HTMLElement) || place === undefined) continue;
    runs.push(now.slice(written, place.from), node);
    written = place.to;
  }
  marks.replaceChildren(...runs, now.slice(written));
}

interface Edit {
  readonly before: string;
  readonly now: string;
  /** How much of both is alike at the start, and at the end. */
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a run stands after the edit; undefined where the edit went through it. */
function placeAfter({ from, to }: Place, { before, now, start, end }: Edit): Place | undefined {
  if (to <= start) return { from, to };
  const moved = now.length - before.length;
  return from >= before.length - end ? { from: from + moved, to: to + moved } : undefined;
}

function commonLength(one: string, other: string, at: (index: number, text: string) => number) {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[at(length, one)] === other[at(length, other)]) length++;
  return length;
}
