import type { RequestHandler } from "express";
import type { Services } from "./services.ts";

declare global {
  namespace Express {
    interface Locals {
      /** Undefined on pages that are none of the glossary's. */
      openConflicts?: number;
    }
  }
}

/** Counts what waits for a decision between page and files, so that every page of the glossary can say it. */
export function countOpenConflicts({ conflicts, sharing }: Services): RequestHandler {
  return async (request, response, next) => {
    if (request.method === "GET" && /^\/(?:glossary|exceptions)(?:\/|$)/u.test(request.path))
      response.locals.openConflicts = (await conflicts.open()).length + sharing.troubles().length;
    next();
  };
}
