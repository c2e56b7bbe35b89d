import type { JSX } from "preact";
import { LONGEST_QUERY } from "../src/documents/text-search.ts";
import { Keys } from "./editor-keys.tsx";
import type { FindModel, FindProps } from "./find-model.ts";
import { FindOptions } from "./find-options.tsx";
import { ReplacementLine } from "./find-replacement.tsx";
import { FoundList } from "./found-list.tsx";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** Finding and replacing in the whole document, above its rows. */
export function FindBar({ model, actions }: FindProps): JSX.Element {
  const { t } = useTranslation();
  const { answer } = model;
  return (
    <search class="find-bar" aria-label={t("searching.label")}>
      <QueryLine model={model} actions={actions} />
      {model.query.side === "target" && <ReplacementLine model={model} actions={actions} />}
      <FindOptions model={model} actions={actions} />
      {answer.type === "failed" && (
        <p class="problem">
          <Icon name="problem" />
          {answer.message}
        </p>
      )}
      <Told model={model} actions={actions} />
      {answer.type === "found" && answer.found.segments.length > 0 && (
        <FoundList found={answer.found} {...model} {...{ actions }} />
      )}
    </search>
  );
}

function QueryLine({ model, actions }: FindProps) {
  const { t } = useTranslation();
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    actions.step(event.shiftKey ? "previous" : "next");
  };
  return (
    <div class="find-line">
      <label class="field find-words">
        <span>{t("searching.query")}</span>
        <input
          class="input"
          type="text"
          maxLength={LONGEST_QUERY}
          autocomplete="off"
          spellcheck={false}
          lang={model.query.side === "source" ? "hr" : "en"}
          value={model.query.query}
          data-find-query
          aria-describedby="find-count"
          onInput={(event) => actions.ask({ query: event.currentTarget.value })}
          onKeyDown={press}
        />
      </label>
      <div class="find-moves">
        <output class="find-count" id="find-count" aria-live="off">
          <Count model={model} />
        </output>
        <IconButton
          name="up"
          label={t("searching.previous")}
          press={() => actions.step("previous")}
        />
        <IconButton name="down" label={t("searching.next")} press={() => actions.step("next")} />
        <IconButton name="close" label={t("searching.close")} press={actions.close} />
      </div>
    </div>
  );
}

function IconButton(props: {
  readonly name: "up" | "down" | "close";
  readonly label: string;
  readonly press: () => void;
}) {
  return (
    <button
      type="button"
      class="button quiet square"
      aria-label={props.label}
      title={props.label}
      onClick={props.press}
    >
      <Icon name={props.name} />
    </button>
  );
}

/** 12 of 40, or how many there are before one goes to the first. */
function Count({ model: { answer, at } }: { readonly model: FindModel }) {
  const { t } = useTranslation();
  if (answer.type === "looking") return <>{t("searching.looking")}</>;
  if (answer.type !== "found") return null;
  const { matches: count = 0, segments = 0, more = false } = answer.found.total ?? {};
  if (count === 0) return <>{t("searching.nothing")}</>;
  if (at !== null) {
    const index = at + 1;
    return (
      <>{more ? t("searching.atMore", { index, count }) : t("searching.at", { index, count })}</>
    );
  }
  const places = more ? t("searching.placesMore", { count }) : t("searching.places", { count });
  return (
    <>
      {places} {!more && t("searching.inSegments", { count: segments })}
    </>
  );
}

/** What came of the last act; the announcer of the page says it aloud. */
function Told({ model, actions }: FindProps) {
  const { t } = useTranslation();
  if (model.told === null) return null;
  return (
    <p class="find-told">
      {model.told}
      {model.canUndo && (
        <button type="button" class="button" aria-disabled={model.busy} onClick={actions.undo}>
          <Icon name="undo" />
          {t("searching.undo")}
        </button>
      )}
    </p>
  );
}

/** The way to the bar, in the line above the document. */
export function FindButton(): JSX.Element {
  const { t } = useTranslation();
  return (
    <button type="button" class="button quiet" data-command="find" title={t("searching.open")}>
      <Icon name="search" />
      <span class="editor-tool-word">{t("searching.open")}</span> <Keys command="find" />
    </button>
  );
}
