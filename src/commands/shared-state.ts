import type { Concept } from "../glossary/concept.ts";
import type { CommonConcept } from "../glossary/sharing/state.ts";
import type { SyncedFile } from "../storage/shared-concepts.ts";
import type { FileTrouble } from "../web/sharing.ts";
import type { SharedFile, SharedFolder } from "./shared-folder.ts";

/** The concepts of each file, by the name of the file. */
export function conceptsOfFiles(
  files: ReadonlyMap<string, SharedFile>,
): ReadonlyMap<string, ReadonlyMap<string, Concept>> {
  return new Map([...files].map(([name, { table }]) => [name, conceptsOf(table)]));
}

function conceptsOf(table: SharedFile["table"]): ReadonlyMap<string, Concept> {
  return new Map([...table.rows].map(([id, { concept }]) => [id, concept]));
}

/** Whether files and glossary are as the last sync left them. */
export function isAsAfter(
  synced: readonly SyncedFile[],
  { files, troubles }: SharedFolder,
  state: number,
): boolean {
  return (
    troubles.length === 0 &&
    files.length > 0 &&
    files.length === synced.length &&
    files.every(({ name, hash }) =>
      synced.some((one) => one.file === name && one.hash === hash && one.step === state),
    )
  );
}

/** Of two files with one id, the one to which the concept does not belong waits: a copy of the other, mostly. */
export function twins(
  files: ReadonlyMap<string, SharedFile>,
  common: ReadonlyMap<string, CommonConcept>,
): readonly FileTrouble[] {
  const homes = new Map<string, string>();
  const found = new Map<string, FileTrouble>();
  for (const [file, { table }] of files) {
    for (const id of table.rows.keys()) {
      const home = homes.get(id);
      if (home === undefined) homes.set(id, file);
      else {
        const [stays, waits] = common.get(id)?.file === file ? [file, home] : [home, file];
        homes.set(id, stays);
        found.set(waits, { file: waits, mishap: "sharedIdTwice", values: { id, other: stays } });
      }
    }
  }
  return [...found.values()];
}
