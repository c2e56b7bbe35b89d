import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { type ReaderKeys, readerKeys } from "../../views/editor-keys.tsx";
import { type KeyChoice, NO_CHOICE, readChoice } from "../../views/keys/choice.ts";
import { isMac } from "../../views/keys/mac.ts";
import type { Reader } from "../../views/models.ts";
import type { Translation } from "../../views/translation.ts";
import type { Language } from "../language/paradigm.ts";
import type { Act } from "../storage/documents.ts";
import type { Services } from "./services.ts";

/** Names of the cookies in which a reader's choices are remembered. */
export const PREFERENCES = ["language", "theme", "author", "tour"] as const;
export const cookieOf = (preference: (typeof PREFERENCES)[number]) => `tumac-${preference}`;

/** What every handler knows about who asks. */
export interface Asking {
  readonly reader: Reader;
  readonly translation: Translation;
  readonly keys: ReaderKeys;
  /** The reader sits at a Mac, where keys have other names. */
  readonly mac: boolean;
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
    const mac = isMac(request.get("user-agent") ?? "");
    const asking: Asking = {
      reader: {
        author,
        theme: themeOf(cookie(request, "theme")),
        toured: cookie(request, "tour") === "done",
      },
      translation: services.translationIn(languageOf(request)),
      keys: readerKeys(chosenKeys(request), mac),
      mac,
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

/** The cookie in which the keys are remembered. */
export const KEYS_COOKIE = "tumac-keys";
/** A browser keeps no longer one. Characters. */
const LONGEST_COOKIE = 4_096;
const ChosenKeys = z.string().max(LONGEST_COOKIE).transform(readChoice).catch(NO_CHOICE);

function chosenKeys(request: Request): KeyChoice {
  return ChosenKeys.parse(request.cookies?.[KEYS_COOKIE]);
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
