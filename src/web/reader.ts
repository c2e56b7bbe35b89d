import type { Request, RequestHandler, Response } from "express";
import type { Reader } from "../../views/models.ts";
import type { Translation } from "../../views/translation.ts";
import type { Language } from "../language/paradigm.ts";
import type { Act } from "../storage/documents.ts";
import type { Services } from "./services.ts";

/** Names of the cookies in which a reader's choices are remembered. */
export const PREFERENCES = ["language", "theme", "author"] as const;
export const cookieOf = (preference: (typeof PREFERENCES)[number]) => `tumac-${preference}`;

/** What every handler knows about who asks. */
export interface Asking {
  readonly reader: Reader;
  readonly translation: Translation;
  readonly act: () => Act;
}

declare global {
  namespace Express {
    interface Locals {
      asking: Asking;
    }
  }
}

/** Reads the reader's choices from the cookies, once a request. */
export function readReader(services: Services): RequestHandler {
  return (request, response, next) => {
    const author = cookie(request, "author") || services.defaultAuthor;
    const asking: Asking = {
      reader: { author, theme: themeOf(cookie(request, "theme")) },
      translation: services.translationIn(languageOf(request)),
      act: () => ({ author, at: services.clock() }),
    };
    response.locals.asking = asking;
    next();
  };
}

/** Who asks. Throws a defect where `readReader` did not run. */
export function asking(response: Response): Asking {
  return response.locals.asking;
}

function cookie(request: Request, preference: (typeof PREFERENCES)[number]): string {
  const value: unknown = request.cookies?.[cookieOf(preference)];
  return typeof value === "string" ? value : "";
}

function themeOf(value: string): Reader["theme"] {
  return value === "light" || value === "dark" ? value : "auto";
}

/** The choice that is remembered, else the browser's, else Croatian. */
function languageOf(request: Request): Language {
  const chosen = cookie(request, "language");
  if (chosen === "hr" || chosen === "en") return chosen;
  return request.acceptsLanguages(["hr", "en"]) === "en" ? "en" : "hr";
}
