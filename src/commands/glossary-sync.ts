import { Mishap } from "../errors.ts";
import { sentence } from "../web/errors.tsx";
import { SHARED_FOLDER } from "./checkout.ts";
import type { GlossaryCommand } from "./open-glossary.ts";
import { createSharedFiles } from "./shared-files.ts";

/** Brings shared files and database together once, and says what is left to decide. */
export const syncFolder: GlossaryCommand = async ({ config, translation, print }, open) => {
  const { t } = translation;
  const folder = config.glossary ?? SHARED_FOLDER;
  const before = open.glossary.state;
  const sharing = createSharedFiles({ ...open, folder, author: t("cli.sampleAuthor") });
  await sharing.sync();
  const [step] = open.glossary.state === before ? [] : await open.concepts.steps({ limit: 1 });
  print(t("cli.glossary.synced", { count: step?.concepts ?? 0, folder }));
  for (const { file, mishap, values } of sharing.troubles())
    print(`${file}: ${sentence(new Mishap(mishap, values), t)}`);
  const conflicts = await open.conflicts.open();
  if (conflicts.length > 0) print(t("cli.glossary.conflicts", { count: conflicts.length }));
  for (const { file, conceptId, field, ours, theirs } of conflicts)
    print(`${file}: ${conceptId} ${field}: ${JSON.stringify(ours)} ≠ ${JSON.stringify(theirs)}`);
  return sharing.troubles().length + conflicts.length > 0 ? 1 : 0;
};
