import type { ComponentChildren, JSX } from "preact";
import { Icon } from "./icon.tsx";
import type { Reader } from "./models.ts";
import { Preferences } from "./preferences.tsx";
import { useTranslation } from "./translation.ts";

/** What just happened, with the form that takes it back. */
export interface Notice {
  readonly text: string;
  readonly undo?: { readonly action: string; readonly label: string };
}

export interface PageProps {
  readonly title: string;
  readonly reader: Reader;
  /** The address of this page, to which the preference forms come back. */
  readonly path: string;
  readonly active?: "documents" | "glossary";
  readonly notice?: Notice;
  /** The whole width of the window, for tables and the editor. Default: a column of 64 rem. */
  readonly wide?: boolean;
  /**
   * Names the page to the style sheet, on its root. Not `html:has(…)`: with each row that comes or changes the
   * browser would ask that question of the whole page again. The page to write in has a script of its own, too.
   */
  readonly name?: "writing" | "keys";
  /** What the page adds to the bar above. */
  readonly tools?: ComponentChildren;
  /** What the page adds to the status line below. */
  readonly facts?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The HTML document around every page. The doctype comes from whoever sends it. */
export function Page(props: PageProps): JSX.Element {
  const { t, language } = useTranslation();
  return (
    <html class={props.name} lang={language} data-theme={props.reader.theme}>
      <Head title={props.title} writes={props.name === "writing"} />
      <body>
        <a class="skip" href="#content">
          {t("common.skip")}
        </a>
        <Bar active={props.active}>{props.tools}</Bar>
        <main id="content" class={props.wide ? "page wide" : "page"} tabIndex={-1}>
          {props.notice && <NoticeLine notice={props.notice} path={props.path} />}
          {props.children}
        </main>
        <footer class="status-line">
          <div class="status-facts">{props.facts}</div>
          <Preferences reader={props.reader} path={props.path} />
        </footer>
      </body>
    </html>
  );
}

/** Asked for before the style sheet is read: texts that change their face break their lines anew, and jump. */
const FONTS = [
  "inter-latin-wght-normal",
  "inter-latin-ext-wght-normal",
  "source-serif-4-latin-wght-normal",
  "source-serif-4-latin-ext-wght-normal",
];

function Head({ title, writes }: { readonly title: string; readonly writes: boolean }) {
  const { t } = useTranslation();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{t("common.pageTitle", { title })}</title>
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      {FONTS.map((font) => (
        <link
          key={font}
          rel="preload"
          as="font"
          type="font/woff2"
          href={`/assets/${font}.woff2`}
          crossOrigin="anonymous"
        />
      ))}
      <link rel="stylesheet" href="/assets/client.css" />
      <link rel="modulepreload" href="/assets/shared.js" />
      <script type="module" src="/assets/client.js" />
      {writes && <script type="module" src="/assets/writing.js" />}
    </head>
  );
}

function Bar(props: {
  readonly active: PageProps["active"];
  readonly children: ComponentChildren;
}) {
  const { t } = useTranslation();
  const link = (name: "documents" | "glossary", href: string) => (
    <li>
      <a href={href} aria-current={props.active === name ? "page" : undefined}>
        {t(`common.${name}`)}
      </a>
    </li>
  );
  return (
    <header class="bar">
      <a class="bar-name" href="/">
        {t("common.product")}
      </a>
      <nav aria-label={t("common.navigation")}>
        <ul>
          {link("documents", "/documents")}
          {link("glossary", "/glossary")}
        </ul>
      </nav>
      <div class="bar-tools">{props.children}</div>
    </header>
  );
}

function NoticeLine({ notice, path }: { readonly notice: Notice; readonly path: string }) {
  return (
    <div class="notice" role="status" data-notice>
      <span>{notice.text}</span>
      {notice.undo && (
        <form method="post" action={notice.undo.action}>
          <input type="hidden" name="back" value={path} />
          <button type="submit" class="button quiet">
            <Icon name="undo" />
            {notice.undo.label}
          </button>
        </form>
      )}
    </div>
  );
}
