import { cli } from "./en/cli.ts";
import { common } from "./en/common.ts";
import { documents } from "./en/documents.ts";
import { editor } from "./en/editor.ts";
import { errors } from "./en/errors.ts";
import { explain } from "./en/explain.ts";
import { findings } from "./en/findings.ts";
import { glossary } from "./en/glossary.ts";
import { history } from "./en/history.ts";

/** Every string of the interface in English; the Croatian ones follow its shape. */
export const en = { common, documents, editor, glossary, history, findings, errors, cli, explain };
