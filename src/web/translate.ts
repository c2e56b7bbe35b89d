import i18next, { type i18n } from "i18next";
import type { Translation } from "../../views/translation.ts";
import type { Language } from "../language/paradigm.ts";
import { en } from "./locales/en.ts";
import { hr } from "./locales/hr.ts";

/** Both languages loaded; `translationIn` gives the one that a reader wants. */
export function createTranslations(): (language: Language) => Translation {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    initAsync: false,
    lng: "hr",
    fallbackLng: false,
    resources: { en: { translation: en }, hr: { translation: hr } },
    interpolation: { escapeValue: false }, // components escape; escaping twice would show &amp;
    returnNull: false,
  });
  return (language) => ({ t: instance.getFixedT(language), language });
}
