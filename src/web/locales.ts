import { Router } from "express";
import { Mishap } from "../errors.ts";
import { en } from "./locales/en.ts";
import { hr } from "./locales/hr.ts";

const LOCALES: ReadonlyMap<string, unknown> = new Map([
  ["hr.json", hr],
  ["en.json", en],
]);

/** The strings of the interface, for the script in the browser. */
export function localeRoutes(): Router {
  const routes = Router();
  routes.get("/locales/:file", (request, response) => {
    const locale = LOCALES.get(request.params.file);
    if (locale === undefined) throw new Mishap("notFound");
    response.json(locale);
  });
  return routes;
}
