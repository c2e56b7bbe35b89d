import { aboutFile } from "./en/about-file.ts";
import { alignment } from "./en/alignment.ts";
import { bin } from "./en/bin.ts";
import { candidates } from "./en/candidates.ts";
import { capture } from "./en/capture.ts";
import { changes } from "./en/changes.ts";
import { cli } from "./en/cli.ts";
import { codes } from "./en/codes.ts";
import { comments } from "./en/comments.ts";
import { common } from "./en/common.ts";
import { completing } from "./en/completing.ts";
import { concept } from "./en/concept.ts";
import { cutting } from "./en/cutting.ts";
import { deskreview } from "./en/deskreview.ts";
import { documents } from "./en/documents.ts";
import { editor } from "./en/editor.ts";
import { errors } from "./en/errors.ts";
import { exceptions } from "./en/exceptions.ts";
import { explain } from "./en/explain.ts";
import { field } from "./en/field.ts";
import { figures } from "./en/figures.ts";
import { files } from "./en/files.ts";
import { filtering } from "./en/filtering.ts";
import { findings } from "./en/findings.ts";
import { glossary } from "./en/glossary.ts";
import { history } from "./en/history.ts";
import { impact } from "./en/impact.ts";
import { imports } from "./en/imports.ts";
import { keys } from "./en/keys.ts";
import { moving } from "./en/moving.ts";
import { print } from "./en/print.ts";
import { projects } from "./en/projects.ts";
import { propagating } from "./en/propagating.ts";
import { reimport } from "./en/reimport.ts";
import { report } from "./en/report.ts";
import { review } from "./en/review.ts";
import { reviewing } from "./en/reviewing.ts";
import { reviewpage } from "./en/reviewpage.ts";
import { saving } from "./en/saving.ts";
import { searching } from "./en/searching.ts";
import { sharing } from "./en/sharing.ts";
import { together } from "./en/together.ts";
import { tour } from "./en/tour.ts";
import { versions } from "./en/versions.ts";
import { work } from "./en/work.ts";
import { xliff } from "./en/xliff.ts";

/** Every string of the interface in English; the Croatian ones follow its shape. */
export const en = {
  aboutFile,
  alignment,
  bin,
  candidates,
  capture,
  changes,
  cli,
  codes,
  comments,
  common,
  completing,
  concept,
  cutting,
  deskreview,
  documents,
  editor,
  errors,
  exceptions,
  explain,
  field,
  figures,
  files,
  filtering,
  findings,
  glossary,
  history,
  impact,
  imports,
  keys,
  moving,
  print,
  projects,
  propagating,
  reimport,
  report,
  review,
  reviewing,
  reviewpage,
  saving,
  searching,
  sharing,
  together,
  tour,
  versions,
  work,
  xliff,
};
