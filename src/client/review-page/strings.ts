import i18next from "i18next";
import type { Translation } from "../../../views/translation.ts";
import { STRINGS_ID } from "../../documents/review/write-html.ts";

/** The strings that the page has brought along. */
export function stringsOfPage(): Translation {
  const language = document.documentElement.lang === "en" ? "en" : "hr";
  const strings: unknown = JSON.parse(document.getElementById(STRINGS_ID)?.textContent ?? "{}");
  const instance = i18next.createInstance();
  void instance.init({
    initAsync: false,
    lng: language,
    fallbackLng: false,
    // whatever is written there is only shown
    resources: { [language]: { translation: strings as Record<string, string> } },
    interpolation: { escapeValue: false }, // components escape
    returnNull: false,
  });
  return { t: instance.getFixedT(language), language };
}
