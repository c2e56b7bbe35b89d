import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { Mishap } from "../errors.ts";
import type { Concept } from "../glossary/concept.ts";
import { readyForFile } from "../glossary/sharing/same.ts";
import {
  type CommonConcept,
  DELETIONS,
  type DecidedField,
  isOverruling,
  type SyncPlan,
} from "../glossary/sharing/state.ts";
import { planSync } from "../glossary/sharing.ts";
import type { SharedConceptStore, SyncedFile } from "../storage/shared-concepts.ts";
import { changeGlossary } from "../web/glossary-acts.ts";
import type { Services } from "../web/services.ts";
import type { FileTrouble, Sharing } from "../web/sharing.ts";
import {
  newSharedFile,
  readFolder,
  readSharedFile,
  type SharedFile,
  type SharedFolder,
  writeSharedFile,
} from "./shared-folder.ts";
import { conceptsOfFiles, isAsAfter, twins } from "./shared-state.ts";

/** What the sharing of files acts upon. */
export interface SharingParts
  extends Pick<Services, "concepts" | "glossary" | "glossaryFeed" | "conflicts" | "clock"> {
  readonly common: SharedConceptStore;
  readonly folder: string;
  /** Whom a change that came from a file is attributed to: the file tells nobody. */
  readonly author: string;
  /** Is told of each file that has to wait, once. */
  readonly onTrouble?: (trouble: FileTrouble) => void;
}

/** So many concepts take some twenty milliseconds to be written as a file has them. */
const AT_A_STRETCH = 200;

/** Somebody may change a concept or a file while they are being brought together; then it begins anew. Times. */
const MOST_ATTEMPTS = 5;

/** The glossary as the files of a folder, which are brought together whenever somebody asks. */
export function createSharedFiles(parts: SharingParts): Sharing {
  const syncing = new Syncing(parts);
  let last: Promise<void> = Promise.resolve();
  return {
    folder: resolve(parts.folder),
    troubles: () => syncing.troubles,
    sync(decided = []) {
      const next = last.then(() => syncing.run(decided));
      last = next.catch(() => undefined); // whoever asked is told; the next one is not kept waiting
      return next;
    },
  };
}

class Syncing {
  troubles: readonly FileTrouble[] = [];
  readonly #parts: SharingParts;
  /** Files as they were read last, by name, so that only what changed is read again. */
  #known: ReadonlyMap<string, SharedFile> = new Map();
  #common: Map<string, CommonConcept> | null = null;
  #synced: readonly SyncedFile[] | null = null;

  constructor(parts: SharingParts) {
    this.#parts = parts;
  }

  async run(decided: readonly DecidedField[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#once(decided);
        return;
      } catch (error) {
        if (attempt === MOST_ATTEMPTS || !(error instanceof Mishap) || !isOvertaken(error))
          throw error;
      }
    }
  }

  /** The order matters: whatever is interrupted, the common state still tells who changed what. */
  async #once(decided: readonly DecidedField[]): Promise<void> {
    const { folder, glossary, conflicts, clock } = this.#parts;
    const found = await readFolder(folder);
    const state = glossary.state;
    this.#synced ??= await this.#parts.common.files();
    if (decided.length === 0 && isAsAfter(this.#synced, found, state)) return;
    const { files, troubles } = this.#soundFiles(found, await this.#commonConcepts());
    const seen = new Map([...glossary.concepts()].map((concept) => [concept.id, concept]));
    await this.#prepare(seen);
    const plan = await this.#plan({ files, troubles, seen, decided });
    await conflicts.report(plan.conflicts, clock());
    const step = await this.#change(plan, seen);
    const written = await this.#write(plan, files);
    const reached = step === state + 1 || step === state ? step : state;
    await this.#keep(plan, written, { step: reached, waiting: troubles.length });
    await this.#settle(plan, troubles);
    this.#tell([...troubles, ...written.troubles]);
  }

  /** Whether a file can hold them is found out for some at a time: the page must not wait for ten thousand. */
  async #prepare(seen: ReadonlyMap<string, Concept>): Promise<void> {
    const common = await this.#commonConcepts();
    const changed = [...seen.values()].filter(
      (concept) => common.get(concept.id)?.concept !== concept,
    );
    for (let from = 0; from < changed.length; from += AT_A_STRETCH) {
      readyForFile(changed.slice(from, from + AT_A_STRETCH));
      await setImmediate();
    }
  }

  #tell(troubles: readonly FileTrouble[]): void {
    const known = this.troubles;
    this.troubles = troubles;
    for (const trouble of troubles)
      if (!known.some((one) => isDeepStrictEqual(one, trouble))) this.#parts.onTrouble?.(trouble);
  }

  async #commonConcepts(): Promise<Map<string, CommonConcept>> {
    if (this.#common === null) {
      const known = await this.#parts.common.list();
      this.#common = new Map(known.map((one) => [one.concept.id, one]));
    }
    return this.#common;
  }

  /** The files that can be used, read again where their bytes are others, and why the rest has to wait. */
  #soundFiles(
    found: SharedFolder,
    common: ReadonlyMap<string, CommonConcept>,
  ): {
    readonly files: ReadonlyMap<string, SharedFile>;
    readonly troubles: readonly FileTrouble[];
  } {
    const files = new Map<string, SharedFile>();
    const troubles = [...found.troubles];
    for (const bytes of found.files) {
      const known = this.#known.get(bytes.name);
      try {
        files.set(bytes.name, known?.hash === bytes.hash ? known : readSharedFile(bytes));
      } catch (error) {
        if (!(error instanceof Mishap)) throw error;
        troubles.push({ file: bytes.name, mishap: error.mishap, values: error.values });
      }
    }
    this.#known = new Map(files);
    for (const twin of twins(files, common)) {
      files.delete(twin.file);
      troubles.push(twin);
    }
    return { files, troubles };
  }

  async #plan(given: {
    readonly files: ReadonlyMap<string, SharedFile>;
    readonly troubles: readonly FileTrouble[];
    readonly seen: ReadonlyMap<string, Concept>;
    readonly decided: readonly DecidedField[];
  }): Promise<SyncPlan> {
    const { common: store, conflicts, author } = this.#parts;
    const common = await this.#commonConcepts();
    const began = common.size === 0 ? await store.firstStates(author) : [];
    const questions = (await conflicts.open()).filter(({ field }) => field === DELETIONS);
    return planSync({
      common,
      glossary: given.seen,
      files: conceptsOfFiles(given.files),
      waiting: new Set(given.troubles.map(({ file }) => file)),
      began: new Map(began.map((concept) => [concept.id, concept])),
      decided: given.decided,
      asked: new Set(questions.map(({ file }) => file)),
    });
  }

  /** As one step. Throws `conceptChanged` where somebody changed one of the concepts meanwhile. */
  async #change(plan: SyncPlan, seen: ReadonlyMap<string, Concept>): Promise<number> {
    const { concepts, author, clock } = this.#parts;
    const { change } = plan;
    const bases: Record<string, number> = {};
    for (const id of [...change.put.map((one) => one.id), ...change.remove]) {
      const before = seen.get(id);
      const record = before === undefined ? undefined : await concepts.find(id);
      if (!isDeepStrictEqual(record?.concept, before)) throw new Mishap("conceptChanged");
      bases[id] = record?.revision ?? 0;
    }
    const act = {
      author,
      at: clock(),
      origin: "merged" as const,
      detail: this.#filesOf(plan),
    };
    return changeGlossary(this.#parts, change, { ...act, bases });
  }

  /** The names of the files that a change came from, as the history shows them. */
  #filesOf({ change, common }: SyncPlan): string {
    const ids = new Set(change.put.map(({ id }) => id));
    const put = common.put.filter(({ concept }) => ids.has(concept.id)).map(({ file }) => file);
    const removed = change.remove.flatMap((id) => this.#common?.get(id)?.file ?? []);
    return [...new Set([...put, ...removed])].join(", ");
  }

  async #write(plan: SyncPlan, files: ReadonlyMap<string, SharedFile>): Promise<Written> {
    const { folder } = this.#parts;
    const now = new Map(files);
    const troubles: FileTrouble[] = [];
    for (const [name, concepts] of plan.files) {
      try {
        now.set(
          name,
          await writeSharedFile(folder, files.get(name) ?? newSharedFile(name), concepts),
        );
      } catch (error) {
        if (!(error instanceof Mishap) || isOvertaken(error)) throw error;
        now.delete(name);
        troubles.push({ file: name, mishap: error.mishap, values: error.values });
      }
    }
    this.#known = new Map([...this.#known, ...now]);
    return { files: now, troubles };
  }

  /** What could not be written is not in common. */
  async #keep(
    plan: SyncPlan,
    { files, troubles }: Written,
    { step, waiting }: { readonly step: number; readonly waiting: number },
  ): Promise<void> {
    const common = await this.#commonConcepts();
    const failed = new Set(troubles.map(({ file }) => file));
    const put = plan.common.put.filter(({ file }) => !failed.has(file));
    const remove = plan.common.remove.filter((id) => !failed.has(common.get(id)?.file ?? ""));
    const sound = [...files.values()].map(({ name, hash }) => ({ file: name, hash, step }));
    const synced = waiting + troubles.length > 0 ? [] : sound; // what waits now is looked at again
    await this.#parts.common.keep({ put, remove, files: synced });
    for (const one of put) common.set(one.concept.id, one);
    for (const id of remove) common.delete(id);
    this.#synced = synced;
  }

  /** Conflicts that ended by themselves, because the sides agree by now, wait for nobody. */
  async #settle(plan: SyncPlan, troubles: readonly FileTrouble[]): Promise<void> {
    const { conflicts, author, clock } = this.#parts;
    const stillThere = (one: DecidedField) =>
      plan.conflicts.some(
        ({ conceptId, field, file }) =>
          conceptId === one.conceptId &&
          field === one.field &&
          (conceptId !== "" || file === one.file),
      );
    const open = await conflicts.open();
    const ended = open.filter(
      (one) => !isOverruling(one.field) && !plan.held.has(one.conceptId) && !stillThere(one),
    );
    for (const { id, conceptId } of ended) {
      if (conceptId === "" && troubles.length > 0) continue;
      await conflicts.resolve(id, "settled", { author, at: clock() });
    }
  }
}

interface Written {
  readonly files: ReadonlyMap<string, SharedFile>;
  readonly troubles: readonly FileTrouble[];
}

function isOvertaken({ mishap }: Mishap): boolean {
  return mishap === "conceptChanged" || mishap === "sharedFileChanged";
}
