import { z } from "zod";
import { decodeText } from "../documents/encoding.ts";
import { ENGLISH_VARIETIES, FIRST_PROJECT, type Project } from "../documents/project.ts";
import type { SegmentationSettings } from "../documents/segmentation.ts";
import { readSrx } from "../documents/srx/read.ts";
import type { OwnAbbreviation } from "../language/segmentation/own.ts";
import type { ProjectFields } from "../storage/projects.ts";

/** A page of abbreviations; more are a dictionary, for which there is SRX. */
const MOST_ABBREVIATIONS = 1_000;

/** As long as «zast. predsj.»; more is a phrase. Characters. */
const LONGEST_ABBREVIATION = 40;

const Name = z.string().trim().max(200);
const Variety = z.enum(ENGLISH_VARIETIES);
const Abbreviation = z
  .string()
  .transform(tidyAbbreviation)
  .pipe(
    z
      .string()
      .min(1)
      .max(LONGEST_ABBREVIATION)
      .regex(/^\S+(?: \S+)?$/u),
  );

const Abbreviations = z
  .array(z.object({ text: Abbreviation, use: z.enum(["goesOn", "unclear"]).default("goesOn") }))
  .max(MOST_ABBREVIATIONS);

/** What a program sends; `srx` is the text of a file, and null goes back to Tumač's rules. */
export const ProjectBody = z.object({
  name: Name.min(1),
  variety: Variety.default("en-GB"),
  abbreviations: Abbreviations.default([]),
  srx: z.string().nullable().default(null),
});

/** The same for a change: what is left out stays. The first project may have no name of its own. */
export const ProjectChange = z.object({
  name: Name.optional(),
  variety: Variety.optional(),
  abbreviations: Abbreviations.optional(),
  srx: z.string().nullable().optional(),
});

const AbbreviationList = z
  .string()
  .default("")
  .transform((text) => text.split(/[\n,;]+/u).map(tidyAbbreviation))
  .transform((texts) => [...new Set(texts)].filter((text) => text !== ""))
  .pipe(z.array(Abbreviation).max(MOST_ABBREVIATIONS));

/** What the form sends. */
export const ProjectForm = z.object({
  name: Name.default(""),
  variety: Variety.default("en-GB"),
  goesOn: AbbreviationList,
  unclear: AbbreviationList,
  rules: z.enum(["own", "srx"]).default("own"),
});

/** What is stored of a form; an SRX file comes beside it, or stays the one that there is. */
export function fieldsOf(
  form: z.infer<typeof ProjectForm>,
  { file, project }: { readonly file: Uint8Array | undefined; readonly project?: Project },
): ProjectFields {
  const kept = project?.segmentation.srx ?? null;
  const read = file === undefined || file.length === 0 ? kept : readSrx(decodeText(file).text);
  const abbreviations: readonly OwnAbbreviation[] = [
    ...form.goesOn.map((text) => ({ text, use: "goesOn" }) as const),
    ...form.unclear
      .filter((text) => !form.goesOn.includes(text))
      .map((text) => ({ text, use: "unclear" }) as const),
  ];
  const segmentation = { abbreviations, srx: form.rules === "srx" ? read : null };
  return { name: form.name, variety: form.variety, segmentation };
}

/** What is stored of what a program sends. */
export function settingsOf(
  { abbreviations, srx }: Pick<z.infer<typeof ProjectChange>, "abbreviations" | "srx">,
  earlier: SegmentationSettings,
): SegmentationSettings {
  return {
    abbreviations: abbreviations ?? earlier.abbreviations,
    srx: srx === undefined ? (earlier.srx ?? null) : srx === null ? null : readSrx(srx),
  };
}

/** Every project but the first is called by its name alone. */
export function isNamed({ id }: Pick<Project, "id">, name: string): boolean {
  return id === FIRST_PROJECT || name !== "";
}

function tidyAbbreviation(text: string): string {
  return text.trim().replace(/\s+/gu, " ").replace(/\.+$/u, "");
}
