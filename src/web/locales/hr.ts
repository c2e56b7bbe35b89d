import { candidates } from "./hr/candidates.ts";
import { capture } from "./hr/capture.ts";
import { changes } from "./hr/changes.ts";
import { cli } from "./hr/cli.ts";
import { common } from "./hr/common.ts";
import { concept } from "./hr/concept.ts";
import { documents } from "./hr/documents.ts";
import { editor } from "./hr/editor.ts";
import { errors } from "./hr/errors.ts";
import { exceptions } from "./hr/exceptions.ts";
import { explain } from "./hr/explain.ts";
import { findings } from "./hr/findings.ts";
import { glossary } from "./hr/glossary.ts";
import { history } from "./hr/history.ts";
import { impact } from "./hr/impact.ts";
import { imports } from "./hr/imports.ts";
import { report } from "./hr/report.ts";
import { sharing } from "./hr/sharing.ts";

/** Every string of the interface in Croatian. */
export const hr = {
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
