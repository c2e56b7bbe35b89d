import type { JSX } from "preact";
import { useTranslation } from "./translation.ts";

/** An error as a page: its number, the sentence that says what to do, the way back. */
export function FailurePage(props: {
  readonly status: number;
  /** In the reader's language. */
  readonly message: string;
  /** The list that the reader came from. Default: the documents. */
  readonly from?: "documents" | "glossary";
}): JSX.Element {
  const { t } = useTranslation();
  const from = props.from ?? "documents";
  return (
    <div class="failure">
      <p class="failure-status">{props.status}</p>
      <h1>{t(props.status === 404 ? "common.failure.missing" : "common.failure.title")}</h1>
      <p>{props.message}</p>
      <a class="button main" href={`/${from}`}>
        {t(`common.failure.back.${from}`)}
      </a>
    </div>
  );
}
