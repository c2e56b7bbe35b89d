import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import english from "dictionary-en";
import croatian from "dictionary-hr";
import type { Concept } from "../../src/glossary/concept.ts";
import { createGlossary, glossaryOf } from "../../src/glossary/glossary.ts";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { createEnglish } from "../../src/language/english/english.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { createApp } from "../../src/web/app.ts";
import { createDocumentFeed } from "../../src/web/document-feed.ts";
import { createDocumentWork } from "../../src/web/document-work.ts";
import { followedCatalogue } from "../../src/web/glossary-catalogue.ts";
import { createGlossaryFeed } from "../../src/web/glossary-feed.ts";
import { createIntake } from "../../src/web/intake.ts";
import { createLiveEvents } from "../../src/web/live-events.ts";
import { createPresence } from "../../src/web/presence.ts";
import { createProjectIntake } from "../../src/web/project-intake.ts";
import { NOTHING_SHARED } from "../../src/web/sharing.ts";
import { versionedAtStatus } from "../../src/web/status-versions.ts";
import { toldSegments } from "../../src/web/told-segments.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { createUsage } from "../../src/web/usage.ts";
import { openStores } from "./stores.ts";

const ASSETS = fileURLToPath(new URL("../../dist/assets", import.meta.url));

/** The built script and style of the page for reviewers. */
async function reviewPage() {
  const read = (name: string) => readFile(join(ASSETS, name), "utf8");
  return { script: await read("review-page.js"), style: await read("review-page.css") };
}

/** One for all apps of a test file: its thread takes a while to start. */
const work = createDocumentWork();

/** What is known of the words of both languages. */
export const morphologies = {
  hr: createCroatian(readHunspell(croatian)),
  en: createEnglish(readHunspell(english)),
};

/** The recognisers of both languages over the real dictionaries, without any term yet. */
export function emptyRecognisers() {
  return {
    hr: createRecogniser("hr", morphologies.hr),
    en: createRecogniser("en", morphologies.en),
  };
}

/** The real app on a free port, over a database in memory, with a clock that the test sets. */
export async function startApp(file?: string) {
  const stores = await openStores(file);
  const recognisers = emptyRecognisers();
  const time = { now: 1_000_000 };
  const glossary = createGlossary(recognisers);
  const glossaryFeed = createGlossaryFeed();
  const formsOf = (language: "hr" | "en", termId: string) => recognisers[language].forms(termId);
  const intake = createIntake({ ...stores, work });
  const feed = createDocumentFeed(time.now);
  const presence = createPresence({ clock: () => time.now });
  const services = {
    ...stores,
    ...versionedAtStatus(
      { ...stores, segments: toldSegments(stores.segments, feed) },
      { ...stores, glossary },
    ),
    feed,
    presence,
    work,
    intake,
    projectIntake: createProjectIntake({ ...stores, intake }),
    glossary,
    glossaryFeed,
    events: createLiveEvents({ glossary, glossaryFeed, feed, presence }),
    usage: createUsage({ scan: stores.scan, glossary, glossaryFeed }),
    formsOf,
    catalogue: followedCatalogue({ glossaryFeed, formsOf, morphologies }),
    glossaryOf: (concept: Concept) => glossaryOf(concept, recognisers),
    morphologies,
    reviewPage,
    sharing: NOTHING_SHARED,
    translationIn: createTranslations(),
    clock: () => time.now,
    defaultAuthor: "Ana",
  };
  const app = createApp(services, { host: "127.0.0.1", assets: ASSETS });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind of address
  return {
    ...services,
    time,
    address: `http://127.0.0.1:${port}`,
    async stop() {
      services.events.end();
      await services.intake.cancelAll();
      await new Promise((resolve) => server.close(resolve));
      await stores.database.destroy();
    },
  };
}

export type RunningApp = Awaited<ReturnType<typeof startApp>>;

/** Asks the app as a program does: JSON in, JSON out, with the status beside it. */
export function client(app: RunningApp, headers: Readonly<Record<string, string>> = {}) {
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(app.address + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "manual",
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
  };
  return {
    get: (path: string) => ask("GET", path),
    put: (path: string, body: unknown) => ask("PUT", path, body),
    post: (path: string, body: unknown) => ask("POST", path, body),
    delete: (path: string) => ask("DELETE", path),
    /** Posts a form as a browser without JavaScript does. */
    async form(path: string, fields: Readonly<Record<string, string>> | [string, string][]) {
      const response = await fetch(app.address + path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers,
        redirect: "manual",
      });
      return { status: response.status, headers: response.headers, body: await response.text() };
    },
  };
}

/** A concept as the API takes it: `["kalifat", "caliphate"]`, a forbidden English term third. */
export function conceptBody([hr, en, forbidden]: readonly [string, string, string?]) {
  return {
    terms: [
      { language: "hr", text: hr },
      { language: "en", text: en },
      ...(forbidden ? [{ language: "en", text: forbidden, status: "forbidden" }] : []),
    ],
  };
}
