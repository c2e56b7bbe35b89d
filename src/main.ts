import { check } from "./commands/check.ts";
import type { Command, Recognisers } from "./commands/command.ts";
import { convert } from "./commands/convert.ts";
import { glossary } from "./commands/glossary.ts";
import { roundtrip } from "./commands/roundtrip.ts";
import { segment } from "./commands/segment.ts";
import { serve } from "./commands/serve.ts";
import { terms } from "./commands/terms.ts";
import { verify } from "./commands/verify.ts";
import { type CommandName, languageOf, readConfig } from "./config.ts";
import { Mishap } from "./errors.ts";
import { createRecogniser } from "./glossary/recognise.ts";
import { createCroatian } from "./language/croatian/paradigms.ts";
import { createEnglish } from "./language/english/english.ts";
import { readHunspell } from "./language/hunspell/hunspell.ts";
import type { Morphologies } from "./language/morphologies.ts";
import { sentence } from "./web/errors.tsx";
import { createTranslations } from "./web/translate.ts";

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  serve,
  terms,
  check,
  segment,
  glossary,
  convert,
  roundtrip,
  verify,
};

/** Exit code of a command that could not do its work, as most programs have it. */
const FAILED = 2;

// `tumac terms … | head -1`: whoever reads has seen enough, and that is no failure
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** Read once, and only for a command that asks. */
let dictionaries: Promise<Morphologies> | undefined;

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const translation = createTranslations()(languageOf(process.env));
  try {
    const config = readConfig(words, process.env);
    if (config.help) {
      console.log(translation.t("cli.help"));
      return 0;
    }
    const print = console.log;
    const remark = console.error;
    const input = { config, translation, recognisers, morphologies, print, remark };
    return await COMMANDS[config.command](input);
  } catch (error) {
    if (!(error instanceof Mishap)) throw error;
    const { file } = error.values;
    const place = file === undefined || error.mishap === "fileUnreadable" ? "" : `${file}: `;
    console.error(place + sentence(error, translation.t));
    return FAILED;
  }
}

async function recognisers(): Promise<Recognisers> {
  const { hr, en } = await morphologies();
  return { hr: createRecogniser("hr", hr), en: createRecogniser("en", en) };
}

function morphologies(): Promise<Morphologies> {
  dictionaries ??= readDictionaries();
  return dictionaries;
}

async function readDictionaries(): Promise<Morphologies> {
  const [croatian, english] = await Promise.all([import("dictionary-hr"), import("dictionary-en")]);
  return {
    hr: createCroatian(readHunspell(croatian.default)),
    en: createEnglish(readHunspell(english.default)),
  };
}
