import { describe, expect, test } from "vitest";
import { Page } from "../../views/page.tsx";
import { count, html } from "./rendering.tsx";

const reader = { author: "Ana <b>", theme: "dark", toured: false } as const;

function page(language: "hr" | "en" = "hr"): string {
  return html(
    <Page
      title={"</title><script>alert(1)</script>"}
      reader={reader}
      path="/glossary?q=kalif&page=2"
      active="glossary"
      notice={{ text: "«kalifat» <i>", undo: { action: "/glossary/1/undelete", label: "Poništi" } }}
    >
      <p>sadržaj</p>
    </Page>,
    language,
  );
}

describe("the page around everything", () => {
  test.each([
    ["hr", "Pojmovnik"],
    ["en", "Glossary"],
  ] as const)("is in %s from its root to its navigation", (language, glossary) => {
    expect(page(language)).toContain(`<html lang="${language}" data-theme="dark">`);
    expect(page(language)).toContain(`<a href="/glossary" aria-current="page">${glossary}</a>`);
  });

  test("asks for nothing that a strict content policy refuses", () => {
    const markup = page();
    expect(markup).not.toMatch(
      / style=|<style| on[a-z]+=|<script(?! type="module" src="\/assets\/)/,
    );
    expect(count(markup, "<script")).toBe(1);
  });

  test("has the script of the editor where one writes, and nowhere else", () => {
    const scripts = (name?: "writing") =>
      html(
        <Page title="Vijest" reader={reader} path="/" {...(name && { name })}>
          <p>sadržaj</p>
        </Page>,
        "hr",
      ).match(/(?<=<script[^>]*\/assets\/)\w+/gu);
    expect(scripts()).toEqual(["client"]);
    expect(scripts("writing")).toEqual(["client", "writing"]);
  });

  test("escapes its title, its notice and the author's name", () => {
    const markup = page();
    expect(markup).toContain("&lt;/title>&lt;script>alert(1)&lt;/script>");
    expect(markup).toContain("«kalifat» &lt;i>");
    expect(markup).toContain('value="Ana &lt;b>"');
  });

  test("leads keyboards past the navigation to its content", () => {
    expect(page()).toMatch(/<body><a class="skip" href="#content">/);
    expect(page()).toContain('<main id="content" class="page" tabindex="-1">');
  });

  test("brings the reader back to where a preference was changed", () => {
    const back = 'name="back" value="/glossary?q=kalif&amp;page=2"';
    expect(count(page(), 'method="post" action="/preferences"')).toBe(3);
    expect(count(page(), back)).toBe(4); // three preferences, and the way back of the notice
  });

  test("shows which language and which theme hold", () => {
    expect(page("hr")).toMatch(/value="hr"[^>]*aria-pressed="true"/);
    expect(page("hr")).toMatch(/value="en"[^>]*aria-pressed="false"/);
    expect(page()).toMatch(/value="dark"[^>]*aria-pressed="true"/);
  });

  test("offers to undo what it tells of, with a form", () => {
    expect(page()).toMatch(/role="status".*action="\/glossary\/1\/undelete".*Poništi/);
  });
});
