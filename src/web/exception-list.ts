import type { ExceptionItem, ExceptionState } from "../../views/models.ts";
import { withoutCodes } from "../documents/inline-codes.ts";
import type { Glossary } from "../glossary/glossary.ts";
import { fold } from "../language/text.ts";
import type { Exception } from "../quality/exception.ts";
import { fingerprintOf, subjectOf } from "../quality/fingerprint.ts";
import type { ExceptionEntry, ExceptionFilter } from "../storage/exceptions.ts";
import { judge } from "./desk.ts";
import type { Services } from "./services.ts";

/** What the list of exceptions may be narrowed to. */
export interface ExceptionSearch extends ExceptionFilter {
  readonly state?: ExceptionState;
  /** Words of the reason, with or without their marks: «cita» finds «čita». */
  readonly query?: string;
}

/** Every exception that fits, with how it stands today. */
export async function exceptionItems(
  { exceptions, glossary }: Pick<Services, "exceptions" | "glossary">,
  { state, query = "", ...filter }: ExceptionSearch,
): Promise<readonly ExceptionItem[]> {
  const wanted = plain(query);
  const entries = (await exceptions.list(filter)).filter(({ exception }) =>
    plain(exception.reason).includes(wanted),
  );
  const items = entries.map((entry) => itemOf(glossary, entry));
  return items.filter((item) => state === undefined || item.state === state);
}

const plain = (text: string): string =>
  fold(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").trim();

function itemOf(glossary: Glossary, entry: ExceptionEntry): ExceptionItem {
  const { exception, withdrawn, segment, documentTitle } = entry;
  const about = subjectOf(exception.fingerprint);
  return {
    ...exception,
    text: withoutCodes(exception.text),
    headword: about?.headword ?? "",
    translation: about?.translation ?? "",
    position: segment.position,
    source: withoutCodes(segment.source),
    documentTitle,
    withdrawn,
    ...(withdrawn === null ? lifeOf(glossary, entry) : { state: "withdrawn", death: null }),
  };
}

/** An exception dies with its term; one for a place with the words that it was about, too. */
function lifeOf(
  glossary: Glossary,
  { exception, segment }: ExceptionEntry,
): Pick<ExceptionItem, "state" | "death"> {
  if (!hasItsTerm(glossary, exception)) return { state: "dead", death: "term" };
  if (exception.scope !== "place") return { state: "standing", death: null };
  const answered = judge(glossary, segment, [exception]).excepted.length > 0;
  return answered ? { state: "standing", death: null } : { state: "dead", death: "text" };
}

function hasItsTerm(glossary: Glossary, { rule, fingerprint }: Exception): boolean {
  const about = subjectOf(fingerprint);
  if (about === undefined) return true;
  const concept = glossary.concept(about.conceptId);
  return concept !== undefined && fingerprintOf(rule, concept) === fingerprint;
}
