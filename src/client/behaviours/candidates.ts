/**
 * The candidates by keyboard: ↑ and ↓ walk, Enter adds the candidate with the English term that stands in
 * its field, E goes to that field, X or Delete dismisses it for good, Ctrl+Z takes the last of these back.
 */
export function candidates(page: HTMLElement): void {
  const searching = page.querySelector<HTMLElement>("[data-searching]");
  const list = page.querySelector<HTMLElement>(".candidate-list");
  if (searching !== null || list === null) return;
  const desk = createDesk(page, list);
  list.addEventListener("submit", (event) => {
    event.preventDefault();
    const dismisses = event.submitter?.matches("[data-dismiss]") ?? false;
    void desk.decide(rowOf(event.target), dismisses ? "dismiss" : "accept");
  });
  page.querySelector("[data-undo]")?.addEventListener("click", () => void desk.undo());
  document.addEventListener("keydown", (event) => {
    if (!event.defaultPrevented && answer(desk, event)) event.preventDefault();
  });
  desk.rows()[0]?.focus();
}

function answer(desk: Desk, event: KeyboardEvent): boolean {
  const { key, target } = event;
  const row = rowOf(target);
  const typing = target instanceof HTMLInputElement && target.type !== "checkbox";
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === "z" && !typing) {
    void desk.undo();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (key === "ArrowDown" || key === "ArrowUp") return desk.walk(row, key === "ArrowDown" ? 1 : -1);
  if (row === null) return false;
  if (typing) return key === "Escape" && focus(row);
  if (target !== row) return false;
  if (key === "Enter") void desk.decide(row, "accept");
  else if (key === "x" || key === "Delete") void desk.decide(row, "dismiss");
  else if (key === "e") return focus(row.querySelector<HTMLInputElement>("[data-english]"));
  else return false;
  return true;
}

type Decision = "accept" | "dismiss";

interface Desk {
  rows(): readonly HTMLFormElement[];
  walk(from: HTMLFormElement | null, step: 1 | -1): boolean;
  decide(row: HTMLFormElement | null, decision: Decision): Promise<void>;
  undo(): Promise<void>;
}

/** A decision that can be taken back, with the place where its row stood. */
interface Decided {
  readonly item: Element;
  readonly before: Element | null;
  /** What the server needs to take it back; null where there was nothing to do. */
  readonly undo: Readonly<Record<string, string | number>> | null;
}

function createDesk(page: HTMLElement, list: HTMLElement): Desk {
  const decided: Decided[] = [];
  const message = page.querySelector<HTMLElement>("[data-message]");
  const undoButton = page.querySelector<HTMLElement>("[data-undo]");
  const empty = page.querySelector<HTMLElement>("[data-none]");
  const rows = () => [...list.querySelectorAll<HTMLFormElement>("[data-candidate] > form")];

  function say(what: string, term: string): void {
    if (message) message.textContent = (message.dataset[what] ?? "").replace("{term}", () => term);
    if (undoButton) undoButton.hidden = decided.length === 0;
    if (empty) empty.hidden = rows().length > 0;
  }

  return {
    rows,
    walk(from, step) {
      const all = rows();
      return focus((from ? all[all.indexOf(from) + step] : all[0]) ?? null);
    },
    async decide(row, decision) {
      const item = row?.parentElement;
      if (!row || !item || row.ariaBusy === "true" || !row.reportValidity()) return;
      row.ariaBusy = "true";
      const fields = fieldsOf(row);
      const answered = await post(decision, fields);
      row.ariaBusy = null;
      if (answered === null) return say("failed", "");
      const undo = undoOf(decision, fields.headword ?? "", answered);
      decided.push({ item, before: item.nextElementSibling, undo });
      const next = rows()[rows().indexOf(row) + 1] ?? rows()[rows().indexOf(row) - 1];
      item.remove();
      next?.focus();
      const term = (decision === "accept" ? fields.croatian : fields.headword) ?? "";
      say(decision === "dismiss" ? "dismissed" : undo === null ? "known" : "accepted", term);
    },
    async undo() {
      const last = decided.at(-1);
      if (last === undefined) return;
      if (last.undo !== null && (await post("undo", last.undo)) === null) return say("failed", "");
      decided.pop();
      list.insertBefore(last.item, last.before?.parentElement === list ? last.before : null);
      last.item.querySelector<HTMLElement>("form")?.focus();
      say("undone", "");
    },
  };
}

function fieldsOf(row: HTMLFormElement): Readonly<Record<string, string>> {
  const texts = [...new FormData(row)].flatMap(([name, value]) =>
    typeof value === "string" && name !== "document" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}

function undoOf(decision: Decision, headword: string, answered: unknown): Decided["undo"] {
  if (decision === "dismiss") return { headword };
  const step = typeof answered === "object" && answered && "step" in answered && answered.step;
  return typeof step === "number" ? { step } : null;
}

/** What the server answers; null where it does not, or refuses. */
async function post(
  what: Decision | "undo",
  body: Readonly<Record<string, string | number>>,
): Promise<unknown> {
  const answer = await fetch(`/api/candidates/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!answer?.ok) return null;
  return answer.status === 204 ? {} : answer.json();
}

function rowOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof Element
    ? target.closest<HTMLFormElement>("[data-candidate] > form")
    : null;
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}
