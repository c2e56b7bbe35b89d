import type { JSX } from "preact";
import { withoutCodes } from "../src/documents/inline-codes.ts";
import { countWords } from "../src/language/words.ts";
import type { BlameRun, Bringer } from "../src/revisions/blame.ts";
import { CodedText } from "./coded-text.tsx";
import { formatMoment } from "./format.ts";
import { entryId, revisionPath } from "./history-address.ts";
import type { HistoryModel } from "./history-models.ts";
import { useTranslation } from "./translation.ts";

/** So many authors have lines of their own under their words; further ones share them. */
const LINES = 5;

interface WordsProps extends Pick<HistoryModel, "segment" | "items"> {
  readonly words: readonly BlameRun[];
}

/** The text as it stands: whose each word is, and the revision that brought it. */
export function WordsByRevision(props: WordsProps): JSX.Element {
  const { t } = useTranslation();
  const { words } = props;
  const authors = authorsOf(words);
  return (
    <section class="comparison" aria-labelledby="words-title">
      <h2 id="words-title">{t("history.words.title")}</h2>
      {authors.length === 0 ? (
        <p class="quiet">{t("history.words.empty")}</p>
      ) : (
        <>
          <p class="quiet small">{t("history.words.hint")}</p>
          <p class="text words-text" lang="en">
            {words.map((run, index) =>
              run.by === null ? (
                run.text
              ) : (
                <Run key={index} {...props} text={run.text} by={run.by} authors={authors} />
              ),
            )}
          </p>
          <Authors words={words} authors={authors} />
          <Revisions {...props} authors={authors} />
        </>
      )}
    </section>
  );
}

interface RunProps extends WordsProps {
  readonly authors: readonly string[];
  readonly by: Bringer;
}

function Run(props: RunProps & { readonly text: string }) {
  const { text, by, authors } = props;
  return (
    <a
      class={lineOf(by.author, authors)}
      href={wayTo(props)}
      title={[useName(by, props.segment.id), useAct(by)].join(" · ")}
      data-revision={by.number}
    >
      <CodedText text={text} />
    </a>
  );
}

/** Who has words in the text, with the line under them. */
function Authors(props: {
  readonly words: readonly BlameRun[];
  readonly authors: readonly string[];
}) {
  const { t } = useTranslation();
  const { words, authors } = props;
  return (
    <div>
      <h3 class="label">{t("history.words.authors")}</h3>
      <ul class="words-authors">
        {authors.map((author) => (
          <li key={author}>
            <span class={lineOf(author, authors)}>{author || t("history.someone")}</span>{" "}
            <span class="quiet">
              {t("history.words.count", {
                count: wordsIn(words.filter(({ by }) => by?.author === author)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same as a list: what each revision brought, for whoever reads it without the lines. */
function Revisions(props: Omit<RunProps, "by">) {
  const { t } = useTranslation();
  const { words } = props;
  return (
    <div>
      <h3 class="label">{t("history.words.revisions")}</h3>
      <ol class="words-revisions">
        {bringersOf(words).map((by) => (
          <Brought key={`${by.segmentId} ${by.number}`} {...props} by={by} />
        ))}
      </ol>
    </div>
  );
}

function Brought(props: RunProps) {
  const { words, by, segment } = props;
  const own = words.filter((run) => run.by !== null && isSame(run.by, by));
  return (
    <li>
      <a href={wayTo(props)}>{useName(by, segment.id)}</a>{" "}
      <span class="quiet small">{useAct(by)}</span>
      <p lang="en">
        {own.map(({ text }, index) => (
          <span key={index}>
            {index > 0 && " … "}
            <CodedText text={text} />
          </span>
        ))}
      </p>
    </li>
  );
}

/** Within the page where the revision stands in it. */
function wayTo({ segment, items, by }: RunProps): string {
  const isHere = items.some((one) => one.type === "revision" && one.revision.number === by.number);
  if (by.segmentId === segment.id && isHere) return `#${entryId(by.number)}`;
  return revisionPath(by.segmentId, by.number, by.segmentId === segment.id ? "words" : undefined);
}

function useName({ segmentId, number }: Bringer, shown: number): string {
  const { t } = useTranslation();
  return segmentId === shown
    ? t("history.number", { number })
    : t("history.words.elsewhere", { number });
}

/** `Ana · 22 Nov 2026, 12:04` */
function useAct({ author, at }: Bringer): string {
  const { t, language } = useTranslation();
  return `${author || t("history.someone")} · ${formatMoment(at, language)}`;
}

function authorsOf(words: readonly BlameRun[]): readonly string[] {
  return [...new Set(words.flatMap(({ by }) => by?.author ?? []))];
}

/** The newest first. */
function bringersOf(words: readonly BlameRun[]): readonly Bringer[] {
  const all = words.flatMap(({ by }) => by ?? []);
  const each = new Map(all.map((by) => [`${by.segmentId} ${by.number}`, by]));
  return [...each.values()].toSorted((one, other) => other.at - one.at);
}

function lineOf(author: string, authors: readonly string[]): string {
  return `words-run words-run-${(authors.indexOf(author) % LINES) + 1}`;
}

function isSame(one: Bringer, other: Bringer): boolean {
  return one.number === other.number && one.segmentId === other.segmentId;
}

function wordsIn(runs: readonly BlameRun[]): number {
  return runs.reduce((sum, { text }) => sum + countWords(withoutCodes(text)), 0);
}
