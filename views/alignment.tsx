import type { JSX } from "preact";
import type { Mending } from "../src/memory/mendings.ts";
import { CodedText } from "./coded-text.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Pager } from "./pager.tsx";
import { useTranslation } from "./translation.ts";

/** One pair: the sentences of each side; one side may have none. */
export interface AlignmentRow {
  /** From 0, among all pairs. */
  readonly number: number;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly unsure: boolean;
}

export interface AlignmentProps {
  readonly id: number;
  readonly revision: number;
  readonly title: string;
  readonly sourceFile: string;
  readonly targetFile: string;
  readonly rows: readonly AlignmentRow[];
  readonly page: number;
  readonly pages: number;
  /** How many pairs of all are unsure. */
  readonly unsure: number;
  /** The next page with an unsure pair. */
  readonly nextPage: number | null;
}

/** Croatian and English beside each other, to be mended row by row. */
export function AlignmentPage(props: AlignmentProps): JSX.Element {
  const { t } = useTranslation();
  const { id, revision, title, sourceFile, targetFile, rows, page, pages, unsure, nextPage } =
    props;
  return (
    <div class="alignment">
      <h1>{t("alignment.of", { title })}</h1>
      <p class="quiet">{t("alignment.files", { source: sourceFile, target: targetFile })}</p>
      <p>
        {t("alignment.help")} <span class="quiet">{t("alignment.keys")}</span>
      </p>
      {unsure > 0 && (
        <p>
          {t("alignment.unsure", { count: unsure })}
          {nextPage !== null && (
            <>
              {" · "}
              <a href={`/alignments/${id}?page=${nextPage}`}>
                {t("alignment.nextUnsure", { page: nextPage })}
              </a>
            </>
          )}
        </p>
      )}
      <ol class="beads" start={(rows[0]?.number ?? 0) + 1} data-behaviour="alignment">
        {rows.map((row) => (
          <Row key={row.number} row={row} id={id} revision={revision} />
        ))}
      </ol>
      <Pager
        page={page}
        pages={pages}
        label={t("alignment.pages")}
        addressOf={(one) => `/alignments/${id}?page=${one}`}
      />
      <Done id={id} revision={revision} />
    </div>
  );
}

function Row(props: {
  readonly row: AlignmentRow;
  readonly id: number;
  readonly revision: number;
}) {
  const { t } = useTranslation();
  const { row, id, revision } = props;
  const label = t("alignment.row", { number: row.number + 1 });
  return (
    <li
      id={`bead-${row.number}`}
      class={row.unsure ? "bead is-unsure" : "bead"}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of a row are pressed on the row itself
      tabIndex={0}
      aria-label={row.unsure ? `${label}, ${t("alignment.unsureMark")}` : label}
    >
      <span class="bead-number number quiet" aria-hidden="true">
        {row.number + 1}
        {row.unsure && <Icon name="warning" />}
      </span>
      <Sentences texts={row.sources} language="hr" />
      <Sentences texts={row.targets} language="en" />
      <form method="post" action={`/alignments/${id}/mend`} class="bead-actions">
        <input type="hidden" name="bead" value={row.number} />
        <input type="hidden" name="revision" value={revision} />
        <MendButtons row={row} mendings={["join", "split"]} />
        <MendButtons row={row} mendings={["sourceUp", "sourceDown"]} side="HR" />
        <MendButtons row={row} mendings={["targetUp", "targetDown"]} side="EN" />
      </form>
    </li>
  );
}

function Sentences(props: { readonly texts: readonly string[]; readonly language: "hr" | "en" }) {
  const { t } = useTranslation();
  const { texts, language } = props;
  if (texts.length === 0) return <div class="bead-text quiet">{t("alignment.nothing")}</div>;
  return (
    <div class="bead-text text" lang={language}>
      {texts.map((text, index) => (
        <p key={index}>
          <CodedText text={text} codes={[]} />
        </p>
      ))}
    </div>
  );
}

/** Buttons of one kind; `side` tells those that move a Croatian sentence from those that move an English one. */
function MendButtons(props: {
  readonly row: AlignmentRow;
  readonly mendings: readonly Mending[];
  readonly side?: "HR" | "EN";
}) {
  const { row, mendings, side } = props;
  return (
    <span class="bead-buttons">
      {side && (
        <span class="quiet small" aria-hidden="true">
          {side}
        </span>
      )}
      {mendings.map((mending) => (
        <MendButton key={mending} mending={mending} possible={isPossible(row, mending)} />
      ))}
    </span>
  );
}

const ICONS: Readonly<Record<Mending, IconName>> = {
  join: "join",
  split: "split",
  targetUp: "up",
  targetDown: "down",
  sourceUp: "up",
  sourceDown: "down",
};

function MendButton(props: { readonly mending: Mending; readonly possible: boolean }) {
  const { t } = useTranslation();
  const { mending, possible } = props;
  const label = t(`alignment.actions.${mending}`);
  return (
    <button
      type="submit"
      name="mending"
      value={mending}
      class={`button quiet square mend-${mending}`}
      aria-label={label}
      title={label}
      disabled={!possible}
    >
      <Icon name={ICONS[mending]} />
    </button>
  );
}

function isPossible({ number, sources, targets }: AlignmentRow, mending: Mending): boolean {
  switch (mending) {
    case "join":
      return true;
    case "split":
      return Math.max(sources.length, targets.length) > 1;
    case "targetUp":
      return number > 0 && targets.length > 0;
    case "sourceUp":
      return number > 0 && sources.length > 0;
    case "targetDown":
      return targets.length > 0;
    case "sourceDown":
      return sources.length > 0;
  }
}

function Done({ id, revision }: { readonly id: number; readonly revision: number }) {
  const { t } = useTranslation();
  return (
    <form method="post" action={`/alignments/${id}/done`} class="alignment-done">
      <h2>{t("alignment.done.title")}</h2>
      <p class="quiet">{t("alignment.done.text")}</p>
      <input type="hidden" name="revision" value={revision} />
      <fieldset>
        <legend class="label">{t("alignment.done.status")}</legend>
        {(["draft", "translated"] as const).map((status) => (
          <label key={status}>
            <input type="radio" name="status" value={status} checked={status === "draft"} />{" "}
            {t(`alignment.done.${status}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button main">
        {t("alignment.done.submit")}
      </button>
    </form>
  );
}
