import type { Response } from "express";
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { OpenConflictsContext } from "../../views/open-conflicts.ts";
import { Page, type PageProps } from "../../views/page.tsx";
import { TranslationContext } from "../../views/translation.ts";
import { asking } from "./reader.ts";

type PageContent = Omit<PageProps, "reader" | "children"> & {
  readonly content: ComponentChildren;
};

/** Renders a page in the reader's language and answers with it. */
export function sendPage(response: Response, { content, ...props }: PageContent): void {
  const { reader, translation } = asking(response);
  const html = renderToString(
    <TranslationContext.Provider value={translation}>
      <OpenConflictsContext.Provider value={response.locals.openConflicts ?? 0}>
        <Page {...props} reader={reader}>
          {content}
        </Page>
      </OpenConflictsContext.Provider>
    </TranslationContext.Provider>,
  );
  response.type("html").send(`<!doctype html>${html}`);
}

/** Answers with a part of a page alone, for a browser that has the rest of it. */
export function sendPart(response: Response, content: ComponentChildren): void {
  const html = renderToString(
    <TranslationContext.Provider value={asking(response).translation}>
      {content}
    </TranslationContext.Provider>,
  );
  response.type("html").send(html);
}
