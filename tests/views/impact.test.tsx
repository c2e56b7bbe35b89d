import { describe, expect, test } from "vitest";
import type { ImpactSummary } from "../../views/impact-models.ts";
import { ImpactNote } from "../../views/impact-note.tsx";
import { ImpactPreview, ImpactPreviewResult } from "../../views/impact-preview.tsx";
import { html } from "./rendering.tsx";

function summary(given: Partial<ImpactSummary> = {}): ImpactSummary {
  const kinds = { replace: 0, look: 0, solved: 0, same: 0, untranslated: 0 };
  return { step: 7, segments: 0, documents: 0, kinds, complete: true, ...given };
}

const kinds = { replace: 2, look: 3, solved: 1, same: 4, untranslated: 2 };

describe("the note after a change", () => {
  test.each([
    ["hr", 1, 1, "Promjena zahvaća 1 segment u 1 dokumentu."],
    ["hr", 3, 2, "Promjena zahvaća 3 segmenta u 2 dokumenta."],
    ["hr", 12, 5, "Promjena zahvaća 12 segmenata u 5 dokumenata."],
    ["en", 1, 1, "The change touches 1 segment in 1 document."],
    ["en", 1200, 5, "The change touches 1,200 segments in 5 documents."],
  ] as const)("%s: %d segments in %d documents", (language, segments, documents, sentence) => {
    const page = html(<ImpactNote impact={summary({ segments, documents })} />, language);
    expect(page).toContain(sentence);
    expect(page).toContain('href="/glossary/impact/7"');
  });

  test("says what is to be done, and how far was counted", () => {
    const impact = summary({ segments: 12, documents: 2, kinds, complete: false });
    const page = html(<ImpactNote impact={impact} />, "en");
    expect(page).toContain("at least 12 segments");
    expect(page).toContain("2 with a proposal · 3 need a look · 1 solved");
    expect(page).toContain("Review and accept");
  });

  test("is not there where nothing is touched", () => {
    expect(html(<ImpactNote impact={summary()} />, "hr")).toBe("");
  });
});

describe("before saving", () => {
  test("a saved concept is asked for by its id, a new one without", () => {
    expect(html(<ImpactPreview concept="a/b" />, "en")).toContain("preview?concept=a%2Fb");
    expect(html(<ImpactPreview concept={null} />, "en")).toContain('preview"');
  });

  test("the answer is in the conditional", () => {
    const none = summary({ step: null });
    expect(html(<ImpactPreviewResult impact={none} examples={[]} />, "hr")).toContain(
      "Promjena ne bi zahvatila nijedan segment.",
    );
    const some = { ...none, segments: 4, documents: 2, kinds };
    expect(html(<ImpactPreviewResult impact={some} examples={[]} />, "hr")).toContain(
      "Promjena bi zahvatila 4 segmenta u 2 dokumenta.",
    );
  });
});
