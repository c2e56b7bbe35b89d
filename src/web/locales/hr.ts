import { cli } from "./hr/cli.ts";
import { common } from "./hr/common.ts";
import { documents } from "./hr/documents.ts";
import { editor } from "./hr/editor.ts";
import { errors } from "./hr/errors.ts";
import { explain } from "./hr/explain.ts";
import { findings } from "./hr/findings.ts";
import { glossary } from "./hr/glossary.ts";
import { history } from "./hr/history.ts";

/** Every string of the interface in Croatian. */
export const hr = { common, documents, editor, glossary, history, findings, errors, cli, explain };
