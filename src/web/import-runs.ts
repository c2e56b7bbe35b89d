import { Mishap } from "../errors.ts";
import type { ImportChoices } from "../glossary/exchange/importing/choices.ts";
import { type ImportPlan, planImport } from "../glossary/exchange/importing/plan.ts";
import type { ReadGlossary } from "../glossary/exchange/reading.ts";
import { freshConceptId } from "../glossary/fresh-id.ts";
import { createGlossary } from "../glossary/glossary.ts";
import { createRecogniser } from "../glossary/recognise.ts";
import type { Act } from "../storage/documents.ts";
import type { WaitingImport } from "../storage/glossary-imports.ts";
import { allSegments } from "./all-segments.ts";
import { changeGlossary } from "./glossary-acts.ts";
import { type GlossaryFile, openGlossaryFile, readGlossaryFile } from "./glossary-file.ts";
import type { Services } from "./services.ts";

/** An import that waits, with what it would do as the glossary stands now. */
export interface ImportRun {
  readonly waiting: WaitingImport;
  readonly file: GlossaryFile;
  readonly plan: ImportPlan;
}

/** Imports from the file that was given to the step that they become. */
export interface ImportRuns {
  /** Keeps a file for its dry run and answers the id of the import. Throws where it cannot be read at all. */
  begin(
    file: { readonly fileName: string; readonly content: Uint8Array },
    act: Act,
  ): Promise<number>;
  find(id: number): Promise<ImportRun>;
  /** Throws where the file cannot be read so; then all stays as it was. */
  choose(id: number, choices: Partial<ImportChoices>): Promise<void>;
  /** Writes what the dry run shows as one step; null where there was nothing to write. */
  accept(
    id: number,
    act: Act,
  ): Promise<{ readonly step: number | null; readonly concepts: number }>;
}

/** A table with our own columns is the whole truth about its concepts; of others nobody knows what they leave out. */
export function policyFor({ reading }: GlossaryFile): ImportChoices["policy"] {
  return reading.table?.tool === "Tumač" ? "replace" : "complete";
}

export function createImportRuns(services: Services): ImportRuns {
  const { imports, glossary } = services;
  const counted = new Map<string, ReadonlyMap<string, number>>();

  /** Counting reads all documents, so it is done once for a file and the way that it is read. */
  async function placesIn(id: number, file: GlossaryFile): Promise<ReadonlyMap<string, number>> {
    const key = JSON.stringify([id, file.reading]);
    const known = counted.get(key) ?? (await placesOf(services, file.read));
    counted.clear(); // one person imports one file at a time; others count again
    counted.set(key, known);
    return known;
  }

  async function find(id: number): Promise<ImportRun> {
    const waiting = await imports.find(id);
    const { reading, policy, decisions } = waiting.choices;
    const file = await readGlossaryFile(waiting.content, reading);
    const plan = planImport(file.read, {
      glossary: glossary.concepts(),
      policy,
      decisions: new Map(Object.entries(decisions).map(([line, one]) => [Number(line), one])),
      freshId: freshConceptId,
      places: await placesIn(id, file),
    });
    return { waiting, file, plan };
  }

  return {
    find,
    async begin({ fileName, content }, act) {
      const file = await openGlossaryFile(content);
      const { concepts, problems } = file.read;
      if (concepts.length + problems.length === 0) throw new Mishap("glossaryEmpty");
      const choices = { reading: file.reading, policy: policyFor(file), decisions: {} };
      return imports.add({ fileName, content, choices }, act);
    },
    async choose(id, choices) {
      const { choices: before, content } = await imports.find(id);
      if (choices.reading) await readGlossaryFile(content, choices.reading);
      await imports.choose(id, { ...before, ...choices });
    },
    async accept(id, act) {
      const { waiting, plan } = await find(id);
      const { put } = plan.change;
      const importing = { ...act, origin: "imported" as const, detail: waiting.fileName };
      const step = put.length === 0 ? null : await changeGlossary(services, plan.change, importing);
      await imports.remove(id);
      return { step, concepts: put.length };
    },
  };
}

/** In how many places of all documents each Croatian term of a file would be found. */
export async function placesOf(
  { morphologies, scan }: Pick<Services, "morphologies" | "scan">,
  { concepts }: ReadGlossary,
): Promise<ReadonlyMap<string, number>> {
  const wanted = createGlossary({
    hr: createRecogniser("hr", morphologies.hr),
    en: createRecogniser("en", morphologies.en),
  });
  for (const { concept } of concepts) wanted.put(concept);
  const places = new Map<string, number>();
  for await (const { source } of allSegments(scan)) {
    for (const { conceptId, termId } of wanted.recognise("hr", source)) {
      const term = wanted.concept(conceptId)?.terms.find((one) => one.id === termId)?.text ?? "";
      places.set(term, (places.get(term) ?? 0) + 1);
    }
  }
  return places;
}
