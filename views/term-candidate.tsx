import type { JSX } from "preact";
import { LONGEST_TERM } from "../src/glossary/concept.ts";
import type { CandidateModel, ContextModel } from "./candidate-models.ts";
import { Icon } from "./icon.tsx";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

interface CandidateProps {
  readonly candidate: CandidateModel;
  readonly chosen: ReadonlySet<number>;
}

/** A candidate with its places, to be put right, accepted or dismissed. */
export function Candidate({ candidate, chosen }: CandidateProps): JSX.Element {
  const { t } = useTranslation();
  const { headword, kind, count, contexts, english } = candidate;
  const label = `${headword}, ${t(`candidates.kind.${kind}`)}, ${t("candidates.places", { count })}`;
  return (
    <li class="candidate" data-candidate={headword}>
      <form method="post" action="/glossary/candidates/accept" aria-label={label} tabIndex={-1}>
        {[...chosen].map((id) => (
          <input key={id} type="hidden" name="document" value={id} />
        ))}
        <input type="hidden" name="headword" value={headword} />
        <input
          class="input candidate-croatian"
          name="croatian"
          lang="hr"
          value={headword}
          required
          maxLength={LONGEST_TERM}
          autocomplete="off"
          aria-label={t("candidates.croatian", { headword })}
        />
        <input
          class="input candidate-english"
          name="english"
          lang="en"
          value={english}
          maxLength={LONGEST_TERM}
          autocomplete="off"
          placeholder={t("candidates.englishPlaceholder")}
          aria-label={t("candidates.english", { headword })}
          data-english
        />
        <p class="candidate-facts quiet small">
          <span>{t(`candidates.kind.${kind}`)}</span>{" "}
          <span class="number">{t("candidates.places", { count })}</span>
        </p>
        <div class="candidate-actions">
          <button type="submit" class="button quiet square" title={t("candidates.accept")}>
            <Icon name="check" />
            <span class="spoken">{t("candidates.acceptLabel", { headword })}</span>
          </button>
          <button
            type="submit"
            formAction="/glossary/candidates/dismiss"
            formNoValidate
            class="button quiet square"
            title={t("candidates.dismiss")}
            data-dismiss
          >
            <Icon name="close" />
            <span class="spoken">{t("candidates.dismissLabel", { headword })}</span>
          </button>
        </div>
        <Contexts contexts={contexts} />
      </form>
    </li>
  );
}

function Contexts({ contexts }: { readonly contexts: readonly ContextModel[] }) {
  return (
    <ul class="candidate-contexts">
      {contexts.map((context) => (
        <li key={`${context.segmentId} ${context.before}`} lang="hr">
          {context.before}
          <mark>
            <a href={segmentPath(context.documentId, context.segmentId)} tabIndex={-1}>
              {context.marked}
            </a>
          </mark>
          {context.after}
        </li>
      ))}
    </ul>
  );
}
