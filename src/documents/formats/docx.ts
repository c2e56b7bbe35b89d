import { Mishap } from "../../errors.ts";
import type { FileRemark } from "../file-facts.ts";
import { languagesBeside, readPart } from "./docx/units.ts";
import { writeUnit } from "./docx/written.ts";
import type { FileReading, Format, PartReading, SourceFile } from "./format.ts";
import { FORMAT_KINDS } from "./kinds.ts";
import { isOfficeFile, openPackage, partsOfType, relationshipsOf } from "./ooxml/package.ts";

/**
 * Word's files, read and written in their own XML: a translated paragraph has its runs written anew, all else is
 * copied. Tracked changes are read as accepted; a translated paragraph is written without them. Comments are left alone.
 */
export const docxFormat: Format = {
  name: "docx",
  recognises: (file) => isOfficeFile(file, MAIN_TYPE, FORMAT_KINDS.docx.endings),
  read: readDocx,
  writeUnit,
};

/** Documents and templates, with macros and without. */
const MAIN_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\.(?:document|template)(?:\.macroEnabled(?:Template)?)?\.main\+xml$/iu;

/** What the document points to and has texts, in the order in which it is read. */
const WITH_TEXTS = ["footnotes", "endnotes", "header", "footer"];

/** What the document points to and names a language. */
const WITH_LANGUAGES = ["styles", "settings"];

function readDocx(file: SourceFile): FileReading {
  const office = openPackage(file);
  const [main] = partsOfType(office, MAIN_TYPE);
  if (main === undefined) throw new Mishap("fileNotOfFormat", { name: ".docx" });
  const links = relationshipsOf(office, main).filter(({ isExternal }) => !isExternal);
  const targets = (types: readonly string[]) => [
    ...new Set(
      types.flatMap((type) => links.filter((one) => one.type === type).map(({ target }) => target)),
    ),
  ];
  const texts = [main, ...targets(WITH_TEXTS)].map((name) => readPart(office.part(name)));
  const others = targets(WITH_LANGUAGES).map((name): PartReading => {
    const { path, text, encoding, root } = office.part(name);
    return { path, text, encoding, units: [], languages: languagesBeside(root) };
  });
  const remarks = () => [
    ...(texts.some(({ text }) => CHANGES.test(text)) ? [CHANGES_ACCEPTED] : []),
    ...(targets(["comments"]).length > 0 ? [COMMENTS_LEFT] : []),
  ];
  return { parts: [...texts, ...others], remarks };
}

/** Words that were put in, taken out or moved while changes were tracked. */
const CHANGES = /<w:(?:ins|del|moveFrom|moveTo)[\s>]/u;

const CHANGES_ACCEPTED: FileRemark = { name: "changesAccepted", values: {} };
const COMMENTS_LEFT: FileRemark = { name: "commentsLeft", values: {} };
