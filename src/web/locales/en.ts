import { candidates } from "./en/candidates.ts";
import { capture } from "./en/capture.ts";
import { changes } from "./en/changes.ts";
import { cli } from "./en/cli.ts";
import { common } from "./en/common.ts";
import { concept } from "./en/concept.ts";
import { documents } from "./en/documents.ts";
import { editor } from "./en/editor.ts";
import { errors } from "./en/errors.ts";
import { exceptions } from "./en/exceptions.ts";
import { explain } from "./en/explain.ts";
import { findings } from "./en/findings.ts";
import { glossary } from "./en/glossary.ts";
import { history } from "./en/history.ts";
import { impact } from "./en/impact.ts";
import { imports } from "./en/imports.ts";
import { report } from "./en/report.ts";
import { sharing } from "./en/sharing.ts";

/** Every string of the interface in English; the Croatian ones follow its shape. */
export const en = {
  candidates,
  capture,
  changes,
  cli,
  common,
  concept,
  documents,
  editor,
  errors,
  exceptions,
  explain,
  findings,
  glossary,
  history,
  impact,
  imports,
  report,
  sharing,
};
