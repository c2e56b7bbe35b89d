import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Translation } from "../../views/translation.ts";
import { Mishap } from "../errors.ts";
import { IMPORT_OUTCOMES } from "../glossary/exchange/importing/choices.ts";
import { type ImportRow, planImport } from "../glossary/exchange/importing/plan.ts";
import { freshConceptId } from "../glossary/fresh-id.ts";
import { sentence } from "../web/errors.tsx";
import { changeGlossary } from "../web/glossary-acts.ts";
import { openGlossaryFile } from "../web/glossary-file.ts";
import { placesOf, policyFor } from "../web/import-runs.ts";
import type { GlossaryCommand } from "./open-glossary.ts";

/** Reads a glossary of any format as one step that can be undone, or only says what that would do. */
export const importFile: GlossaryCommand = async (input, open) => {
  const { config, translation, print } = input;
  const [, path = ""] = config.files;
  const content = await readFile(path).catch(() => {
    throw new Mishap("fileUnreadable", { file: path });
  });
  const file = await openGlossaryFile(content).catch((error: unknown) => {
    throw error instanceof Mishap
      ? new Mishap(error.mishap, { ...error.values, file: path })
      : error;
  });
  const { rows, change } = planImport(file.read, {
    glossary: open.glossary.concepts(),
    policy: policyFor(file),
    decisions: new Map(),
    freshId: freshConceptId,
    places: await placesOf(
      { morphologies: await input.morphologies(), scan: open.scan },
      file.read,
    ),
  });
  const shown = config.dryRun ? rows : rows.filter(isLeft);
  for (const row of shown) print(lineAbout(row, translation));
  for (const outcome of IMPORT_OUTCOMES) {
    const count = rows.filter((row) => row.outcome === outcome).length;
    if (count > 0) print(`${translation.t(`imports.outcomes.${outcome}`)}: ${count}`);
  }
  if (!config.dryRun && change.put.length > 0) {
    const act = { author: config.author, at: open.clock(), detail: basename(path) };
    await changeGlossary(open, change, { ...act, origin: "imported" });
  }
  const said = config.dryRun ? "wouldImport" : "imported";
  print(translation.t(`cli.glossary.${said}`, { count: change.put.length }));
  return rows.some(isLeft) ? 1 : 0;
};

/** Whether a row waits for a person: it is doubtful, contradicts the glossary or cannot be read. */
function isLeft({ outcome, decision }: ImportRow): boolean {
  return decision === "skip" && outcome !== "same";
}

/** `12: new: kalifat → caliphate`, with why it is left out. */
function lineAbout(row: ImportRow, { t }: Translation): string {
  const { line, outcome, problem, doubts } = row;
  const terms = (row.after ?? row.before)?.terms ?? [];
  const texts = (["hr", "en"] as const).map((language) =>
    terms
      .filter((term) => term.language === language)
      .map(({ text }) => text)
      .join(" | "),
  );
  const reasons = [
    ...(problem ? [sentence(new Mishap(problem.mishap, { line, ...problem.values }), t)] : []),
    ...doubts.map(({ type, ...values }) => t(`imports.doubts.${type}`, values)),
    ...(isLeft(row) ? [t("imports.decisions.skip")] : []),
  ];
  const about = problem ? "" : ` ${texts.join(" → ")}`;
  return [`${line}: ${t(`imports.outcomes.${outcome}`)}:${about}`, ...reasons].join(" – ");
}
