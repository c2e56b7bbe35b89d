import { filesOfZip, type ZippedFile } from "../documents/archive/zip-project.ts";
import { stemOf, tidyTitle } from "../documents/names.ts";
import type { EnglishVariety } from "../documents/project.ts";
import { PLAIN_SEGMENTATION } from "../documents/segmentation.ts";
import { Mishap } from "../errors.ts";
import type { Act } from "../storage/documents.ts";
import type { ProjectStore } from "../storage/projects.ts";
import { mishapOf } from "./errors.tsx";
import type { Intake } from "./intake.ts";

/** A file of a ZIP that did not become a document; undefined is a defect of ours, which is logged. */
export interface RefusedFile {
  readonly fileName: string;
  readonly mishap: Mishap | undefined;
}

/** A ZIP whose files become the documents of a new project, one after the other. */
export interface ProjectIntakeRun {
  readonly projectId: number;
  readonly total: number;
  /** Files that have been read, or could not be. */
  readonly done: number;
  readonly refused: readonly RefusedFile[];
  /** Why nothing of it was kept; undefined while something is. */
  readonly failure: Mishap | undefined;
  readonly isOver: boolean;
  readonly over: Promise<void>;
  /** Documents that were stored already stay. */
  cancel(): void;
}

/** Takes ZIPs of several files in. */
export interface ProjectIntake {
  /** Throws the mishaps of a ZIP that cannot be opened at all, or holds nothing; then there is no project. */
  take(
    zip: { readonly fileName: string; readonly bytes: Uint8Array },
    act: Act,
  ): Promise<ProjectIntakeRun>;
  /** The run that filled a project, as long as the server remembers it. */
  find(projectId: number): ProjectIntakeRun | undefined;
}

/** Clients in Europe want it so until somebody says otherwise. */
const VARIETY: EnglishVariety = "en-GB";

export function createProjectIntake({
  projects,
  intake,
}: {
  readonly projects: ProjectStore;
  readonly intake: Intake;
}): ProjectIntake {
  const runs = new Map<number, ProjectIntakeRun>();

  /** One file after the other, so that memory holds one at a time. */
  const fill = async (run: Running, files: readonly ZippedFile[], act: Act) => {
    let stored = 0;
    for (const file of files) {
      if (run.isCancelled) break;
      const mishap = await takeFile(run, file, act);
      if (mishap === null) stored++;
      else if (!run.isCancelled) run.refused.push({ fileName: file.fileName, mishap });
      run.done++;
    }
    if (stored > 0) return;
    await projects.remove(run.projectId);
    run.failure = run.isCancelled ? new Mishap("fileCancelled") : nothingReadable(run.refused);
  };

  /** Null where the file has become a document. */
  const takeFile = async (run: Running, file: ZippedFile, act: Act) => {
    try {
      const { fileName, folder, read } = file;
      const title = tidyTitle(stemOf(fileName));
      const taken = intake.take({ title, fileName, folder, content: read() }, act, run.projectId);
      run.stop = () => taken.cancel();
      await taken.over;
      return taken.state.type === "failed" ? taken.state.mishap : null;
    } catch (error) {
      const mishap = mishapOf(error);
      if (mishap === undefined) console.error(error);
      return mishap;
    }
  };

  return {
    async take({ fileName, bytes }, act) {
      const files = filesOfZip(bytes);
      if (files.length === 0) throw new Mishap("documentEmpty");
      const name = tidyTitle(stemOf(fileName)) || "ZIP";
      const fields = { name, variety: VARIETY, segmentation: PLAIN_SEGMENTATION };
      const { id } = await projects.add(fields, act);
      const run = newRun(id, files.length);
      const over = fill(run, files, act)
        .catch((error: unknown) => {
          run.failure = mishapOf(error);
          if (run.failure === undefined) console.error(error);
        })
        .finally(() => {
          run.isOver = true;
        });
      const started = Object.assign(run, {
        over,
        cancel() {
          run.isCancelled = true;
          run.stop();
        },
      });
      runs.set(id, started);
      return started;
    },

    find: (projectId) => runs.get(projectId),
  };
}

interface Running {
  readonly projectId: number;
  readonly total: number;
  readonly refused: RefusedFile[];
  done: number;
  isOver: boolean;
  isCancelled: boolean;
  failure: Mishap | undefined;
  /** Stops the file that is being read. */
  stop: () => void;
}

function newRun(projectId: number, total: number): Running {
  return {
    projectId,
    total,
    refused: [],
    done: 0,
    isOver: false,
    isCancelled: false,
    failure: undefined,
    stop: () => {},
  };
}

/** Where every file says the same, that is the reason. */
function nothingReadable(refused: readonly RefusedFile[]): Mishap {
  return refused[0]?.mishap ?? new Mishap("documentEmpty");
}
