import { expect, test } from "vitest";
import { createGlossaryNews } from "../../../../src/client/editor/together/glossary-news.ts";

/** News whose lulls end when the test says so, over a server that is in `state`. */
function newsOf(server: { state: number; away?: boolean }) {
  const asked: number[] = [];
  const taken: number[] = [];
  const lulls: (() => void)[] = [];
  const news = createGlossaryNews({
    since: 5,
    async ask(since) {
      asked.push(since);
      if (server.away) throw new TypeError("away");
      return { state: server.state, segments: [], concepts: {} };
    },
    take: ({ state }) => taken.push(state),
    wait: (_milliseconds, then) => lulls.push(then),
  });
  const endLull = async () => {
    for (const then of lulls.splice(0)) then();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { news, asked, taken, endLull };
}

test("a state that is known is not asked about", async () => {
  const { news, asked, endLull } = newsOf({ state: 5 });
  news.hear(5);
  await endLull();
  expect(asked).toEqual([]);
});

test("changes in a row are asked about once, then those after them", async () => {
  const server = { state: 7 };
  const { news, asked, taken, endLull } = newsOf(server);
  news.hear(6);
  news.hear(7);
  await endLull();
  server.state = 8;
  news.hear(8);
  await endLull();
  expect(asked).toEqual([5, 7]);
  expect(taken).toEqual([7, 8]);
});

test("what this page has changed itself is not asked about again", async () => {
  const { news, asked, endLull } = newsOf({ state: 6 });
  news.hear(6);
  await news.catchUp();
  await endLull();
  expect(asked).toEqual([5]);
});

test("a question without an answer is asked again when the server says its state anew", async () => {
  const server = { state: 6, away: true };
  const { news, asked, taken, endLull } = newsOf(server);
  news.hear(6);
  await endLull();
  server.away = false;
  await endLull();
  expect(asked).toEqual([5]);
  news.hear(6);
  await endLull();
  expect(taken).toEqual([6]);
});

test("two questions do not overtake each other", async () => {
  const { news, asked } = newsOf({ state: 6 });
  await Promise.all([news.catchUp(), news.catchUp()]);
  expect(asked).toEqual([5, 6]);
});
