import type { JSX } from "preact";
import { plainText } from "../src/documents/inline-codes.ts";
import type { Figure } from "../src/language/figures/figure.ts";
import { missingFigures } from "../src/language/figures/missing.ts";
import { Keys } from "./editor-keys.tsx";
import { type LiveText, useLive } from "./segment-context.tsx";
import { useTranslation } from "./translation.ts";

/** The next figure of the source that the translation lacks, beside its key; it follows each letter. */
export function FigureHint(props: {
  readonly figures: readonly Figure[];
  readonly live: LiveText;
}): JSX.Element | null {
  const written = useLive(props.live);
  const [next] = missingFigures(props.figures, plainText(written).text);
  if (next === undefined) return null;
  return (
    <span class="term-hint">
      <Keys command="insertFigure" /> {next.english}
    </span>
  );
}

/** Figures that change their shape in English; those that do not are in nobody's way. */
export function FigureSection(props: {
  readonly figures: readonly Figure[];
  readonly onInsert: (figure: Figure) => void;
}): JSX.Element | null {
  const { t } = useTranslation();
  const changing = props.figures.filter(
    ({ kind, text, english }) => kind !== "quotation" && text !== english,
  );
  if (changing.length === 0) return null;
  return (
    <section>
      <h2 class="panel-title">{t("figures.title")}</h2>
      <ul class="figure-lines">
        {changing.map((figure) => (
          <li key={figure.from}>
            <span lang="hr">{figure.text}</span>
            <button
              type="button"
              class="term-insert"
              lang="en"
              title={t("figures.insert", { figure: figure.english })}
              onClick={() => props.onInsert(figure)}
            >
              {figure.english}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
