import { type Request, Router } from "express";
import { z } from "zod";
import { FileNote } from "../../views/about-file.tsx";
import { EditorPage, EditorStatus, EditorTools, SheetRows } from "../../views/editor.tsx";
import type {
  DocumentOutline,
  EditorModel,
  Judgements,
  Sheet,
  SheetRow,
} from "../../views/models.ts";
import { Tour } from "../../views/tour.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import { firstOf, SHEET, sheetOf } from "../documents/outline.ts";
import { SEGMENT_STATUSES } from "../documents/segment.ts";
import { allSegments, whileAsked } from "./all-segments.ts";
import { segmentRow } from "./desk.ts";
import { findDocument } from "./documents.tsx";
import { sendPage, sendPart } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** Sheets that come with the page: what is before the eyes, and a window's height of what follows. */
const SHEETS_AT_FIRST = 3;
/** Sheets that can be asked for in one request, so that none keeps the server busy for long. */
const MOST_SHEETS = 10;

const Place = z.object({ at: z.coerce.number().int().positive().optional() });
const Sheets = z.object({
  sheet: z.coerce.number().int().nonnegative(),
  count: z.coerce.number().int().min(1).max(MOST_SHEETS).default(1),
});

/** The editor of a document: its page, and what the page asks for afterwards. */
export function editorRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id", async (request, response) => {
    const document = await findDocument(services, request);
    const model = await editorModel(services, document, request);
    const facts = await services.documents.facts(document.id);
    sendPage(response, {
      title: document.title,
      path: request.originalUrl,
      active: "documents",
      wide: true,
      name: "writing",
      tools: <EditorTools model={model} />,
      facts: <EditorStatus model={model} />,
      content: (
        <>
          {facts && <FileNote documentId={document.id} facts={facts} />}
          {!asking(response).reader.toured && <Tour path={request.originalUrl} />}
          <EditorPage model={model} />
        </>
      ),
    });
  });

  /** Rows as the page would have them, one after the other; sheets have a length that is known. */
  routes.get("/documents/:id/rows", async (request, response) => {
    const document = await findDocument(services, request);
    const { sheet, count } = Sheets.parse(request.query);
    const rows = await rowsOfSheets(services, document.id, { sheet, count });
    sendPart(response, <SheetRows rows={rows} />);
  });

  routes.get("/api/documents/:id/outline", async (request, response) => {
    const document = await findDocument(services, request);
    response.json(await outline(services, document.id));
  });

  routes.get("/api/documents/:id/judgements", async (request, response) => {
    const document = await findDocument(services, request);
    response.json(await judgements(services, document.id, whileAsked(response)));
  });

  return routes;
}

/** Begins where the work goes on, unless another place is asked for. */
async function editorModel(
  services: Services,
  document: DocumentOverview,
  request: Request,
): Promise<EditorModel> {
  const { state: glossaryState } = services.glossary;
  const { turn } = services.feed;
  const sizes = await services.documents.sheets(document.id);
  const asked = Place.safeParse(request.query).data?.at;
  const position = asked ?? (await services.documents.firstOpen(document.id)) ?? 1;
  const begin = beginAt(sheetOf(position), sizes.length);
  const rows = await rowsOfSheets(services, document.id, { sheet: begin, count: SHEETS_AT_FIRST });
  const sheets: readonly Sheet[] = sizes.map((size, index) => {
    const at = index - begin;
    const isDrawn = at >= 0 && at < SHEETS_AT_FIRST;
    return { ...size, rows: isDrawn ? rows.slice(at * SHEET, (at + 1) * SHEET) : null };
  });
  const project = await services.projects.find(document.projectId);
  return { document, sheets, glossaryState, turn, variety: project?.variety ?? "en-GB" };
}

/** One sheet before the place, where there is one, and as many as there are room for after it. */
function beginAt(sheet: number, sheets: number): number {
  return Math.max(0, Math.min(sheet - 1, sheets - SHEETS_AT_FIRST));
}

interface SheetRange {
  readonly sheet: number;
  readonly count: number;
}

/** The segment before the first is read as well, since it tells whether a paragraph begins. */
async function rowsOfSheets(
  services: Services,
  documentId: number,
  { sheet, count }: SheetRange,
): Promise<readonly SheetRow[]> {
  const first = firstOf(sheet);
  const after = Math.max(0, first - 2);
  const limit = first - 1 - after + count * SHEET;
  const segments = await services.documents.segments(documentId, { after, limit });
  const exceptions = await services.exceptions.inDocument(documentId);
  return segments.flatMap((segment, index) => {
    if (segment.position < first) return [];
    const before = segments[index - 1] ?? segment;
    const startsParagraph = before.paragraph !== segment.paragraph;
    return [{ row: segmentRow(services.glossary, segment, exceptions), startsParagraph }];
  });
}

async function outline(services: Services, documentId: number): Promise<DocumentOutline> {
  const segments = await services.documents.outline(documentId);
  return {
    ids: segments.map(({ id }) => id),
    statuses: segments.map(({ status }) => SEGMENT_STATUSES.indexOf(status)).join(""),
    locked: segments.filter(({ locked }) => locked).map(({ id }) => id),
  };
}

async function judgements(
  services: Services,
  documentId: number,
  until: AbortSignal,
): Promise<Judgements> {
  const exceptions = await services.exceptions.inDocument(documentId);
  const findings: [number, number][] = [];
  const outdated: number[] = [];
  for await (const segment of allSegments(services.scan, { documentId, until })) {
    if (segment.target === "") continue; // nothing is said of what was not begun
    const row = segmentRow(services.glossary, segment, exceptions);
    if (row.findings.length > 0) findings.push([row.id, row.findings.length]);
    if (row.outdated) outdated.push(row.id);
  }
  return { findings, outdated };
}
