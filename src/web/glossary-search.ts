import type { Request } from "express";
import {
  type GlossarySearch,
  TRAITS,
  type Trait,
  WHOLE_GLOSSARY,
} from "../../views/glossary-address.ts";
import { type CatalogueQuery, SORTS } from "../glossary/catalogue.ts";
import type { ConceptRecord } from "../glossary/change.ts";
import { TERM_STATUSES } from "../glossary/concept.ts";
import type { Services } from "./services.ts";

/** What the reader was looking for, which every address of the glossary carries along. */
export function searchOf({ query }: Request): GlossarySearch {
  return {
    query: text(query.q),
    domain: text(query.domain),
    status: oneOf(TERM_STATUSES, query.status),
    author: text(query.author),
    only: oneOf(TRAITS, query.only),
    sort: oneOf(SORTS, query.sort),
    page: Math.max(WHOLE_GLOSSARY.page, Number.parseInt(text(query.page), 10) || 1),
  };
}

/** The concepts of all pages that a search finds, in its order. */
export async function foundConcepts(
  services: Services,
  { query, domain, status, author, only, sort }: GlossarySearch,
): Promise<readonly ConceptRecord[]> {
  const among = await idsWith(services, only);
  const found: CatalogueQuery = {
    query,
    domain,
    author,
    untranslated: only === "untranslated",
    kept: only === "kept",
    ...(status ? { status } : {}),
    ...(sort ? { sort } : {}),
    ...(among ? { among } : {}),
  };
  return services.catalogue.find(found);
}

/** The concepts with a trait that is not written in them. */
async function idsWith(
  { usage, conflicts }: Services,
  only: Trait | "",
): Promise<ReadonlySet<string> | undefined> {
  if (only === "unused") return usage.unusedIds();
  if (only !== "conflicts") return undefined;
  return new Set((await conflicts.open()).map(({ conceptId }) => conceptId));
}

function oneOf<Value extends string>(values: readonly Value[], sent: unknown): Value | "" {
  return values.find((value) => value === sent) ?? "";
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
