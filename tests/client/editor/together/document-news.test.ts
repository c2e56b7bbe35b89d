import { expect, test } from "vitest";
import { createDocumentNews } from "../../../../src/client/editor/together/document-news.ts";
import { row } from "../../../support/segment-rows.ts";

const NONE = { initial: 0, draft: 0, translated: 0, reviewed: 0, final: 0 };
const PROGRESS = { segments: NONE, words: NONE };

/** News of a document whose pauses end by hand; `fails` while its server is away. */
function following() {
  const waiting: (() => void)[] = [];
  const asked: number[][] = [];
  const taken: number[] = [];
  const server = { fails: false };
  const news = createDocumentNews({
    async ask(ids) {
      asked.push([...ids]);
      if (server.fails) throw new TypeError("no network");
      const segments = ids.map((id) => row({ id }));
      return { segments, concepts: {}, progress: PROGRESS };
    },
    take: ({ segments }) => taken.push(...segments.map(({ id }) => id)),
    all: () => [1, 2, 3],
    wait: (_milliseconds, then) => waiting.push(then),
  });
  /** Ends the pause, and waits for what is asked after it. */
  const pause = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { news, asked, taken, pause, server };
}

test("changes that follow each other closely are asked about once, each row once", async () => {
  const { news, asked, taken, pause } = following();
  news.hear([4]);
  news.hear([5, 4]);
  await pause();
  expect(asked).toEqual([[4, 5]]);
  expect(taken).toEqual([4, 5]);
});

test("very many are asked about in portions, one after the other", async () => {
  const { news, asked, pause } = following();
  news.hear(Array.from({ length: 450 }, (_, id) => id + 1));
  for (let portion = 0; portion < 4; portion++) await pause();
  expect(asked.map(({ length }) => length)).toEqual([200, 200, 50]);
});

test("where it is not known what has changed, all that is shown is asked about", async () => {
  const { news, asked, pause } = following();
  news.hear(null);
  await pause();
  expect(asked).toEqual([[1, 2, 3]]);
});

test("what could not be asked is asked with the next connection", async () => {
  const { news, taken, pause, server } = following();
  server.fails = true;
  news.hear([4]);
  await pause();
  expect(taken).toEqual([]);
  server.fails = false;
  news.retry();
  await pause();
  expect(taken).toEqual([4]);
});
