import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

function ask(query: Readonly<Record<string, string>>) {
  return client(app).get(`/api/citation?${new URLSearchParams(query)}`);
}

describe("selected words", () => {
  test.each([
    [{ language: "hr", text: "Islamskoj državi" }, "Islamska država"],
    [{ language: "hr", text: "Strani borci", sentenceStart: "1" }, "strani borac"],
    [{ language: "hr", text: "Raki", before: "prema" }, "Raka"],
    [{ language: "en", text: "the foreign fighters’" }, "foreign fighter"],
  ])("%o come back as %s", async (query, headword) => {
    const { status, body } = await ask(query);
    expect(status).toBe(200);
    expect(body.candidates[0]).toBe(headword);
  });

  test.each([
    { language: "de", text: "Krieg" },
    { language: "hr", text: " " },
    { language: "hr", text: "a".repeat(301) },
    { language: "hr", text: "psu", sentenceStart: "yes" },
  ])("%o are refused", async (query) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.error.name).toBe("inputInvalid");
  });
});
