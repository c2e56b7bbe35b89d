import { aboutFile } from "./hr/about-file.ts";
import { alignment } from "./hr/alignment.ts";
import { bin } from "./hr/bin.ts";
import { candidates } from "./hr/candidates.ts";
import { capture } from "./hr/capture.ts";
import { changes } from "./hr/changes.ts";
import { cli } from "./hr/cli.ts";
import { codes } from "./hr/codes.ts";
import { comments } from "./hr/comments.ts";
import { common } from "./hr/common.ts";
import { completing } from "./hr/completing.ts";
import { concept } from "./hr/concept.ts";
import { cutting } from "./hr/cutting.ts";
import { deskreview } from "./hr/deskreview.ts";
import { documents } from "./hr/documents.ts";
import { editor } from "./hr/editor.ts";
import { errors } from "./hr/errors.ts";
import { exceptions } from "./hr/exceptions.ts";
import { explain } from "./hr/explain.ts";
import { field } from "./hr/field.ts";
import { figures } from "./hr/figures.ts";
import { files } from "./hr/files.ts";
import { filtering } from "./hr/filtering.ts";
import { findings } from "./hr/findings.ts";
import { glossary } from "./hr/glossary.ts";
import { history } from "./hr/history.ts";
import { impact } from "./hr/impact.ts";
import { imports } from "./hr/imports.ts";
import { keys } from "./hr/keys.ts";
import { moving } from "./hr/moving.ts";
import { print } from "./hr/print.ts";
import { projects } from "./hr/projects.ts";
import { propagating } from "./hr/propagating.ts";
import { reimport } from "./hr/reimport.ts";
import { report } from "./hr/report.ts";
import { review } from "./hr/review.ts";
import { reviewing } from "./hr/reviewing.ts";
import { reviewpage } from "./hr/reviewpage.ts";
import { saving } from "./hr/saving.ts";
import { searching } from "./hr/searching.ts";
import { sharing } from "./hr/sharing.ts";
import { together } from "./hr/together.ts";
import { tour } from "./hr/tour.ts";
import { versions } from "./hr/versions.ts";
import { work } from "./hr/work.ts";
import { xliff } from "./hr/xliff.ts";

/** Every string of the interface in Croatian. */
export const hr = {
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
