import { describe, expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

/** Asks the app as the page's own script does. */
function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  return tumac.page.evaluate(
    async (question) => {
      const answer = await fetch(question.path, {
        method: question.method,
        headers: { "content-type": "application/json" },
        ...(question.body === undefined ? {} : { body: JSON.stringify(question.body) }),
      });
      return answer.json();
    },
    { method, path, body },
  );
}

interface Terms {
  readonly id: string;
  readonly terms: readonly { readonly language: string; readonly text: string }[];
}

/** A document of one segment with its confirmed translation; answers the segment's id. */
async function confirmed(title: string, text: string, target: string): Promise<number> {
  const { id } = await ask<{ id: number }>("POST", "/api/documents", { title, text });
  const list = await ask<{ segments: { id: number }[] }>("GET", `/api/documents/${id}/segments`);
  const segment = list.segments[0]?.id ?? 0;
  await ask("PUT", `/api/segments/${segment}`, { target, status: "translated", base: 0 });
  return segment;
}

/** Saves a concept with other terms, and answers the number of the step. */
async function change(id: string, terms: readonly object[]): Promise<number> {
  await ask("PUT", `/api/concepts/${id}`, { terms });
  const { steps } = await ask<{ steps: { number: number }[] }>(
    "GET",
    "/api/glossary/steps?limit=1",
  );
  return steps[0]?.number ?? 0;
}

const row = (segment: number) => tumac.page.locator(`#impact-${segment}`);
const outcomeOf = (segment: number) => row(segment).locator("[data-outcome]");
const target = async (segment: number) =>
  (await ask<{ row: { target: string } }>("GET", `/api/segments/${segment}`)).row.target;

describe("what a change touches", () => {
  test("a proposal is accepted by keyboard, the other stays, and both ways are in the history", async () => {
    const { page, address } = tumac;
    await page.goto(`${address}/glossary`);
    const { id, terms } = await ask<Terms>("POST", "/api/concepts", {
      terms: [
        { language: "hr", text: "carevina" },
        { language: "en", text: "empire" },
      ],
    });
    const first = await confirmed("Prvi", "Carevina je pala.", "An empire has fallen.");
    const second = await confirmed("Drugi", "Nema carevine.", "There is no empire.");
    const renamed = terms.map((term) =>
      term.language === "en" ? { ...term, text: "realm" } : term,
    );
    const step = await change(id, renamed);

    await page.goto(`${address}/glossary/impact/${step}`);
    await page.getByText("The change touches 2 segments in 2 documents.").waitFor();
    expect(await row(first).locator("ins").allInnerTexts()).toEqual(["A", "realm"]);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => outcomeOf(first).innerText()).toContain("Replaced.");
    expect(await target(first)).toBe("A realm has fallen.");
    expect(await target(second)).toBe("There is no empire.");
    const tick = row(second).getByRole("checkbox");
    await expect.poll(() => tick.evaluate((one) => one === document.activeElement)).toBe(true);

    await page.goto(`${address}/segments/${first}/history`);
    expect(await page.locator(".time-line-entry").first().innerText()).toContain("replaced");

    await page.goto(`${address}/glossary/impact/${step}`);
    await row(second).waitFor();
    expect(await row(first).count()).toBe(0);
  });

  test("a term is forbidden: all its places are replaced and taken back with the keyboard", async () => {
    const { page, address } = tumac;
    await page.goto(`${address}/glossary`);
    const { id, terms } = await ask<Terms>("POST", "/api/concepts", {
      terms: [
        { language: "hr", text: "lađa" },
        { language: "en", text: "ship" },
        { language: "en", text: "boat", status: "admitted" },
      ],
    });
    const segments = [
      await confirmed("Treći", "Lađe plove.", "Boats sail."),
      await confirmed("Četvrti", "Lađa plovi.", "The boat sails."),
    ] as const;
    const forbidden = terms.map((term) =>
      term.text === "boat" ? { ...term, status: "forbidden" } : term,
    );
    const step = await change(id, forbidden);

    await page.goto(`${address}/glossary/impact/${step}`);
    await page.getByRole("button", { name: "Accept all 2" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[data-impact-progress]").innerText()).toBe("2 of 2");
    expect([await target(segments[0]), await target(segments[1])]).toEqual([
      "Ships sail.",
      "The ship sails.",
    ]);
    expect(await page.getByRole("button", { name: "Accept all" }).isVisible()).toBe(false);
    const undo = page.locator("[data-undo-all]");
    expect(await undo.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => outcomeOf(segments[1]).innerText()).toBe("As it was before.");
    expect(await target(segments[0])).toBe("Boats sail.");
    expect(await row(segments[0]).getByRole("checkbox").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Accept all 2" }).waitFor();
  });

  test("what somebody changed meanwhile is told and stays; a row can be skipped", async () => {
    const { page, address } = tumac;
    await page.goto(`${address}/glossary`);
    const { id, terms } = await ask<Terms>("POST", "/api/concepts", {
      terms: [
        { language: "hr", text: "tvrđava" },
        { language: "en", text: "fortress" },
      ],
    });
    const first = await confirmed("Peti", "Tvrđava je stara.", "The fortress is old.");
    const second = await confirmed("Šesti", "Eno tvrđave.", "There is the fortress.");
    const step = await change(
      id,
      terms.map((term) => (term.language === "en" ? { ...term, text: "castle" } : term)),
    );
    await page.goto(`${address}/glossary/impact/${step}`);
    const later = { target: "The old fortress.", status: "draft", base: 1 };
    await ask("PUT", `/api/segments/${first}`, later);
    await row(first).getByRole("checkbox").focus();
    await page.keyboard.press("a");
    await expect.poll(() => outcomeOf(first).innerText()).toContain("nothing was replaced");
    expect(await target(first)).toBe("The old fortress.");
    await row(second).getByRole("checkbox").focus();
    await page.keyboard.press("s");
    expect(await outcomeOf(second).innerText()).toBe("Skipped.");
    expect(await target(second)).toBe("There is the fortress.");
  });
});
