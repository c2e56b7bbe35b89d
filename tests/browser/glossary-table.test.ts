import { beforeEach, describe, expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await tumac.page.keyboard.press(key);
};
const type = (text: string) => tumac.page.keyboard.type(text);
const cell = (id: string, name: string) =>
  tumac.page.locator(`tr[data-id="${id}"] [data-cell="${name}"]`);
const shown = (id: string, name: string) => expect.poll(() => cell(id, name).innerText());
const focused = () =>
  tumac.page.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement?.closest<HTMLElement>("tr");
    return `${row?.dataset.id} ${activeElement?.closest<HTMLElement>("td")?.dataset.cell}`;
  });
const headwords = () =>
  tumac.page.locator("tr[data-id] [data-cell='hr'] .terms > :first-child").allInnerTexts();

/** Asks the app as another person's program would. */
const ask = (method: string, path: string, body?: unknown) =>
  tumac.page.evaluate(
    async ([verb, address, sent]) => {
      const response = await fetch(address, {
        method: verb,
        headers: { "content-type": "application/json" },
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
      });
      return response.status === 204 ? null : response.json();
    },
    [method, path, body] as const,
  );

/** Adds a concept of two terms for one test, and gives its id. */
async function add(hr: string, en: string): Promise<string> {
  const terms = [
    { language: "hr", text: hr },
    { language: "en", text: en },
  ];
  const { id } = await ask("POST", "/api/concepts", { terms });
  return id;
}

const open = (path = "/glossary") => tumac.page.goto(tumac.address + path);

beforeEach(() => open());

describe("the search", () => {
  test("follows what one types, keeps the focus and can be shared by its address", async () => {
    await press("/");
    await type("borcima");
    await expect.poll(() => tumac.page.url()).toMatch(/\/glossary\?q=borcima$/u);
    expect(await headwords()).toEqual(["borac", "strani borac"]);
    expect(await tumac.page.getByLabel("Find a term").inputValue()).toBe("borcima");
    expect(await tumac.page.getByLabel("Find a term").evaluate((e) => e.matches(":focus"))).toBe(
      true,
    );
    await tumac.page.reload();
    expect(await headwords()).toEqual(["borac", "strani borac"]);
  });

  test("leads into what it found, and to all again when it is emptied", async () => {
    await press("/");
    await type("kalifatom");
    await expect.poll(() => tumac.page.url()).toMatch(/q=kalifatom$/u); // no other search comes after it
    await expect.poll(headwords).toEqual(["kalifat"]);
    await press("ArrowDown");
    expect(await focused()).toBe("kalifat hr");
    await press("/", "Control+A", "Delete");
    await expect.poll(async () => (await headwords()).length).toBeGreaterThan(100);
  });

  test("is narrowed by what is chosen beside it", async () => {
    await tumac.page.getByLabel("Domain").selectOption("terorizam");
    await expect.poll(() => tumac.page.url()).toContain("domain=terorizam");
    await tumac.page.getByLabel("Status of a term").selectOption("deprecated");
    await expect.poll(() => tumac.page.url()).toMatch(/domain=terorizam&status=deprecated$/u);
    expect(await headwords()).toContain("kalifat");
    expect(await headwords()).not.toContain("deradikalizacija");
    expect(await headwords()).not.toContain("Bagdad");
  });

  test("is read aloud by how many concepts it finds", async () => {
    await press("/");
    await type("qqqq");
    await tumac.page.getByRole("status").getByText("0 concepts").waitFor();
    await tumac.page.getByText("Nothing found").waitFor();
  });

  test("keeps an open concept open", async () => {
    await open("/glossary/kalifat");
    await tumac.page.getByLabel("Note").fill("još nije spremljeno");
    await tumac.page.getByLabel("Find a term").fill("borac");
    await expect.poll(headwords).toEqual(["borac", "strani borac"]);
    expect(await tumac.page.getByLabel("Note").inputValue()).toBe("još nije spremljeno");
    await expect.poll(() => tumac.page.url()).toMatch(/\/glossary\/kalifat\?q=borac$/u);
    await tumac.page
      .getByLabel("Note")
      .fill(
        await tumac.page
          .getByLabel("Note")
          .evaluate((e) => (e as HTMLTextAreaElement).defaultValue),
      );
  });
});

describe("the table", () => {
  test("is a grid of which one cell can be reached by Tab, and whose cells the arrows walk", async () => {
    expect(await tumac.page.locator("[data-cell][tabindex='0']").count()).toBe(1);
    await tumac.page.getByRole("grid", { name: "Glossary" }).waitFor();
    await press("ArrowDown");
    const first = await focused();
    await press("ArrowDown", "ArrowRight", "ArrowRight", "ArrowUp", "ArrowLeft", "Home");
    expect(await focused()).toBe(first);
    await press("Control+End");
    expect(await focused()).toMatch(/ (definition|note)$/u);
    await press("ArrowDown", "ArrowRight");
    expect(await focused()).toMatch(/ (definition|note)$/u);
    await press("Control+Home");
    expect(await focused()).toBe(first);
    expect(await tumac.page.locator("[data-cell][tabindex='0']").count()).toBe(1);
  });

  test("opens the concept of a row beside it", async () => {
    await cell("kalifat", "en").click();
    await press("o");
    await tumac.page.getByRole("heading", { name: "kalifat", level: 2 }).waitFor();
  });

  test("sorts by the head of a column", async () => {
    await tumac.page.getByRole("link", { name: "English" }).click();
    await tumac.page.waitForURL(/sort=en$/u);
    const head = tumac.page.getByRole("columnheader", { name: "English" });
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
  });
});

describe("a cell", () => {
  test("is edited and saved by Enter, which goes on below; Ctrl+Z takes it back", async () => {
    const id = await add("aaprva proba", "aa trial");
    await add("aaprva proba dva", "ab trial");
    await open();
    await cell(id, "hr").click({ position: { x: 200, y: 4 } });
    await press("Enter");
    await type(" | pokus");
    await press("Enter");
    await shown(id, "hr").toBe("aaprva proba, pokus");
    expect(await focused()).toMatch(/^aaprva-proba-dva hr$/u);
    await expect
      .poll(async () => (await ask("GET", `/api/concepts/${id}`)).terms)
      .toMatchObject([
        { text: "aaprva proba", status: "preferred" },
        { text: "pokus", status: "admitted" },
        { text: "aa trial" },
      ]);
    await expect
      .poll(() => cell(id, "hr").evaluate((e) => e.classList.contains("unsaved")))
      .toBe(false);
    await tumac.page.getByText("Saved.").waitFor({ state: "attached" });
    await press("Control+z");
    await shown(id, "hr").toBe("aaprva proba");
  });

  test("is left by Tab for the next one, and the row is saved as one change", async () => {
    const id = await add("abdruga proba", "aa second trial");
    await open();
    const before = (await ask("GET", "/api/glossary/steps?limit=1")).steps[0].number;
    await cell(id, "en").click();
    await press("F2");
    await type("!");
    await press("Tab");
    await type("kušanje");
    await press("Tab");
    await type("Samo za kušanje.");
    await press("Shift+Tab", "Enter");
    await expect
      .poll(() => ask("GET", `/api/concepts/${id}`))
      .toMatchObject({
        domain: "kušanje",
        definition: "Samo za kušanje.",
        terms: [{ text: "abdruga proba" }, { text: "aa second trial!" }],
      });
    const [{ number }] = (await ask("GET", "/api/glossary/steps?limit=1")).steps;
    expect(number).toBe(before + 1);
  });

  test("shows what it was again after Escape", async () => {
    const id = await add("actreća proba", "aa third trial");
    await open();
    await cell(id, "en").click();
    await press("Enter");
    await type(" nonsense");
    await press("Escape");
    expect(await cell(id, "en").innerText()).toBe("aa third trial");
    expect(await focused()).toBe(`${id} en`);
    expect(tumac.page.url()).toMatch(/\/glossary$/u);
  });
});

describe("a row", () => {
  test("is added below, filled from cell to cell, and taken away where it stays empty", async () => {
    await cell("kalifat", "hr").click({ position: { x: 200, y: 4 } });
    await press("Insert", "Escape");
    expect(await tumac.page.locator('tr[data-id=""]').count()).toBe(0);
    expect(await focused()).toBe("kalifat hr");
    await press("n");
    await type("posve novi redak");
    await press("Tab");
    await type("brand-new row | fresh row");
    await press("Enter");
    await shown("posve-novi-redak", "en").toBe("brand-new row, fresh row");
    const { terms } = await ask("GET", "/api/concepts/posve-novi-redak");
    expect(terms.map((term: { status: string }) => term.status)).toEqual([
      "preferred",
      "preferred",
      "admitted",
    ]);
  });

  test("is deleted, with the way back above the table", async () => {
    const id = await add("adčetvrta proba", "aa fourth trial");
    await open("/glossary?q=aa");
    await cell(id, "en").click();
    await press("Delete");
    await tumac.page.locator("[data-notice]").getByText("“adčetvrta proba” is deleted.").waitFor();
    expect(await cell(id, "en").count()).toBe(0);
    await press("Control+z");
    await shown(id, "en").toBe("aa fourth trial");
  });

  test("whose concept is open is deleted with it", async () => {
    const id = await add("ahosma proba", "aa eighth trial");
    await open(`/glossary/${id}?q=aa`);
    await cell(id, "en").click();
    await press("Delete");
    await tumac.page.waitForURL(/\/glossary\?q=aa&deleted=\d+/u);
    await tumac.page.getByRole("button", { name: "Undo" }).click();
    await shown(id, "en").toBe("aa eighth trial");
  });

  test("stays where nobody answers, and so does what can be undone", async () => {
    const id = await add("aideveta proba", "aa ninth trial");
    await open("/glossary?q=aa");
    await tumac.page.route("**/api/**", (route) => route.abort());
    await cell(id, "en").click();
    await press("Delete");
    await tumac.page.getByText("Tumač does not answer.").waitFor();
    expect(await cell(id, "en").innerText()).toBe("aa ninth trial");
    await tumac.page.unroute("**/api/**");
    await press("Delete");
    await expect.poll(() => cell(id, "en").count()).toBe(0);
    await press("Control+z");
    await shown(id, "en").toBe("aa ninth trial");
  });

  test("that others changed elsewhere is saved with what they changed", async () => {
    const id = await add("aepeta proba", "aa fifth trial");
    await open();
    const concept = await ask("GET", `/api/concepts/${id}`);
    await ask("PUT", `/api/concepts/${id}`, { ...concept, note: "njihovo" });
    await cell(id, "en").click();
    await press("Enter", "Control+A");
    await type("our own");
    await press("Enter");
    await expect
      .poll(() => ask("GET", `/api/concepts/${id}`))
      .toMatchObject({
        note: "njihovo",
        terms: [{ text: "aepeta proba" }, { text: "our own" }],
      });
  });

  test("that others changed in the same cell shows both, and saves what one chooses", async () => {
    const id = await add("afšesta proba", "aa sixth trial");
    await open();
    const concept = await ask("GET", `/api/concepts/${id}`);
    const theirs = concept.terms.map((term: { language: string }) =>
      term.language === "en" ? { ...term, text: "theirs" } : term,
    );
    await ask("PUT", `/api/concepts/${id}`, { ...concept, terms: theirs });
    await cell(id, "en").click();
    await press("Enter", "Control+A");
    await type("mine");
    await press("Enter");
    const message = tumac.page.getByRole("alert").filter({ hasText: "theirs" });
    await message.waitFor();
    expect(await cell(id, "en").innerText()).toBe("mine");
    await message.getByRole("button", { name: "Save mine" }).click();
    await expect
      .poll(() => ask("GET", `/api/concepts/${id}`))
      .toMatchObject({ terms: [{}, { text: "mine" }] });
    await expect.poll(() => tumac.page.getByRole("alert").count()).toBe(0);
  });

  test("keeps what was typed while the server is away, through a search too, and saves it then", async () => {
    const id = await add("agsedma proba", "aa seventh trial");
    await open();
    await tumac.page.route("**/api/concepts/**", (route) => route.abort());
    await cell(id, "en").click();
    await press("Enter", "Control+A");
    await type("kept");
    await press("Enter");
    const message = tumac.page.getByRole("alert").filter({ hasText: "does not answer" });
    await message.waitFor();
    await press("/");
    await type("borac");
    await expect.poll(headwords).toContain("borac");
    expect(await cell(id, "en").innerText()).toBe("kept");
    await tumac.page.unroute("**/api/concepts/**");
    await message.getByRole("button", { name: "Try again" }).click();
    await expect
      .poll(() => ask("GET", `/api/concepts/${id}`))
      .toMatchObject({ terms: [{}, { text: "kept" }] });
  });

  test("without a term is not saved, and says why", async () => {
    await cell("kalifat", "hr").click({ position: { x: 200, y: 4 } });
    await press("n", "Tab", "Tab");
    await type("samo područje");
    await press("Enter");
    const message = tumac.page.getByRole("alert").filter({ hasText: "Not saved" });
    await message.getByRole("button", { name: "Discard" }).click();
    expect(await tumac.page.locator('tr[data-id=""]').count()).toBe(0);
  });
});
