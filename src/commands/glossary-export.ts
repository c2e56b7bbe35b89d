import { extname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { EXPORT_FORMATS, type ExportFormat } from "../../views/glossary-import.tsx";
import { Mishap } from "../errors.ts";
import { exportGlossary } from "../web/glossary-export.ts";
import type { GlossaryCommand } from "./open-glossary.ts";

/** The format that the end of a file's name stands for, where the name of the format does not say it. */
const BY_EXTENSION: Readonly<Record<string, ExportFormat>> = {
  ".csv": "csv",
  ".xlsx": "xlsx",
  ".tbx": "tbx",
  ".xml": "tbx",
  ".tsv": "deepl",
  ".utf8": "omegat",
};

/** Writes the glossary to a file, or to standard output for `-`. */
export const exportFile: GlossaryCommand = async ({ config, translation, print }, open) => {
  const [, path = ""] = config.files;
  const format = formatOf(path, config.format);
  const concepts = [...open.glossary.concepts()];
  const { content } = await exportGlossary(concepts, format);
  if (path === "-") {
    if (typeof content !== "string") throw new Mishap("usage", { problem: `--format ${format} -` });
    print(content.replace(/^\uFEFF|\r?\n$/gu, "")); // the mark is for Excel; what comes next in a pipe would read it
    return 0;
  }
  await writeFileAtomic(path, content).catch((error: NodeJS.ErrnoException) => {
    throw new Mishap("sharedFileUnwritable", { file: path, cause: error.code ?? error.message });
  });
  print(translation.t("cli.glossary.exported", { count: concepts.length, file: path }));
  return 0;
};

function formatOf(path: string, asked: string | undefined): ExportFormat {
  if (asked === undefined) {
    const format = path === "-" ? "csv" : BY_EXTENSION[extname(path).toLowerCase()];
    if (format !== undefined) return format;
    throw new Mishap("usage", { problem: path });
  }
  const format = EXPORT_FORMATS.find((one) => one === asked);
  if (format === undefined) throw new Mishap("usage", { problem: `--format ${asked}` });
  return format;
}
