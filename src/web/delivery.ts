import type {
  Contribution,
  DeliveryReport,
  ReportedAuthor,
  ReportedException,
  ReportedFinding,
  ReportedTerm,
} from "../../views/delivery.ts";
import { findingSentence } from "../../views/finding-sentence.ts";
import type { SegmentRow } from "../../views/models.ts";
import type { Translation } from "../../views/translation.ts";
import type { DocumentOverview } from "../documents/document.ts";
import { withoutCodes } from "../documents/inline-codes.ts";
import { approvedTerms } from "../glossary/concept.ts";
import type { ConceptUse } from "../glossary/enforce.ts";
import { termOf } from "../glossary/enforcement/target.ts";
import type { Glossary } from "../glossary/glossary.ts";
import { enforceCoded } from "../quality/enforce-coded.ts";
import { subjectOf } from "../quality/fingerprint.ts";
import { type DocumentWork, wordsByAuthor } from "../revisions/work-over-time.ts";
import type { Act } from "../storage/documents.ts";
import { rowsOf } from "./documents.tsx";
import { documentReview } from "./review-state.ts";
import type { Services } from "./services.ts";

/** All that is to be said of a translation on handing it over. */
export async function deliveryReport(
  services: Services,
  document: DocumentOverview,
  { made, translation }: { readonly made: Act; readonly translation: Translation },
): Promise<DeliveryReport> {
  const { concepts, glossary, segments, versions, exportedFiles, workHistory } = services;
  const rows = await rowsOf(services, document.id);
  const [newest] = await concepts.steps({ limit: 1 });
  return {
    document,
    made,
    glossary: { state: glossary.state, at: newest?.at ?? null },
    authors: withWords(await segments.authors(document.id), await workHistory.of(document.id)),
    findings: rows.flatMap((row) => findingsIn(row, translation)),
    outdated: rows.flatMap((row) =>
      row.outdated === false ? [] : [{ ...placeOf(row), why: row.outdated }],
    ),
    exceptions: exceptionsIn(rows),
    terms: termsIn(glossary, rows),
    versions: await versions.list(document.id),
    files: await exportedFiles.list(document.id),
    quality: await qualityOf(services, document.id, made.author),
    history: await workHistory.chainEnd(document.id),
  };
}

function withWords(
  authors: readonly Contribution[],
  work: DocumentWork,
): readonly ReportedAuthor[] {
  const words = wordsByAuthor(work);
  return authors.map((one) => ({ ...one, ...(words.get(one.author) ?? NO_WORDS) }));
}

const NO_WORDS = { translated: 0, reviewed: 0 } as const;

async function qualityOf(services: Services, documentId: number, reader: string) {
  const { score, issues } = await documentReview(services, documentId, reader);
  return { ...score, issues };
}

function placeOf({ id, position }: SegmentRow) {
  return { segmentId: id, position };
}

function findingsIn(row: SegmentRow, translation: Translation): readonly ReportedFinding[] {
  return row.findings
    .filter(({ severity }) => severity !== "note")
    .map((finding) => ({
      ...placeOf(row),
      severity: finding.severity,
      message: findingSentence(finding, translation.t),
    }));
}

/** Each once, with every place where it answers. */
function exceptionsIn(rows: readonly SegmentRow[]): readonly ReportedException[] {
  const reported = new Map<number, ReportedException>();
  for (const row of rows)
    for (const { exception } of row.excepted) {
      const { id, rule, text, reason, scope, author, at } = exception;
      const about = subjectOf(exception.fingerprint);
      const before = reported.get(id)?.places ?? [];
      const known = before.at(-1)?.segmentId === row.id;
      reported.set(id, {
        ...{ id, rule, text: withoutCodes(text), reason, scope, author, at },
        headword: about?.headword ?? "",
        translation: about?.translation ?? "",
        places: known ? before : [...before, placeOf(row)],
      });
    }
  return [...reported.values()];
}

function termsIn(glossary: Glossary, rows: readonly SegmentRow[]): readonly ReportedTerm[] {
  const counts = new Map<string, { count: number; used: Map<string, number> }>();
  for (const row of rows)
    for (const use of enforceCoded(glossary, row)) {
      if (use.demanded.length === 0) continue;
      const known = counts.get(use.concept.id) ?? { count: 0, used: new Map() };
      known.count += use.demanded.length;
      for (const text of usedIn(use)) known.used.set(text, (known.used.get(text) ?? 0) + 1);
      counts.set(use.concept.id, known);
    }
  const often = ([, one]: readonly [string, { count: number }]) => one.count;
  return [...counts]
    .toSorted((one, other) => often(other) - often(one))
    .map(([conceptId, { count, used }]) => ({
      conceptId,
      headword: headwordOf(glossary, conceptId),
      count,
      used: [...used].map(([text, times]) => ({ text, count: times })),
    }));
}

/** The terms as the glossary writes them, whatever form they have in the text. */
function usedIn({ concept, approved, deprecated, forbidden }: ConceptUse): readonly string[] {
  return [...approved, ...deprecated, ...forbidden].map(
    (found) => termOf(concept, found)?.text ?? found.text,
  );
}

function headwordOf(glossary: Glossary, conceptId: string): string {
  const concept = glossary.concept(conceptId);
  return concept === undefined ? "" : (approvedTerms(concept, "hr")[0]?.text ?? "");
}
