import cookieParser from "cookie-parser";
import express, { type Express } from "express";
import { aboutFile } from "./about-file.tsx";
import { addingRoutes } from "./adding.tsx";
import { alignmentRoutes } from "./alignments.tsx";
import { annotationRoutes } from "./annotations.ts";
import { binRoutes } from "./bin.tsx";
import { captureRoutes } from "./capture.ts";
import { citationRoutes } from "./citation.ts";
import { commentsPage } from "./comments-page.tsx";
import { conceptApi } from "./concept-api.ts";
import { conceptHistory } from "./concept-history.tsx";
import { conceptPages } from "./concept-page.tsx";
import { conceptParts } from "./concept-parts.tsx";
import { cuttingRoutes } from "./cutting.ts";
import { documentApi } from "./document-api.ts";
import { documentHistoryApi } from "./document-history-api.ts";
import { documentRoutes } from "./documents.tsx";
import { editorRoutes } from "./editor.tsx";
import { answerErrors, refuseUnknown } from "./errors.tsx";
import { eventRoutes, tellRows } from "./events.ts";
import { exceptionRoutes } from "./exceptions.tsx";
import { exportRoutes } from "./export-routes.tsx";
import { filterRoutes } from "./filtering.ts";
import { glossaryChanges } from "./glossary-changes.tsx";
import { glossaryConflicts } from "./glossary-conflicts.tsx";
import { glossaryExchange } from "./glossary-exchange.tsx";
import { glossaryPages } from "./glossary-page.tsx";
import { impactPages } from "./impact.tsx";
import { impactApi } from "./impact-api.ts";
import { keyRoutes } from "./keys.tsx";
import { localeRoutes } from "./locales.ts";
import { offerRoutes } from "./offers.ts";
import { countOpenConflicts } from "./open-conflicts.ts";
import { preferenceRoutes } from "./preferences.ts";
import { printRoutes } from "./print.tsx";
import { projectApi } from "./project-api.ts";
import { projectRoutes } from "./projects.tsx";
import { propagationRoutes } from "./propagating.ts";
import { qualityRoutes } from "./quality.tsx";
import { readReader } from "./reader.ts";
import { reimportRoutes } from "./reimport.tsx";
import { reportRoutes } from "./report.tsx";
import { reviewApi } from "./review-api.ts";
import { reviewFiles } from "./review-files.tsx";
import { searchRoutes } from "./searching.ts";
import { refuseForeign, securityHeaders } from "./security.ts";
import { segmentHistory } from "./segment-history.tsx";
import { segmentRoutes } from "./segments.ts";
import type { Services } from "./services.ts";
import { candidateRoutes } from "./term-candidates.tsx";
import { togetherRoutes } from "./together.ts";
import { touchedSegments } from "./touched-segments.ts";
import { versionComparison } from "./version-comparison.tsx";
import { versionRestoring } from "./version-restoring.tsx";
import { versionStateRoutes } from "./version-state.tsx";
import { versionRoutes } from "./versions.tsx";
import { vocabularyRoutes } from "./vocabulary.ts";
import { wordsToday } from "./words-today.ts";
import { workRoutes } from "./work.tsx";

/** The largest body that is no file: one segment, one concept, one pasted article. */
const LARGEST_BODY = "4mb";

/** Where the app runs, as far as the web layer must know. */
export interface Site {
  /** The address that it listens on. */
  readonly host: string;
  /** The folder of the built script, style sheet and fonts. */
  readonly assets: string;
}

/** The whole web app over its services, ready to listen. */
export function createApp(services: Services, { host, assets }: Site): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(cookieParser(), readReader(services));
  app.use(securityHeaders(), refuseForeign(host));
  app.use("/assets", express.static(assets, { fallthrough: false }));
  app.use(express.json({ limit: LARGEST_BODY, reviver: wellFormed }));
  app.use(express.urlencoded({ extended: false, limit: LARGEST_BODY, parameterLimit: 2_000 }));
  app.use(countOpenConflicts(services));
  app.use(tellRows(services));
  app.use(localeRoutes());
  app.use(preferenceRoutes());
  app.use(keyRoutes());
  app.use(addingRoutes(services));
  app.use(alignmentRoutes(services));
  app.use(projectRoutes(services));
  app.use(projectApi(services));
  app.use(documentRoutes(services));
  app.use(exportRoutes(services));
  app.use(versionRoutes(services));
  app.use(versionStateRoutes(services));
  app.use(versionComparison(services));
  app.use(versionRestoring(services));
  app.use(editorRoutes(services));
  app.use(documentApi(services));
  app.use(documentHistoryApi(services));
  app.use(aboutFile(services));
  app.use(reimportRoutes(services));
  app.use(offerRoutes(services));
  app.use(touchedSegments(services));
  app.use(vocabularyRoutes(services));
  app.use(segmentRoutes(services));
  app.use(segmentHistory(services));
  app.use(cuttingRoutes(services));
  app.use(filterRoutes(services));
  app.use(annotationRoutes(services));
  app.use(commentsPage(services));
  app.use(binRoutes(services));
  app.use(searchRoutes(services));
  app.use(propagationRoutes(services));
  app.use(exceptionRoutes(services));
  app.use(printRoutes(services));
  app.use(wordsToday(services));
  app.use(reportRoutes(services));
  app.use(workRoutes(services));
  app.use(reviewFiles(services));
  app.use(reviewApi(services));
  app.use(qualityRoutes(services));
  app.use(conceptApi(services));
  app.use(captureRoutes(services));
  app.use(citationRoutes(services));
  app.use(eventRoutes(services));
  app.use(togetherRoutes(services));
  app.use(impactApi(services));
  app.use(impactPages(services));
  app.use(glossaryExchange(services));
  app.use(glossaryChanges(services));
  app.use(glossaryConflicts(services));
  app.use(candidateRoutes(services));
  app.use(glossaryPages(services));
  app.use(conceptHistory(services));
  app.use(conceptParts(services));
  app.use(conceptPages(services)); // last: what no other page is, it takes for the id of a concept
  app.use(refuseUnknown);
  app.use(answerErrors);
  return app;
}

/** Half a surrogate pair (`"\\ud83d"`) is no text and cannot be stored: what is answered shall be what was kept. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? Buffer.from(value).toString() : value;
}
