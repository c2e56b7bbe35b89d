import { afterEach, beforeEach, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
});

afterEach(() => app.stop());

/** Sends the form as a browser does: fields in the order in which they stand. */
async function send(fields: readonly (readonly [string, string])[]) {
  const form = new FormData();
  form.append("name", "Knjiga");
  for (const [field, value] of fields) form.append(field, value);
  const answer = await fetch(`${app.address}/projects/1`, {
    method: "POST",
    body: form,
    redirect: "manual",
  });
  expect(answer.status).toBe(303);
}

test("members are named in rows, with a tick for each role; without one they translate", async () => {
  await send([
    ["member", "Marko "],
    ["reviewer", "0"],
    ["lead", "0"],
    ["member", ""],
    ["reviewer", "1"],
    ["member", "Željka"],
    ["ownReview", "yes"],
  ]);
  const { body } = await ana.get("/api/projects/1");
  expect(body).toMatchObject({
    members: [
      { name: "Marko", roles: ["reviewer", "lead"] },
      { name: "Željka", roles: ["translator"] },
    ],
    ownReview: true,
  });
  const page = (await ana.get("/projects/1")).body;
  expect(page).toContain('value="Željka"');
});

test("who is cleared from the form is a member no more; a form without the rows changes nobody", async () => {
  const members = [{ name: "Marko", roles: ["reviewer"] }];
  await ana.put("/api/projects/1", { members, ownReview: true });
  await send([]);
  expect((await ana.get("/api/projects/1")).body).toMatchObject({ members, ownReview: true });
  await send([["member", ""]]);
  expect((await ana.get("/api/projects/1")).body).toMatchObject({ members: [], ownReview: false });
});

test("programs name members when they make a project, and it can be removed with them", async () => {
  const members = [{ name: "Iva", roles: ["translator", "lead"] }];
  const { status, body } = await ana.post("/api/projects", { name: "Vijesti", members });
  expect([status, body.members, body.ownReview]).toEqual([201, members, false]);
  expect((await ana.form(`/projects/${body.id}/delete`, {})).status).toBe(303);
  expect((await ana.get(`/api/projects/${body.id}`)).status).toBe(404);
});

test.each([
  ["a role that there is not", { name: "Iva", roles: ["boss"] }],
  ["a member without a name", { name: " ", roles: ["lead"] }],
  ["a member without a role", { name: "Iva", roles: [] }],
])("%s is refused", async (_, member) => {
  expect((await ana.put("/api/projects/1", { members: [member] })).status).toBe(400);
});

test("who has written anything is offered as a member", async () => {
  const marko = client(app, { cookie: "tumac-author=Marko" });
  await marko.post("/api/documents", { title: "Vijesti", text: "Kiša pada." });
  expect((await ana.get("/projects/1")).body).toContain('<option value="Marko">');
});
