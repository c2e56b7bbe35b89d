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
export function sendPage(response: Response, { content, ...props }: PageContent): void {
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
  response.type("html").send(`<!doctype html>${html}`);
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
