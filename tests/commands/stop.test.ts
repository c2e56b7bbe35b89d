import { expect, test } from "vitest";
import { startServer, temporaryFolder } from "../support/server.ts";

test("a server that is told to stop ends the streams of open pages and waits for none of them", async () => {
  const data = temporaryFolder();
  const server = await startServer(data.path);
  const { body } = await fetch(`${server.address}/api/events`);
  const reader = body?.getReader();
  await reader?.read();
  const stopped = server.stop();
  const rest = await reader?.read(); // a connection that is cut instead would throw here
  await stopped;
  data.remove();
  expect(rest?.done).toBe(true);
});
