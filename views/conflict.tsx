import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import { codesRead, notated } from "../src/documents/code-notation.ts";
import { codeCharacter, hasCodes } from "../src/documents/inline-codes.ts";
import type { MergeRun } from "../src/revisions/merge.ts";
import { CodedText, CodesContext } from "./coded-text.tsx";
import { DifferenceText } from "./differences.tsx";
import { formatTime } from "./format.ts";
import { Icon } from "./icon.tsx";
import type { ConflictDetails } from "./models.ts";
import { useTranslation } from "./translation.ts";

/** What is taken where both sides changed the same words. */
export type Side = "mine" | "theirs" | "both";

/** The merged text by one choice a conflict, in their order. Default: both, so that nothing is lost. */
export function mergedText(runs: readonly MergeRun[], choices: readonly Side[]): string {
  let conflict = 0;
  return runs
    .map((run) => (run.type === "conflict" ? taken(run, choices[conflict++] ?? "both") : run.text))
    .join("");
}

function taken(run: Extract<MergeRun, { type: "conflict" }>, side: Side): string {
  if (side !== "both") return run[side];
  const apart = run.theirs === "" || run.mine === "" || /\s$/u.test(run.theirs);
  return run.theirs + (apart || /^\s/u.test(run.mine) ? "" : " ") + run.mine;
}

/** Two people changed one segment: both texts, their differences, and one result to save. */
export function ConflictView(props: {
  readonly conflict: ConflictDetails;
  /** What was made of it so far; undefined where nothing was. */
  readonly merged: string | undefined;
  /** Called after each change of the result. */
  readonly onMerge: (text: string) => void;
  /** `mine` can have grown since the server compared it. */
  readonly onSave: (text: string) => void;
}): JSX.Element {
  const { conflict } = props;
  const [choices, setChoices] = useState<readonly Side[]>([]);
  const [text, setResult] = useState(props.merged ?? conflict.merge.text);
  const setText = (result: string) => {
    setResult(result);
    props.onMerge(result);
  };
  const choose = (index: number, side: Side) => {
    const chosen = conflictsOf(conflict.merge.runs).map((_, at) =>
      at === index ? side : (choices[at] ?? "both"),
    );
    setChoices(chosen);
    setText(mergedText(conflict.merge.runs, chosen));
  };
  return (
    <section class="conflict">
      <ConflictTitle conflict={conflict} />
      <SideTexts conflict={conflict} />
      {conflictsOf(conflict.merge.runs).map((run, index) => (
        <Choice
          key={index}
          run={run}
          number={index + 1}
          chosen={choices[index] ?? "both"}
          onChoose={(side) => choose(index, side)}
        />
      ))}
      <Result text={text} conflict={conflict} onText={setText} onSave={() => props.onSave(text)} />
    </section>
  );
}

type ConflictRun = Extract<MergeRun, { type: "conflict" }>;

function conflictsOf(runs: readonly MergeRun[]): readonly ConflictRun[] {
  return runs.filter((run) => run.type === "conflict");
}

function ConflictTitle({ conflict }: { readonly conflict: ConflictDetails }) {
  const { t, language } = useTranslation();
  const { author, at } = conflict.current;
  return (
    <div class="conflict-title">
      <Icon name="warning" />
      <div>
        <h2>{t("editor.conflict.title", { author, time: formatTime(at, language) })}</h2>
        <p>{t("editor.conflict.advice")}</p>
      </div>
    </div>
  );
}

function SideTexts({ conflict }: { readonly conflict: ConflictDetails }) {
  const { t } = useTranslation();
  const base = conflict.base?.target ?? "";
  const nothing = <span class="quiet">{t("editor.conflict.nothing")}</span>;
  return (
    <dl class="conflict-sides">
      <dt>{t("editor.conflict.base")}</dt>
      <dd class="text" lang="en">
        {base === "" ? nothing : <CodedText text={base} />}
      </dd>
      <dt>{t("editor.conflict.theirs", { author: conflict.current.author })}</dt>
      <dd class="text" lang="en">
        <DifferenceText before={base} after={conflict.current.target} />
      </dd>
      <dt>{t("editor.conflict.mine")}</dt>
      <dd class="text" lang="en">
        <DifferenceText before={base} after={conflict.mine} />
      </dd>
    </dl>
  );
}

const SIDES = [
  ["mine", "takeMine"],
  ["theirs", "takeTheirs"],
  ["both", "takeBoth"],
] as const;

function Choice(props: {
  readonly run: ConflictRun;
  readonly number: number;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}) {
  const { t } = useTranslation();
  const { run, number } = props;
  return (
    <fieldset class="conflict-choice">
      <legend>{t("editor.conflict.choose", { number })}</legend>
      {SIDES.map(([side, label]) => (
        <label key={side}>
          <input
            type="radio"
            name={`conflict-${number}`}
            checked={props.chosen === side}
            onChange={() => props.onChoose(side)}
          />
          {t(`editor.conflict.${label}`)}
          {side !== "both" && (
            <q class="text" lang="en">
              <CodedText text={run[side].trim() || t("editor.conflict.nothing")} />
            </q>
          )}
        </label>
      ))}
    </fieldset>
  );
}

function Result(props: {
  readonly text: string;
  readonly conflict: ConflictDetails;
  readonly onText: (text: string) => void;
  readonly onSave: () => void;
}) {
  const { t } = useTranslation();
  const { conflict } = props;
  const codes = useContext(CodesContext);
  const known = [
    ...codes.map(({ kind, number }) => codeCharacter(kind, number)),
    ...[conflict.base?.target ?? "", conflict.mine, conflict.current.target],
  ].join("");
  return (
    <form
      class="conflict-result"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <label class="field">
        <span>{t("editor.conflict.result")}</span>
        <textarea
          class="input text"
          lang="en"
          rows={3}
          value={notated(props.text, known)}
          onInput={(event) => props.onText(codesRead(event.currentTarget.value, known))}
        />
      </label>
      {hasCodes(known) && <p class="small quiet">{t("codes.conflictHint")}</p>}
      <p class="small quiet">{t("saving.bothKept")}</p>
      <div class="finding-actions">
        <button type="submit" class="button main">
          {t("editor.conflict.save")}
        </button>
        <button type="button" class="button" onClick={() => props.onText(conflict.mine)}>
          {t("editor.conflict.useMine")}
        </button>
        <button type="button" class="button" onClick={() => props.onText(conflict.current.target)}>
          {t("editor.conflict.useTheirs")}
        </button>
      </div>
    </form>
  );
}
