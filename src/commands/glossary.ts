import { Mishap } from "../errors.ts";
import type { Command } from "./command.ts";
import { explaining, openData } from "./data-folder.ts";
import { exportFile } from "./glossary-export.ts";
import { importFile } from "./glossary-import.ts";
import { syncFolder } from "./glossary-sync.ts";
import { type GlossaryCommand, openGlossary } from "./open-glossary.ts";

const PARTS: Readonly<Record<string, { readonly files: number; readonly run: GlossaryCommand }>> = {
  sync: { files: 0, run: syncFolder },
  import: { files: 1, run: importFile },
  export: { files: 1, run: exportFile },
};

/** `tumac glossary sync | import FILE | export FILE`: what the page does with files, without it. */
export const glossary: Command = async (input) => {
  const { files, data } = input.config;
  const [name = "", ...rest] = files;
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part === undefined || rest.length !== part.files)
    throw new Mishap("usage", { problem: ["glossary", ...files].join(" ") });
  const { database, close } = await openData(data);
  try {
    const open = await explaining(data, () => openGlossary(database, input));
    return await part.run(input, open);
  } finally {
    await close();
  }
};
