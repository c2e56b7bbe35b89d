import { writeFile } from "node:fs/promises";
import { formatNameOf } from "../documents/formats/kinds.ts";
import { Mishap } from "../errors.ts";
import { createDocumentWork } from "../web/document-work.ts";
import type { Command } from "./command.ts";
import { explained, readBytes } from "./input.ts";

/** `tumac convert FILE --to FORMAT [--out FILE]`: the document in another format. */
export const convert: Command = async ({ config }) => {
  const [file] = config.files;
  const { to, out = "-" } = config;
  if (file === undefined || to === undefined) {
    throw new Mishap("usage", { problem: "convert FILE --to FORMAT" });
  }
  const format = formatNameOf(to);
  const content = await readBytes(file);
  const source = { title: "", fileName: file, content };
  const written = await explained(createDocumentWork().convert(source, format), file);
  if (out === "-") await printed(written);
  else await writeFile(out, written).catch(() => unwritable(out));
  return 0;
};

/** All of it, though whoever reads it is slow. */
function printed(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => process.stdout.write(bytes, () => resolve()));
}

function unwritable(file: string): never {
  throw new Mishap("fileUnwritable", { file });
}
