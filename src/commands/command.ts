import type { Translation } from "../../views/translation.ts";
import type { Config } from "../config.ts";
import type { Recogniser } from "../glossary/recognise.ts";
import type { Morphologies } from "../language/morphologies.ts";
import type { Language } from "../language/paradigm.ts";

/** Empty recognisers of both languages, over their dictionaries. */
export type Recognisers = Readonly<Record<Language, Recogniser>>;

/** What a command is given: its words, and the world that it speaks to. */
export interface CommandInput {
  readonly config: Config;
  readonly translation: Translation;
  /** Loads the dictionaries, which only some commands need. */
  readonly recognisers: () => Promise<Recognisers>;
  /** What the recognisers know of words, loaded once with them. */
  readonly morphologies: () => Promise<Morphologies>;
  /** Prints one line. */
  readonly print: (line: string) => void;
  /** Prints one line that is no answer, beside those that are: to stderr. */
  readonly remark: (line: string) => void;
}

/** Runs one command to its end and answers the exit code. Throws a mishap where it cannot. */
export type Command = (input: CommandInput) => Promise<number>;
