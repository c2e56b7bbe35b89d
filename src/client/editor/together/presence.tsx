import { PresentFacts } from "../../../../views/present-facts.tsx";
import type { Present } from "../../../../views/together-models.ts";
import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { renderInto } from "../surroundings.tsx";
import type { Tools } from "../tools.ts";
import { putPresence } from "./api-together.ts";

/** Who only passes a segment is not told to be in it. Milliseconds. */
const PASSING = 150;

/** The server forgets who says nothing; so often it is told where one still is. Milliseconds. */
const RENEWAL = 30_000;

/** Shows who else has the document open and who is in which segment, and tells the others where one is. */
export function createPresence(tools: Tools, desk: Desk): Feature {
  const { documentId, sitting } = tools.page;
  const host = document.querySelector<HTMLElement>("[data-present]");
  let here: number | null = null;
  let listening = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let company: readonly string[] = [];

  const tell = () => {
    if (listening) void putPresence(documentId, { sitting, segment: here });
  };
  const move = (segmentId: number | null) => {
    here = segmentId;
    clearTimeout(soon);
    soon = setTimeout(tell, PASSING);
  };
  const show = (present: readonly Present[]) => {
    const others = namedOthers(present, sitting, tools.around.translation.t("together.you"));
    markRows(tools, others);
    const open = (segmentId: number) => void desk.open(segmentId);
    const positionOf = (segmentId: number) => tools.outline.of(segmentId)?.position;
    if (host !== null)
      renderInto(host, <PresentFacts {...{ others, positionOf, open }} />, tools.around);
    greet(others);
  };
  /** Who comes into the segment that one is in is announced; all else can be seen. */
  const greet = (others: readonly Present[]) => {
    const now = here === null ? [] : namesIn(others, here);
    const name = now.find((one) => !company.includes(one));
    company = now;
    if (name !== undefined) tools.announce(tools.around.translation.t("together.in", { name }));
  };

  setInterval(() => here !== null && tell(), RENEWAL);
  tools.live.listen({
    connected() {
      listening = true;
      if (here !== null) tell();
    },
    disconnected() {
      listening = false;
      show([]);
    },
    present: show,
  });

  return {
    opened: ({ id }) => move(id),
    closed: () => move(null),
  };
}

/** The others by their names; another window of one's own is called so, since the name would puzzle. */
function namedOthers(
  present: readonly Present[],
  sitting: string,
  you: string,
): readonly Present[] {
  const me = present.find((one) => one.sitting === sitting)?.author;
  return present
    .filter((one) => one.sitting !== sitting)
    .map((one) => (one.author === me ? { ...one, author: you } : one));
}

/** Each name once: one may have the same segment open twice. */
function namesIn(others: readonly Present[], segmentId: number): readonly string[] {
  const names = others.filter(({ segment }) => segment === segmentId).map(({ author }) => author);
  return [...new Set(names)];
}

function markRows({ marks }: Tools, others: readonly Present[]): void {
  const left = marks.where(({ present }) => present.length > 0);
  const entered = others.flatMap(({ segment }) => segment ?? []);
  for (const id of new Set([...left, ...entered])) {
    const names = namesIn(others, id);
    if (names.join("\n") !== marks.of(id).present.join("\n")) marks.set(id, { present: names });
  }
}
