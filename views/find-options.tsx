import type { ComponentChildren, JSX } from "preact";
import { FIND_KINDS } from "../src/documents/text-search.ts";
import type { FindProps } from "./find-model.ts";
import { useTranslation } from "./translation.ts";

/** Where one looks, and how the words are meant. */
export function FindOptions({ model, actions }: FindProps): JSX.Element {
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
