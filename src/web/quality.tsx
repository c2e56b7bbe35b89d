import { type Response, Router } from "express";
import { z } from "zod";
import { QualityPage } from "../../views/quality.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import { fileStem } from "../documents/names.ts";
import { findDocument } from "./documents.tsx";
import { sendPage } from "./page.tsx";
import { qualityCsv } from "./quality-csv.ts";
import { qualityReport } from "./quality-report.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Format = z.object({ format: z.enum(["json", "csv"]).default("json") });

/** What a review has found: for print, for spreadsheets, for programs. */
export function qualityRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/quality", async (request, response) => {
    const document = await findDocument(services, request);
    const report = await qualityReport(services, document, asking(response).act());
    sendPage(response, {
      title: asking(response).translation.t("review.titleOf", { title: document.title }),
      path: request.originalUrl,
      active: "documents",
      content: <QualityPage report={report} />,
    });
  });

  routes.get("/api/documents/:id/quality", async (request, response) => {
    const { format } = Format.parse(request.query);
    const document = await findDocument(services, request);
    const report = await qualityReport(services, document, asking(response).act());
    if (format === "json") return void response.json(report);
    response.attachment(`${stem(document, response)}.csv`).type("text/csv; charset=utf-8");
    response.send(qualityCsv(report.issues, asking(response).translation.t));
  });

  return routes;
}

function stem(document: DocumentOverview, response: Response): string {
  const { t } = asking(response).translation;
  return fileStem(`${document.title} ${t("review.title")}`) || `tumac-${document.id}`;
}
