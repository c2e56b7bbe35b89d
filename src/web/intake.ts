import type { DocumentSource } from "../documents/read.ts";
import { Mishap } from "../errors.ts";
import type { Act, DocumentStore } from "../storage/documents.ts";
import type { ProjectStore } from "../storage/projects.ts";
import type { DocumentWork } from "./document-work.ts";
import { mishapOf } from "./errors.tsx";

/** Runs that are over are remembered for so long, so that a page that asks late is told. Milliseconds. */
const REMEMBERED = 10 * 60 * 1000;

/** What becomes of a file that is being read and stored. */
export type IntakeState =
  | { readonly type: "reading" }
  /** Segments; until all is read, their total is what is to be expected. */
  | { readonly type: "storing"; readonly stored: number; readonly total: number }
  | { readonly type: "done"; readonly documentId: number }
  /** Undefined for a defect of ours, which is logged. */
  | { readonly type: "failed"; readonly mishap: Mishap | undefined };

/** One file on its way in. */
export interface IntakeRun {
  readonly id: number;
  readonly fileName: string;
  readonly projectId: number;
  /** As it is now. */
  readonly state: IntakeState;
  /** Fulfilled when it is over, whatever became of it. */
  readonly over: Promise<void>;
  /** Nothing of the file is kept, unless it is stored already. */
  cancel(): void;
}

/** A file by itself, or one of a ZIP of several, with the folder that it stood in. */
export type IntakeSource = DocumentSource & { readonly folder?: string };

/** Takes files in, beside all else that goes on. */
export interface Intake {
  take(source: IntakeSource, act: Act, projectId: number): IntakeRun;
  find(id: number): IntakeRun | undefined;
  /** Fulfilled when nothing is under way any more. */
  cancelAll(): Promise<void>;
}

export function createIntake({
  documents,
  projects,
  work,
}: {
  readonly documents: DocumentStore;
  readonly projects: ProjectStore;
  readonly work: DocumentWork;
}): Intake {
  const runs = new Map<number, IntakeRun>();
  let last = 0;

  /** Answers the document's id. */
  const store = async (run: Running, { source, act, projectId }: Taken) => {
    const settings = (await projects.find(projectId))?.segmentation;
    if (settings === undefined) throw new Mishap("notFound");
    const { signal } = run.stopping;
    const onProgress = (stored: number, share: number) => {
      run.state = { type: "storing", stored, total: expected(stored, share) };
    };
    return documents.addSteps(work.read(source, { settings, signal }), act, {
      projectId,
      folder: source.folder,
      onProgress,
    });
  };

  return {
    take(source, act, projectId) {
      const run: Running = { state: { type: "reading" }, stopping: new AbortController() };
      const id = ++last;
      const over = store(run, { source, act, projectId })
        .then((documentId) => {
          run.state = { type: "done", documentId };
        })
        .catch((error: unknown) => {
          const mishap = mishapOf(error);
          run.state = { type: "failed", mishap };
          if (mishap === undefined) console.error(error);
        })
        .finally(() => setTimeout(() => runs.delete(id), REMEMBERED).unref());
      const taken: IntakeRun = {
        id,
        fileName: source.fileName,
        projectId,
        get state() {
          return run.state;
        },
        over,
        cancel: () => run.stopping.abort(),
      };
      runs.set(id, taken);
      return taken;
    },

    find: (id) => runs.get(id),

    async cancelAll() {
      for (const run of runs.values()) run.cancel();
      await Promise.all([...runs.values()].map(({ over }) => over));
    },
  };
}

/** A large number as one says it beforehand: 117,342 is about 120,000. */
function expected(stored: number, share: number): number {
  return share === 1 ? stored : Number((stored / share).toPrecision(2));
}

interface Running {
  state: IntakeState;
  readonly stopping: AbortController;
}

interface Taken {
  readonly source: IntakeSource;
  readonly act: Act;
  readonly projectId: number;
}
