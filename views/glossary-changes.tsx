import type { JSX } from "preact";
import { CHANGE_ORIGINS, type ChangeOrigin, type ChangeStep } from "../src/glossary/change.ts";
import { stepPath } from "./glossary-address.ts";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

/** Which changes are shown; empty for all. */
export interface ChangesFilter {
  readonly author: string;
  readonly origin: ChangeOrigin | "";
}

/** A step, with the concepts that it touched by name where they are few. */
export interface NamedStep extends ChangeStep {
  readonly names: readonly string[];
  /** What it did to all of them, where editing was that. */
  readonly did?: "added" | "deleted";
}

export interface GlossaryChangesProps {
  /** Newest first. */
  readonly steps: readonly NamedStep[];
  readonly filter: ChangesFilter;
  /** Only what came after this state of the glossary is shown; all without. */
  readonly since: number | undefined;
  /** Everybody who ever changed the glossary. */
  readonly authors: readonly string[];
  /** Whether the newest ones are not among them. */
  readonly paged: boolean;
  /** Number of the last step shown, where older ones follow. */
  readonly older: number | undefined;
}

/** The history of the whole glossary: every step, and the way back. */
export function GlossaryChangesPage(props: GlossaryChangesProps): JSX.Element {
  const { t } = useTranslation();
  const { steps, filter } = props;
  const narrow = filter.author !== "" || filter.origin !== "";
  return (
    <>
      <GlossaryTabs active="changes" />
      <div class="changes">
        <header class="changes-head">
          <h1>{t("changes.title")}</h1>
          <Filter {...props} />
        </header>
        {steps.length === 0 ? (
          <p class="quiet">{t(narrow ? "changes.noneFound" : "changes.none")}</p>
        ) : (
          <ol class="change-steps">
            {steps.map((step) => (
              <Step key={step.number} step={step} />
            ))}
          </ol>
        )}
        <Pager {...props} />
      </div>
    </>
  );
}

function Filter({ filter, authors }: GlossaryChangesProps) {
  const { t } = useTranslation();
  return (
    <form class="changes-filter" method="get" action="/glossary/changes">
      <select class="input" name="author" aria-label={t("changes.author")} data-behaviour="submit">
        <option value="">{t("changes.allAuthors")}</option>
        {authors.map((author) => (
          <option key={author} value={author} selected={author === filter.author}>
            {author || t("changes.someone")}
          </option>
        ))}
      </select>
      <select class="input" name="origin" aria-label={t("changes.origin")} data-behaviour="submit">
        <option value="">{t("changes.allOrigins")}</option>
        {CHANGE_ORIGINS.map((origin) => (
          <option key={origin} value={origin} selected={origin === filter.origin}>
            {t(`changes.origins.${origin}`)}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {t("changes.filter")}
      </button>
    </form>
  );
}

function Step({ step }: { readonly step: NamedStep }) {
  const { number } = step;
  return (
    <li class={step.undoneBy === null ? "change-step" : "change-step undone"}>
      <span class="quiet number">{number}</span>
      <div>
        <p>
          <a href={stepPath(number)}>
            <StepTitle step={step} />
          </a>
        </p>
        <StepFacts step={step} />
      </div>
      {step.undoneBy === null && <UndoForm number={number} />}
    </li>
  );
}

/** What a step did in short: *izbrisano · borac*, *uvezeno · memoq.csv · 214 pojmova*. */
export function StepTitle({ step }: { readonly step: NamedStep }): JSX.Element {
  const { t } = useTranslation();
  const { origin, detail, concepts, names, did } = step;
  const parts = [
    t(did ? `changes.${did}` : `changes.origins.${origin}`),
    ...(detail ? [detail] : []),
    names.length > 0 && names.length === concepts
      ? names.join(", ")
      : t("changes.concepts", { count: concepts }),
  ];
  return <>{parts.join(" · ")}</>;
}

/** Who made a step and when, and what it took back or was taken back by. */
export function StepFacts({ step }: { readonly step: ChangeStep }): JSX.Element {
  const { t } = useTranslation();
  const { author, at, undoes, undoneBy } = step;
  return (
    <p class="quiet small">
      {author || t("changes.someone")} · <Moment at={at} />
      {undoes !== null && (
        <>
          {" · "}
          <a href={stepPath(undoes)}>{t("changes.undoes", { number: undoes })}</a>
        </>
      )}
      {undoneBy !== null && (
        <>
          {" · "}
          <a href={stepPath(undoneBy)}>{t("changes.undoneBy", { number: undoneBy })}</a>
        </>
      )}
    </p>
  );
}

/** Takes a step back as one, with all its concepts; that can be taken back in turn. */
export function UndoForm({ number }: { readonly number: number }): JSX.Element {
  const { t } = useTranslation();
  return (
    <form method="post" action={`${stepPath(number)}/undo`}>
      <input type="hidden" name="back" value="/glossary/changes" />
      <button
        type="submit"
        class="button quiet"
        aria-label={t("changes.undoLabel", { number })}
        title={t("changes.undoLabel", { number })}
      >
        <Icon name="undo" />
        <span class="label-when-wide">{t("changes.undo")}</span>
      </button>
    </form>
  );
}

function Pager({ filter, since, paged, older }: GlossaryChangesProps) {
  const { t } = useTranslation();
  if (!paged && older === undefined) return null;
  return (
    <nav class="pager" aria-label={t("glossary.pages")}>
      {paged && (
        <a class="button quiet" href={changesAddress(filter, { since })}>
          <Icon name="left" />
          {t("changes.newest")}
        </a>
      )}
      {older !== undefined && (
        <a class="button quiet" rel="next" href={changesAddress(filter, { since, before: older })}>
          {t("changes.older")}
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}

function changesAddress(
  { author, origin }: ChangesFilter,
  { since, before }: { readonly since: number | undefined; readonly before?: number },
): string {
  const parameters = new URLSearchParams();
  if (author) parameters.set("author", author);
  if (origin) parameters.set("origin", origin);
  if (since !== undefined) parameters.set("since", String(since));
  if (before !== undefined) parameters.set("before", String(before));
  const suffix = parameters.toString();
  return suffix ? `/glossary/changes?${suffix}` : "/glossary/changes";
}
