import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import express from "express";
import { afterAll, bench, describe } from "vitest";
import { client, conceptBody, startApp } from "../support/app.ts";

const CONCEPTS = 500;

const folder = mkdtempSync(join(tmpdir(), "tumac-bench-"));
const ours = await startTumac();
const bare = await startBareExpress();

afterAll(async () => {
  await ours.stop();
  bare.stop();
  rmSync(folder, { recursive: true });
});

/**
 * A save beside the least that any such server does: one Express handler with one durable insert.
 * Budget: at least 0.6 of its rate in the same run.
 */
describe("saving a segment", () => {
  bench("PUT /api/segments/:id", () => ours.save(), { time: 3_000 });
  bench("bare Express, one durable insert", () => bare.save(), { time: 3_000 });
});

async function startTumac() {
  const app = await startApp(join(folder, "app.sqlite"));
  const ana = client(app);
  for (let index = 0; index < CONCEPTS; index++) {
    await ana.post("/api/concepts", conceptBody([`kalifat${index}`, `caliphate${index}`]));
  }
  const text = "Kalifat7 broji posljednje dane, potvrđuje i razmještanje topništva.";
  const { body } = await ana.post("/api/documents", { title: "Vijesti", text });
  const [segment] = (await ana.get(`/api/documents/${body.id}/segments`)).body.segments;
  let base = 0;
  return {
    async save() {
      const target = `The days of the caliphate7 are numbered, ${base}.`;
      const save = { target, status: "draft", base };
      const { status, body: saved } = await ana.put(`/api/segments/${segment.id}`, save);
      if (status !== 200) throw new Error(`a save was answered with ${status}`);
      base = saved.number;
    },
    stop: () => app.stop(),
  };
}

async function startBareExpress() {
  const database = new SQLite(join(folder, "bare.sqlite"));
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("create table saves (id integer primary key, target text not null) strict");
  const statement = database.prepare("insert into saves (target) values (?)");
  const app = express().use(express.json());
  app.put("/", (request, response) => {
    response.json({ id: statement.run(request.body.target).lastInsertRowid });
  });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind of address
  return {
    async save() {
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ target: "The days of the caliphate are numbered." }),
      });
      await answer.json();
    },
    stop() {
      server.close();
      database.close();
    },
  };
}
