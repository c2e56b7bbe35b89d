import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { REVIEW_FORMATS, ReviewFilesPage } from "../../views/review-files.tsx";
import { ReviewRunPage } from "../../views/review-run.tsx";
import type { Translation } from "../../views/translation.ts";
import type { DocumentOverview } from "../documents/document.ts";
import { FORMAT_KINDS } from "../documents/formats/kinds.ts";
import { fileStem, stemOf } from "../documents/names.ts";
import { REVIEW_COLUMNS, type ReviewColumn, reviewSheet } from "../documents/review/sheet.ts";
import { writeReviewDocx } from "../documents/review/write-docx.ts";
import { writeReviewHtml } from "../documents/review/write-html.ts";
import { Mishap } from "../errors.ts";
import { findDocument } from "./documents.tsx";
import { mishapOf, sentence } from "./errors.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import { applyReview, ReviewForm, type ReviewTaken } from "./review-acts.ts";
import { reviewPageParts } from "./review-page.ts";
import { refusalsRead, refusalsWritten } from "./review-refusal.ts";
import { reviewRun } from "./review-run.ts";
import type { Services } from "./services.ts";
import { fileName, uploadedFile } from "./upload.ts";

const Format = z.enum(REVIEW_FORMATS);
const Count = z.coerce.number().int().nonnegative();
const Taken = z.object({
  applied: Count,
  left: Count.catch(0),
  decided: Count.catch(0),
  remarks: Count.catch(0),
  issues: Count.catch(0),
  refused: z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .catch([])
    .transform(refusalsRead),
});

/** Translations as tables for a reviewer who has no Tumač: out, and in again. */
export function reviewFiles(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/review", async (request, response) => {
    const document = await findDocument(services, request);
    sendReviewPage(request, response, { document });
  });

  routes.get("/documents/:id/review/file", async (request, response) => {
    const document = await findDocument(services, request);
    const format = Format.safeParse(request.query.format);
    if (!format.success) throw new Mishap("notFound");
    const { t, language } = asking(response).translation;
    const sheet = reviewSheet(document, await services.documents.segments(document.id));
    const words = {
      language,
      columns: Object.fromEntries(
        REVIEW_COLUMNS.map((column) => [column, t(`reviewing.columns.${column}`)]),
      ) as Record<ReviewColumn, string>, // made of the very list that the type comes from
      statuses: t("common.status", { returnObjects: true }),
      advice: t(`reviewing.advice.${format.data}`),
    };
    const name = t("reviewing.fileName", {
      name: fileStem(stemOf(document.fileName)) || fileStem(document.title) || document.id,
    });
    response.attachment(`${name}.${format.data}`);
    response.type(FORMAT_KINDS[format.data].mediaType);
    if (format.data === "docx") response.send(Buffer.from(writeReviewDocx(sheet, words)));
    else {
      const parts = await reviewPageParts(services, { language, name });
      response.send(writeReviewHtml(sheet, words, parts));
    }
  });

  routes.post("/documents/:id/review", uploadedFile(), async (request, response) => {
    const document = await findDocument(services, request);
    try {
      await sendRun(services, document, { request, response });
    } catch (error) {
      const mishap = mishapOf(error);
      if (mishap === undefined) throw error;
      response.status(422);
      const problem = sentence(mishap, asking(response).translation.t);
      sendReviewPage(request, response, { document, problem });
    }
  });

  routes.post("/documents/:id/review/apply", async (request, response) => {
    const document = await findDocument(services, request);
    const { reviewer, file, ...form } = ReviewForm.parse(request.body);
    const { author, at } = asking(response).act();
    const { t } = asking(response).translation;
    const note = t("reviewing.readIn", { file, name: author });
    const by = { author: reviewer || author, at, note, origin: "import" } as const;
    const taken = await applyReview(services, document.id, { ...form, by });
    if (taken.applied + taken.decided + taken.remarks + taken.issues > 0)
      services.events.rowsChanged();
    response.redirect(303, `/documents/${document.id}/review?${takenQuery(taken)}`);
  });

  return routes;
}

function takenQuery({ refused, ...counts }: ReviewTaken): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, count] of Object.entries(counts)) query.set(name, String(count));
  for (const one of refusalsWritten(refused)) query.append("refused", one);
  return query;
}

function sendReviewPage(
  request: Request,
  response: Response,
  props: { readonly document: DocumentOverview; readonly problem?: string },
): void {
  const { t } = asking(response).translation;
  const { title, id } = props.document;
  const done = Taken.safeParse(request.query);
  sendPage(response, {
    title: t("reviewing.title", { title }),
    path: `/documents/${id}/review`,
    active: "documents",
    wide: true,
    ...(done.success ? { notice: { text: takenSentences(done.data, t) } } : {}),
    content: <ReviewFilesPage {...props} refused={done.success ? done.data.refused : []} />,
  });
}

/** What was done, a sentence each; where nothing was, that. */
function takenSentences(
  { applied, decided, remarks, issues, left }: z.infer<typeof Taken>,
  t: Translation["t"],
): string {
  const said = [
    applied > 0 || decided + remarks + issues === 0
      ? t("reviewing.applied", { count: applied })
      : "",
    decided > 0 ? t("reviewing.decided", { count: decided }) : "",
    remarks > 0 ? t("reviewing.remarked", { count: remarks }) : "",
    issues > 0 ? t("reviewing.reported", { count: issues }) : "",
    left > 0 ? t("reviewing.left", { count: left }) : "",
  ];
  return said.filter((one) => one !== "").join(" ");
}

/** Nothing is stored between the dry run and the decision: the page carries what it shows. */
async function sendRun(
  services: Services,
  document: DocumentOverview,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  const { file } = request;
  if (file === undefined) throw new Mishap("inputInvalid");
  const { id, createdAt } = document;
  const segments = await services.documents.segments(id);
  const review = await services.work.review(file.buffer, { id, createdAt, segments });
  const { reader, translation } = asking(response);
  const run = await reviewRun(services, {
    documentId: id,
    planned: review.rows,
    reviewer: review.reviewer || reader.author,
    segments: segments.length,
  });
  const { t } = translation;
  const name = fileName(file);
  sendPage(response, {
    title: t("reviewing.run.title", { file: name }),
    path: `/documents/${document.id}/review`,
    active: "documents",
    wide: true,
    content: (
      <ReviewRunPage documentId={document.id} fileName={name} reviewer={review.reviewer} {...run} />
    ),
  });
}
