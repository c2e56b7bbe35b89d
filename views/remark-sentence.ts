import type { TFunction } from "i18next";
import { FILE_REMARKS, type FileRemark } from "../src/documents/file-facts.ts";
import { XLIFF_RULES } from "../src/documents/formats/xliff/rules/rules.ts";

/** What a remark on a file says, with its line where it has one. */
export function remarkSentence({ name, line, values }: FileRemark, t: TFunction): string {
  const own = FILE_REMARKS.find((one) => one === name);
  const rule = XLIFF_RULES.find((one) => one === name);
  const sentence = own ? t(`aboutFile.${own}`) : rule ? t(`xliff.${rule}`, { ...values }) : name;
  return line === undefined ? sentence : t("aboutFile.line", { line, sentence });
}
