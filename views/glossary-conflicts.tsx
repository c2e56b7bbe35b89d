import type { JSX } from "preact";
import type { Term } from "../src/glossary/concept.ts";
import { DELETIONS, WHOLE_CONCEPT } from "../src/glossary/sharing/state.ts";
import { useFieldName } from "./concept-conflict.tsx";
import { conceptPath } from "./glossary-address.ts";
import { ConflictChoice } from "./glossary-conflict-choice.tsx";
import type { ConflictModel, FileTroubleModel } from "./glossary-conflict-models.ts";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { SharedFolder } from "./shared-folder.tsx";
import { useTranslation } from "./translation.ts";

export interface GlossaryConflictsProps {
  /** Of the shared files; null for none. */
  readonly folder: string | null;
  readonly troubles: readonly FileTroubleModel[];
  /** The oldest first. */
  readonly open: readonly ConflictModel[];
  /** The newest decision first. */
  readonly resolved: readonly ConflictModel[];
}

/** Where the shared files and the page disagree, to be decided one by one. */
export function GlossaryConflictsPage(props: GlossaryConflictsProps): JSX.Element {
  const { t } = useTranslation();
  const { troubles, open, resolved } = props;
  return (
    <>
      <GlossaryTabs active="conflicts" />
      <div class="file-conflicts">
        <header class="file-conflicts-head">
          <h1>{t("sharing.title")}</h1>
          <p class="quiet">{t("sharing.about")}</p>
          <SharedFolder folder={props.folder} />
        </header>
        {troubles.length > 0 && <Troubles troubles={troubles} />}
        {open.length === 0 ? (
          <p>{t("sharing.none")}</p>
        ) : (
          <section aria-labelledby="open-conflicts">
            <h2 id="open-conflicts">{t("sharing.open", { count: open.length })}</h2>
            {open.map((conflict) => (
              <OpenConflict key={conflict.id} conflict={conflict} />
            ))}
          </section>
        )}
        {resolved.length > 0 && <Resolved resolved={resolved} />}
      </div>
    </>
  );
}

function Troubles({ troubles }: Pick<GlossaryConflictsProps, "troubles">) {
  const { t } = useTranslation();
  return (
    <section class="file-troubles" aria-labelledby="file-troubles">
      <h2 id="file-troubles">
        <Icon name="warning" />
        {t("sharing.troubles")}
      </h2>
      <p class="quiet">{t("sharing.troublesAbout")}</p>
      <ul>
        {troubles.map(({ file, mishap, values }) => (
          <li key={file}>
            <b>{file}</b> {t(`errors.${mishap}`, { ...values })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenConflict({ conflict }: { readonly conflict: ConflictModel }) {
  const { id, at } = conflict;
  return (
    <article id={`conflict-${id}`} class="file-conflict" aria-labelledby={`conflict-${id}-title`}>
      <header>
        <h3 id={`conflict-${id}-title`}>
          <ConflictSubject conflict={conflict} />
        </h3>
        <p class="quiet small">
          <Moment at={at} />
        </p>
      </header>
      <ConflictChoice conflict={conflict} field={useConflictField(conflict)} />
    </article>
  );
}

/** What a conflict is about: *kalifat · Napomena · starter.csv*. */
function ConflictSubject({ conflict }: { readonly conflict: ConflictModel }) {
  const { t } = useTranslation();
  const { conceptId, concept, file } = conflict;
  const field = useConflictField(conflict);
  const name = headword(conflict);
  return (
    <>
      {conceptId !== "" && (
        <>
          {concept ? <a href={conceptPath(conceptId)}>{name}</a> : `${name} ${t("sharing.gone")}`}
          {" · "}
        </>
      )}
      <span class="file-conflict-field">{t("sharing.fieldIn", { field, file })}</span>
    </>
  );
}

function useConflictField(conflict: ConflictModel): string {
  const { field, concept, conceptId } = conflict;
  const { t } = useTranslation();
  const none = { id: conceptId, domain: "", definition: "", note: "", source: "" };
  const known = concept ?? { ...none, doNotTranslate: false, extras: {}, terms: [] };
  const name = useFieldName(field, { ...known, terms: [...known.terms, ...termsIn(conflict)] });
  if (field === DELETIONS) return t("sharing.deletions");
  return field === WHOLE_CONCEPT ? t("sharing.concept") : name;
}

/** The term that a conflict is about, which the concept may have no more. */
function termsIn({ ours, theirs, base }: ConflictModel): readonly Term[] {
  return [ours, theirs, base].flatMap((side) =>
    typeof side === "object" && side !== null && "text" in side ? [side] : [],
  );
}

/** What the concept of a conflict is called; its id where it has no term any more. */
export function headword({ concept, conceptId }: ConflictModel): string {
  const terms = concept?.terms ?? [];
  return (terms.find(({ language }) => language === "hr") ?? terms[0])?.text ?? conceptId;
}

function Resolved({ resolved }: Pick<GlossaryConflictsProps, "resolved">) {
  const { t } = useTranslation();
  return (
    <details class="file-conflicts-resolved">
      <summary>{t("sharing.resolved")}</summary>
      <ul>
        {resolved.map((conflict) => (
          <li key={conflict.id}>
            <ConflictSubject conflict={conflict} />
            {conflict.resolved && (
              <span class="quiet">
                {t(`sharing.choices.${conflict.resolved.choice}`)} · {conflict.resolved.by} ·{" "}
                <Moment at={conflict.resolved.at} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
