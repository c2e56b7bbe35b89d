import { z } from "zod";
import type { MemberRow } from "../../views/project-models.ts";
import { decodeText } from "../documents/encoding.ts";
import { ENGLISH_VARIETIES, FIRST_PROJECT, type Project } from "../documents/project.ts";
import type { SegmentationSettings } from "../documents/segmentation.ts";
import { readSrx } from "../documents/srx/read.ts";
import type { OwnAbbreviation } from "../language/segmentation/own.ts";
import { PROJECT_ROLES, type ProjectMember } from "../quality/review/steps.ts";
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

/** More names are a company, not a project. */
const MOST_MEMBERS = 200;

const MemberName = z.string().trim().max(100);

const Members = z
  .array(z.object({ name: MemberName.min(1), roles: z.array(z.enum(PROJECT_ROLES)).min(1) }))
  .max(MOST_MEMBERS);

/** What a program sends; `srx` is the text of a file, and null goes back to Tumač's rules. */
export const ProjectBody = z.object({
  name: Name.min(1),
  variety: Variety.default("en-GB"),
  abbreviations: Abbreviations.default([]),
  srx: z.string().nullable().default(null),
  members: Members.default([]),
  ownReview: z.boolean().default(false),
});

/** The same for a change: what is left out stays. The first project may have no name of its own. */
export const ProjectChange = z.object({
  name: Name.optional(),
  variety: Variety.optional(),
  abbreviations: Abbreviations.optional(),
  srx: z.string().nullable().optional(),
  members: Members.optional(),
  ownReview: z.boolean().optional(),
});

const AbbreviationList = z
  .string()
  .default("")
  .transform((text) => text.split(/[\n,;]+/u).map(tidyAbbreviation))
  .transform((texts) => [...new Set(texts)].filter((text) => text !== ""))
  .pipe(z.array(Abbreviation).max(MOST_ABBREVIATIONS));

const Row = z.coerce.number().int().nonnegative();
const Ticked = z.union([z.array(Row), Row.transform((one) => [one])]).default([]);

/** The rows of the table of members: names in order, and for each role the numbers of the rows where it is ticked. */
const MemberRows = z.object({
  member: z
    .union([z.array(MemberName).max(MOST_MEMBERS), MemberName.transform((one) => [one])])
    .optional(),
  ownReview: z.literal("yes").optional(),
  ...{ translator: Ticked, reviewer: Ticked, lead: Ticked },
});

/** What the form sends. */
export const ProjectForm = z.object({
  name: Name.default(""),
  variety: Variety.default("en-GB"),
  goesOn: AbbreviationList,
  unclear: AbbreviationList,
  rules: z.enum(["own", "srx"]).default("own"),
  ...MemberRows.shape,
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
  return { name: form.name, variety: form.variety, segmentation, ...teamOf(form) };
}

/** The rows that have a name; null of a form without the table. Whoever has no role ticked translates. */
export function memberRows(form: z.infer<typeof MemberRows>): readonly MemberRow[] | null {
  if (form.member === undefined) return null;
  const rows = form.member.map((name, row) => {
    const roles = PROJECT_ROLES.filter((role) => form[role].includes(row));
    return { name, roles: roles.length === 0 ? (["translator"] as const) : roles };
  });
  return rows.filter(({ name }) => name !== "");
}

function teamOf(form: z.infer<typeof MemberRows>): Pick<ProjectFields, "members" | "ownReview"> {
  const rows = memberRows(form);
  if (rows === null) return {};
  return { members: membersOf(rows), ownReview: form.ownReview === "yes" };
}

/** One entry a role. */
export function membersOf(rows: readonly MemberRow[]): readonly ProjectMember[] {
  return rows.flatMap(({ name, roles }) => roles.map((role) => ({ name, role })));
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
