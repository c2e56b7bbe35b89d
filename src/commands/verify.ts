import type { ChainReport } from "../storage/chain-check.ts";
import { checkChains } from "../storage/chain-check.ts";
import type { Command } from "./command.ts";
import { openToRead } from "./data-folder.ts";

/** So much of a hash is enough to tell it from all others by eye. Hexadecimal digits. */
const SHOWN = 16;

/**
 * `tumac verify`: checks that no revision was changed, taken out or put in; exit code 1 where one was, or where the
 * hash that is asked for is in no chain.
 */
export const verify: Command = async ({ config, translation, print, remark }) => {
  const { t } = translation;
  const { database, close } = await openToRead(config.data);
  try {
    let [broken, holds] = [0, config.head === undefined];
    for await (const report of checkChains(database, config.head)) {
      print(config.json ? JSON.stringify(report) : lineOf(report));
      if (report.break !== null) broken += 1;
      holds ||= report.holds;
    }
    if (!holds) remark(t("cli.verify.unknown", { hash: config.head }));
    return broken === 0 && holds ? 0 : 1;
  } finally {
    await close();
  }

  function lineOf({ title, revisions, head, break: found }: ChainReport): string {
    const hash = head.slice(0, SHOWN);
    if (revisions === 0 && found === null) return t("cli.verify.empty", { title });
    if (found === null) return t("cli.verify.unbroken", { title, count: revisions, hash });
    const { fault, position, segmentId, revision } = found;
    const place =
      position === null
        ? t("cli.verify.former", { id: segmentId })
        : t("cli.verify.segment", { position });
    return t(`cli.verify.${fault}`, { title, place, revision });
  }
};
