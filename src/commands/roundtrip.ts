import { remarkSentence } from "../../views/remark-sentence.ts";
import { Mishap } from "../errors.ts";
import { createDocumentWork } from "../web/document-work.ts";
import type { Command } from "./command.ts";
import { explained, readBytes } from "./input.ts";

/** `tumac roundtrip FILE`: reads a document and writes it again; exit code 1 where it is not the same. */
export const roundtrip: Command = async ({ config, translation, print, remark }) => {
  const [file] = config.files;
  if (file === undefined) throw new Mishap("usage", { problem: "roundtrip FILE" });
  const content = await readBytes(file);
  const tried = createDocumentWork().roundtrip({ title: "", fileName: file, content });
  const { segments, difference, remarks, remarkCount } = await explained(tried, file);
  const { t } = translation;
  if (difference === undefined) print(t("cli.roundtrip.same", { file, count: segments }));
  else print(t("cli.roundtrip.differs", { file, ...difference }).trimEnd());
  for (const one of remarks) remark(remarkSentence(one, t));
  if (remarkCount > remarks.length) {
    remark(t("aboutFile.more", { count: remarkCount - remarks.length }));
  }
  return difference === undefined ? 0 : 1;
};
