import { type Response, Router } from "express";
import { z } from "zod";
import { ReportPage } from "../../views/report.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import { fileStem } from "../documents/names.ts";
import { deliveryReport } from "./delivery.ts";
import { findDocument } from "./documents.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import { reportCsv } from "./report-csv.ts";
import type { Services } from "./services.ts";

const Format = z.object({ format: z.enum(["json", "csv"]).default("json") });

/** What is handed over with a translation: for print, for spreadsheets, for programs. */
export function reportRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/report", async (request, response) => {
    const document = await findDocument(services, request);
    const report = await made(services, document, response);
    sendPage(response, {
      title: asking(response).translation.t("report.titleOf", { title: document.title }),
      path: request.originalUrl,
      active: "documents",
      content: <ReportPage report={report} />,
    });
  });

  routes.get("/api/documents/:id/report", async (request, response) => {
    const { format } = Format.parse(request.query);
    const document = await findDocument(services, request);
    const report = await made(services, document, response);
    if (format === "json") return void response.json(report);
    const { t } = asking(response).translation;
    const stem = fileStem(`${document.title} ${t("report.title")}`) || `tumac-${document.id}`;
    response.attachment(`${stem}.csv`).type("text/csv; charset=utf-8");
    response.send(reportCsv(report, t));
  });

  return routes;
}

function made(services: Services, document: DocumentOverview, response: Response) {
  const { act, translation } = asking(response);
  return deliveryReport(services, document, { made: act(), translation });
}
