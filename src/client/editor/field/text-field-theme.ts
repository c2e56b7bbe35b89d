import { EditorView } from "@codemirror/view";

/** The field looks like the text around it; the tokens of the page's style sheets reach into it. */
export const fieldTheme = EditorView.theme({
  "&": { height: "100%", outline: "none" }, // below a short text one also points into the field
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "inherit", overflowX: "hidden" },
  ".cm-content": { padding: "0", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0" },
  ".cm-lintRange": { backgroundImage: "none !important", paddingBottom: "0" },
  ".cm-lintRange-error": { textDecoration: "underline wavy var(--error) 1.5px" },
  ".cm-lintRange-warning": { textDecoration: "underline solid var(--term-missing) 2px" },
  ".cm-lintRange-info": { textDecoration: "underline dotted var(--term-doubtful) 2px" },
  // Terms and special spaces, as the page's style sheet has them; what is wrong is drawn as a finding.
  ".counterpart-translated": {
    textDecoration: "underline 1px color-mix(in oklab, var(--term-translated) 45%, transparent)",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "0.22em",
  },
  ".space": { position: "relative" },
  ".space::after": {
    position: "absolute",
    insetInlineStart: "50%",
    translate: "-50% 0",
    visibility: "var(--spaces, hidden)",
    color: "var(--accent)",
    content: "attr(data-space)",
    pointerEvents: "none",
  },
  // The chips of codes, as the page's style sheet has them.
  ".code": {
    padding: "0 0.25em",
    border: "1px solid var(--rule-button)",
    borderRadius: "var(--radius)",
    background: "var(--sunken)",
    color: "var(--ink-quiet)",
    font: "0.6875rem / 1 var(--font-interface)",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    verticalAlign: "0.1em",
    cursor: "default",
  },
  ".code::before": { content: "attr(data-mark)" },
  ".code:not(:empty)::before": { marginRight: "0.25em" },
  ".code-open": { borderRightColor: "transparent", borderRadius: "0.5rem 0 0 0.5rem" },
  ".code-close": { borderLeftColor: "transparent", borderRadius: "0 0.5rem 0.5rem 0" },
  // Chromium would part a chip from the word beside it at the end of a line; others need what stands between them.
  "@supports (-webkit-app-region: none)": {
    ".cm-widgetBuffer": { position: "absolute" },
  },
  ".code-wrong, .code-wrong.code-open, .code-wrong.code-close": {
    borderColor: "var(--error)",
    color: "var(--error)",
  },
  ".code-parting": { marginInline: "0.2em" },
  ".cm-lintPoint": { display: "none" },
  ".cm-tooltip": {
    border: "1px solid var(--rule-strong)",
    borderRadius: "var(--radius)",
    background: "var(--raised)",
    color: "var(--ink)",
    font: "var(--interface)",
  },
});
