import type { RequestHandler } from "express";
import multer, { MulterError } from "multer";
import { Mishap } from "../errors.ts";

/** The largest file that is read, and the longest text that is pasted. Bytes. */
const LARGEST_FILE = 32 * 1024 * 1024;

/** Reads a form with one file, `file`, and its other fields. Throws a mishap where the form is broken. */
export function uploadedFile(): RequestHandler {
  return reading(multer({ ...MEMORY, limits: { ...LIMITS, files: 1 } }).single("file"));
}

/** The same with a file for each of these fields, in `request.files` as a list. */
export function uploadedFiles(fields: readonly string[]): RequestHandler {
  const upload = multer({
    ...MEMORY,
    limits: { ...LIMITS, files: fields.length },
    fileFilter: (_request, file, accept) => accept(null, fields.includes(file.fieldname)),
  });
  return reading(upload.any());
}

const LIMITS = { fileSize: LARGEST_FILE, fieldSize: LARGEST_FILE, fields: 20 };
const MEMORY = { storage: multer.memoryStorage() };

function reading(read: RequestHandler): RequestHandler {
  return (request, response, next) => {
    read(request, response, (error?: unknown) => {
      // all that memory storage can fail at is what was sent: a boundary left out, a form cut short
      const known = error === undefined || error instanceof MulterError;
      next(known ? error : new Mishap("inputInvalid"));
    });
  };
}

/** A browser sends the name of a file in UTF-8, and multer reads it as Latin-1. */
export function fileName(file: Express.Multer.File): string {
  return Buffer.from(file.originalname, "latin1").toString();
}
