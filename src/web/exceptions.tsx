import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { ExceptionsPage } from "../../views/exceptions.tsx";
import { EXCEPTION_STATES, type ExceptionAsked } from "../../views/models.ts";
import type { Notice } from "../../views/page.tsx";
import { EXCEPTION_SCOPES } from "../quality/exception.ts";
import { RULES } from "../quality/finding.ts";
import { type ExceptionSearch, exceptionItems } from "./exception-list.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** So many at a time; the page stays quick with thousands. */
const PAGE = 100;

const Id = z.coerce.number().int().positive();
/** A choice that is left at «all» is sent empty. */
const chosen = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.enum(values).or(z.literal("")).default("");
const Asked = z.object({
  document: z.union([z.literal(""), Id.transform(String)]).default(""),
  author: z.string().default(""),
  scope: chosen(EXCEPTION_SCOPES),
  rule: chosen(RULES),
  state: chosen(EXCEPTION_STATES),
  q: z.string().max(200).default(""),
  page: z.coerce.number().int().positive().catch(1),
});
const Back = z.object({
  back: z
    .string()
    .regex(/^\/exceptions(\?|$)/u)
    .catch("/exceptions"),
});

/** The findings that people have set aside: to look through, to withdraw, to give again. */
export function exceptionRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/exceptions", async (request, response) => {
    await sendExceptions(services, { request, response });
  });

  routes.post("/exceptions/:id/withdraw", async (request, response) => {
    const id = Id.parse(request.params.id);
    await services.exceptions.withdraw(id, asking(response).act());
    const { back } = Back.parse(request.body ?? {});
    const address = new URL(back, "http://here");
    address.searchParams.set("withdrawn", String(id));
    response.redirect(303, address.pathname + address.search);
  });

  routes.post("/exceptions/:id/reinstate", async (request, response) => {
    await services.exceptions.reinstate(Id.parse(request.params.id));
    const { back } = Back.parse(request.body ?? {});
    response.redirect(303, back);
  });

  routes.get("/api/exceptions", async (request, response) => {
    const asked = Asked.parse(request.query);
    const items = await exceptionItems(services, searchFor(asked));
    const start = (asked.page - 1) * PAGE;
    response.json({ exceptions: items.slice(start, start + PAGE), total: items.length });
  });

  routes.post("/api/exceptions/:id/reinstate", async (request, response) => {
    response.json(await services.exceptions.reinstate(Id.parse(request.params.id)));
  });

  return routes;
}

function searchFor({ document, author, scope, rule, state, q }: ExceptionAsked): ExceptionSearch {
  return {
    query: q,
    ...(document === "" ? {} : { documentId: Number(document) }),
    ...(author === "" ? {} : { author }),
    ...(scope === "" ? {} : { scope }),
    ...(rule === "" ? {} : { rule }),
    ...(state === "" ? {} : { state }),
  };
}

/** A filter that nobody could choose is one that was not chosen. */
async function sendExceptions(
  services: Services,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  const wanted = Asked.safeParse(request.query).data ?? Asked.parse({});
  const items = await exceptionItems(services, searchFor(wanted));
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  const asked = { ...wanted, page: Math.min(wanted.page, pages) };
  const start = (asked.page - 1) * PAGE;
  const notice = withdrawnNotice(request, response);
  const { t } = asking(response).translation;
  sendPage(response, {
    title: t("exceptions.title"),
    path: addressOf(asked),
    active: "glossary",
    wide: true,
    ...(notice === undefined ? {} : { notice }),
    content: (
      <ExceptionsPage
        items={items.slice(start, start + PAGE)}
        total={items.length}
        pages={pages}
        asked={asked}
        address={addressOf(asked)}
        documents={(await services.documents.list()).map(({ id, title }) => ({ id, title }))}
        authors={await services.exceptions.authors()}
      />
    ),
  });
}

function withdrawnNotice(request: Request, response: Response): Notice | undefined {
  const id = Id.safeParse(request.query.withdrawn);
  if (!id.success) return undefined;
  const { t } = asking(response).translation;
  const undo = { action: `/exceptions/${id.data}/reinstate`, label: t("common.undo") };
  return { text: t("exceptions.withdrawn"), undo };
}

/** The address of what is shown, without what was not chosen. */
function addressOf(asked: ExceptionAsked): string {
  const chosen = Object.entries(asked)
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([name, value]) => value !== "" && !(name === "page" && value === "1"));
  const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
  return query === "" ? "/exceptions" : `/exceptions?${query}`;
}
