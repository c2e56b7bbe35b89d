import type { JSX } from "preact";
import type { DocumentOverview } from "../src/documents/document.ts";
import {
  type CandidateModel,
  type CandidateResult,
  type CandidatesModel,
  candidatesAddress,
} from "./candidate-models.ts";
import { Keys } from "./editor-keys.tsx";
import { formatPercent } from "./format.ts";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { totalWords } from "./progress.tsx";
import { Candidate } from "./term-candidate.tsx";
import { useTranslation } from "./translation.ts";

/** The page that looks for terms in documents, and takes them into the glossary. */
export function CandidatesPage({ model }: { readonly model: CandidatesModel }): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <GlossaryTabs active="candidates" />
      <div class="candidates" data-behaviour="candidates">
        <h1>{t("candidates.title")}</h1>
        <DocumentChoice model={model} />
        <Result result={model.result} chosen={model.chosen} />
      </div>
    </>
  );
}

function DocumentChoice({ model }: { readonly model: CandidatesModel }) {
  const { t } = useTranslation();
  const { documents, chosen } = model;
  return (
    <form method="get" action="/glossary/candidates" class="candidate-documents">
      <fieldset>
        <legend class="label">{t("candidates.documents")}</legend>
        {documents.length === 0 && <p class="quiet">{t("candidates.noDocuments")}</p>}
        <ul>
          {documents.map((document) => (
            <DocumentBox key={document.id} document={document} checked={chosen.has(document.id)} />
          ))}
        </ul>
      </fieldset>
      {documents.length > 0 && (
        <button type="submit" class={chosen.size === 0 ? "button main" : "button"}>
          <Icon name="search" />
          {t("candidates.search")}
        </button>
      )}
    </form>
  );
}

function DocumentBox(props: { readonly document: DocumentOverview; readonly checked: boolean }) {
  const { t } = useTranslation();
  const { id, title, progress } = props.document;
  return (
    <li>
      <label>
        <input type="checkbox" name="document" value={id} checked={props.checked} />
        <span>{title}</span>
        <span class="quiet small number">
          {t("candidates.words", { count: totalWords(progress) })}
        </span>
      </label>
    </li>
  );
}

interface ResultProps {
  readonly result: CandidateResult;
  readonly chosen: ReadonlySet<number>;
}

function Result({ result, chosen }: ResultProps) {
  const { t, language } = useTranslation();
  if (result.state === "unasked") return <p class="quiet">{t("candidates.explanation")}</p>;
  if (result.state === "searching")
    return (
      <p class="candidate-searching" role="status" data-searching={candidatesAddress(chosen)}>
        {t("candidates.searching", { share: formatPercent(result.share, language) })}
      </p>
    );
  return <Found {...result} chosen={chosen} />;
}

interface FoundProps {
  readonly candidates: readonly CandidateModel[];
  readonly more: number;
  readonly chosen: ReadonlySet<number>;
}

function Found({ candidates, more, chosen }: FoundProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="candidates-found">
      <div class="candidate-head">
        <h2 id="candidates-found">{t("candidates.found", { count: candidates.length + more })}</h2>
        <Message />
      </div>
      <ol class="candidate-list">
        {candidates.map((candidate) => (
          <Candidate key={candidate.headword} candidate={candidate} chosen={chosen} />
        ))}
      </ol>
      <div class="empty" data-none hidden={candidates.length > 0}>
        <h2>{t("candidates.none")}</h2>
        <p class="quiet">{t("candidates.noneText")}</p>
      </div>
      {more > 0 && (
        <p class="quiet">
          <a href={candidatesAddress(chosen)}>{t("candidates.more", { count: more })}</a>
        </p>
      )}
    </section>
  );
}

/** What was done last, with the way back; the sentences wait here for the script that says them. */
function Message() {
  const { t } = useTranslation();
  return (
    <div class="candidate-message" role="status">
      <span
        data-message
        data-accepted={t("candidates.accepted", { term: "{term}" })}
        data-known={t("candidates.known", { term: "{term}" })}
        data-dismissed={t("candidates.dismissed", { term: "{term}" })}
        data-undone={t("candidates.undone")}
        data-failed={t("candidates.failed")}
      />
      <button type="button" class="button quiet" data-undo hidden>
        <Icon name="undo" />
        {t("common.undo")}
      </button>
    </div>
  );
}

/** What the hand can do in the list without leaving the keyboard. */
const HINTS = [
  ["walk", ["ArrowDown", "ArrowUp"]],
  ["accept", ["Enter"]],
  ["type", ["E"]],
  ["dismiss", ["X"]],
  ["undo", ["Mod-Z"]],
] as const;

/** The keys of the list, in the status line. */
export function CandidateKeys(): JSX.Element {
  const { t } = useTranslation();
  return (
    <ul class="key-hints" aria-label={t("candidates.keys.label")}>
      {HINTS.map(([name, all]) => (
        <li key={name}>
          {all.map((keys) => (
            <Keys key={keys} keys={keys} />
          ))}{" "}
          {t(`candidates.keys.${name}`)}
        </li>
      ))}
    </ul>
  );
}
