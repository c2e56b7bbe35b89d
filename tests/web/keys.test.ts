import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bindingsOf } from "../../views/keys/bindings.ts";
import { NO_CHOICE } from "../../views/keys/choice.ts";
import type { Command } from "../../views/keys/commands.ts";
import { textsOf } from "../../views/keys/table.ts";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.stop());

const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)";

/** A reader whose browser holds this cookie of keys. */
function reader(keys = "tumac", more: Readonly<Record<string, string>> = {}) {
  return client(app, { cookie: `tumac-language=en; tumac-keys=${keys}`, ...more });
}

/** The form as it is shown to a reader without own keys, with some fields changed. */
function form(changes: Partial<Record<Command, string>>, more: Record<string, string> = {}) {
  return { ...textsOf(bindingsOf(NO_CHOICE, false), false), ...changes, from: "", ...more };
}

/** The value of the cookie that an answer sets. */
function cookieIn(answer: { readonly headers: Headers }): string | undefined {
  return /tumac-keys=([^;]*)/u.exec(answer.headers.get("set-cookie") ?? "")?.[1];
}

/** The field of a command, as the page has it. */
function fieldIn(page: string, command: Command): string {
  const field = new RegExp(`name="${command}" value="([^"]*)"`, "u").exec(page);
  return field?.[1] ?? "";
}

/** The sentence under the field of a command. */
function problemIn(page: string, command: Command): string {
  const html = new RegExp(`id="problems-${command}"[^>]*>(.*?)</div>`, "su").exec(page)?.[1] ?? "";
  return html.replace(/<[^>]+>/gu, "").trim();
}

describe("the page of keys", () => {
  test("shows every command with its keys, in both languages", async () => {
    const { body } = await reader().get("/keys");
    expect(fieldIn(body, "confirm")).toBe("Ctrl+Enter");
    expect(fieldIn(body, "next")).toBe("Alt+↓ Ctrl+↓");
    expect(body).toContain("Confirm, go to the next open segment");
    const croatian = await client(app, { cookie: "tumac-language=hr" }).get("/keys");
    expect(croatian.body).toContain("Potvrdi i prijeđi na sljedeći otvoreni segment");
  });

  test("shows the keys of a Mac to a Mac", async () => {
    const { body } = await reader("tumac", { "user-agent": MAC }).get("/keys");
    expect(fieldIn(body, "confirm")).toBe("⌘↩");
    expect(fieldIn(body, "copySource")).toBe("⌥C");
  });

  test("keeps what was written, and only what differs", async () => {
    const answer = await reader().form("/keys", form({ history: "F4, Ctrl+Shift+H", lock: "" }));
    expect(answer.status).toBe(303);
    expect(cookieIn(answer)).toBe("tumac~history_F4_9-h~lock");
    const { body } = await reader(cookieIn(answer)).get("/keys");
    expect(fieldIn(body, "history")).toBe("F4 Ctrl+Shift+H");
    expect(fieldIn(body, "lock")).toBe("");
  });

  test("lets two commands change keys in one go", async () => {
    const answer = await reader().form("/keys", form({ history: "Alt+L", lock: "Alt+H" }));
    expect(cookieIn(answer)).toBe("tumac~history_4-l~lock_4-h");
  });

  test.each([
    ["Alt+N", "Alt+N already belongs to “Next open segment”."],
    ["Ctrl+K", "Ctrl+K is kept for the memory and the concordance"],
    ["Ctrl+T", "Ctrl+T is kept by the browser or the system"],
    ["Ctrl+Alt+H", "Ctrl+Alt+H is AltGr on a Croatian keyboard"],
    ["h", "H is typed in texts. Add Ctrl or Alt."],
    ["Ctrl+Z", "Ctrl+Z is needed for writing"],
    ["<b>", "“&lt;b>” is no key."],
    ["F4 F7 F9 F10 Alt+Y", "A command can have at most 3 keys."],
  ])("refuses %s and says what to do", async (keys, sentence) => {
    const answer = await reader().form("/keys", form({ history: keys }));
    expect(answer.status).toBe(422);
    expect(cookieIn(answer)).toBeUndefined();
    expect(fieldIn(answer.body, "history")).toBe(keys.replace("<", "&lt;"));
    expect(problemIn(answer.body, "history")).toContain(sentence);
  });

  test("sets one command back, and keeps the others as they are written", async () => {
    const fields = form({ history: "F4", lock: "F7" }, { reset: "lock" });
    expect(cookieIn(await reader().form("/keys", fields))).toBe("tumac~history_F4");
  });

  test("sets all back, which can be undone", async () => {
    const marko = reader("memoq~history_F4");
    const answer = await marko.form("/keys/reset", { from: "/documents/7" });
    expect(cookieIn(answer)).toBe("memoq");
    const { body } = await reader("memoq").get(answer.headers.get("location") ?? "");
    expect(body).toContain("All keys are as they were.");
    expect(body).toContain('href="/documents/7"');
    const undo = /action="(\/keys\/restore[^"]*)"/u.exec(body)?.[1]?.replaceAll("&amp;", "&");
    expect(cookieIn(await reader("memoq").form(undo ?? "", {}))).toBe("memoq~history_F4");
  });

  test("takes the keys of another tool, and leaves one's own", async () => {
    const answer = await reader("tumac~history_F4").form("/keys/preset", { preset: "omegat" });
    expect(cookieIn(answer)).toBe("omegat~history_F4");
    const { body } = await reader("omegat~history_F4").get(answer.headers.get("location") ?? "");
    expect(body).toContain("The keys are now as in OmegaT; your own keys stay.");
    expect(fieldIn(body, "nextOpen")).toBe("Ctrl+U Alt+N");
    expect(fieldIn(body, "history")).toBe("F4");
  });

  test.each(["wordfast", ""])("refuses a tool that it does not know: «%s»", async (preset) => {
    expect((await reader().form("/keys/preset", { preset })).status).toBe(400);
  });

  test.each(["nonsense", "tumac~confirm_%3Cscript%3E", "x".repeat(5_000)])(
    "is not troubled by a cookie that nobody wrote: %s",
    async (cookie) => {
      const { status, body } = await reader(cookie).get("/keys");
      expect(status).toBe(200);
      expect(body).not.toContain("<script>");
      expect(fieldIn(body, "next")).toBe("Alt+↓ Ctrl+↓");
    },
  );

  test.each(["//elsewhere", "https://elsewhere.example", "/documents/1/../../x", "javascript:1"])(
    "leads back to a document, and not to %s",
    async (from) => {
      const { body } = await reader().get(`/keys?from=${encodeURIComponent(from)}`);
      expect(body).not.toContain(`href="${from}"`);
    },
  );
});

describe("the editor", () => {
  test("writes the keys that the reader has into its hints, its help, and for its script", async () => {
    const ana = reader("tumac~nextOpen_F4");
    const text = "Kalifata više nema.";
    const { id } = (await ana.post("/api/documents", { title: "Vijesti", text })).body;
    const { body } = await ana.get(`/documents/${id}`);
    expect(body).toMatch(/data-command="nextOpen">Next open <kbd>F4<\/kbd>/u);
    expect(body).toContain('data-keys="tumac~nextOpen_F4"');
    expect(body).toContain("<kbd>Alt+1…9</kbd>");
    expect(body).not.toContain("<kbd>Alt+N</kbd>");
    expect(body).toContain(`href="/keys?from=%2Fdocuments%2F${id}"`);
  });

  test("names the nine keys of the terms one by one where they are not alike", async () => {
    const ana = reader("tumac~term3_F4");
    const { id } = (await ana.post("/api/documents", { title: "x", text: "Kalifat." })).body;
    const { body } = await ana.get(`/documents/${id}`);
    expect(body).toContain("Insert term 3");
    expect(body).not.toContain("<kbd>Alt+1…9</kbd>");
  });
});
