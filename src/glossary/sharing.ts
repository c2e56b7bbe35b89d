import { compareCodePoints } from "../language/code-points.ts";
import type { Concept } from "./concept.ts";
import { withField } from "./merge/with-field.ts";
import { type FieldConflict, mergeConcepts } from "./merge.ts";
import { asInFile, isSame } from "./sharing/same.ts";
import {
  type CommonConcept,
  DELETIONS,
  type DecidedField,
  FEW_DELETIONS,
  FIRST_FILE,
  type FileConflict,
  isOverruling,
  type SharingState,
  SMALL_SHARE,
  type SyncPlan,
  WHOLE_CONCEPT,
} from "./sharing/state.ts";

/** Plans how shared files and glossary come together, three ways, so that nothing that either side says is lost. */
export function planSync(state: SharingState): SyncPlan {
  const planning = new Planning(state);
  const ids = new Set([
    ...state.common.keys(),
    ...state.glossary.keys(),
    ...planning.places.keys(),
  ]);
  for (const id of ids) planning.take(id);
  planning.askAboutDeletions();
  return planning.result();
}

/** A concept on the three sides, with the file that it stands in or belongs to. */
interface Sides {
  readonly id: string;
  readonly file: string;
  readonly base: Concept | null;
  readonly ours: Concept | null;
  readonly theirs: Concept | null;
}

class Planning {
  /** The file that each concept stands in. */
  readonly places = new Map<string, string>();
  readonly #state: SharingState;
  readonly #put: Concept[] = [];
  readonly #remove: string[] = [];
  readonly #files = new Map<string, Map<string, Concept>>();
  readonly #common: CommonConcept[] = [];
  readonly #forgotten: string[] = [];
  readonly #conflicts: FileConflict[] = [];
  readonly #held = new Set<string>();
  /** Files that are no longer there, and whose concepts are nowhere else. */
  readonly #gone = new Set<string>();
  /** Concepts that are gone from their file, by the file. */
  readonly #missing = new Map<string, Sides[]>();

  constructor(state: SharingState) {
    this.#state = state;
    for (const [file, concepts] of state.files)
      for (const id of concepts.keys()) this.places.set(id, file);
    for (const [id, { file }] of state.common) if (this.#isGone(id, file)) this.#gone.add(file);
  }

  #isGone(id: string, file: string): boolean {
    const { files, waiting, glossary } = this.#state;
    return !files.has(file) && !waiting.has(file) && !this.places.has(id) && glossary.has(id);
  }

  take(id: string): void {
    const sides = this.#sidesOf(id);
    if (sides === null) this.#held.add(id);
    else if (sides.ours && sides.theirs) this.#bring(sides, sides.ours, sides.theirs);
    else if (sides.ours) this.#onlyOurs(sides, sides.ours);
    else if (sides.theirs) this.#onlyTheirs(sides, sides.theirs);
    else this.#forgotten.push(id);
  }

  /** Null where the concept has to wait: its file cannot be read, or may be the one that cannot. */
  #sidesOf(id: string): Sides | null {
    const { common, glossary, files, waiting, began } = this.#state;
    const known = common.get(id);
    const place = this.places.get(id);
    const isUncertain = place === undefined && this.#missesFiles(known !== undefined);
    if (isUncertain || (known && waiting.has(known.file))) return null;
    const theirs = place === undefined ? null : (files.get(place)?.get(id) ?? null);
    const base = known?.concept ?? began.get(id) ?? null;
    const stands = glossary.get(id);
    const ours =
      stands && (stands === theirs || stands === base ? stands : asOnFile(stands, theirs));
    if (ours === null) return null;
    return {
      id,
      file: place ?? known?.file ?? this.#firstFile(),
      base,
      ours: ours ?? null,
      theirs,
    };
  }

  /** A concept that no file has may be in one that waits; a new one is written once it is clear which files there are. */
  #missesFiles(isKnown: boolean): boolean {
    const open = [...this.#gone].filter((file) => !this.#isDecided(questionAbout(file, [])));
    return this.#state.waiting.size > 0 || (!isKnown && open.length > 0);
  }

  #firstFile(): string {
    return [...this.#state.files.keys()].toSorted(compareCodePoints)[0] ?? FIRST_FILE;
  }

  #bring(sides: Sides, ours: Concept, theirs: Concept): void {
    const { base, file } = sides;
    if (isSame(ours, theirs)) {
      this.#agree(sides, ours);
      return;
    }
    const merged = mergeConcepts({ base, ours, theirs });
    const mirrored = mergeConcepts({ base, ours: theirs, theirs: ours });
    const conflicts = merged.conflicts.map((one) => ({ ...one, conceptId: sides.id, file }));
    const open = conflicts.filter((one) => !this.#isDecided(one));
    const decided = conflicts.filter((one) => this.#isDecided(one));
    const inFile = decided.reduce(
      (one, { field, ours }) => withField(one, field, ours),
      mirrored.concept,
    );
    if (!isSame(merged.concept, ours)) this.#put.push(merged.concept);
    if (!isSame(inFile, theirs)) this.#write(file, inFile);
    this.#conflicts.push(...open);
    const common = inCommon(merged.concept, base, open);
    if (common !== null) this.#agree(sides, common);
  }

  /** Ours was made in the page, or theirs was deleted in the file. */
  #onlyOurs(sides: Sides, ours: Concept): void {
    const { file, base } = sides;
    if (base !== null && (isSame(base, ours) || this.#gone.has(file))) {
      const missing = this.#missing.get(file);
      if (missing) missing.push(sides);
      else this.#missing.set(file, [sides]);
      return;
    }
    if (base !== null) this.#conflicts.push(changedAndDeleted(sides));
    this.#write(file, ours);
    this.#agree(sides, ours);
  }

  /** Theirs was added to the file, or ours was deleted in the page. */
  #onlyTheirs(sides: Sides, theirs: Concept): void {
    const { id, file, base } = sides;
    if (base !== null && isSame(base, theirs)) {
      this.#contentOf(file).delete(id);
      this.#forgotten.push(id);
      return;
    }
    if (base !== null) this.#conflicts.push(changedAndDeleted(sides));
    this.#put.push(theirs);
    this.#agree(sides, theirs);
  }

  /** Deletes what is gone from a file, unless so much is gone that a person has to say so. */
  askAboutDeletions(): void {
    for (const [file, missing] of this.#missing) {
      const ids = missing.map(({ id }) => id);
      const question = questionAbout(file, ids);
      if (this.#isDecided(question)) this.#putBack(file, missing);
      else if (this.#isMany(file, ids.length)) {
        this.#conflicts.push(question);
        for (const id of ids) this.#held.add(id);
      } else {
        this.#remove.push(...ids);
        this.#forgotten.push(...ids);
      }
    }
  }

  #isMany(file: string, count: number): boolean {
    const { files, asked } = this.#state;
    const left = files.get(file)?.size ?? 0;
    return (
      left === 0 ||
      asked.has(file) ||
      (count > FEW_DELETIONS && count > SMALL_SHARE * (left + count))
    );
  }

  #putBack(file: string, missing: readonly Sides[]): void {
    for (const sides of missing) {
      if (sides.ours === null) continue;
      this.#write(file, sides.ours);
      this.#agree(sides, sides.ours);
    }
  }

  #isDecided({ conceptId, file, field }: DecidedField): boolean {
    return this.#state.decided.some(
      (one) =>
        one.conceptId === conceptId &&
        one.field === field &&
        (conceptId !== "" || one.file === file),
    );
  }

  #agree({ id, file }: Sides, concept: Concept): void {
    const known = this.#state.common.get(id);
    if (known && known.file === file && isSame(known.concept, concept)) return;
    this.#common.push({ concept, file });
  }

  #write(file: string, concept: Concept): void {
    this.#contentOf(file).set(concept.id, concept);
  }

  /** A file is copied only once something in it changes. */
  #contentOf(file: string): Map<string, Concept> {
    const content = this.#files.get(file) ?? new Map(this.#state.files.get(file));
    this.#files.set(file, content);
    return content;
  }

  result(): SyncPlan {
    return {
      change: { put: this.#put, remove: this.#remove },
      files: new Map([...this.#files].map(([file, content]) => [file, [...content.values()]])),
      common: { put: this.#common, remove: this.#forgotten },
      conflicts: this.#conflicts,
      held: this.#held,
    };
  }
}

/** One side deleted what the other changed. */
function changedAndDeleted({ id, file, ours, theirs }: Sides): FileConflict {
  const told = { ours: ours?.terms ?? null, theirs: theirs?.terms ?? null };
  return { conceptId: id, file, field: WHOLE_CONCEPT, base: null, ...told };
}

function questionAbout(file: string, ids: readonly string[]): FileConflict {
  return { conceptId: "", file, field: DELETIONS, base: null, ours: ids, theirs: null };
}

/** What a file cannot say of a concept is no difference between the two. */
function asOnFile(concept: Concept, theirs: Concept | null): Concept | null {
  return theirs && isSame(concept, theirs) ? theirs : asInFile(concept);
}

/** In the open fields what both began with, so that the next sync finds the same conflict; null for no beginning. */
function inCommon(
  merged: Concept,
  base: Concept | null,
  open: readonly FieldConflict[],
): Concept | null {
  const standing = open.filter(({ field }) => !isOverruling(field));
  if (standing.length > 0 && base === null) return null;
  return standing.reduce((one, conflict) => withField(one, conflict.field, conflict.base), merged);
}
