import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Express } from "express";
import openInBrowser from "open";
import { Mishap } from "../errors.ts";
import type { ConceptRecord } from "../glossary/change.ts";
import { createGlossary, glossaryOf } from "../glossary/glossary.ts";
import { createAlignmentStore } from "../storage/alignments.ts";
import { createAnnotationStore } from "../storage/annotations.ts";
import { createBinStore } from "../storage/bin.ts";
import { createConceptStore } from "../storage/concepts.ts";
import type { Database } from "../storage/database.ts";
import { createDismissedCandidateStore } from "../storage/dismissed-candidates.ts";
import { createDocumentStates } from "../storage/document-states.ts";
import { createDocumentStore } from "../storage/documents.ts";
import { createExceptionStore } from "../storage/exceptions.ts";
import { createExportedFileStore } from "../storage/exported-files.ts";
import { createGlossaryConflictStore } from "../storage/glossary-conflicts.ts";
import { createGlossaryImportStore } from "../storage/glossary-imports.ts";
import { createProjectStore } from "../storage/projects.ts";
import { createReimportStore } from "../storage/reimports.ts";
import { createReviewStore } from "../storage/reviews.ts";
import { createSegmentScan } from "../storage/segment-scan.ts";
import { createSegmentStructureStore } from "../storage/segment-structure.ts";
import { createSegmentTimelineStore } from "../storage/segment-timeline.ts";
import { createSegmentStore } from "../storage/segments.ts";
import { createSharedConceptStore } from "../storage/shared-concepts.ts";
import { createSourceFileStore } from "../storage/source-files.ts";
import { createTranslationUnitStore } from "../storage/translation-units.ts";
import { createVersionStore } from "../storage/versions.ts";
import { createWorkHistory } from "../storage/work-history.ts";
import { createApp } from "../web/app.ts";
import { createDocumentFeed } from "../web/document-feed.ts";
import { createDocumentWork, type DocumentWork } from "../web/document-work.ts";
import { sentence } from "../web/errors.tsx";
import { followedCatalogue } from "../web/glossary-catalogue.ts";
import { createGlossaryFeed } from "../web/glossary-feed.ts";
import { createIntake } from "../web/intake.ts";
import { createLiveEvents, type LiveEvents } from "../web/live-events.ts";
import { createPresence } from "../web/presence.ts";
import { createProjectIntake } from "../web/project-intake.ts";
import type { Services } from "../web/services.ts";
import type { FileTrouble, Sharing } from "../web/sharing.ts";
import { versionedAtStatus } from "../web/status-versions.ts";
import { toldSegments } from "../web/told-segments.ts";
import { createTranslations } from "../web/translate.ts";
import { createUsage } from "../web/usage.ts";
import { ROOT, SHARED_FOLDER } from "./checkout.ts";
import type { Command, CommandInput } from "./command.ts";
import { explaining, openData } from "./data-folder.ts";
import { followSharedFiles } from "./follow-shared-files.ts";
import { createSharedFiles } from "./shared-files.ts";

/** Paused sittings are looked for this often. Milliseconds. */
const SWEEP_INTERVAL = 60 * 1000;

/** A request that is not at its end so long after the signal to stop never will be. Milliseconds. */
const LAST_REQUESTS = 5 * 1000;

/** `tumac serve`: the web app, until it is told to stop. */
export const serve: Command = async (input) => {
  const { config, translation, print } = input;
  const { database, close } = await openData(config.data);
  const folder = config.glossary ?? SHARED_FOLDER;
  const services = await explaining(config.data, () => assemble(input, database, folder));
  const app = createApp(services, { host: config.host, assets: join(ROOT, "dist", "assets") });
  const server = await listen(app, config.port, config.host);
  const sweep = setInterval(() => closePaused(services), SWEEP_INTERVAL);
  const { sharing, glossaryFeed: feed } = services;
  const stopSharing = await followSharedFiles({ sharing, folder, feed, onFailure: console.error });
  const address = addressOf(server, config.host);
  print(translation.t("cli.ready", { address }));
  if (config.open) await showPage(address);
  await stopped(server, services.events);
  clearInterval(sweep);
  await stopSharing();
  await services.intake.cancelAll();
  await services.work.close();
  await close();
  return 0;
};

/** What cannot be closed now (the disk is full) is still a draft on disk; the next round tries again. */
function closePaused({ segments, clock }: Services): void {
  segments.closePausedSittings(clock()).catch(console.error);
}

/** Wires the stores and the glossary over a database, and fills these on the first start. */
async function assemble(
  { config, translation, recognisers, morphologies }: CommandInput,
  database: Database,
  folder: string,
): Promise<Services> {
  const documents = createDocumentStore(database);
  const concepts = createConceptStore(database);
  const byTumac = { author: translation.t("cli.sampleAuthor"), at: Date.now() };
  await documents.takeAwayIncomplete(byTumac.at);
  const projects = createProjectStore(database);
  const work = createDocumentWork();
  const intake = createIntake({ documents, projects, work });
  if (await documents.neverUsed()) await documents.addSteps(await sampleDocument(work), byTumac);
  const inLanguage = await recognisers();
  const glossary = createGlossary(inLanguage);
  const glossaryFeed = createGlossaryFeed();
  const conflicts = createGlossaryConflictStore(database);
  const common = createSharedConceptStore(database);
  const holders = { concepts, glossary, glossaryFeed, conflicts, clock: Date.now };
  const onTrouble = ({ file, mishap, values }: FileTrouble) =>
    console.error(`${file}: ${sentence(new Mishap(mishap, values), translation.t)}`);
  const told = { author: byTumac.author, onTrouble };
  const sharing = createSharedFiles({ ...holders, ...told, common, folder });
  const records = await startedGlossary(holders, sharing);
  const known = await morphologies();
  const formsOf: Services["formsOf"] = (language, termId) => inLanguage[language].forms(termId);
  const scan = createSegmentScan(database);
  const feed = createDocumentFeed(Date.now());
  const versions = createVersionStore(database);
  const segments = toldSegments(createSegmentStore(database), feed);
  const presence = createPresence({ clock: Date.now });
  return {
    documents,
    projects,
    work,
    alignments: createAlignmentStore(database),
    memory: createTranslationUnitStore(database),
    intake,
    projectIntake: createProjectIntake({ projects, intake }),
    concepts,
    glossary,
    glossaryFeed,
    events: createLiveEvents({ glossary, glossaryFeed, feed, presence }),
    scan,
    usage: createUsage({ scan, glossary, glossaryFeed }),
    feed,
    presence,
    structure: createSegmentStructureStore(database),
    states: createDocumentStates(database),
    versions,
    reimports: createReimportStore(database),
    timeline: createSegmentTimelineStore(database),
    ...versionedAtStatus(
      { segments, reviews: createReviewStore(database) },
      { versions, glossary },
    ),
    exceptions: createExceptionStore(database),
    annotations: createAnnotationStore(database),
    exportedFiles: createExportedFileStore(database),
    sourceFiles: createSourceFileStore(database),
    bin: createBinStore(database),
    workHistory: createWorkHistory(database),
    dismissedCandidates: createDismissedCandidateStore(database),
    imports: createGlossaryImportStore(database),
    conflicts,
    sharing,
    formsOf,
    catalogue: followedCatalogue({ glossaryFeed, formsOf, morphologies: known }, records),
    glossaryOf: (concept) => glossaryOf(concept, inLanguage),
    morphologies: known,
    reviewPage,
    translationIn: createTranslations(),
    clock: Date.now,
    defaultAuthor: config.author,
  };
}

/** The glossary of the database, brought together with the shared files; on the first start it is all theirs. */
async function startedGlossary(
  { concepts, glossary }: Pick<Services, "concepts" | "glossary">,
  sharing: Sharing,
): Promise<readonly ConceptRecord[]> {
  const records = await concepts.list();
  const state = await concepts.state();
  glossary.take({ put: records.map(({ concept }) => concept), remove: [] }, state);
  await sharing.sync();
  return glossary.state === state ? records : concepts.list();
}

/** Read when it is asked for: few starts have a reviewer. */
async function reviewPage() {
  const read = (name: string) => readFile(join(ROOT, "dist", "assets", name), "utf8");
  return { script: await read("review-page.js"), style: await read("review-page.css") };
}

/** The sample is called after its headline. */
async function sampleDocument(work: DocumentWork) {
  const text = await readFile(join(ROOT, "src", "documents", "sample.txt"), "utf8");
  const title = text.split("\n", 1)[0] ?? "";
  return work.read({ title, fileName: "primjer.txt", content: text });
}

/** A machine without a browser is no reason to stop: the address has been printed. */
async function showPage(address: string): Promise<void> {
  const browser = await openInBrowser(address);
  browser.once("error", () => undefined);
}

function listen(app: Express, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: NodeJS.ErrnoException) => {
      if (error === undefined) resolve(server);
      else reject(listenMishap(error.code, { port, host }) ?? error);
    });
  });
}

/** Below 1024, some systems keep ports to their administrators. */
function listenMishap(
  code: string | undefined,
  { port, host }: { readonly port: number; readonly host: string },
): Mishap | undefined {
  if (code === "EADDRINUSE" || code === "EACCES") return new Mishap("portTaken", { port });
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new Mishap("hostUnusable", { host });
  }
  return undefined;
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : "";
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Ctrl+C or the end of the terminal: requests under way are answered, then the server closes. */
function stopped(server: Server, events: LiveEvents): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      events.end();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), LAST_REQUESTS).unref();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}
