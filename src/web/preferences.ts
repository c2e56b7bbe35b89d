import { Router } from "express";
import { z } from "zod";
import { cookieOf, PREFERENCES } from "./reader.ts";

const YEAR = 365 * 24 * 60 * 60 * 1000;

const Preferences = z.object({
  language: z.enum(["hr", "en"]).optional(),
  theme: z.enum(["light", "dark", "auto"]).optional(),
  author: z.string().trim().min(1).max(80).optional(),
  tour: z.literal("done").optional(),
  back: z.string().default("/"),
});

/** Remembers the reader's language, theme and name, and that the tour was taken, and goes back to the page they were on. */
export function preferenceRoutes(): Router {
  const routes = Router();

  routes.post("/preferences", (request, response) => {
    const chosen = Preferences.parse(request.body ?? {});
    for (const preference of PREFERENCES) {
      const value = chosen[preference];
      if (value === undefined) continue;
      response.cookie(cookieOf(preference), value, {
        maxAge: YEAR,
        sameSite: "strict",
        httpOnly: true,
      });
    }
    response.redirect(303, ownPath(chosen.back));
  });

  return routes;
}

/** Only a path of this app: `//elsewhere` and `/\elsewhere` would lead to another site. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/u.test(path) ? path : "/";
}
