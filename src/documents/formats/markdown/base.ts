import type { HtmlBase } from "../html/attributes.ts";

/** What writing has to know of a text: the place that it stands in, where other things are markup. */
export type MarkdownBase =
  | {
      /** `heading` after signs `#`; `cell` of a table, `title` of a link, `alt` of a picture. */
      readonly in: "paragraph" | "heading" | "cell" | "alt";
      readonly references?: Readonly<Record<string, string>>;
    }
  | { readonly in: "title"; readonly quote: string }
  | { readonly in: "yaml" | "toml"; readonly quote: string }
  | { readonly in: "html"; readonly html: HtmlBase };
