import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { TFunction } from "i18next";
import { MulterError } from "multer";
import { ZodError } from "zod";
import { FailurePage } from "../../views/failure.tsx";
import { XLIFF_RULES } from "../documents/formats/xliff/rules/rules.ts";
import { Mishap, type MishapName } from "../errors.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";

/** The HTTP status of each mishap. */
const STATUSES: Readonly<Record<MishapName, number>> = {
  alignmentChanged: 409,
  alignmentFileMissing: 422,
  alreadyUndone: 409,
  archiveNested: 422,
  archiveTooLarge: 413,
  archiveUnusable: 422,
  cellTooLong: 422,
  commentOfAnother: 403,
  conceptChanged: 409,
  conceptWithoutTerm: 422,
  conflict: 409,
  conflictValueUnfit: 422,
  dataBusy: 500,
  dataUnusable: 500,
  diskFull: 507,
  documentEmpty: 422,
  documentNotText: 415,
  encodingUnknown: 415,
  entryIdDoubled: 422,
  entryTooLong: 422,
  entryWithoutPair: 422,
  entryWithoutTerm: 422,
  exportRefused: 409,
  exportUnproven: 500,
  fileCancelled: 409,
  fileNotOfFormat: 415,
  filePassword: 422,
  fileTooLarge: 413,
  fileUnreadable: 422,
  fileUnwritable: 507,
  formatUnfit: 422,
  findingsStand: 422,
  formatOld: 415,
  formatUnknown: 415,
  glossaryColumnDoubled: 422,
  glossaryColumnMissing: 422,
  glossaryEmpty: 422,
  glossaryRowUnusable: 422,
  glossaryXmlUnknown: 422,
  hostUnusable: 500,
  inputInvalid: 400,
  joinApart: 422,
  linesUnequal: 422,
  lockedByFile: 423,
  nothingToUndo: 409,
  notFound: 404,
  notYourStep: 403,
  ownTranslation: 403,
  patternOpen: 422,
  patternRepeat: 422,
  patternTooLarge: 422,
  patternUnknown: 422,
  poUnusable: 422,
  portTaken: 500,
  projectNotEmpty: 409,
  reimportForeign: 422,
  reimportOutdated: 409,
  replacementGroup: 422,
  requestForeign: 403,
  reviewOfAnother: 422,
  reviewUnusable: 422,
  rowWithoutTerm: 422,
  segmentChanged: 409,
  segmentFinal: 423,
  segmentLocked: 423,
  segmentReplaced: 410,
  sharedFileChanged: 409,
  sharedFileDamaged: 409,
  sharedFileMerging: 409,
  sharedFileEmpty: 409,
  sharedFileUnwritable: 507,
  sharedFileWaits: 409,
  sharedIdTwice: 409,
  splitNowhere: 422,
  srxUnusable: 422,
  srxWithoutRules: 422,
  stateChanged: 409,
  stepBuiltOn: 409,
  stepUnfit: 422,
  tableHeadingTwice: 422,
  termTwice: 422,
  tooComplex: 413,
  tooManyCodes: 422,
  usage: 400,
  xliffForeign: 422,
  xliffInvalid: 422,
  xliffLanguages: 422,
  xliffVersion: 415,
  xliffWritten: 500,
  xmlTooDeep: 422,
  xmlUnusable: 422,
  xmlWithEntities: 422,
  xlsxTooLarge: 413,
  xlsxUnusable: 415,
};

/** What the folder of assets answers for a file that it has not, and for a way out of it. */
const NOWHERE: ReadonlySet<number | undefined> = new Set([403, 404]);

/** What multer says of a file or a field that is too long; all else that it refuses is a form not ours. */
const TOO_LARGE: ReadonlySet<string> = new Set(["LIMIT_FILE_SIZE", "LIMIT_FIELD_VALUE"]);

/** The sentence of a mishap, in the reader's language. */
export function sentence(mishap: Mishap, t: TFunction): string {
  return t(`errors.${mishap.mishap}`, { ...mishap.values, ...brokenRule(mishap, t) });
}

/** A rule of XLIFF has a sentence of its own. */
function brokenRule({ values }: Mishap, t: TFunction): { readonly sentence?: string } {
  const rule = XLIFF_RULES.find((one) => one === values.rule);
  return rule === undefined ? {} : { sentence: t(`xliff.${rule}`, { ...values }) };
}

/** No route knows the address. */
export const refuseUnknown: RequestHandler = () => {
  throw new Mishap("notFound");
};

/** Answers every error: a mishap by its sentence, all else as a defect that is logged and not shown. */
export const answerErrors: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const mishap = mishapOf(error);
  if (mishap === undefined) console.error(error);
  const status = mishap ? STATUSES[mishap.mishap] : 500;
  const { t } = asking(response).translation;
  const message = mishap ? sentence(mishap, t) : t("errors.defect");
  response.status(status);
  if (request.path.startsWith("/api/")) return answerJson(response, mishap, message);
  const from = request.path.startsWith("/glossary") ? "glossary" : "documents";
  sendPage(response, {
    title: message,
    path: request.method === "GET" ? request.originalUrl : `/${from}`,
    active: from,
    content: <FailurePage status={status} message={message} from={from} />,
  });
};

function answerJson(response: Response, mishap: Mishap | undefined, message: string): void {
  const name = mishap?.mishap ?? "defect";
  response.json({ error: { name, message, details: mishap?.details ?? null } });
}

/** What the user can mend of an error; undefined for a defect. */
export function mishapOf(error: unknown): Mishap | undefined {
  if (error instanceof Mishap) return error;
  if (error instanceof ZodError) return new Mishap("inputInvalid", placeOf(error), error.issues);
  if (isTooLarge(error)) return new Mishap("fileTooLarge");
  if (NOWHERE.has(statusOf(error))) return new Mishap("notFound");
  if (isClientError(error)) return new Mishap("inputInvalid", { place: "" });
  if (codeOf(error) === "SQLITE_FULL") return new Mishap("diskFull");
  return undefined;
}

function placeOf(error: ZodError) {
  return { place: error.issues[0]?.path.join(".") ?? "" };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof MulterError ? TOO_LARGE.has(error.code) : statusOf(error) === 413;
}

/** Express and its body parsers mark what the client did wrong (bad JSON, a bad %-escape) with a status. */
function isClientError(error: unknown): boolean {
  if (error instanceof MulterError) return true;
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("status" in error)) return undefined;
  return typeof error.status === "number" ? error.status : undefined;
}
