import type { DocumentOverview } from "../documents/document.ts";
import type { DocumentSource } from "../documents/read.ts";
import type { ReimportReading } from "../documents/reimport/reading.ts";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import type { Act } from "../storage/documents.ts";
import type { ReimportBase, Reimported } from "../storage/reimports.ts";
import type { WaitingSource } from "../storage/waiting-sources.ts";
import { segmentsOf } from "./documents.tsx";
import { demand } from "./segment-saving.ts";
import type { Services } from "./services.ts";

/** A changed file that waits, with what it would do to its document as that stands now. */
export interface ReimportRun {
  readonly waiting: WaitingSource;
  readonly base: ReimportBase;
  readonly reading: ReimportReading;
  /** The living segments, in order. */
  readonly segments: readonly Segment[];
}

/** What somebody decided about, as the page showed it. */
export interface ReimportDecision extends ReimportBase {
  /** Id of the file that waits. */
  readonly waiting: number;
}

/** Changed source files from the dry run to what becomes of them. */
export interface ReimportRuns {
  /** Keeps a file for its dry run. Throws where it cannot be read, or is no other state of this document. */
  begin(document: DocumentOverview, source: DocumentSource, act: Act): Promise<void>;
  /** Undefined where no file waits. */
  find(document: DocumentOverview): Promise<ReimportRun | undefined>;
  /** Throws `reimportOutdated` where it is not what was decided about. */
  accept(document: DocumentOverview, decision: ReimportDecision, act: Act): Promise<Reimported>;
}

export function createReimportRuns(services: Services): ReimportRuns {
  const { reimports, glossary, feed } = services;
  /** What was compared last: who looks at a comparison and accepts it does not wait for it again. */
  let last: { readonly key: string; readonly reading: Promise<ReimportReading> } | undefined;

  const compare = async (document: DocumentOverview, source: DocumentSource) => {
    const project = await services.projects.find(document.projectId);
    if (project === undefined) throw new Mishap("notFound");
    const segments = await segmentsOf(services, document.id);
    const earlier = segments.map(({ id, source: text, codes, place }) => ({
      ...{ id, source: text, codes },
      ...(place === undefined ? {} : { place }),
    }));
    return services.work.reimport(source, earlier, project.segmentation);
  };

  const find = async (document: DocumentOverview): Promise<ReimportRun | undefined> => {
    const waiting = await reimports.waiting.find(document.id);
    if (waiting === undefined) return undefined;
    const base = await reimports.base(document.id);
    const key = keyOf(waiting.id, base);
    if (last?.key !== key) last = { key, reading: compare(document, sourceOf(document, waiting)) };
    const { reading } = last;
    reading.catch(() => {
      if (last?.reading === reading) last = undefined;
    });
    const segments = await segmentsOf(services, document.id);
    return { waiting, base, reading: await reading, segments };
  };

  return {
    find,
    async begin(document, source, act) {
      const content = bytesOf(source);
      const base = await reimports.base(document.id); // before the comparison, which is as old as it
      const reading = await compare(document, source);
      refuseForeign(document, reading);
      const file = { fileName: source.fileName, content };
      const id = await reimports.waiting.add(document.id, file, act);
      last = { key: keyOf(id, base), reading: Promise.resolve(reading) };
    },
    async accept(document, { waiting, ...seen }, act) {
      const run = await find(document);
      const isSame = run?.base.step === seen.step && run.base.source === seen.source;
      if (run?.waiting.id !== waiting || !isSame) throw new Mishap("reimportOutdated");
      const { base, reading } = run;
      await demandFor(services, run, { documentId: document.id, person: act.author });
      const glossaryState = glossary.state;
      const done = await reimports.takeOver(document.id, { reading, base, act, glossaryState });
      last = undefined;
      await reimports.waiting.remove(waiting);
      feed.tell(document.id, { type: "structure", sitting: null });
      const told = await services.segments.named(
        document.id,
        done.renewed.map(({ id }) => id),
      );
      if (told.length > 0) feed.tell(document.id, { type: "saved", segments: told, sitting: null });
      return done;
    },
  };
}

/** To take a changed file over is a translator's work; where final texts go with it, a reviewer's. */
async function demandFor(
  services: Services,
  { reading, segments }: ReimportRun,
  { documentId, person }: { readonly documentId: number; readonly person: string },
): Promise<void> {
  const staying = new Set(
    reading.places.flatMap(({ fate }) => {
      if (fate.type === "kept") return fate.segments;
      return fate.type === "respaced" ? [fate.former] : [];
    }),
  );
  const isFinalGone = segments.some(({ id, status }) => status === "final" && !staying.has(id));
  const task = isFinalGone ? "review" : "translate";
  await demand(services, { documentId }, { task, person });
}

function keyOf(waiting: number, base: ReimportBase): string {
  return JSON.stringify([waiting, base]);
}

/** A file of another format may hold the same text; one that has nothing of it is another document. */
function refuseForeign({ format }: DocumentOverview, { head, places }: ReimportReading): void {
  const hasCommon = places.some(({ fate }) => fate.type !== "new");
  if (head.format !== format && !hasCommon)
    throw new Mishap("reimportForeign", { file: head.fileName });
}

/** What was pasted is text as before. */
function sourceOf(
  { title }: DocumentOverview,
  { fileName, content }: WaitingSource,
): DocumentSource {
  const isPasted = fileName === "";
  return { title, fileName, content: isPasted ? new TextDecoder().decode(content) : content };
}

/** A copy: what is read moves to another thread. */
function bytesOf({ content }: DocumentSource): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
}
