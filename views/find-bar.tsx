import type { ComponentChildren, JSX } from "preact";
import { FIND_KINDS } from "../src/documents/text-search.ts";
import { Keys } from "./editor-keys.tsx";
import { type FindChoice, FoundList } from "./found-list.tsx";
import { Icon } from "./icon.tsx";
import type { FoundSegments, SearchQuery, SearchReplacement } from "./search-models.ts";
import { useTranslation } from "./translation.ts";

/** What finding has come to. */
export type FindAnswer =
  | { readonly type: "none" | "looking" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "found"; readonly found: FoundSegments };

/** The bar as it stands. */
export interface FindModel {
  readonly query: SearchQuery;
  readonly replacement: SearchReplacement;
  readonly answer: FindAnswer;
  /** The place that one stands at, counted from 0; null before the first. */
  readonly at: number | null;
  readonly choice: FindChoice;
  /** What came of the last act, in a sentence. */
  readonly told: string | null;
  readonly canUndo: boolean;
  /** True while something is being replaced. */
  readonly busy: boolean;
}

export interface FindActions {
  ask(query: Partial<SearchQuery>): void;
  replaceBy(replacement: Partial<SearchReplacement>): void;
  step(side: "previous" | "next"): void;
  goTo(segmentId: number): void;
  more(): void;
  choose(segmentId: number): void;
  chooseAll(chosen: boolean): void;
  replaceOne(): void;
  replaceAll(): void;
  undo(): void;
  close(): void;
}

interface FindProps {
  readonly model: FindModel;
  readonly actions: FindActions;
}

/** Finding and replacing in the whole document, above its rows. */
export function FindBar({ model, actions }: FindProps): JSX.Element {
  const { t } = useTranslation();
  const { answer } = model;
  return (
    <search class="find-bar" aria-label={t("searching.label")}>
      <QueryLine model={model} actions={actions} />
      {model.query.side === "target" && <ReplacementLine model={model} actions={actions} />}
      <Options model={model} actions={actions} />
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
          maxLength={500}
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

function ReplacementLine({ model, actions }: FindProps) {
  const { t } = useTranslation();
  const { busy, choice, answer } = model;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    actions.replaceOne();
  };
  const none = answer.type !== "found" || answer.found.segments.length === 0;
  return (
    <div class="find-line">
      <label class="field find-words">
        <span>{t("searching.replacement")}</span>
        <input
          class="input"
          type="text"
          maxLength={500}
          autocomplete="off"
          lang="en"
          value={model.replacement.text}
          data-find-replacement
          onInput={(event) => actions.replaceBy({ text: event.currentTarget.value })}
          onKeyDown={press}
        />
      </label>
      <div class="find-moves">
        <button
          type="button"
          class="button"
          aria-disabled={busy || none}
          onClick={actions.replaceOne}
        >
          {t("searching.replaceOne")}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy || none || choice.count === 0}
          onClick={actions.replaceAll}
        >
          {choice.more
            ? t("searching.replaceMore", { count: choice.count })
            : t("searching.replaceAll", { count: choice.count })}
        </button>
      </div>
    </div>
  );
}

function Options({ model, actions }: FindProps) {
  const { t } = useTranslation();
  const { query, replacement } = model;
  const isPattern = query.kind === "regex";
  return (
    <div class="find-options">
      <Choice legend={t("searching.side")}>
        {SIDES.map((side) => (
          <Option
            key={side}
            type="radio"
            name="find-side"
            checked={query.side === side}
            choose={() => actions.ask({ side })}
          >
            {t(`searching.sides.${side}`)}
          </Option>
        ))}
      </Choice>
      <Choice legend={t("searching.kind")}>
        {FIND_KINDS.map((kind) => (
          <Option
            key={kind}
            type="radio"
            name="find-kind"
            checked={query.kind === kind}
            choose={() => actions.ask({ kind })}
          >
            {t(`searching.kinds.${kind}`)}
          </Option>
        ))}
      </Choice>
      <div class="find-choice">
        <Option
          type="checkbox"
          checked={query.matchCase}
          choose={() => actions.ask({ matchCase: !query.matchCase })}
        >
          {t("searching.matchCase")}
        </Option>
        {!isPattern && (
          <Option
            type="checkbox"
            checked={query.ignoreMarks}
            choose={() => actions.ask({ ignoreMarks: !query.ignoreMarks })}
          >
            {t("searching.ignoreMarks")}
          </Option>
        )}
        {query.side === "target" && (
          <Option
            type="checkbox"
            checked={replacement.keepCase}
            choose={() => actions.replaceBy({ keepCase: !replacement.keepCase })}
          >
            {t("searching.keepCase")}
          </Option>
        )}
      </div>
      {isPattern && query.side === "target" && <p class="small quiet">{t("searching.groups")}</p>}
    </div>
  );
}

const SIDES = ["target", "source"] as const;

function Choice(props: { readonly legend: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="find-choice">
      <legend class="spoken">{props.legend}</legend>
      <span class="quiet find-legend" aria-hidden="true">
        {props.legend}:
      </span>
      {props.children}
    </fieldset>
  );
}

function Option(props: {
  readonly type: "radio" | "checkbox";
  readonly name?: string;
  readonly checked: boolean;
  readonly choose: () => void;
  readonly children: ComponentChildren;
}) {
  const { type, name, checked, choose, children } = props;
  return (
    <label class="find-option">
      <input type={type} {...(name ? { name } : {})} checked={checked} onChange={choose} />
      {children}
    </label>
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
