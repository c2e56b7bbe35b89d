import { createHash } from "node:crypto";
import type { InlinePart, ReviewPageParts } from "../documents/review/write-html.ts";
import type { Language } from "../language/paradigm.ts";
import { en } from "./locales/en.ts";
import { hr } from "./locales/hr.ts";
import type { Services } from "./services.ts";

/** What the page of a reviewer brings along: it is opened where there is no server to ask. */
export async function reviewPageParts(
  { reviewPage, clock }: Pick<Services, "reviewPage" | "clock">,
  { language, name }: { readonly language: Language; readonly name: string },
): Promise<ReviewPageParts> {
  const { script, style } = await reviewPage();
  return {
    script: inlinePart(script),
    style: inlinePart(style),
    strings: stringsIn(language),
    name,
    made: clock(),
  };
}

function inlinePart(text: string): InlinePart {
  return { text, hash: `sha256-${createHash("sha256").update(text).digest("base64")}` };
}

/** The strings that the page has to show, and no others. */
function stringsIn(language: Language): string {
  const { reviewpage, deskreview } = language === "hr" ? hr : en;
  const { category, categories, severity, severities, note } = deskreview;
  return JSON.stringify({
    reviewpage,
    deskreview: { category, categories, severity, severities, note },
  });
}
