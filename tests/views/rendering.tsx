import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { createTranslations } from "../../src/web/translate.ts";
import { TranslationContext } from "../../views/translation.ts";

const translations = createTranslations();

/** A view as the server writes it, in the language given. */
export function html(view: ComponentChildren, language: "hr" | "en" = "en"): string {
  return renderToString(
    <TranslationContext.Provider value={translations(language)}>
      {view}
    </TranslationContext.Provider>,
  );
}

/** What a reader sees of it: no tags, and every run of space as one. */
export function text(view: ComponentChildren, language: "hr" | "en" = "en"): string {
  return html(view, language)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** How often a piece of markup stands in it. */
export function count(markup: string, piece: string | RegExp): number {
  return markup.split(piece).length - 1;
}
