import type { TFunction } from "i18next";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../src/language/paradigm.ts";

/** What every component needs to speak the reader's language. */
export interface Translation {
  readonly t: TFunction;
  readonly language: Language;
}

export const TranslationContext = createContext<Translation | undefined>(undefined);

/** The reader's language. Throws where a component is rendered outside a page. */
export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (translation === undefined)
    throw new RangeError("no TranslationContext around this component");
  return translation;
}
