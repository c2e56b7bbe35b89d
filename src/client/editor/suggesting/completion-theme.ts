import { EditorView } from "@codemirror/view";

/** The list of suggestions looks like the menus of the page; the key that takes one stands beside it. */
export const completionTheme = EditorView.theme({
  ".cm-tooltip.cm-tooltip-autocomplete": {
    overflow: "hidden",
    border: "1px solid var(--rule-strong)",
    borderRadius: "var(--radius)",
    background: "var(--raised)",
    color: "var(--ink)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    minWidth: "12rem",
    maxWidth: "min(28rem, 92vw)",
    maxHeight: "none",
    padding: "0.25rem 0",
    font: "0.9375rem / 1.5rem var(--font-text)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    alignItems: "baseline",
    gap: "0.75rem",
    padding: "0 0.75rem",
    lineHeight: "1.5rem",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    background: "var(--accent-ground)",
    color: "var(--ink)",
    boxShadow: "inset 3px 0 var(--accent)",
  },
  ".cm-tooltip-autocomplete-disabled": { opacity: "0.6" },
  ".cm-completionLabel": { flex: "1 1 auto", overflow: "hidden", textOverflow: "ellipsis" },
  ".cm-completionMatchedText": { fontWeight: "600", textDecoration: "none" },
  ".cm-completionDetail": {
    marginLeft: "0",
    color: "var(--ink-quiet)",
    font: "0.75rem / 1.5rem var(--font-interface)",
    fontStyle: "normal",
  },
  // Until one is chosen, Tab takes the first.
  "ul:not(:has([aria-selected])) > li:first-child::after, li[aria-selected]::after": {
    content: '"Tab"',
    padding: "0 0.25rem",
    border: "1px solid var(--rule-button)",
    borderRadius: "var(--radius)",
    color: "var(--ink-quiet)",
    font: "0.6875rem / 1rem var(--font-interface)",
  },
});
