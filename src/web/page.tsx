import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Response } from "express";
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { KeysContext, MacContext } from "../../views/editor-keys.tsx";
import { OpenConflictsContext } from "../../views/open-conflicts.ts";
import { Page, type PageProps } from "../../views/page.tsx";
import { TranslationContext } from "../../views/translation.ts";
import { asking } from "./reader.ts";

type PageContent = Omit<PageProps, "reader" | "children"> & {
  readonly content: ComponentChildren;
};

/** Renders a page in the reader's language and answers with it. */
export function sendPage(response: Response, page: PageContent): void {
  response.type("html").send(pageMarkup(response, page));
}

/** What is written one part after the other, and the page around it. */
interface Streamed {
  /** The page, with a text in the place of the parts. */
  readonly content: (place: string) => ComponentChildren;
  readonly parts: AsyncIterable<ComponentChildren>;
}

/** Answers with a page of any length, whose parts are sent as soon as each is there. */
export async function sendPageAround(
  response: Response,
  page: Omit<PageContent, "content">,
  { content, parts }: Streamed,
): Promise<void> {
  const place = randomUUID();
  const [before = "", after = ""] = pageMarkup(response, {
    ...page,
    content: content(place),
  }).split(place);
  response.type("html").write(before);
  for await (const part of parts) {
    if (response.destroyed) return;
    const isTaken = response.write(renderToString(<Asked response={response}>{part}</Asked>));
    if (!isTaken) await Promise.race([once(response, "drain"), once(response, "close")]);
  }
  response.end(after);
}

function pageMarkup(response: Response, { content, ...props }: PageContent): string {
  const { reader } = asking(response);
  const html = renderToString(
    <Asked response={response}>
      <OpenConflictsContext.Provider value={response.locals.openConflicts ?? 0}>
        <Page {...props} reader={reader}>
          {content}
        </Page>
      </OpenConflictsContext.Provider>
    </Asked>,
  );
  return `<!doctype html>${html}`;
}

/** Answers with a part of a page alone, for a browser that has the rest of it. */
export function sendPart(response: Response, content: ComponentChildren): void {
  response.type("html").send(renderToString(<Asked response={response}>{content}</Asked>));
}

/** What every component may ask of the reader: the language, the keys, the kind of keyboard. */
function Asked(props: { readonly response: Response; readonly children: ComponentChildren }) {
  const { translation, keys, mac } = asking(props.response);
  return (
    <TranslationContext.Provider value={translation}>
      <MacContext.Provider value={mac}>
        <KeysContext.Provider value={keys}>{props.children}</KeysContext.Provider>
      </MacContext.Provider>
    </TranslationContext.Provider>
  );
}
