import { Mishap } from "../errors.ts";
import { termsInTexts } from "../glossary/concept.ts";
import type { ImportChoices } from "../glossary/exchange/importing/choices.ts";
import { type ImportPlan, planImport } from "../glossary/exchange/importing/plan.ts";
import type { ReadGlossary } from "../glossary/exchange/reading.ts";
import { freshConceptId } from "../glossary/fresh-id.ts";
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
  const files = createLast<GlossaryFile>();
  const counts = createLast<ReadonlyMap<string, number>>();
  const plans = createLast<ImportPlan>();

  async function find(id: number): Promise<ImportRun> {
    const waiting = await imports.find(id);
    const { reading, policy, decisions } = waiting.choices;
    const file = await files.get([id, reading], () => readGlossaryFile(waiting.content, reading));
    const places = await counts.get([id, file.reading], () => placesOf(services, file.read));
    const plan = await plans.get([id, waiting.choices, glossary.state], async () =>
      planImport(file.read, {
        glossary: glossary.concepts(),
        policy,
        decisions: new Map(Object.entries(decisions).map(([line, one]) => [Number(line), one])),
        freshId: freshConceptId,
        places,
      }),
    );
    return { waiting, file, plan };
  }

  return {
    find,
    async begin({ fileName, content }, act) {
      const file = await openGlossaryFile(content);
      const { concepts, problems } = file.read;
      if (concepts.length + problems.length === 0) throw new Mishap("glossaryEmpty");
      const choices = { reading: file.reading, policy: policyFor(file), decisions: {} };
      const id = await imports.add({ fileName, content, choices }, act);
      await files.get([id, file.reading], async () => file);
      return id;
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
      for (const last of [files, counts, plans]) last.forget();
      return { step, concepts: put.length };
    },
  };
}

/**
 * What was worked out last, for as long as the question is the same: one person imports one file at a time, looks
 * at it page by page and accepts it. Others work it out again.
 */
function createLast<Value>() {
  let asked: string | undefined;
  let value: Promise<Value> | undefined;
  return {
    forget() {
      asked = undefined;
      value = undefined;
    },
    get(question: unknown, work: () => Promise<Value>): Promise<Value> {
      const key = JSON.stringify(question);
      if (value !== undefined && key === asked) return value;
      asked = key;
      value = work();
      value.catch(() => {
        if (asked === key) asked = undefined;
      });
      return value;
    },
  };
}

/** In how many places of all documents each Croatian term of a file would be found. */
export async function placesOf(
  { morphologies, scan }: Pick<Services, "morphologies" | "scan">,
  { concepts }: ReadGlossary,
): Promise<ReadonlyMap<string, number>> {
  const recogniser = createRecogniser("hr", morphologies.hr);
  const texts = new Map<string, string>();
  for (const { concept } of concepts)
    for (const term of termsInTexts(concept)) {
      if (term.language !== "hr") continue;
      recogniser.put(concept.id, term);
      texts.set(term.id, term.text);
    }
  const places = new Map<string, number>();
  for await (const { source } of allSegments(scan)) {
    for (const { termId } of recogniser.recognise(source)) {
      const term = texts.get(termId) ?? "";
      places.set(term, (places.get(term) ?? 0) + 1);
    }
  }
  return places;
}
