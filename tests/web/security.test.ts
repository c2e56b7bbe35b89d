import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.stop());

/** `fetch` does not let a program name its Host. */
function statusFor(headers: Record<string, string>, method = "GET"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${app.address}/api/documents`, { headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("a request", () => {
  test.each(["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST"])(
    "for %s is let through",
    async (host) => {
      expect(await statusFor({ host })).toBe(200);
    },
  );

  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "192.168.1.5:3000",
    "localhost.evil.example",
  ])("for %s is refused", async (host) => {
    expect(await statusFor({ host })).toBe(403);
  });

  test.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("that changes something and comes with %o is refused", async (headers) => {
    expect(await statusFor({ host: "localhost", ...headers }, "POST")).toBe(403);
  });
});

describe("a request of the API", () => {
  const host = "localhost";

  test("by a page of another site is refused, also where it only reads", async () => {
    const headers = { host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    expect(await statusFor(headers)).toBe(403);
  });

  test.each([
    { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, // a link that somebody followed
  ])("with %o is let through", async (headers) => {
    expect(await statusFor({ host, ...headers })).toBe(200);
  });
});

test("pages allow no script or style but the app's own", async () => {
  const { headers } = await client(app).get("/documents");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe");
});

test("no page carries inline script or style", async () => {
  for (const path of ["/documents", "/glossary", "/glossary/new"]) {
    const { body } = await client(app).get(path);
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/u);
  }
});

describe("a reader's choices", () => {
  test("are remembered in cookies, and lead back to the page", async () => {
    const { status, headers } = await client(app).form("/preferences", {
      language: "en",
      back: "/glossary?q=x",
    });
    expect(status).toBe(303);
    expect(headers.get("location")).toBe("/glossary?q=x");
    expect(headers.get("set-cookie")).toMatch(/tumac-language=en/u);
  });

  test.each(["//evil.example", "https://evil.example", "/\\evil.example"])(
    "never lead to %s",
    async (back) => {
      const { headers } = await client(app).form("/preferences", { theme: "dark", back });
      expect(headers.get("location")).toBe("/");
    },
  );

  test.each([
    ["tumac-language=en", "de", "en"],
    ["", "en-GB,en", "en"],
    ["", "hr", "hr"],
    ["", "de", "hr"],
  ])("with cookie «%s» and browser %s give %s", async (cookie, accepted, language) => {
    const { body } = await client(app, { cookie, "accept-language": accepted }).get("/documents");
    expect(body).toContain(`<html lang="${language}"`);
  });
});

test("an unknown address answers a page, and under /api a JSON error", async () => {
  const page = await client(app).get("/nowhere");
  expect([page.status, page.headers.get("content-type")]).toEqual([
    404,
    expect.stringContaining("html"),
  ]);
  const json = await client(app).get("/api/nowhere");
  expect(json).toMatchObject({ status: 404, body: { error: { name: "notFound" } } });
});

test("a body that is no JSON is the client's mistake, not a defect", async () => {
  const response = await fetch(`${app.address}/api/documents`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{",
  });
  expect(response.status).toBe(400);
});
