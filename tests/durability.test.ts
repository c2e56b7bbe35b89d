import { expect, test } from "vitest";
import { startServer, temporaryFolder } from "./support/server.ts";

/** How many saves are answered before the process is killed, and how many are under way at once. */
const ANSWERED = 120;
const AT_ONCE = 8;

interface Acknowledged {
  readonly segment: number;
  readonly number: number;
  readonly target: string;
}

test("a process killed in a burst of saves loses none that it acknowledged", async () => {
  const data = temporaryFolder();
  const first = await startServer(data.path);
  const ids = await segmentIds(first.address);
  const acknowledged: Acknowledged[] = [];
  let killed: Promise<void> | undefined;
  const writers = Array.from({ length: AT_ONCE }, async (_, writer) => {
    for (let base = 0; killed === undefined; base++) {
      const saved = await save(first.address, ids[writer] ?? 0, base).catch(() => undefined);
      if (saved === undefined) return;
      acknowledged.push(saved);
      if (acknowledged.length === ANSWERED) killed = first.kill();
    }
  });
  await Promise.all(writers);
  await killed;

  const second = await startServer(data.path);
  const found = await Promise.all(
    ids.slice(0, AT_ONCE).map(async (id) => {
      const response = await fetch(`${second.address}/api/segments/${id}/revisions`);
      return (await response.json()).revisions as readonly { number: number; target: string }[];
    }),
  );
  await second.stop();
  data.remove();

  expect(acknowledged.length).toBeGreaterThanOrEqual(ANSWERED);
  for (const { segment, number, target } of acknowledged) {
    expect(found[ids.indexOf(segment)]).toContainEqual(expect.objectContaining({ number, target }));
  }
});

async function segmentIds(address: string): Promise<readonly number[]> {
  const { documents } = await (await fetch(`${address}/api/documents`)).json();
  const segments = await fetch(`${address}/api/documents/${documents[0].id}/segments?limit=50`);
  return (await segments.json()).segments.map(({ id }: { id: number }) => id);
}

async function save(address: string, segment: number, base: number): Promise<Acknowledged> {
  const target = `Translation ${base} of segment ${segment}.`;
  const response = await fetch(`${address}/api/segments/${segment}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target, status: "draft", base }),
  });
  const { number } = await response.json();
  return { segment, number, target };
}
