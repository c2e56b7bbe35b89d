import { Fragment, type JSX } from "preact";
import { withoutCodes } from "../src/documents/inline-codes.ts";
import { CodedText } from "./coded-text.tsx";
import { DifferenceText } from "./differences.tsx";
import { Keys } from "./editor-keys.tsx";
import { Icon } from "./icon.tsx";
import type { EqualSegment, EqualSegments } from "./search-models.ts";
import { useTranslation } from "./translation.ts";

/** What is done in a document where a sentence stands again. */
export const PROPAGATION_MODES = ["ask", "always", "never"] as const;
export type PropagationMode = (typeof PROPAGATION_MODES)[number];

/** A translation that may be carried over, or was. */
export type PropagationModel =
  | {
      readonly type: "question";
      readonly equals: EqualSegments;
      /** The segments to carry it over to. */
      readonly chosen: ReadonlySet<number>;
      readonly busy: boolean;
    }
  | {
      readonly type: "done";
      readonly source: string;
      readonly segments: readonly Pick<EqualSegment, "id" | "position">[];
      readonly told: string;
      readonly canUndo: boolean;
      readonly busy: boolean;
    };

export interface PropagationActions {
  choose(segmentId: number): void;
  carryOver(): void;
  leave(): void;
  setMode(mode: PropagationMode): void;
  goTo(segmentId: number): void;
  undo(): void;
  close(): void;
}

interface PropagationProps {
  readonly model: PropagationModel;
  readonly mode: PropagationMode;
  readonly actions: PropagationActions;
}

/** The question beside the work, about the sentence that was confirmed last; nobody has to answer it. */
export function Propagation({ model, mode, actions }: PropagationProps): JSX.Element {
  const { t } = useTranslation();
  const source = model.type === "question" ? model.equals.source : model.source;
  return (
    <section class="propagation" aria-label={t("propagating.label")}>
      <div class="propagation-line">
        <q class="propagation-source" lang="hr" title={withoutCodes(source)}>
          {withoutCodes(source)}
        </q>
        {model.type === "question" ? (
          <Question model={model} actions={actions} />
        ) : (
          <Done model={model} actions={actions} />
        )}
      </div>
      {model.type === "question" && <Otherwise model={model} actions={actions} />}
      <Modes mode={mode} actions={actions} />
    </section>
  );
}

function Question(props: {
  readonly model: Extract<PropagationModel, { type: "question" }>;
  readonly actions: PropagationActions;
}) {
  const { t } = useTranslation();
  const { equals, chosen, busy } = props.model;
  const { actions } = props;
  const all = [...equals.open, ...equals.different].sort(
    (one, other) => one.position - other.position,
  );
  const count = all.length;
  return (
    <>
      <span>
        {t("propagating.question", { count })} <Places segments={all} goTo={actions.goTo} />
        {equals.locked > 0 && (
          <span class="quiet"> {t("propagating.locked", { count: equals.locked })}</span>
        )}
      </span>
      <span class="propagation-acts">
        <button
          type="button"
          class="button"
          aria-disabled={busy || chosen.size === 0}
          onClick={actions.carryOver}
        >
          {t("propagating.alike", { count: chosen.size })} <Keys command="propagate" />
        </button>
        <button type="button" class="button quiet" onClick={actions.leave}>
          {t("propagating.leave")}
        </button>
      </span>
    </>
  );
}

/** So many places are named; of more one knows enough by their number. */
const MOST_NAMED = 8;

function Places(props: {
  readonly segments: readonly Pick<EqualSegment, "id" | "position">[];
  readonly goTo: (segmentId: number) => void;
}) {
  const { t } = useTranslation();
  const { segments, goTo } = props;
  return (
    <>
      {segments.slice(0, MOST_NAMED).map(({ id, position: number }, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <button
            type="button"
            class="found-number"
            aria-label={t("searching.goTo", { number })}
            onClick={() => goTo(id)}
          >
            {number}
          </button>
        </Fragment>
      ))}
      {segments.length > MOST_NAMED && " …"}
    </>
  );
}

/** Those that are confirmed with other words are replaced only where somebody chooses them. */
function Otherwise(props: {
  readonly model: Extract<PropagationModel, { type: "question" }>;
  readonly actions: PropagationActions;
}) {
  const { t } = useTranslation();
  const { equals, chosen } = props.model;
  const { target, different, codes } = equals;
  if (different.length === 0) return null;
  return (
    <details class="propagation-otherwise" open={equals.open.length === 0}>
      <summary>{t("propagating.otherwise", { count: different.length })}</summary>
      <ul>
        {different.map((one) => (
          <li key={one.id}>
            <input
              type="checkbox"
              checked={chosen.has(one.id)}
              aria-label={t("propagating.choose", { number: one.position })}
              onChange={() => props.actions.choose(one.id)}
            />
            <Places segments={[one]} goTo={props.actions.goTo} />
            <span class="found-text" lang="en">
              {chosen.has(one.id) ? (
                <DifferenceText before={one.target} after={target} />
              ) : (
                <CodedText text={one.target} codes={codes} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Done(props: {
  readonly model: Extract<PropagationModel, { type: "done" }>;
  readonly actions: PropagationActions;
}) {
  const { t } = useTranslation();
  const { model, actions } = props;
  return (
    <>
      <span>
        {model.told} <Places segments={model.segments} goTo={actions.goTo} />
      </span>
      <span class="propagation-acts">
        {model.canUndo && (
          <button type="button" class="button" aria-disabled={model.busy} onClick={actions.undo}>
            <Icon name="undo" />
            {t("propagating.undo")}
          </button>
        )}
        <button
          type="button"
          class="button quiet square"
          aria-label={t("propagating.close")}
          title={t("propagating.close")}
          onClick={actions.close}
        >
          <Icon name="close" />
        </button>
      </span>
    </>
  );
}

function Modes({ mode, actions }: Pick<PropagationProps, "mode" | "actions">) {
  const { t } = useTranslation();
  return (
    <fieldset class="propagation-modes find-choice">
      <legend class="spoken">{t("propagating.mode")}</legend>
      <span aria-hidden="true" class="quiet">
        {t("propagating.mode")}:
      </span>
      {PROPAGATION_MODES.map((one) => (
        <label key={one} class="find-option">
          <input
            type="radio"
            name="propagation-mode"
            checked={mode === one}
            onChange={() => actions.setMode(one)}
          />
          {t(`propagating.modes.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
