import type { Segment } from "../documents/segment.ts";
import type { Glossary } from "../glossary/glossary.ts";
import { type Exception, subject } from "../quality/exception.ts";
import type { Finding } from "../quality/finding.ts";
import type { ExceptionMove, MoveExceptions } from "../storage/step-companions.ts";
import { judge } from "./desk.ts";

/** Exceptions go to the segment in which their finding stands now, and answer it there as they did before. */
export function exceptionMoves(glossary: Glossary): MoveExceptions {
  return (exceptions, { before, heirs }) =>
    exceptions.flatMap((exception): readonly ExceptionMove[] => {
      const places = placesOf(glossary, exception, heirs);
      const place = places.find(({ text }) => text === exception.text) ?? places[0];
      if (place === undefined) return [];
      const isKept = exception.text === place.text || !isOfOthers(glossary, exception, before);
      const text = isKept ? place.text : exception.text;
      return [{ id: exception.id, segmentId: place.segment.id, text }];
    });
}

/** Where its finding stands: about another source, or about the same words of a translation. */
function placesOf(glossary: Glossary, exception: Exception, heirs: readonly Segment[]) {
  return heirs.flatMap((segment) =>
    findingsLike(glossary, exception, segment)
      .map((finding) => ({
        segment,
        finding,
        text: subject(finding, { ...segment, segmentId: segment.id }),
      }))
      .filter(({ finding, text }) => finding.side === "source" || text === exception.text),
  );
}

/** Of two segments that are joined, one may have what nobody has set aside; then it is to be asked again. */
function isOfOthers(glossary: Glossary, exception: Exception, before: readonly Segment[]): boolean {
  return before
    .filter(({ id }) => id !== exception.segmentId)
    .some((segment) => findingsLike(glossary, exception, segment).length > 0);
}

function findingsLike(
  glossary: Glossary,
  { rule, fingerprint }: Exception,
  segment: Segment,
): readonly Finding[] {
  const { standing } = judge(glossary, segment, []);
  return standing.filter((one) => one.rule === rule && one.fingerprint === fingerprint);
}
