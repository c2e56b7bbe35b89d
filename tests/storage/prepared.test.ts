import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { prepared, preparedRows } from "../../src/storage/prepared.ts";

let database: Database;
let built = 0;

beforeEach(async () => {
  database = await openDatabase(":memory:");
  built = 0;
});
afterEach(() => database.destroy());

interface Step {
  readonly detail: string;
  readonly at: number;
}

const addStep = () =>
  prepared((database, { detail, at }: Step) => {
    built += 1;
    return database
      .insertInto("glossary_steps")
      .values({ origin: "imported", detail, author: detail, at, concepts: 0, undoes: null })
      .returning(["number", "detail", "author", "at"]);
  });

test("a prepared statement is built once and takes the values of each time", async () => {
  const add = addStep();
  const [first] = await add(database, { detail: "nazivi.csv", at: 1 });
  const [second] = await add(database, { detail: "Ana's; drop table", at: 2 });
  expect(first).toEqual({ number: 1, detail: "nazivi.csv", author: "nazivi.csv", at: 1 });
  expect(second).toMatchObject({ number: 2, detail: "Ana's; drop table", at: 2 });
  expect(built).toBe(1);
});

test("what is fixed in a prepared statement stays beside the values", async () => {
  await addStep()(database, { detail: "nazivi.csv", at: 1 });
  const late = prepared((database, { at }: Pick<Step, "at">) =>
    database
      .selectFrom("glossary_steps")
      .select("number")
      .where("origin", "=", "imported")
      .where("at", ">=", at),
  );
  expect(await late(database, { at: 1 })).toEqual([{ number: 1 }]);
  expect(await late(database, { at: 2 })).toEqual([]);
});

test("a prepared statement within a transaction is taken back with it", async () => {
  const add = addStep();
  const failing = database.transaction().execute(async (transaction) => {
    await add(transaction, { detail: "nazivi.csv", at: 1 });
    throw new Error("the disk is full");
  });
  await expect(failing).rejects.toThrow("the disk is full");
  expect(await database.selectFrom("glossary_steps").selectAll().execute()).toEqual([]);
});

test.each([0, 1, 20, 45])(
  "%i rows are added in their order, some in each statement",
  async (count) => {
    const steps = Array.from({ length: count }, (_, at) => ({ detail: `korak ${at}`, at }));
    const add = preparedRows((database, rows: readonly Step[]) =>
      database.insertInto("glossary_steps").values(
        rows.map(({ detail, at }) => {
          return { origin: "imported", detail, author: "Ana", at, concepts: 0, undoes: null };
        }),
      ),
    );
    await add(database, steps);
    const added = database.selectFrom("glossary_steps").select(["detail", "at"]).orderBy("number");
    expect(await added.execute()).toEqual(steps);
  },
);
